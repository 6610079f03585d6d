// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sidepanel.h"

#include "actionregistry.h"
#include "document/opendocument.h"
#include "outlinemenu.h"
#include "panels/outlinepanel.h"
#include "panels/palettepanel.h"

#include <QAction>
#include <QHideEvent>
#include <QSettings>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace portolan {

namespace {

/// Below this, tabs show their icons alone.
constexpr int leastWidthForTabs = 176;
constexpr int leastWidth = 56;

const QString pageKey = QStringLiteral("side/page");
const QString visibleKey = QStringLiteral("side/visible");
const QString foldedKey = QStringLiteral("side/foldedGroups");

} // namespace

SidePanel::SidePanel(OpenDocument &document, ActionRegistry &registry, QSettings &settings, QWidget *parent)
    : QWidget(parent), m_settings(settings), m_tabs(new QTabBar), m_stack(new QStackedWidget),
      m_palette(new PalettePanel(document.catalogue())), m_outline(new OutlinePanel(document))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_tabs);
    layout->addWidget(m_stack, 1);
    setMinimumWidth(leastWidth);
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_tabs->setUsesScrollButtons(false);
    m_tabs->setElideMode(Qt::ElideRight);
    m_tabs->setMinimumWidth(leastWidth);

    buildActions(registry);
    addPage(m_palette, m_actions[PalettePage]);
    addPage(m_outline, m_actions[OutlinePage]);
    connectPanels(registry);
    m_palette->setFoldedGroups(m_settings.value(foldedKey).toStringList());
    connect(m_tabs, &QTabBar::currentChanged, this, &SidePanel::showPage);
    m_tabs->setCurrentIndex(m_settings.value(pageKey, int(PalettePage)).toInt());
    setVisible(m_settings.value(visibleKey, true).toBool());
}

SidePanel::~SidePanel() = default;

void SidePanel::connectPanels(const ActionRegistry &registry)
{
    connect(m_palette, &PalettePanel::addRequested, this, &SidePanel::addRequested);
    connect(m_palette, &PalettePanel::foldedGroupsChanged, this,
            [this] { m_settings.setValue(foldedKey, m_palette->foldedGroups()); });
    connect(m_outline, &OutlinePanel::selectionChangedByUser, this, &SidePanel::selectionChanged);
    connect(m_outline, &OutlinePanel::elementActivated, this, &SidePanel::elementActivated);
    connect(m_outline, &OutlinePanel::menuRequested, this,
            [this, &registry](const QPoint &place) { showOutlineMenu(*m_outline, registry, place); });
}

void SidePanel::addToOutline(const QList<QAction *> &actions)
{
    m_outline->addActions(actions);
}

void SidePanel::setSelection(const std::vector<ElementId> &elements)
{
    m_outline->setSelection(elements);
}

void SidePanel::addPage(QWidget *page, QAction *action)
{
    const int index = m_stack->addWidget(page);
    m_tabs->addTab(action->icon(), QString());
    connect(action, &QAction::triggered, this, [this, index] { toggle(index); });
}

void SidePanel::buildActions(ActionRegistry &registry)
{
    m_actions = {
        registry.add({.id = "view.palette",
                      .text = QT_TRANSLATE_NOOP("Actions", "P&alette"),
                      .group = MenuGroup::ViewPanels,
                      .shortcuts = {Qt::Key_F6},
                      .icon = IconName::Palette,
                      .needs = Needs::Document,
                      .keywords = QT_TRANSLATE_NOOP("Actions", "show hide roles add draw panel"),
                      .checkable = true}),
        registry.add({.id = "view.outline",
                      .text = QT_TRANSLATE_NOOP("Actions", "O&utline"),
                      .group = MenuGroup::ViewPanels,
                      .shortcuts = {Qt::Key_F7},
                      .icon = IconName::Outline,
                      .needs = Needs::Document,
                      .keywords = QT_TRANSLATE_NOOP("Actions", "show hide tree structure list panel"),
                      .checkable = true})};
}

void SidePanel::setLanguage(Language language)
{
    m_palette->setLanguage(language);
    m_outline->setLanguage(language);
    m_tabs->setAccessibleName(tr("Palette and outline"));
    updateTabs();
}

void SidePanel::toggle(int page)
{
    if (isVisible() && m_tabs->currentIndex() == page) {
        hide();
        return;
    }
    m_tabs->setCurrentIndex(page);
    show();
    focusPage();
}

void SidePanel::showPage(int page)
{
    m_stack->setCurrentIndex(page);
    m_settings.setValue(pageKey, page);
    updateActions();
}

void SidePanel::focusPage()
{
    if (m_tabs->currentIndex() == PalettePage)
        m_palette->focusSearch();
    else
        m_outline->setFocus(Qt::ShortcutFocusReason);
}

void SidePanel::updateActions()
{
    for (int page = 0; page < int(m_actions.size()); ++page)
        m_actions[size_t(page)]->setChecked(!isHidden() && m_tabs->currentIndex() == page);
}

void SidePanel::updateTabs()
{
    const bool narrow = width() < leastWidthForTabs;
    const QString names[] = {tr("Palette"), tr("Outline")};
    for (int page = 0; page < m_tabs->count(); ++page) {
        m_tabs->setTabText(page, narrow ? QString() : names[page]);
        m_tabs->setTabToolTip(page, narrow ? names[page] : QString());
        m_tabs->setAccessibleTabName(page, names[page]);
    }
}

void SidePanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    updateTabs();
}

void SidePanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    updateActions();
    if (!event->spontaneous())
        m_settings.setValue(visibleKey, !isHidden());
}

void SidePanel::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    updateActions();
    if (!event->spontaneous())
        m_settings.setValue(visibleKey, !isHidden());
}

} // namespace portolan

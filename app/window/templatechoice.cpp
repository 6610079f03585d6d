// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "templatechoice.h"

#include "actionregistry.h"
#include "document/opendocument.h"
#include "panels/sheetspanel.h"
#include "templatedialog.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>
#include <QToolButton>

namespace portolan {

TemplateChoice::TemplateChoice(OpenDocument &document, SheetsPanel &sheets, ActionRegistry &registry,
                               QSettings &settings, QWidget *window)
    : QObject(window), m_sheets(sheets), m_window(window),
      m_store(new TemplateStore(document, settings, this)), m_button(new QToolButton),
      m_menu(new QMenu(m_button))
{
    const QAction *open = registry.add(
        {.id = "edit.templates",
         .text = QT_TRANSLATE_NOOP("Actions", "Column te&mplates…"),
         .group = MenuGroup::EditChange,
         .needs = Needs::Document,
         .keywords = QT_TRANSLATE_NOOP("Actions", "sheet form columns order rename import export"),
         .help =
             QT_TRANSLATE_NOOP("Actions", "Which columns sheets have, in which order and by which names")});
    connect(open, &QAction::triggered, this, &TemplateChoice::open);
    m_button->setPopupMode(QToolButton::InstantPopup);
    m_button->setAutoRaise(true);
    m_button->setFocusPolicy(Qt::StrongFocus);
    m_button->setMenu(m_menu);
    m_button->setObjectName(QStringLiteral("columns"));
    sheets.addToBar(m_button);
    connect(m_menu, &QMenu::aboutToShow, this, &TemplateChoice::fillMenu);
    connect(m_store, &TemplateStore::changed, this, &TemplateChoice::update);
    connect(&sheets, &SheetsPanel::templatesRequested, this, &TemplateChoice::open);
}

void TemplateChoice::setLanguage(Language language)
{
    m_language = language;
    if (m_dialog)
        m_dialog->setLanguage(language);
    update();
}

void TemplateChoice::update()
{
    const std::optional<TemplateId> choice = m_store->choice();
    const auto all = m_store->all(m_language);
    const KnownTemplate *chosen = choice ? findTemplate(all, *choice) : nullptr;
    //: %1: name of a column template
    QString text = tr("Columns: %1").arg(chosen ? chosen->columns.name : tr("usual"));
    m_button->setText(text.replace(u'&', QStringLiteral("&&")));
    m_button->setToolTip(tr("Which columns sheets have, on the screen and exported"));
    m_button->setAccessibleName(tr("Columns"));
    if (!choice) {
        m_sheets.setTemplate({});
        return;
    }
    m_sheets.setTemplate([this, id = *choice](Language language) -> std::optional<ColumnTemplate> {
        const auto known = m_store->all(language);
        const KnownTemplate *found = findTemplate(known, id);
        return found ? std::optional(found->columns) : std::nullopt;
    });
}

void TemplateChoice::fillMenu()
{
    m_menu->clear();
    auto *group = new QActionGroup(m_menu);
    const auto add = [&](QString text, const std::optional<TemplateId> &id) {
        QAction *action = m_menu->addAction(text.replace(u'&', QStringLiteral("&&")));
        action->setCheckable(true);
        action->setChecked(id == m_store->choice());
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, id] { m_store->choose(id); });
    };
    add(tr("Usual columns"), std::nullopt);
    for (const KnownTemplate &known : m_store->all(m_language))
        add(known.columns.name, known.id);
    m_menu->addSeparator();
    connect(m_menu->addAction(tr("Templates…")), &QAction::triggered, this, &TemplateChoice::open);
}

void TemplateChoice::open()
{
    if (!m_dialog) {
        m_dialog = new TemplateDialog(
            *m_store, [this] { return m_sheets.wholeSheet(); }, m_window);
        m_dialog->setLanguage(m_language);
        m_dialog->pick(m_store->choice());
    }
    m_dialog->refreshPreview();
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
}

} // namespace portolan

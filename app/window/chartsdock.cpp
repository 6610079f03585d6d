// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartsdock.h"

#include "actionregistry.h"
#include "charts/chartspanel.h"
#include "panels/sheetspanel.h"

#include <QAction>
#include <QCloseEvent>

namespace portolan {

namespace {

constexpr QSize leastSize(320, 240);

} // namespace

ChartsDock::ChartsDock(OpenDocument &document, SheetsPanel &sheets, ActionRegistry &registry, QWidget *window)
    : QDockWidget(window), m_document(document),
      m_show(registry.add(
          {.id = "view.charts",
           .text = QT_TRANSLATE_NOOP("Actions", "C&harts"),
           .group = MenuGroup::ViewPanels,
           .shortcuts = {Qt::SHIFT | Qt::Key_F8},
           .needs = Needs::Document,
           .keywords =
               QT_TRANSLATE_NOOP("Actions", "show hide diagram bars statistics attack surface exposed"),
           .help = QT_TRANSLATE_NOOP("Actions",
                                     "Rows by boundary and protocol, what the Internet reaches, and changes"),
           .checkable = true})),
      m_panel(new ChartsPanel)
{
    setObjectName(QStringLiteral("charts"));
    setWidget(m_panel);
    m_panel->setMinimumSize(leastSize);
    hide();
    connect(m_show, &QAction::toggled, this, &ChartsDock::update);
    const auto take = [this] { m_panel->setDerivation(m_document.derivation()); };
    connect(&m_document, &OpenDocument::derived, this, take);
    connect(&m_document, &OpenDocument::replaced, this, take);
    connect(&sheets, &SheetsPanel::comparisonChanged, m_panel,
            [this, &sheets] { m_panel->setComparison(sheets.comparison()); });
    connect(m_panel, &ChartsPanel::rowsPicked, this,
            [this, &sheets](const std::vector<quint64> &rows, const QString &name) {
                Q_EMIT rowsShown();
                sheets.showRows(rows, name);
            });
}

ChartsDock::~ChartsDock()
{
    m_document.disconnect(this);
}

void ChartsDock::setLanguage(Language language)
{
    setWindowTitle(tr("Charts"));
    m_panel->setLanguage(language);
}

void ChartsDock::setHasDocument(bool has)
{
    m_hasDocument = has;
    update();
}

void ChartsDock::update()
{
    setVisible(m_hasDocument && m_show->isChecked());
}

void ChartsDock::closeEvent(QCloseEvent *event)
{
    event->accept();
    m_show->setChecked(false);
}

} // namespace portolan

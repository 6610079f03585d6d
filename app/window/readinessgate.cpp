// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readinessgate.h"

#include "actionregistry.h"
#include "document/opendocument.h"
#include "panels/sheetspanel.h"
#include "readinessdialog.h"
#include "text/readinesstext.h"

#include <QAction>

namespace portolan {

namespace {

using namespace std::chrono_literals;

constexpr auto pauseBetweenEdits = 150ms;

} // namespace

ReadinessGate::ReadinessGate(OpenDocument &document, SheetsPanel &sheets, ActionRegistry &registry,
                             QWidget *window)
    : QObject(window), m_document(document), m_sheets(sheets), m_window(window)
{
    const QAction *open = registry.add(
        {.id = "file.ready",
         .text = QT_TRANSLATE_NOOP("Actions", "Read&y to hand over?"),
         .group = MenuGroup::FileRequest,
         .shortcuts = {Qt::CTRL | Qt::ALT | Qt::Key_R},
         .needs = Needs::Document,
         .keywords = QT_TRANSLATE_NOOP("Actions", "gate check objections draft complete quality"),
         .help = QT_TRANSLATE_NOOP("Actions",
                                   "What a firewall team would send the sheets back for, with its places")});
    connect(open, &QAction::triggered, this, &ReadinessGate::open);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseBetweenEdits);
    connect(&m_pause, &QTimer::timeout, this, &ReadinessGate::refresh);
    const auto wait = [this] { m_pause.start(); };
    connect(&document, &OpenDocument::changed, this, wait);
    connect(&document, &OpenDocument::derived, this, wait);
    connect(&document, &OpenDocument::replaced, this, wait);
}

void ReadinessGate::setLanguage(Language language)
{
    m_language = language;
    refresh();
}

void ReadinessGate::open()
{
    if (!m_dialog) {
        m_dialog = new ReadinessDialog(m_window);
        connect(m_dialog, &ReadinessDialog::chosen, this, &ReadinessGate::leadTo);
    }
    m_dialog->show();
    refresh();
    m_dialog->raise();
    m_dialog->activateWindow();
}

void ReadinessGate::refresh()
{
    if (!m_dialog || !m_dialog->isVisible())
        return;
    m_derivation = m_document.derivation();
    std::vector<Objection> found;
    if (m_derivation)
        found = objections(m_derivation, m_document.document().requests, QDate::currentDate());
    m_dialog->show(m_derivation, std::move(found), m_language);
}

void ReadinessGate::leadTo(const Objection &objection)
{
    if (objection.field)
        Q_EMIT fieldChosen(*objection.field);
    const bool hasFinding = objection.finding >= 0 && m_derivation;
    if (!objection.elements.empty() && !hasFinding)
        Q_EMIT elementsChosen(objection.elements);
    if (!objection.rows.empty() && m_derivation)
        showRows(objection);
    if (!hasFinding)
        return;
    Q_EMIT targetChosen(targetOf(m_derivation->findings[size_t(objection.finding)]));
    // The field is in the window behind: keys go there now.
    m_window->activateWindow();
}

void ReadinessGate::showRows(const Objection &objection)
{
    const std::vector<Row> &rows = m_derivation->rows;
    Q_EMIT rowsShown();
    if (objection.part->kind != SheetKind::Firewall) {
        m_sheets.showRow(rows[objection.rows.front()], {});
        return;
    }
    std::vector<quint64> ids;
    for (const quint32 row : objection.rows)
        ids.push_back(rows[row].id);
    m_sheets.showRows(ids, ReadinessText(m_derivation, m_language).objection(objection));
}

} // namespace portolan

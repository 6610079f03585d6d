// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowactions.h"

#include "actionregistry.h"
#include "commands/requests.h"
#include "document/opendocument.h"
#include "panels/notetable.h"
#include "panels/sheetspanel.h"
#include "requests/exemptdialog.h"
#include "requests/vanisheddialog.h"
#include "sheet/requestsheet.h"

#include <QAction>
#include <QMenu>

#include <algorithm>

namespace portolan {

RowActions::RowActions(ActionRegistry &registry, OpenDocument &document, SheetsPanel &sheets, QWidget &window)
    : QObject(&window), m_registry(registry), m_document(document), m_sheets(sheets), m_window(window),
      m_menu(registry.addMenu(QT_TRANSLATE_NOOP("Actions", "Mar&k rows"), MenuGroup::EditChange)),
      m_statuses(new QMenu(&window)), m_fields(new QMenu(&window))
{
    addStatuses(registry);
    addExemption(registry);
    addFields(registry);
    fillContextMenu();
    registry.addGesture({GestureDeclaration::Place::Sheets, QT_TRANSLATE_NOOP("Actions", "Write in a cell"),
                         QT_TRANSLATE_NOOP("Actions", "F2, Return, double click or typing")});
    registry.addGesture({GestureDeclaration::Place::Sheets,
                         QT_TRANSLATE_NOOP("Actions", "Write into every selected row"),
                         QT_TRANSLATE_NOOP("Actions", "Ctrl+Return while writing")});
    registry.addGesture({GestureDeclaration::Place::Sheets, QT_TRANSLATE_NOOP("Actions", "Select whole rows"),
                         QT_TRANSLATE_NOOP("Actions", "Shift+Space")});
    connect(&registry, &ActionRegistry::retranslated, this, &RowActions::retranslate);
    connect(&m_sheets.table(), &NoteTable::rowsSelected, this, &RowActions::update);
    connect(&m_document, &OpenDocument::changed, this, [this](const DocumentChange &change) {
        if (!change.requests.isEmpty())
            update();
    });
    connect(&m_document, &OpenDocument::derived, this, &RowActions::update);
    connect(&m_document, &OpenDocument::replaced, this, &RowActions::update);
    retranslate();
    update();
}

QAction *RowActions::addRowAction(ActionRegistry &registry, const ActionDeclaration &declaration)
{
    ActionDeclaration placed = declaration;
    placed.group = MenuGroup::EditChange;
    placed.submenu = m_menu;
    placed.needs = Needs::Document;
    QAction *action = registry.add(placed);
    m_needRows << action;
    return action;
}

void RowActions::addStatuses(ActionRegistry &registry)
{
    const auto add = [&](const char *id, const char *text, int key, RowStatus status) {
        QAction *action = addRowAction(
            registry,
            {.id = id,
             .text = text,
             .shortcuts = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key(key))},
             .keywords = QT_TRANSLATE_NOOP("Actions", "status state set mark selected rows sheet")});
        m_statuses->addAction(action);
        connect(action, &QAction::triggered, this, [this, status] {
            carryOut(m_sheets.notes().withStatus(m_sheets.table().selectedRows(), status));
        });
    };
    add("rows.open", QT_TRANSLATE_NOOP("Actions", "Mark as &open"), Qt::Key_0, RowStatus::Open);
    add("rows.requested", QT_TRANSLATE_NOOP("Actions", "Mark as &requested"), Qt::Key_1,
        RowStatus::Requested);
    add("rows.approved", QT_TRANSLATE_NOOP("Actions", "Mark as &approved"), Qt::Key_2, RowStatus::Approved);
    add("rows.implemented", QT_TRANSLATE_NOOP("Actions", "Mark as &implemented"), Qt::Key_3,
        RowStatus::Implemented);
    add("rows.rejected", QT_TRANSLATE_NOOP("Actions", "Mark as re&jected"), Qt::Key_4, RowStatus::Rejected);
    m_approveAgain =
        addRowAction(registry,
                     {.id = "rows.approveAgain",
                      .text = QT_TRANSLATE_NOOP("Actions", "Approve a&gain"),
                      .help = QT_TRANSLATE_NOOP(
                          "Actions", "As the rows are now; they changed since they were approved.")});
    connect(m_approveAgain, &QAction::triggered, this, [this] {
        std::vector<quint32> rows = m_sheets.table().selectedRows();
        std::erase_if(rows, [this](quint32 row) { return !m_sheets.notes().isOutdated(row); });
        carryOut(m_sheets.notes().withStatus(rows, RowStatus::Approved));
    });
}

void RowActions::addExemption(ActionRegistry &registry)
{
    m_exempt = addRowAction(
        registry,
        {.id = "rows.exempt",
         .text = QT_TRANSLATE_NOOP("Actions", "E&xempt…"),
         .shortcuts = {Qt::CTRL | Qt::SHIFT | Qt::Key_X},
         .keywords = QT_TRANSLATE_NOOP("Actions", "exception without leave out not needed reason rows"),
         .help = QT_TRANSLATE_NOOP("Actions",
                                   "Not to be opened although the product asks for it; with a "
                                   "reason.")});
    m_askAgain = addRowAction(
        registry, {.id = "rows.askAgain", .text = QT_TRANSLATE_NOOP("Actions", "As&k for again")});
    connect(m_exempt, &QAction::triggered, this, &RowActions::exempt);
    connect(m_askAgain, &QAction::triggered, this,
            [this] { carryOut(exemptRows(m_document.document().requests, selectedIds(), QString())); });
}

void RowActions::addFields(ActionRegistry &registry)
{
    const auto add = [&](const char *id, const char *text, QKeyCombination key, NoteField field) {
        QAction *action =
            addRowAction(registry,
                         {.id = id,
                          .text = text,
                          .shortcuts = {key},
                          .keywords = QT_TRANSLATE_NOOP("Actions", "write note edit column selected rows")});
        m_fields->addAction(action);
        connect(action, &QAction::triggered, this, [this, field] { m_sheets.editField(field); });
    };
    const auto keys = Qt::CTRL | Qt::SHIFT;
    add("rows.owner", QT_TRANSLATE_NOOP("Actions", "Write o&wner"), keys | Qt::Key_O, NoteField::Owner);
    add("rows.validUntil", QT_TRANSLATE_NOOP("Actions", "Write how long &valid"), keys | Qt::Key_U,
        NoteField::ValidUntil);
    add("rows.ticket", QT_TRANSLATE_NOOP("Actions", "Write &ticket"), keys | Qt::Key_T, NoteField::Ticket);
    add("rows.remark", QT_TRANSLATE_NOOP("Actions", "Write re&mark"), keys | Qt::Key_R, NoteField::Remark);
    add("rows.justification", QT_TRANSLATE_NOOP("Actions", "Write j&ustification"), keys | Qt::Key_J,
        NoteField::Justification);
    m_vanished = registry.add(
        {.id = "rows.vanished",
         .text = QT_TRANSLATE_NOOP("Actions", "Va&nished rows…"),
         .group = MenuGroup::EditChange,
         .needs = Needs::Document,
         .keywords = QT_TRANSLATE_NOOP("Actions", "gone lost notes remarks forget"),
         .help = QT_TRANSLATE_NOOP("Actions", "What was written about rows that are derived no more."),
         .submenu = m_menu});
    connect(m_vanished, &QAction::triggered, this,
            [this] { VanishedDialog(m_document, m_language, &m_window).exec(); });
}

void RowActions::fillContextMenu()
{
    m_sheets.table().setRowActions(
        {m_approveAgain, m_statuses->menuAction(), m_fields->menuAction(), m_exempt, m_askAgain});
}

void RowActions::retranslate()
{
    m_statuses->setTitle(tr("Status"));
    m_fields->setTitle(tr("Write"));
}

std::vector<quint64> RowActions::selectedIds() const
{
    std::vector<quint64> ids;
    for (const quint32 row : m_sheets.table().selectedRows())
        ids.push_back(m_document.derivation()->rows[row].id);
    return ids;
}

void RowActions::carryOut(Edit edit)
{
    m_document.finishTyping();
    m_document.apply(std::move(edit));
    m_document.finishTyping();
}

void RowActions::exempt()
{
    const std::vector<quint64> rows = selectedIds();
    const RowRequest *noted = m_document.document().requests.rows.find(rows.front());
    ExemptDialog dialog(int(rows.size()), noted ? noted->exemption : QString(), &m_window);
    if (dialog.exec() == QDialog::Accepted)
        carryOut(exemptRows(m_document.document().requests, rows, dialog.reason()));
}

void RowActions::update()
{
    const auto derivation = m_document.derivation();
    const std::vector<quint32> rows = derivation ? m_sheets.table().selectedRows() : std::vector<quint32>();
    const bool isRecommended = derivation && derivation->view == View::Recommended;
    const char *refusal = !isRecommended && derivation
        ? QT_TRANSLATE_NOOP("Actions", "Choose the recommended view first.")
        : rows.empty() ? QT_TRANSLATE_NOOP("Actions", "Select rows of a sheet first.")
                       : nullptr;
    for (QAction *action : m_needRows)
        m_registry.setRefusal(action, refusal);
    if (!refusal) {
        const auto isOutdated = [this](quint32 row) { return m_sheets.notes().isOutdated(row); };
        const auto isExempt = [this](quint32 row) {
            const RowRequest *noted = m_sheets.notes().request(row);
            return noted && noted->isExempt();
        };
        m_registry.setRefusal(m_approveAgain,
                              std::ranges::any_of(rows, isOutdated)
                                  ? nullptr
                                  : QT_TRANSLATE_NOOP("Actions", "No row changed since it was approved."));
        m_registry.setRefusal(m_askAgain,
                              std::ranges::any_of(rows, isExempt)
                                  ? nullptr
                                  : QT_TRANSLATE_NOOP("Actions", "No selected row is exempt."));
    }
    const bool hasVanished = isRecommended && !m_document.document().requests.rows.isEmpty()
        && !vanishedRows(m_document.document().requests, *derivation).empty();
    m_registry.setRefusal(
        m_vanished,
        hasVanished ? nullptr : QT_TRANSLATE_NOOP("Actions", "No row that was written about is gone."));
}

} // namespace portolan

// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notetable.h"

#include "cellclip.h"
#include "notedelegate.h"
#include "sheetmodel.h"
#include "theme/icons.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QMenu>
#include <QToolTip>

#include <algorithm>
#include <set>
#include <unordered_set>

namespace portolan {

NoteTable::NoteTable(RowNotes &notes, QWidget *parent)
    : RowTable(parent), m_notes(notes), m_sheet(new SheetModel(this)), m_delegate(new NoteDelegate(*this))
{
    m_sheet->setNotes(&notes);
    setModel(m_sheet);
    setItemDelegate(m_delegate);
    setSelectionBehavior(SelectItems);
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
}

std::vector<int> NoteTable::selectedPositions() const
{
    std::set<int> positions;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int position = range.top(); position <= range.bottom(); ++position)
            positions.insert(position);
    }
    return {positions.begin(), positions.end()};
}

std::vector<quint32> NoteTable::selectedRows() const
{
    std::vector<quint32> rows;
    std::unordered_set<quint32> known;
    for (const int position : selectedPositions()) {
        // Expanded lines share their row.
        const auto row = m_sheet->rowAt(position);
        if (row && known.insert(*row).second)
            rows.push_back(*row);
    }
    return rows;
}

void NoteTable::selectRows(const std::vector<int> &positions, int current)
{
    QItemSelection selection;
    for (const int position : positions)
        selection.select(m_sheet->index(position, 0), m_sheet->index(position, m_sheet->columnCount() - 1));
    selectionModel()->setCurrentIndex(m_sheet->index(current, 0), QItemSelectionModel::NoUpdate);
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
}

void NoteTable::refuse(const QModelIndex &index, const Refusal &reason)
{
    const QString sentence = reason.in(m_language);
    QToolTip::showText(viewport()->mapToGlobal(visualRect(index).bottomLeft()), sentence, this);
    Q_EMIT refused(sentence);
}

void NoteTable::carryOut(std::span<const NoteInput> inputs)
{
    if (const auto refusal = m_notes.write(inputs))
        refuse(currentIndex(), *refusal);
}

void NoteTable::write(const QModelIndex &index, const QString &text, Reach reach)
{
    const auto field = m_sheet->fieldAt(index.column());
    const auto row = m_sheet->rowAt(index.row());
    if (!field || !row)
        return;
    // What was left as it was is no reason to overwrite others.
    std::vector<quint32> rows = reach == Reach::Selection ? selectedRows() : std::vector<quint32>();
    if (std::ranges::find(rows, *row) == rows.end())
        rows.push_back(*row);
    const NoteInput input{std::move(rows), *field, text};
    carryOut({&input, 1});
}

void NoteTable::editField(NoteField field)
{
    const int column = m_sheet->columnOf(field);
    const int position = currentIndex().isValid() ? currentIndex().row() : -1;
    if (column < 0 || position < 0)
        return;
    const QModelIndex index = m_sheet->index(position, column);
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
    scrollTo(index);
    setFocus();
    if (edit(index, AllEditTriggers, nullptr))
        m_delegate->fillNext();
}

bool NoteTable::edit(const QModelIndex &index, EditTrigger trigger, QEvent *event)
{
    const bool isWanted = trigger == AllEditTriggers || bool(trigger & editTriggers());
    if (isWanted && index.isValid() && state() != EditingState) {
        if (const auto reason = m_sheet->refusalAt(index)) {
            refuse(index, *reason);
            return false;
        }
    }
    return RowTable::edit(index, trigger, event);
}

void NoteTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    RowTable::selectionChanged(selected, deselected);
    Q_EMIT rowsSelected();
}

void NoteTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    RowTable::currentChanged(current, previous);
    if (current.isValid())
        m_currentColumn = current.column();
    // The rows of both look different.
    viewport()->update();
}

void NoteTable::copyCells() const
{
    const QString text = copiedCells(*this);
    if (!text.isEmpty())
        QApplication::clipboard()->setText(text);
}

void NoteTable::pasteCells()
{
    const PastedCells cells = pastedCells(QApplication::clipboard()->text(), *this);
    if (!cells.inputs.empty())
        carryOut(cells.inputs);
    else if (cells.isText)
        refuse(currentIndex(),
               {QT_TRANSLATE_NOOP("Edits",
                                  "None of these cells can be written: paste into columns with a pen in "
                                  "their heading.")});
}

void NoteTable::clearCells()
{
    const std::vector<NoteInput> inputs = inputsInSelection(*this, QString());
    if (!inputs.empty())
        carryOut(inputs);
    else if (const auto reason = m_sheet->refusalAt(currentIndex()); reason && currentIndex().isValid())
        refuse(currentIndex(), *reason);
}

void NoteTable::selectWholeRows()
{
    QItemSelection rows = selectionModel()->selection();
    selectionModel()->select(rows, QItemSelectionModel::Select | QItemSelectionModel::Rows);
}

void NoteTable::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = event->modifiers() == Qt::NoModifier;
    if (event->matches(QKeySequence::Copy)) {
        copyCells();
    } else if (event->matches(QKeySequence::Paste)) {
        pasteCells();
    } else if (isPlain && (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)) {
        clearCells();
    } else if (event->key() == Qt::Key_Space && event->modifiers() == Qt::ShiftModifier) {
        selectWholeRows();
    } else if (isPlain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        edit(currentIndex(), EditKeyPressed, nullptr);
    } else {
        RowTable::keyPressEvent(event);
        return;
    }
    event->accept();
}

void NoteTable::fillMenu(QMenu &menu)
{
    QAction *write = menu.addAction(icon(IconName::Pen), tr("Write in this cell"), this,
                                    [this] { edit(currentIndex(), EditKeyPressed, nullptr); });
    write->setShortcut(Qt::Key_F2);
    write->setEnabled(currentIndex().flags().testFlag(Qt::ItemIsEditable));
    menu.addAction(icon(IconName::Copy), tr("Copy cells"), this, &NoteTable::copyCells)
        ->setShortcut(QKeySequence::Copy);
    menu.addAction(tr("Paste into cells"), this, &NoteTable::pasteCells)->setShortcut(QKeySequence::Paste);
    menu.addAction(tr("Empty cells"), this, &NoteTable::clearCells)->setShortcut(Qt::Key_Delete);
    menu.addSeparator();
    menu.addActions(m_rowActions);
    menu.addSeparator();
    RowTable::fillMenu(menu);
}

} // namespace portolan

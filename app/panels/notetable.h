// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rownotes.h"
#include "rowtable.h"

namespace portolan {

class NoteDelegate;
class SheetModel;

/// The rows of a sheet with cells to write in, as in a spreadsheet: F2, a double click or typing begins, the
/// keys for copying, pasting and deleting work on the selected cells. Cells that cannot be written say why.
class NoteTable : public RowTable {
    Q_OBJECT

public:
    explicit NoteTable(RowNotes &notes, QWidget *parent = nullptr);

    [[nodiscard]] SheetModel &sheetModel() const { return *m_sheet; }
    /// The language of the interface.
    void setLanguage(Language language) { m_language = language; }
    /// What the context menu offers about rows.
    void setRowActions(const QList<QAction *> &actions) { m_rowActions = actions; }

    /// The derived rows of which a cell is selected, as places in Derivation::rows, in the order shown.
    [[nodiscard]] std::vector<quint32> selectedRows() const;
    /// The lines of which a cell is selected, from top to bottom.
    [[nodiscard]] std::vector<int> selectedPositions() const;
    /// Selects whole lines; the first cell of `current` becomes the current one.
    void selectRows(const std::vector<int> &positions, int current);
    /// Opens an editor in the current row; what is typed is written to every selected row. The column must be
    /// shown.
    void editField(NoteField field);
    enum class Reach : quint8 { Cell, Selection };
    /// Writes what was typed in a cell, or into its column in all selected rows.
    void write(const QModelIndex &index, const QString &text, Reach reach);
    /// Where the current cell was last, also after the rows were replaced.
    [[nodiscard]] int currentColumn() const { return m_currentColumn; }
    void copyCells() const;
    void pasteCells();
    /// Makes the selected cells empty, as far as they can be written.
    void clearCells();

Q_SIGNALS:
    /// Why something was not done.
    void refused(const QString &reason);
    /// selectedRows() may be others.
    void rowsSelected();

protected:
    bool edit(const QModelIndex &index, EditTrigger trigger, QEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;
    void fillMenu(QMenu &menu) override;

private:
    void refuse(const QModelIndex &index, const Refusal &reason);
    void carryOut(std::span<const NoteInput> inputs);
    void selectWholeRows();

    RowNotes &m_notes;
    SheetModel *m_sheet;
    NoteDelegate *m_delegate;
    QList<QAction *> m_rowActions;
    Language m_language = Language::English;
    int m_currentColumn = 0;
};

} // namespace portolan

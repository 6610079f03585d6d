// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rownotes.h"
#include "sheetlines.h"

#include <QAbstractTableModel>
#include <QBasicTimer>

namespace portolan {

/// The lines of a tab for a table view. Owns no texts: cells are made when they are painted. What people
/// write about rows can be edited; editors begin with Qt::EditRole.
class SheetModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// Without notes, everything is to be read only.
    void setNotes(RowNotes *notes) { m_notes = notes; }
    /// Replaces everything; filter, selection and order are those `lines` comes with.
    void setLines(std::optional<SheetLines> lines, std::vector<size_t> columns);
    /// Takes the same lines with other cells, without a reset; false where they are not the same.
    bool refresh(const std::shared_ptr<const Sheet> &sheet);
    /// Null while there is nothing to show.
    [[nodiscard]] const SheetLines *lines() const { return m_lines ? &*m_lines : nullptr; }
    /// Which columns of the sheet are shown.
    [[nodiscard]] const std::vector<size_t> &columns() const { return m_columns; }

    /// Lets `change` work on the lines between the signals of a reset.
    template <typename Change>
    void update(Change change)
    {
        if (!m_lines)
            return;
        beginResetModel();
        change(*m_lines);
        endResetModel();
    }

    /// The derived row that the line is, as its place in Derivation::rows.
    [[nodiscard]] std::optional<quint32> rowAt(int position) const;
    /// What is written in a column; nothing for derived ones.
    [[nodiscard]] std::optional<NoteField> fieldAt(int column) const;
    /// The column that is shown for it, or -1.
    [[nodiscard]] int columnOf(NoteField field) const;
    /// Why a cell cannot be edited; nothing where it can.
    [[nodiscard]] std::optional<Refusal> refusalAt(const QModelIndex &index) const;
    [[nodiscard]] LineMarks marksAt(int position) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    /// Such cells can be read even where the row is struck out.
    [[nodiscard]] bool saysWhatBecame(int column) const;
    [[nodiscard]] QString toolTip(const QModelIndex &index) const;
    [[nodiscard]] QVariant decoration(const QModelIndex &index) const;
    [[nodiscard]] quint32 lineAt(int position) const { return m_lines->visible()[size_t(position)]; }

    /// Reads ahead for the filter while nothing else happens.
    void timerEvent(QTimerEvent *event) override;

    RowNotes *m_notes = nullptr;
    std::optional<SheetLines> m_lines;
    std::vector<size_t> m_columns;
    QBasicTimer m_reading;
};

} // namespace portolan

// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheetlines.h"

#include <QAbstractTableModel>

namespace portolan {

/// The lines of a tab for a table view. Owns no texts: cells are made when they are painted.
class SheetModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// Replaces everything; filter, selection and order are those `lines` comes with.
    void setLines(std::optional<SheetLines> lines, std::vector<size_t> columns);
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

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    std::optional<SheetLines> m_lines;
    std::vector<size_t> m_columns;
};

/// What a new user sees of a sheet. The rest can be switched on.
std::vector<size_t> usualColumns(const Sheet &sheet);

} // namespace portolan

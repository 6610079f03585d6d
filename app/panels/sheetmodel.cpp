// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheetmodel.h"

#include "theme/icons.h"

namespace portolan {

std::vector<size_t> usualColumns(const Sheet &sheet)
{
    std::vector<size_t> columns;
    for (size_t i = 0; i < sheet.columns().size(); ++i) {
        if (sheet.columns()[i].isUsual)
            columns.push_back(i);
    }
    return columns;
}

void SheetModel::setLines(std::optional<SheetLines> lines, std::vector<size_t> columns)
{
    beginResetModel();
    m_lines = std::move(lines);
    m_columns = std::move(columns);
    endResetModel();
}

std::optional<quint32> SheetModel::rowAt(int position) const
{
    if (!m_lines || position < 0 || position >= rowCount())
        return std::nullopt;
    return m_lines->sheet().row(m_lines->visible()[size_t(position)]);
}

int SheetModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_lines ? 0 : int(m_lines->visible().size());
}

int SheetModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant SheetModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const size_t line = m_lines->visible()[size_t(index.row())];
    const Sheet &sheet = m_lines->sheet();
    const size_t column = m_columns[size_t(index.column())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return sheet.cell(line, column);
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1: %2").arg(sheet.columns()[column].heading, sheet.cell(line, column));
    case Qt::DecorationRole:
        if (index.column() == 0 && !sheet.isComplete(line))
            return icon(IconName::Warning);
        return {};
    default:
        return {};
    }
}

QVariant SheetModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || !m_lines || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return m_lines->sheet().columns()[m_columns[size_t(section)]].heading;
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    return {};
}

void SheetModel::sort(int column, Qt::SortOrder order)
{
    const bool isColumn = column >= 0 && column < columnCount();
    update([&](SheetLines &lines) {
        lines.sortBy(isColumn ? std::optional(m_columns[size_t(column)]) : std::nullopt, order);
    });
}

} // namespace portolan

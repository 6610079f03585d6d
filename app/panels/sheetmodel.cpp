// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheetmodel.h"

#include "theme/icons.h"

#include <algorithm>

namespace portolan {

namespace {

constexpr Column unusualColumns[] = {
    Column::SourceZone, Column::DestinationZone, Column::Firewall, Column::Boundary, Column::Action,
    Column::Inspection, Column::IdleTimeout,     Column::Impact,   Column::Features, Column::Reference,
    Column::Anomalies,  Column::Rules,           Column::Complete, Column::RowId,
};

bool isEnd(Column column)
{
    return column == Column::SourceZone || column == Column::DestinationZone;
}

} // namespace

std::vector<Column> usualColumns(const Sheet &sheet)
{
    std::vector<Column> columns = sheet.columns();
    // Where rows have one end only, its zone says where that is.
    const bool hasBothEnds = std::ranges::count_if(columns, isEnd) == 2;
    std::erase_if(columns, [hasBothEnds](Column column) {
        return std::ranges::find(unusualColumns, column) != std::end(unusualColumns)
            && (hasBothEnds || !isEnd(column));
    });
    return columns;
}

void SheetModel::setLines(std::optional<SheetLines> lines, std::vector<Column> columns)
{
    beginResetModel();
    m_lines = std::move(lines);
    m_columns = std::move(columns);
    endResetModel();
}

void SheetModel::setColumns(std::vector<Column> columns)
{
    beginResetModel();
    m_columns = std::move(columns);
    endResetModel();
}

const Row *SheetModel::rowAt(int position) const
{
    if (!m_lines || position < 0 || position >= rowCount())
        return nullptr;
    return &m_lines->sheet().row(m_lines->visible()[size_t(position)]);
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
    const Column column = m_columns[size_t(index.column())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return sheet.cell(line, column);
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1: %2").arg(sheet.heading(column), sheet.cell(line, column));
    case Qt::DecorationRole:
        if (index.column() == 0 && !sheet.row(line).complete)
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
        return m_lines->sheet().heading(m_columns[size_t(section)]);
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

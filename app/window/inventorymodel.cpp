// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventorymodel.h"

#include "text/inventorytext.h"
#include "theme/icons.h"

#include <algorithm>

namespace portolan {

namespace {

/// What the line itself calls the machine it is about.
QString machineOf(int line, const CsvTable &table, const std::vector<InventoryField> &fields)
{
    const auto row = std::ranges::lower_bound(table.rows, line, {}, &CsvRow::line);
    if (row == table.rows.end() || row->line != line)
        return {};
    using Kind = InventoryField::Kind;
    for (const Kind kind : {Kind::Host, Kind::Name, Kind::Id}) {
        const auto column = std::ranges::find(fields, kind, &InventoryField::kind);
        const QString cell =
            column == fields.end() ? QString() : row->cells.value(column - fields.begin()).trimmed();
        if (!cell.isEmpty())
            return cell;
    }
    return {};
}

} // namespace

void InventoryModel::show(const InventoryPlan &plan, const CsvTable &table,
                          const std::vector<InventoryField> &fields, const InventoryText &text)
{
    beginResetModel();
    m_entries.clear();
    for (const InventoryChange &change : plan.changes)
        m_entries.push_back({change.line,
                             change.column,
                             InventoryText::row(change.row),
                             text.field(change.field),
                             change.before,
                             change.isAddition ? InventoryText::change(change) : change.after,
                             {},
                             false});
    for (const InventoryObjection &objection : plan.objections) {
        const QString sentence = InventoryText::objection(objection);
        const auto about = std::ranges::find_if(m_entries, [&](const Entry &entry) {
            return objection.column >= 0 && entry.line == objection.line && entry.column == objection.column
                && entry.objection.isEmpty();
        });
        if (about != m_entries.end()) {
            about->objection = sentence;
            about->isError = objection.isError();
            continue;
        }
        m_entries.push_back({objection.line,
                             objection.column,
                             machineOf(objection.line, table, fields),
                             table.headings.value(objection.column),
                             {},
                             {},
                             sentence,
                             objection.isError()});
    }
    std::ranges::stable_sort(m_entries, {}, &Entry::line);
    endResetModel();
}

bool InventoryModel::hasObjections() const
{
    return std::ranges::any_of(m_entries, [](const Entry &entry) { return !entry.objection.isEmpty(); });
}

int InventoryModel::firstError() const
{
    const auto found = std::ranges::find_if(m_entries, &Entry::isError);
    return found == m_entries.end() ? -1 : int(found - m_entries.begin());
}

int InventoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int InventoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant InventoryModel::data(const QModelIndex &index, int role) const
{
    const Entry &entry = m_entries[size_t(index.row())];
    if (role == Qt::DecorationRole && index.column() == Objection && !entry.objection.isEmpty())
        return icon(entry.isError ? IconName::Error : IconName::Warning);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case Line:
        return entry.line > 0 ? QString::number(entry.line) : QString();
    case Element:
        return entry.element;
    case Field:
        return entry.field;
    case Before:
        return entry.before;
    case After:
        return entry.after;
    default:
        return entry.objection;
    }
}

QVariant InventoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Line:
        return tr("Line");
    case Element:
        return tr("Machine");
    case Field:
        return tr("Field");
    case Before:
        return tr("Now");
    case After:
        return tr("Then");
    default:
        return tr("Objection");
    }
}

} // namespace portolan

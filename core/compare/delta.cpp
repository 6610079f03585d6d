// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "delta.h"

#include "sheet/requestsheet.h"
#include "sheet/rowcontents.h"
#include "types/address.h"

#include <algorithm>
#include <unordered_map>

namespace portolan {

namespace {

/// The addresses a cell lists, in their order; empty when it is no such list.
QStringList addressesIn(const QString &cell)
{
    QStringList addresses;
    for (const QString &part : cell.split(QStringLiteral(", "))) {
        // "192.0.2.1 (before NAT)"
        const QString word = part.section(u' ', 0, 0);
        if (!Network::parse(word))
            return {};
        addresses.append(word);
    }
    return addresses;
}

QStringList missingFrom(const QStringList &some, const QStringList &others)
{
    QStringList missing;
    std::ranges::copy_if(some, std::back_inserter(missing),
                         [&others](const QString &each) { return !others.contains(each); });
    return missing;
}

bool isAsked(const BaselineSheet &sheet, const BaselineRow &row)
{
    return cellOf(sheet, row, columnKey(RequestColumn::Exemption)).isEmpty();
}

CellChange changeOf(const QString &column, const Text &before, const Text &after)
{
    CellChange change{column, before, after, {}, {}};
    const QStringList had = addressesIn(before.en);
    const QStringList has = addressesIn(after.en);
    if (!had.isEmpty() && !has.isEmpty()) {
        change.gained = missingFrom(has, had);
        change.lost = missingFrom(had, has);
    }
    return change;
}

/// Rows of one sheet, compared with those of the other time.
class SheetComparison {
public:
    SheetComparison(const BaselineSheet &before, const BaselineSheet &after)
        : m_before(before), m_after(after)
    {
        for (const QString &column : after.columns) {
            if (isCompared(column))
                m_columns.push_back(column);
        }
        for (const QString &column : before.columns) {
            if (isCompared(column) && std::ranges::find(m_columns, column) == m_columns.end())
                m_columns.push_back(column);
        }
    }

    [[nodiscard]] std::vector<CellChange> cells(const BaselineRow &before, const BaselineRow &after) const
    {
        std::vector<CellChange> changes;
        for (const QString &column : m_columns) {
            const Text had = cellOf(m_before, before, column);
            const Text has = cellOf(m_after, after, column);
            // The words of the languages may become better; what they say is the same.
            if (had.en != has.en)
                changes.push_back(changeOf(column, had, has));
        }
        return changes;
    }

private:
    [[nodiscard]] static bool isCompared(const QString &column)
    {
        return decides(column) || column == columnKey(RequestColumn::ValidUntil);
    }

    const BaselineSheet &m_before;
    const BaselineSheet &m_after;
    std::vector<QString> m_columns;
};

std::unordered_map<quint64, const BaselineRow *> askedRows(const BaselineSheet &sheet)
{
    std::unordered_map<quint64, const BaselineRow *> rows;
    for (const BaselineRow &row : sheet.rows) {
        if (isAsked(sheet, row))
            rows.emplace(row.row, &row);
    }
    return rows;
}

} // namespace

const BaselineSheet *sheetIn(const BaselineContent &content, const QString &id)
{
    const auto found = std::ranges::find(content.sheets, id, &BaselineSheet::id);
    return found == content.sheets.end() ? nullptr : &*found;
}

Text cellOf(const BaselineSheet &sheet, const BaselineRow &row, const QString &column)
{
    const auto index = size_t(std::ranges::find(sheet.columns, column) - sheet.columns.begin());
    return index < row.cells.size() ? row.cells[index] : Text();
}

size_t Delta::count(RowChange::Kind kind) const
{
    return size_t(std::ranges::count(m_rows, kind, &RowChange::kind));
}

const RowChange *Delta::find(const QString &sheet, quint64 row) const
{
    const auto found = m_index.find({sheet, row});
    return found == m_index.end() ? nullptr : &m_rows[found->second];
}

void Delta::add(RowChange change)
{
    m_index.emplace(std::pair(change.sheet, change.row), m_rows.size());
    m_rows.push_back(std::move(change));
}

/// Either may be null.
void Delta::addSheet(const BaselineSheet *before, const BaselineSheet *after)
{
    static const BaselineSheet none;
    const BaselineSheet &had = before ? *before : none;
    const BaselineSheet &has = after ? *after : none;
    const SheetComparison comparison(had, has);
    const auto known = askedRows(had);
    for (const BaselineRow &row : has.rows) {
        if (!isAsked(has, row))
            continue;
        const auto earlier = known.find(row.row);
        if (earlier == known.end()) {
            add({RowChange::Kind::New, row.row, has.id, row.number, {}});
            continue;
        }
        auto cells = comparison.cells(*earlier->second, row);
        if (!cells.empty())
            add({RowChange::Kind::Changed, row.row, has.id, row.number, std::move(cells)});
    }
    const auto kept = askedRows(has);
    for (const BaselineRow &row : had.rows) {
        if (isAsked(had, row) && !kept.contains(row.row))
            add({RowChange::Kind::Removed, row.row, had.id, row.number, {}});
    }
}

Delta between(const BaselineContent &before, const BaselineContent &after)
{
    Delta delta;
    for (const BaselineSheet &sheet : after.sheets)
        delta.addSheet(sheetIn(before, sheet.id), &sheet);
    for (const BaselineSheet &sheet : before.sheets) {
        if (!sheetIn(after, sheet.id))
            delta.addSheet(&sheet, nullptr);
    }
    return delta;
}

} // namespace portolan

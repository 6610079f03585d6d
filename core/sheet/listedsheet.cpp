// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listedsheet.h"

#include "arrangedsheet.h"

#include <algorithm>

namespace portolan {

namespace {

/// Null for a sheet of rows.
const ListedSheet *listedBehind(const Sheet &sheet)
{
    if (const auto *arranged = dynamic_cast<const ArrangedSheet *>(&sheet))
        return listedBehind(*arranged->whole());
    return dynamic_cast<const ListedSheet *>(&sheet);
}

} // namespace

ListedSheet::Cell ListedSheet::Cell::number(size_t number, std::optional<std::vector<quint32>> rows)
{
    return {QString::number(number), double(number), std::move(rows)};
}

ListedSheet::ListedSheet(SheetHead head, std::vector<Line> lines)
    : Sheet(std::move(head)), m_lines(std::move(lines))
{
    Q_ASSERT(std::ranges::all_of(m_lines,
                                 [this](const Line &line) { return line.cells.size() == columns().size(); }));
}

QString ListedSheet::cell(size_t line, size_t column) const
{
    return m_lines[line].cells[column].text;
}

CellValue ListedSheet::value(size_t line, size_t column) const
{
    return m_lines[line].cells[column].value;
}

std::span<const quint32> ListedSheet::rowsOf(size_t line, size_t column) const
{
    const auto &rows = m_lines[line].cells[column].rows;
    return rows ? std::span(*rows) : rowsOf(line);
}

std::span<const quint32> ListedSheet::rowsOf(size_t line) const
{
    return m_lines[line].rows;
}

std::span<const ElementId> elementsOf(const Sheet &sheet, size_t line)
{
    const ListedSheet *listed = listedBehind(sheet);
    return listed ? std::span(listed->elementsOf(line)) : std::span<const ElementId>();
}

std::optional<NamePlace> namePlaceOf(const Sheet &sheet, size_t line)
{
    const ListedSheet *listed = listedBehind(sheet);
    return listed ? listed->namePlaceOf(line) : std::nullopt;
}

} // namespace portolan

// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "layeredsheet.h"

namespace portolan {

LayeredSheet::LayeredSheet(SheetHead head, std::shared_ptr<const Sheet> beneath)
    : Sheet(std::move(head)), m_beneath(std::move(beneath))
{
}

size_t LayeredSheet::lineCount() const
{
    return m_beneath ? m_beneath->lineCount() : 0;
}

QString LayeredSheet::cell(size_t line, size_t column) const
{
    const auto below = lineBeneath(line);
    const auto there = columnBeneath(column);
    return below && there ? m_beneath->cell(*below, *there) : QString();
}

CellValue LayeredSheet::value(size_t line, size_t column) const
{
    const auto below = lineBeneath(line);
    const auto there = columnBeneath(column);
    return below && there ? m_beneath->value(*below, *there) : CellValue();
}

QString LayeredSheet::reference(size_t line, size_t column) const
{
    const auto below = lineBeneath(line);
    const auto there = columnBeneath(column);
    return below && there ? m_beneath->reference(*below, *there) : QString();
}

bool LayeredSheet::isComplete(size_t line) const
{
    const auto below = lineBeneath(line);
    return !below || m_beneath->isComplete(*below);
}

LineMarks LayeredSheet::marks(size_t line) const
{
    const auto below = lineBeneath(line);
    return below ? m_beneath->marks(*below) : LineMarks();
}

std::optional<quint32> LayeredSheet::row(size_t line) const
{
    const auto below = lineBeneath(line);
    return below ? m_beneath->row(*below) : std::nullopt;
}

std::span<const quint32> LayeredSheet::rowsOf(size_t line, size_t column) const
{
    const auto below = lineBeneath(line);
    if (!below)
        return {};
    const auto there = columnBeneath(column);
    return there ? m_beneath->rowsOf(*below, *there) : m_beneath->rowsOf(*below);
}

std::span<const quint32> LayeredSheet::rowsOf(size_t line) const
{
    const auto below = lineBeneath(line);
    return below ? m_beneath->rowsOf(*below) : std::span<const quint32>();
}

} // namespace portolan

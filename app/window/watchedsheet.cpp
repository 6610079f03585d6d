// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "watchedsheet.h"

namespace portolan {

WatchedSheet::WatchedSheet(const std::shared_ptr<const Sheet> &sheet, size_t before,
                           std::shared_ptr<size_t> reached)
    : LayeredSheet({sheet->id(), sheet->title(), sheet->language(), sheet->columns()}, sheet),
      m_before(before), m_reached(std::move(reached))
{
}

QString WatchedSheet::cell(size_t line, size_t column) const
{
    *m_reached = m_before + line;
    return beneath()->cell(line, column);
}

void WatchedSheet::writeMembers(size_t line, JsonTextWriter &json) const
{
    *m_reached = m_before + line;
    beneath()->writeMembers(line, json);
}

} // namespace portolan

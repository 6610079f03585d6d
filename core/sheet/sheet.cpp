// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet.h"

#include "jsontextwriter.h"

namespace portolan {

Sheet::Sheet(SheetHead head) : m_head(std::move(head))
{
}

Sheet::~Sheet() = default;

CellValue Sheet::value(size_t, size_t) const
{
    return {};
}

QString Sheet::reference(size_t, size_t) const
{
    return {};
}

bool Sheet::isComplete(size_t) const
{
    return true;
}

LineMarks Sheet::marks(size_t line) const
{
    Q_UNUSED(line)
    return {};
}

std::optional<quint32> Sheet::row(size_t) const
{
    return std::nullopt;
}

void Sheet::writeMembers(size_t line, JsonTextWriter &json) const
{
    for (size_t i = 0; i < columns().size(); ++i) {
        json.key(columns()[i].key);
        const CellValue content = value(line, i);
        if (const double *number = std::get_if<double>(&content))
            json.value(*number);
        else
            json.value(cell(line, i));
    }
}

} // namespace portolan

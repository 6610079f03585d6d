// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "linetarget.h"

#include "sheet/listedsheet.h"

namespace portolan {

std::optional<FieldTarget> lineTarget(const Sheet &sheet, size_t line)
{
    const auto place = sheet.isComplete(line) ? namePlaceOf(sheet, line) : std::nullopt;
    if (place && place->element.isEmpty())
        return FieldTarget{{}, place->field, {}};
    if (place)
        return FieldTarget{{place->element}, place->field, {}};
    const auto elements = elementsOf(sheet, line);
    if (elements.empty())
        return std::nullopt;
    FieldTarget target{{elements.begin(), elements.end()}, {FindingField::Kind::Address, {}}, {}};
    for (size_t column = 0; column < sheet.columns().size(); ++column)
        target.words.append(sheet.cell(line, column));
    return target;
}

} // namespace portolan

// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storable.h"

#include "format.h"
#include "model/lookup.h"

#include <limits>
#include <set>

namespace portolan {

namespace {

Result<void> checkAttributes(const Association &association)
{
    for (const auto &[key, value] : association.attributes) {
        const auto *word = std::get_if<QString>(&value);
        if (word && PortRange::parse(*word))
            return failure(ErrorCode::InvalidChoice, {*word},
                           association.id.toString() + u'.' + key.toString());
    }
    return {};
}

bool isWithin(double number, double smallest)
{
    return number >= smallest && number <= farthestPlacement;
}

Result<void> checkNote(const Note &note)
{
    if (note.text.size() <= longestNote)
        return {};
    return failure(ErrorCode::TooLong, {QString::number(note.text.size()), QString::number(longestNote)},
                   note.id.toString());
}

Result<void> checkPlacement(const ElementId &id, const Placement &placement)
{
    const std::pair<double, double> lengths[] = {{placement.x, -farthestPlacement},
                                                 {placement.y, -farthestPlacement},
                                                 {placement.width, 0},
                                                 {placement.height, 0}};
    for (const auto &[number, smallest] : lengths) {
        if (!isWithin(number, smallest))
            return failure(ErrorCode::OutOfRange,
                           {QString::number(number), QString::number(smallest, 'f', 0),
                            QString::number(farthestPlacement, 'f', 0)},
                           id.toString());
    }
    return {};
}

Result<void> checkRowNumbers(const RowNumbers &rowNumbers)
{
    std::set<std::pair<QString, int>> given;
    for (const auto &[row, number] : rowNumbers.numbers) {
        if (number.number < 1)
            return failure(ErrorCode::OutOfRange,
                           {QString::number(number.number), QStringLiteral("1"),
                            QString::number(std::numeric_limits<int>::max())});
        if (!given.emplace(number.prefix, number.number).second)
            return failure(ErrorCode::DuplicateId, {number.prefix + QString::number(number.number)});
    }
    return {};
}

} // namespace

Result<void> checkStorable(const Document &document)
{
    if (auto errors = inconsistencies(document.topology); !errors.empty())
        return tl::unexpected(std::move(errors.front()));
    for (const Association &association : document.topology.associations) {
        if (auto result = checkAttributes(association); !result)
            return result;
    }
    for (const Note &note : document.topology.notes) {
        if (auto result = checkNote(note); !result)
            return result;
    }
    for (const auto &[id, placement] : document.diagram.placements) {
        if (auto result = checkPlacement(id, placement); !result)
            return result;
    }
    return checkRowNumbers(document.rowNumbers);
}

} // namespace portolan

// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storable.h"

#include "format.h"
#include "model/lookup.h"
#include "requestfields.h"

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

Result<void> checkDate(QDate date)
{
    if (isStorable(date))
        return {};
    return failure(ErrorCode::InvalidDate, {date.toString(Qt::ISODate)});
}

Result<void> checkHash(const QString &hash)
{
    return isHash(hash) ? Result<void>() : failure(ErrorCode::InvalidHash, {hash});
}

Result<void> checkBaseline(int number, const Baseline &baseline)
{
    if (number < 1 || baseline.number != number)
        return failure(
            ErrorCode::OutOfRange,
            {QString::number(number), QStringLiteral("1"), QString::number(std::numeric_limits<int>::max())});
    if (auto result = checkDate(baseline.date); !result)
        return result;
    return checkHash(baseline.hash);
}

Result<void> checkRequests(const Requests &requests)
{
    for (const QDate date :
         {requests.header.wantedBy, requests.header.validFrom, requests.header.validUntil}) {
        if (auto result = checkDate(date); !result)
            return result;
    }
    for (const RowRequest &row : requests.rows) {
        if (auto result = checkDate(row.validUntil); !result)
            return result;
        if (row.approvedAs.isEmpty())
            continue;
        if (auto result = checkHash(row.approvedAs); !result)
            return result;
    }
    for (const auto &[number, baseline] : requests.baselines) {
        if (auto result = checkBaseline(number, baseline); !result)
            return result;
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
    if (auto result = checkRequests(document.requests); !result)
        return result;
    return checkRowNumbers(document.rowNumbers);
}

} // namespace portolan

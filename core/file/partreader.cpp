// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "partreader.h"

#include "format.h"
#include "model/lookup.h"
#include "json/jsonobject.h"
#include "json/jsontypes.h"

#include <set>

namespace portolan {

namespace {

CataloguePin readPin(const JsonValue &value)
{
    CataloguePin pin;
    JsonObject object(value);
    object.optional("release", pin.release);
    object.optional("revision", pin.revision);
    object.optional("hash", pin.hash);
    object.finish();
    return pin;
}

void readLength(JsonObject &object, QAnyStringView key, bool required, double smallest, double &into)
{
    const auto value = required ? object.requiredMember(key) : object.member(key);
    const auto number = value ? value->toDouble() : std::nullopt;
    if (!number)
        return;
    if (*number < smallest || *number > farthestPlacement)
        value->complain(ErrorCode::OutOfRange,
                        {QString::number(*number), QString::number(smallest, 'f', 0),
                         QString::number(farthestPlacement, 'f', 0)});
    into = *number;
}

void readPlacement(const JsonValue &value, const Lookup &lookup, Diagram &diagram)
{
    Placement placement;
    JsonObject object(value);
    const auto place = object.requiredMember("id");
    const auto id = place ? place->as<ElementId>() : std::nullopt;
    readLength(object, "x", true, -farthestPlacement, placement.x);
    readLength(object, "y", true, -farthestPlacement, placement.y);
    readLength(object, "width", false, 0, placement.width);
    readLength(object, "height", false, 0, placement.height);
    object.finish();
    if (!id)
        return;
    if (!lookup.find(*id))
        place->complain(ErrorCode::DanglingReference, {id->toString(), id->toString()});
    else if (!diagram.placements.emplace(*id, placement).second)
        place->complain(ErrorCode::DuplicateId, {id->toString()});
}

/// Sixteen hexadecimal digits in lower case.
std::optional<quint64> readRow(const JsonValue &value)
{
    const auto text = value.toString();
    if (!text)
        return std::nullopt;
    bool ok = false;
    const quint64 row = text->toULongLong(&ok, 16);
    if (ok && QStringLiteral("%1").arg(row, 16, 16, QLatin1Char('0')) == *text)
        return row;
    value.complain(ErrorCode::InvalidId, {*text});
    return std::nullopt;
}

using NumbersGiven = std::set<std::pair<QString, int>>;

void readRowNumber(const JsonValue &value, RowNumbers &rowNumbers, NumbersGiven &given)
{
    RowNumbers::Number number;
    JsonObject object(value);
    const auto rowPlace = object.requiredMember("row");
    const auto row = rowPlace ? readRow(*rowPlace) : std::nullopt;
    object.optional("prefix", number.prefix);
    const auto numberPlace = object.requiredMember("number");
    const auto count =
        numberPlace ? numberPlace->toInteger(1, std::numeric_limits<int>::max()) : std::nullopt;
    object.finish();
    if (!row || !count)
        return;
    number.number = int(*count);
    if (!rowNumbers.numbers.emplace(*row, number).second)
        rowPlace->complain(ErrorCode::DuplicateId, {rowPlace->raw().toString()});
    if (!given.emplace(number.prefix, number.number).second)
        numberPlace->complain(ErrorCode::DuplicateId, {number.prefix + QString::number(number.number)});
}

} // namespace

int readVersion(const JsonValue &value)
{
    constexpr QLatin1StringView formatName("portolan");
    JsonObject object(value);
    const auto name = object.requiredMember("name");
    const auto nameText = name ? name->toString() : std::nullopt;
    const auto place = object.requiredMember("version");
    const qint64 version = place ? place->toInteger(1, std::numeric_limits<int>::max()).value_or(0) : 0;
    if (nameText && *nameText != formatName)
        name->complain(ErrorCode::InvalidChoice, {*nameText, formatName});
    if (version > formatVersion) {
        const auto needs = object.member("needs");
        place->complain(ErrorCode::NewerFormat,
                        {QString::number(version), QString::number(formatVersion),
                         needs ? needs->raw().toString() : QString()});
    }
    return int(version);
}

CataloguePin readFormat(const JsonValue &value)
{
    JsonObject object(value);
    object.required<QString>("name");
    object.required<int>("version");
    const auto pin = object.member("catalogue");
    object.finish();
    return pin ? readPin(*pin) : CataloguePin{};
}

Diagram readDiagram(const JsonValue &value, const Topology &topology)
{
    Diagram diagram;
    JsonObject object(value);
    const auto placements = object.member("placements");
    object.finish();
    if (placements) {
        const Lookup lookup(topology);
        placements->forEachElement(
            [&](const JsonValue &placement) { readPlacement(placement, lookup, diagram); });
    }
    return diagram;
}

RowNumbers readRequests(const JsonValue &value)
{
    RowNumbers rowNumbers;
    NumbersGiven given;
    JsonObject object(value);
    const auto list = object.member("rowNumbers");
    object.finish();
    if (list)
        list->forEachElement([&](const JsonValue &item) { readRowNumber(item, rowNumbers, given); });
    return rowNumbers;
}

} // namespace portolan

// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "format.h"
#include "model/document.h"
#include "values.h"

namespace portolan {

// The objects of the parts beside the topology, as a file has them.

/// Diagram units; from the origin in either direction.
struct Coordinate {
    double value = 0;

    bool operator==(const Coordinate &) const = default;
};

/// Diagram units, not negative.
struct Length {
    double value = 0;

    bool operator==(const Length &) const = default;
};

struct PlacementEntry {
    ElementId id;
    Coordinate x;
    Coordinate y;
    Length width;
    Length height;
    bool pinned = false;

    bool operator==(const PlacementEntry &) const = default;
};

struct RowId {
    quint64 value = 0;

    bool operator==(const RowId &) const = default;
};

/// From 1.
struct Counter {
    int value = 0;

    bool operator==(const Counter &) const = default;
};

struct RowNumberEntry {
    RowId row;
    QString prefix;
    Counter number;
    bool gone = false;

    bool operator==(const RowNumberEntry &) const = default;
};

struct FormatEntry {
    QString name;
    int version = 0;
    CataloguePin catalogue;
    /// The oldest Portolan that reads the file; for those that cannot.
    QString needs = {};
};

inline std::optional<double> readLength(JsonCursor &json, double smallest)
{
    const auto number = json.number();
    if (!number || (*number >= smallest && *number <= farthestPlacement))
        return number;
    json.complain(ErrorCode::OutOfRange,
                  {QString::number(*number), QString::number(smallest, 'f', 0),
                   QString::number(farthestPlacement, 'f', 0)});
    return std::nullopt;
}

template <>
struct Codec<Coordinate> {
    static std::optional<Coordinate> read(JsonCursor &json)
    {
        const auto number = readLength(json, -farthestPlacement);
        return number ? std::optional(Coordinate{*number}) : std::nullopt;
    }
    static void write(JsonText &json, const Coordinate &coordinate) { json.number(coordinate.value); }
};

template <>
struct Codec<Length> {
    static std::optional<Length> read(JsonCursor &json)
    {
        const auto number = readLength(json, 0);
        return number ? std::optional(Length{*number}) : std::nullopt;
    }
    static void write(JsonText &json, const Length &length) { json.number(length.value); }
};

/// Sixteen hexadecimal digits in lower case.
template <>
struct Codec<RowId> {
    static QString text(RowId row) { return QStringLiteral("%1").arg(row.value, 16, 16, QLatin1Char('0')); }
    static std::optional<RowId> read(JsonCursor &json)
    {
        const auto given = Codec<QString>::read(json);
        if (!given)
            return std::nullopt;
        const RowId row{given->toULongLong(nullptr, 16)};
        if (text(row) == *given)
            return row;
        json.complain(ErrorCode::InvalidId, {*given});
        return std::nullopt;
    }
    static void write(JsonText &json, RowId row) { json.text(text(row)); }
};

template <>
struct Codec<Counter> {
    static std::optional<Counter> read(JsonCursor &json)
    {
        const auto number = json.integer(1, std::numeric_limits<int>::max());
        return number ? std::optional(Counter{int(*number)}) : std::nullopt;
    }
    static void write(JsonText &json, Counter counter) { json.number(qint64(counter.value)); }
};

template <>
struct Fields<PlacementEntry> {
    static constexpr auto all =
        std::tuple(optional("height", &PlacementEntry::height), required("id", &PlacementEntry::id),
                   optional("pinned", &PlacementEntry::pinned), optional("width", &PlacementEntry::width),
                   required("x", &PlacementEntry::x), required("y", &PlacementEntry::y));
};

template <>
struct Fields<RowNumberEntry> {
    static constexpr auto all =
        std::tuple(optional("gone", &RowNumberEntry::gone), required("number", &RowNumberEntry::number),
                   optional("prefix", &RowNumberEntry::prefix), required("row", &RowNumberEntry::row));
};

template <>
struct Fields<CataloguePin> {
    static constexpr auto all =
        std::tuple(optional("hash", &CataloguePin::hash), optional("release", &CataloguePin::release),
                   optional("revision", &CataloguePin::revision));
};

template <>
struct Fields<FormatEntry> {
    static constexpr auto all =
        std::tuple(optional("catalogue", &FormatEntry::catalogue), required("name", &FormatEntry::name),
                   optional("needs", &FormatEntry::needs), required("version", &FormatEntry::version));
};

} // namespace portolan

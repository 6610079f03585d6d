// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "partreader.h"

#include "elementplace.h"
#include "fields.h"
#include "model/lookup.h"
#include "partfields.h"

#include <QJsonDocument>

namespace portolan {

namespace {

/// Calls `read` with a cursor on the part. In an entry of its own nothing may follow.
template <typename Read>
auto readPart(const Part &part, Read read)
    -> Result<typename decltype(read(std::declval<JsonCursor &>()))::value_type>
{
    JsonCursor json(part.json, part.place.position, part.place.root);
    auto content = read(json);
    if (!json.hasFailed() && !part.place.entry.isEmpty())
        json.finish();
    if (!json.hasFailed())
        return std::move(*content);
    const Error &error = json.error();
    return tl::unexpected(part.place.entry.isEmpty() ? error : error.at(part.place.entry));
}

/// The members of an object that holds one list, whose items `readItem` reads.
template <typename ReadItem>
void readList(JsonCursor &json, std::string_view name, ReadItem readItem)
{
    bool seen = false;
    std::string_view key;
    for (bool more = json.beginObject() && json.nextMember(key); more; more = json.nextMember(key)) {
        if (key != name || seen) {
            json.complainAboutMember(seen ? ErrorCode::DuplicateKey : ErrorCode::UnknownKey, key);
            return;
        }
        seen = true;
        for (bool item = json.beginArray() && json.nextElement(); item; item = json.nextElement())
            readItem();
    }
}

void readPlacement(JsonCursor &json, const Lookup &lookup, Diagram &diagram)
{
    const auto entry = Codec<PlacementEntry>::read(json);
    if (!entry)
        return;
    const QString place = QStringLiteral("/id");
    const QString id = entry->id.toString();
    const Placement placement{entry->x.value, entry->y.value, entry->width.value, entry->height.value,
                              entry->pinned};
    if (!lookup.find(entry->id))
        json.complain(ErrorCode::DanglingReference, {id}, place);
    else if (!diagram.placements.emplace(entry->id, placement).second)
        json.complain(ErrorCode::DuplicateId, {id}, place);
}

/// What contradicts itself, at its place in the file. Slow, but only when there is something.
Result<void> checkConsistent(const Topology &topology, const Part &part)
{
    const std::vector<Error> errors = inconsistencies(topology);
    if (errors.empty())
        return {};
    QJsonObject tree = QJsonDocument::fromJson(part.json).object();
    if (part.place.entry.isEmpty())
        tree = tree.value(part.place.root.sliced(1)).toObject();
    const Error &first = errors.front();
    const Error placed{first.code, part.place.root + placeOf(first, tree), first.arguments};
    return tl::unexpected(part.place.entry.isEmpty() ? placed : placed.at(part.place.entry));
}

/// Older files do not say which Portolan they need.
constexpr int firstVersionThatNeeds = 3;

/// What every version has under "format".
struct Header {
    QString name;
    QString needs;
    std::optional<qint64> version;
};

Header readHeader(JsonCursor &json)
{
    Header header;
    std::string_view key;
    for (bool more = json.beginObject() && json.nextMember(key); more; more = json.nextMember(key)) {
        if (key == "name")
            header.name = Codec<QString>::read(json).value_or(QString());
        else if (key == "version")
            header.version = json.integer(1, std::numeric_limits<int>::max());
        else if (key == "needs" && json.peek() == JsonKind::String)
            header.needs = Codec<QString>::read(json).value_or(QString());
        else
            json.skip();
    }
    return header;
}

void checkHeader(JsonCursor &json, const Header &header)
{
    if (header.name.isEmpty())
        json.complain(ErrorCode::MissingKey, {QStringLiteral("name")});
    else if (header.name != formatName)
        json.complain(ErrorCode::InvalidChoice, {header.name, formatName}, QStringLiteral("/name"));
    else if (!header.version)
        json.complain(ErrorCode::MissingKey, {QStringLiteral("version")});
    else if (*header.version > formatVersion) {
        QStringList arguments{QString::number(*header.version)};
        if (!header.needs.isEmpty())
            arguments.append(header.needs);
        json.complain(ErrorCode::NewerFormat, arguments, QStringLiteral("/version"));
    }
}

} // namespace

Result<int> readVersion(const Part &part)
{
    return readPart(part, [](JsonCursor &json) {
        const Header header = readHeader(json);
        checkHeader(json, header);
        return std::optional(int(header.version.value_or(0)));
    });
}

Result<CataloguePin> readFormat(const Part &part)
{
    return readPart(part, [](JsonCursor &json) {
        std::optional<FormatEntry> entry = Codec<FormatEntry>::read(json);
        if (entry && entry->version < firstVersionThatNeeds && !entry->needs.isEmpty())
            json.complain(ErrorCode::UnknownKey, {QStringLiteral("needs")});
        return entry ? std::optional(std::move(entry->catalogue)) : std::nullopt;
    });
}

Result<Topology> readTopology(const Part &part)
{
    auto topology = readPart(part, Codec<Topology>::read);
    if (!topology)
        return topology;
    if (auto result = checkConsistent(*topology, part); !result)
        return tl::unexpected(result.error());
    return topology;
}

Result<Diagram> readDiagram(const Part &part, const Topology &topology)
{
    const Lookup lookup(topology);
    return readPart(part, [&lookup](JsonCursor &json) {
        std::optional<Diagram> diagram(std::in_place);
        readList(json, "placements", [&] { readPlacement(json, lookup, *diagram); });
        return diagram;
    });
}

Result<RequestsPart> readRequests(const Part &part)
{
    return readPart(part, readRequestsPart);
}

} // namespace portolan

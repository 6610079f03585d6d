// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documentreader.h"

#include "entrynames.h"
#include "migration.h"
#include "partreader.h"
#include "topologyreader.h"
#include "json/jsonobject.h"
#include "json/jsonparser.h"

#include <algorithm>
#include <array>

namespace portolan {

namespace {

bool looksLikeJson(QByteArrayView bytes)
{
    if (bytes.startsWith(QByteArrayView("\xef\xbb\xbf")))
        bytes = bytes.sliced(3);
    const auto first = std::find_if_not(
        bytes.begin(), bytes.end(), [](char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; });
    return first != bytes.end() && (*first == '{' || *first == '[');
}

/// Where a part stands: an entry of its own, or a member of the plain form's object.
struct PartName {
    QLatin1StringView entry;
    QLatin1StringView key;
};

constexpr QLatin1StringView formatKey("format");
constexpr QLatin1StringView topologyKey("topology");
constexpr QLatin1StringView diagramKey("diagram");
constexpr QLatin1StringView requestsKey("requests");

/// Calls `read` for one part and turns the first problem it finds into the result.
template <typename Read>
auto readPart(const QJsonObject &object, const PartName &name, Read read)
    -> Result<decltype(read(std::declval<const JsonValue &>()))>
{
    JsonProblems problems(name.entry);
    const JsonPath root;
    const JsonPath path = name.key.isEmpty() ? root : JsonPath(&root, name.key);
    auto part = read(JsonValue(object, path, problems));
    if (!problems.isEmpty())
        return tl::unexpected(problems.errors().front());
    return part;
}

/// The names of all parts in one of the two forms.
struct PartNames {
    PartName format;
    PartName topology;
    PartName diagram;
    PartName requests;
};

constexpr PartNames plainNames{{{}, formatKey}, {{}, topologyKey}, {{}, diagramKey}, {{}, requestsKey}};
constexpr PartNames containerNames{
    {formatEntry, {}}, {topologyEntry, {}}, {diagramEntry, {}}, {requestsEntry, {}}};

Result<Document> assemble(RawDocument raw, int version, const PartNames &names)
{
    if (auto result = migrate(raw, version); !result)
        return tl::unexpected(result.error());
    Document document;
    auto catalogue = readPart(raw.format, names.format, readFormat);
    if (!catalogue)
        return tl::unexpected(catalogue.error());
    document.catalogue = std::move(*catalogue);
    auto topology = readPart(raw.topology, names.topology, readTopology);
    if (!topology)
        return tl::unexpected(topology.error());
    document.topology = std::move(*topology);
    auto diagram = readPart(raw.diagram, names.diagram, [&document](const JsonValue &value) {
        return readDiagram(value, document.topology);
    });
    if (!diagram)
        return tl::unexpected(diagram.error());
    document.diagram = std::move(*diagram);
    auto rowNumbers = readPart(raw.requests, names.requests, readRequests);
    if (!rowNumbers)
        return tl::unexpected(rowNumbers.error());
    document.rowNumbers = std::move(*rowNumbers);
    return document;
}

/// The members of the plain form's object; all must be objects, and no others are allowed.
RawDocument splitPlain(const JsonValue &value)
{
    JsonObject object(value);
    const auto part = [](const std::optional<JsonValue> &member) {
        if (member && !member->raw().isObject())
            member->complainAboutType(QLatin1StringView("object"));
        return member ? member->raw().toObject() : QJsonObject();
    };
    RawDocument raw;
    raw.format = part(object.requiredMember(formatKey));
    raw.topology = part(object.requiredMember(topologyKey));
    raw.diagram = part(object.member(diagramKey));
    raw.requests = part(object.member(requestsKey));
    object.finish();
    return raw;
}

Result<Document> readPlain(const QByteArray &bytes, const ContainerLimits &limits)
{
    if (bytes.size() > limits.unpacked)
        return failure(ErrorCode::TooLarge, {QString::number(limits.unpacked / (1024 * 1024))});
    const auto root = parseJson(bytes);
    if (!root)
        return tl::unexpected(root.error());
    // Before anything else is looked at: the rest of a newer file may be strange to us.
    Result<int> version;
    if (root->value(formatKey).isObject())
        version = readPart(root->value(formatKey).toObject(), plainNames.format, readVersion);
    if (!version)
        return tl::unexpected(version.error());
    const auto raw = readPart(*root, PartName{}, splitPlain);
    if (!raw)
        return tl::unexpected(raw.error());
    return assemble(*raw, *version, plainNames);
}

Result<QJsonObject> readEntry(Container &container, QLatin1StringView name)
{
    const auto bytes = container.read(name);
    if (!bytes)
        return tl::unexpected(bytes.error());
    return parseJson(*bytes).map_error([name](const Error &error) { return error.at(name); });
}

Result<void> checkKnown(const QStringList &names)
{
    constexpr std::array known{formatEntry, topologyEntry, diagramEntry, requestsEntry, thumbnailEntry};
    for (const QString &name : names) {
        if (std::ranges::find(known, name) == known.end())
            return failure(ErrorCode::UnknownEntry, {name});
    }
    return {};
}

Result<RawDocument> readEntries(Container &container, QJsonObject format)
{
    RawDocument raw;
    raw.format = std::move(format);
    const std::array<std::pair<QLatin1StringView, QJsonObject RawDocument::*>, 3> parts{{
        {topologyEntry, &RawDocument::topology},
        {diagramEntry, &RawDocument::diagram},
        {requestsEntry, &RawDocument::requests},
    }};
    for (const auto &[name, part] : parts) {
        auto object = readEntry(container, name);
        if (!object)
            return tl::unexpected(object.error());
        raw.*part = std::move(*object);
    }
    return raw;
}

Result<Document> readContainer(const QByteArray &bytes, const ContainerLimits &limits)
{
    auto container = Container::open(bytes, limits);
    if (!container)
        return tl::unexpected(container.error());
    auto format = readEntry(*container, formatEntry);
    if (!format)
        return tl::unexpected(format.error());
    const auto version = readPart(*format, containerNames.format, readVersion);
    if (!version)
        return tl::unexpected(version.error());
    if (auto known = checkKnown(container->names()); !known)
        return tl::unexpected(known.error());
    auto raw = readEntries(*container, std::move(*format));
    if (!raw)
        return tl::unexpected(raw.error());
    QByteArray thumbnail;
    if (container->names().contains(thumbnailEntry)) {
        auto content = container->read(thumbnailEntry);
        if (!content)
            return tl::unexpected(content.error());
        thumbnail = std::move(*content);
    }
    return assemble(std::move(*raw), *version, containerNames).map([&thumbnail](Document &&document) {
        document.thumbnail = std::move(thumbnail);
        return std::move(document);
    });
}

} // namespace

Result<Document> readDocument(const QByteArray &bytes, const ContainerLimits &limits)
{
    if (isZip(bytes))
        return readContainer(bytes, limits);
    if (looksLikeJson(bytes))
        return readPlain(bytes, limits);
    return failure(ErrorCode::NotAContainer);
}

} // namespace portolan

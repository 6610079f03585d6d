// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documentreader.h"

#include "entrynames.h"
#include "format.h"
#include "migration.h"
#include "partreader.h"
#include "json/jsonparser.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace portolan {

namespace {

constexpr QByteArrayView byteOrderMark("\xef\xbb\xbf");

bool looksLikeJson(QByteArrayView bytes)
{
    const auto first = std::find_if_not(
        bytes.begin(), bytes.end(), [](char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; });
    return first != bytes.end() && (*first == '{' || *first == '[');
}

/// JsonSyntax with line and column unless the bytes are UTF-8.
Result<void> checkUtf8(const QByteArray &json)
{
    const auto isValid = [](QByteArrayView bytes) {
        return QUtf8StringView(bytes.data(), bytes.size()).isValidUtf8();
    };
    if (isValid(json))
        return {};
    int line = 0;
    for (const QByteArray &text : json.split('\n')) {
        ++line;
        if (isValid(text))
            continue;
        // What is not valid with any number of bytes more begins to be wrong here.
        qsizetype column = 0;
        for (qsizetype size = 1; size <= text.size(); ++size)
            column = isValid(text.first(size)) ? size : column;
        return failure(ErrorCode::JsonSyntax, {QString::number(line), QString::number(column + 1)});
    }
    Q_UNREACHABLE();
}

struct Parts {
    Part format;
    Part topology;
    Part diagram;
    Part requests;
};

Result<Document> assemble(const Parts &parts)
{
    Document document;
    auto catalogue = readFormat(parts.format);
    if (!catalogue)
        return tl::unexpected(catalogue.error());
    document.catalogue = std::move(*catalogue);
    auto topology = readTopology(parts.topology);
    if (!topology)
        return tl::unexpected(topology.error());
    document.topology = std::move(*topology);
    auto diagram = readDiagram(parts.diagram, document.topology);
    if (!diagram)
        return tl::unexpected(diagram.error());
    document.diagram = std::move(*diagram);
    auto rowNumbers = readRequests(parts.requests);
    if (!rowNumbers)
        return tl::unexpected(rowNumbers.error());
    document.rowNumbers = std::move(*rowNumbers);
    return document;
}

/// The tree of one part, for the steps that bring older versions up.
Result<QJsonObject> treeOf(const Part &part)
{
    auto tree = parseJson(part.json);
    if (!tree)
        return tl::unexpected(part.place.entry.isEmpty() ? tree.error() : tree.error().at(part.place.entry));
    if (part.place.root.isEmpty())
        return tree;
    return tree->value(part.place.root.sliced(1)).toObject();
}

/// The same document in today's version. Places within it are those of the new text.
Result<Parts> broughtUp(Parts parts, int version)
{
    RawDocument raw;
    const std::array<std::pair<Part *, QJsonObject *>, 4> pairs{{{&parts.format, &raw.format},
                                                                 {&parts.topology, &raw.topology},
                                                                 {&parts.diagram, &raw.diagram},
                                                                 {&parts.requests, &raw.requests}}};
    for (const auto &[part, object] : pairs) {
        auto tree = treeOf(*part);
        if (!tree)
            return tl::unexpected(tree.error());
        *object = std::move(*tree);
    }
    if (auto result = migrate(raw, version); !result)
        return tl::unexpected(result.error());
    for (const auto &[part, object] : pairs) {
        part->json = QJsonDocument(*object).toJson(QJsonDocument::Compact);
        part->place = {part->place.entry, {}, 0};
    }
    return parts;
}

Result<Document> readParts(Parts parts, const FormatHeader &header)
{
    if (header.version == formatVersion)
        return assemble(parts);
    auto current = broughtUp(std::move(parts), header.version);
    return current ? assemble(*current) : tl::unexpected(current.error());
}

/// Cuts the plain form's object into its parts without reading them; those left out stay null.
Result<void> split(const QByteArray &bytes, Parts &parts, std::optional<Error> &unknown)
{
    const std::array<std::pair<std::string_view, Part *>, 4> members{{{"format", &parts.format},
                                                                      {"topology", &parts.topology},
                                                                      {"diagram", &parts.diagram},
                                                                      {"requests", &parts.requests}}};
    JsonCursor json(bytes);
    std::string_view key;
    for (bool more = json.beginObject() && json.nextMember(key); more; more = json.nextMember(key)) {
        const auto member = std::ranges::find(members, key, &std::pair<std::string_view, Part *>::first);
        if (member == members.end()) {
            // A newer version may have parts of its own; who is at fault is known when the version is.
            const QString name = QString::fromUtf8(key.data(), qsizetype(key.size()));
            if (!unknown)
                unknown = Error{ErrorCode::UnknownKey, {}, {name}};
        } else if (!member->second->json.isNull()) {
            json.complainAboutMember(ErrorCode::DuplicateKey, key);
            break;
        } else {
            const QString root = u'/' + QString::fromUtf8(key.data(), qsizetype(key.size()));
            *member->second = {bytes, {{}, root, json.position()}};
        }
        json.skip();
    }
    json.finish();
    if (!json.hasFailed())
        return {};
    // What is not even JSON is reported where it begins to go wrong.
    JsonCursor strict(bytes);
    if (json.error().code == ErrorCode::JsonSyntax && strict.walk())
        strict.finish();
    return tl::unexpected(json.error().code == ErrorCode::JsonSyntax && strict.hasFailed() ? strict.error()
                                                                                           : json.error());
}

Result<Document> readPlain(const QByteArray &bytes, const ContainerLimits &limits)
{
    if (bytes.size() > limits.unpacked)
        return failure(ErrorCode::TooLarge, {QString::number(limits.unpacked / (1024 * 1024))});
    if (auto result = checkUtf8(bytes); !result)
        return tl::unexpected(result.error());
    Parts parts;
    std::optional<Error> unknown;
    if (auto result = split(bytes, parts, unknown); !result)
        return tl::unexpected(result.error());
    if (parts.format.json.isNull())
        return failure(ErrorCode::MissingKey, {QStringLiteral("format")});
    // Before anything else is looked at: the rest of a newer file may be strange to us.
    const auto header = readHeader(parts.format);
    if (!header)
        return tl::unexpected(header.error());
    if (unknown)
        return tl::unexpected(*unknown);
    if (parts.topology.json.isNull())
        return failure(ErrorCode::MissingKey, {QStringLiteral("topology")});
    for (Part *part : {&parts.diagram, &parts.requests}) {
        if (part->json.isNull())
            part->json = QByteArrayLiteral("{}");
    }
    return readParts(std::move(parts), *header);
}

Result<Part> readEntry(Container &container, QLatin1StringView name)
{
    auto bytes = container.read(name);
    if (!bytes)
        return tl::unexpected(bytes.error());
    if (auto result = checkUtf8(*bytes); !result)
        return tl::unexpected(result.error().at(name));
    return Part{std::move(*bytes), {name, {}, 0}};
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

Result<void> readEntries(Container &container, Parts &parts)
{
    const std::array<std::pair<QLatin1StringView, Part *>, 3> entries{
        {{topologyEntry, &parts.topology}, {diagramEntry, &parts.diagram}, {requestsEntry, &parts.requests}}};
    for (const auto &[name, part] : entries) {
        auto entry = readEntry(container, name);
        if (!entry)
            return tl::unexpected(entry.error());
        *part = std::move(*entry);
    }
    return {};
}

Result<QByteArray> readThumbnail(Container &container)
{
    if (container.names().contains(thumbnailEntry))
        return container.read(thumbnailEntry);
    return QByteArray();
}

Result<Document> readContainer(const QByteArray &bytes, const ContainerLimits &limits)
{
    auto container = Container::open(bytes, limits);
    if (!container)
        return tl::unexpected(container.error());
    Parts parts;
    auto format = readEntry(*container, formatEntry);
    if (!format)
        return tl::unexpected(format.error());
    parts.format = std::move(*format);
    const auto header = readHeader(parts.format);
    if (!header)
        return tl::unexpected(header.error());
    if (auto result = checkKnown(container->names()); !result)
        return tl::unexpected(result.error());
    if (auto result = readEntries(*container, parts); !result)
        return tl::unexpected(result.error());
    auto thumbnail = readThumbnail(*container);
    if (!thumbnail)
        return tl::unexpected(thumbnail.error());
    auto document = readParts(std::move(parts), *header);
    if (document)
        document->thumbnail = std::move(*thumbnail);
    return document;
}

} // namespace

Result<Document> readDocument(const QByteArray &bytes, const ContainerLimits &limits)
{
    if (isZip(bytes))
        return readContainer(bytes, limits);
    const QByteArray text = bytes.startsWith(byteOrderMark) ? bytes.sliced(byteOrderMark.size()) : bytes;
    if (looksLikeJson(text))
        return readPlain(text, limits);
    return failure(ErrorCode::NotAContainer);
}

} // namespace portolan

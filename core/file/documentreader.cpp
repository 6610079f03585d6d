// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documentreader.h"

#include "entrynames.h"
#include "migratedparts.h"
#include "migration.h"
#include "plainform.h"
#include "utf8check.h"

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
    auto requests = readRequests(parts.requests);
    if (!requests)
        return tl::unexpected(requests.error());
    document.rowNumbers = std::move(requests->rowNumbers);
    document.requests = std::move(requests->requests);
    return document;
}

Result<Document> readParts(Parts parts, int version)
{
    if (readsAsItIs(version))
        return assemble(parts);
    auto current = broughtUp(std::move(parts), version);
    return current ? assemble(*current) : tl::unexpected(current.error());
}

Result<Document> readPlain(const QByteArray &bytes, const ContainerLimits &limits)
{
    if (bytes.size() > limits.unpacked)
        return failure(ErrorCode::TooLarge, {QString::number(limits.unpacked / (1024 * 1024))});
    if (auto result = checkUtf8(bytes); !result)
        return tl::unexpected(result.error());
    auto plain = splitPlain(bytes);
    if (!plain)
        return tl::unexpected(plain.error());
    // Before anything else is looked at: the rest of a newer file may be strange to us.
    const auto version = readVersion(plain->parts.format);
    if (!version)
        return tl::unexpected(version.error());
    if (auto result = plain->checkMembers(); !result)
        return tl::unexpected(result.error());
    return readParts(std::move(plain->parts), *version);
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
    const auto version = readVersion(parts.format);
    if (!version)
        return tl::unexpected(version.error());
    if (auto result = checkKnown(container->names()); !result)
        return tl::unexpected(result.error());
    if (auto result = readEntries(*container, parts); !result)
        return tl::unexpected(result.error());
    auto thumbnail = readThumbnail(*container);
    if (!thumbnail)
        return tl::unexpected(thumbnail.error());
    auto document = readParts(std::move(parts), *version);
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

// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documentwriter.h"

#include "canonical.h"
#include "container.h"
#include "entrynames.h"
#include "fields.h"
#include "partfields.h"
#include "requestfields.h"
#include "storable.h"

#include <QBuffer>

namespace portolan {

namespace {

void writeFormat(JsonText &json, const Document &document)
{
    Codec<FormatEntry>::write(json, {formatName, formatVersion, document.catalogue});
}

void writeTopology(JsonText &json, const Document &document)
{
    Codec<Topology>::write(json, document.topology);
}

void writeDiagram(JsonText &json, const Document &document)
{
    std::vector<PlacementEntry> entries;
    entries.reserve(document.diagram.placements.size());
    for (const auto &[id, placement] : document.diagram.placements)
        entries.push_back(
            {id, {placement.x}, {placement.y}, {placement.width}, {placement.height}, placement.pinned});
    json.beginObject();
    if (!entries.empty()) {
        json.key("placements");
        Codec<std::vector<PlacementEntry>>::write(json, entries);
    }
    json.endObject();
}

void writeBaselines(JsonText &json, const Requests &requests)
{
    if (requests.baselines.empty())
        return;
    json.key("baselines");
    json.beginList();
    for (const auto &[number, baseline] : requests.baselines)
        Codec<Baseline>::write(json, baseline);
    json.endList();
}

void writeRowNumbers(JsonText &json, const RowNumbers &rowNumbers)
{
    if (rowNumbers.numbers.empty())
        return;
    json.key("rowNumbers");
    json.beginList();
    for (const auto &[row, number] : rowNumbers.numbers)
        Codec<RowNumberEntry>::write(json, {{row}, number.prefix, {number.number}, number.gone});
    json.endList();
}

void writeRequests(JsonText &json, const Document &document)
{
    const Requests &requests = document.requests;
    json.beginObject();
    if (!requests.acceptedFindings.empty())
        Codec<std::vector<AcceptedFinding>>::write(json.key("acceptedFindings"), requests.acceptedFindings);
    writeBaselines(json, requests);
    if (requests.header != RequestHeader{})
        Codec<RequestHeader>::write(json.key("header"), requests.header);
    writeRowNumbers(json, document.rowNumbers);
    if (!requests.rows.isEmpty())
        Codec<Table<RowRequest>>::write(json.key("rows"), requests.rows);
    if (!requests.templates.empty())
        Codec<std::vector<ColumnTemplate>>::write(json.key("templates"), requests.templates);
    json.endObject();
}

QByteArray plainText(const Document &document)
{
    JsonText json;
    json.beginObject();
    if (document.diagram != Diagram{}) {
        json.key("diagram");
        writeDiagram(json, document);
    }
    json.key("format");
    writeFormat(json, document);
    if (document.rowNumbers != RowNumbers{} || document.requests != Requests{}) {
        json.key("requests");
        writeRequests(json, document);
    }
    json.key("topology");
    writeTopology(json, document);
    json.endObject();
    return std::move(json).finished();
}

/// One part of the document as a text of its own.
QByteArray entryText(void (*write)(JsonText &, const Document &), const Document &document)
{
    JsonText json;
    write(json, document);
    return std::move(json).finished();
}

Result<QByteArray> container(const Document &document)
{
    std::vector<ContainerEntry> entries{
        {formatEntry, entryText(writeFormat, document)},
        {topologyEntry, entryText(writeTopology, document)},
        {diagramEntry, entryText(writeDiagram, document)},
        {requestsEntry, entryText(writeRequests, document)},
    };
    if (!document.thumbnail.isEmpty())
        entries.push_back({thumbnailEntry, document.thumbnail, true});
    QBuffer buffer;
    buffer.open(QIODevice::ReadWrite);
    if (auto result = pack(entries, buffer); !result)
        return tl::unexpected(result.error());
    return buffer.data();
}

} // namespace

Result<QByteArray> writeDocument(const Document &document, FileForm form)
{
    const Document tidy = canonical(document);
    if (auto result = checkStorable(tidy); !result)
        return tl::unexpected(result.error());
    if (form == FileForm::Plain)
        return plainText(tidy);
    return container(tidy);
}

} // namespace portolan

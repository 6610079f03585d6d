// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documentwriter.h"

#include "canonical.h"
#include "container.h"
#include "entrynames.h"
#include "members.h"
#include "storable.h"
#include "topologywriter.h"

#include <QBuffer>

namespace portolan {

namespace {

void writeFormat(JsonText &json, const Document &document)
{
    json.beginObject();
    if (document.catalogue != CataloguePin{}) {
        json.key("catalogue").beginObject();
        writeText(json, "hash", document.catalogue.hash);
        writeText(json, "release", document.catalogue.release);
        if (document.catalogue.revision != 0)
            json.key("revision").number(qint64(document.catalogue.revision));
        json.endObject();
    }
    json.key("name").plain("portolan");
    json.key("version").number(qint64(formatVersion));
    json.endObject();
}

void writePlacement(JsonText &json, const ElementId &id, const Placement &placement)
{
    json.beginObject();
    if (placement.height != 0)
        json.key("height").number(placement.height);
    json.key("id").plain(id.text());
    if (placement.width != 0)
        json.key("width").number(placement.width);
    json.key("x").number(placement.x);
    json.key("y").number(placement.y);
    json.endObject();
}

void writeDiagram(JsonText &json, const Diagram &diagram)
{
    json.beginObject();
    writeList(json, "placements", diagram.placements,
              [&json](const auto &entry) { writePlacement(json, entry.first, entry.second); });
    json.endObject();
}

void writeRowNumber(JsonText &json, quint64 row, const RowNumbers::Number &number)
{
    json.beginObject();
    json.key("number").number(qint64(number.number));
    writeText(json, "prefix", number.prefix);
    json.key("row").text(QStringLiteral("%1").arg(row, 16, 16, QLatin1Char('0')));
    json.endObject();
}

void writeRequests(JsonText &json, const RowNumbers &rowNumbers)
{
    json.beginObject();
    writeList(json, "rowNumbers", rowNumbers.numbers,
              [&json](const auto &entry) { writeRowNumber(json, entry.first, entry.second); });
    json.endObject();
}

QByteArray plainText(const Document &document)
{
    JsonText json;
    json.beginObject();
    if (document.diagram != Diagram{}) {
        json.key("diagram");
        writeDiagram(json, document.diagram);
    }
    json.key("format");
    writeFormat(json, document);
    if (document.rowNumbers != RowNumbers{}) {
        json.key("requests");
        writeRequests(json, document.rowNumbers);
    }
    json.key("topology");
    writeTopology(json, document.topology);
    json.endObject();
    return std::move(json).finished();
}

/// One part of the document as a text of its own.
template <typename Part>
QByteArray entryText(void (*write)(JsonText &, const Part &), const Part &part)
{
    JsonText json;
    write(json, part);
    return std::move(json).finished();
}

Result<QByteArray> container(const Document &document)
{
    std::vector<ContainerEntry> entries{
        {formatEntry, entryText(writeFormat, document)},
        {topologyEntry, entryText(writeTopology, document.topology)},
        {diagramEntry, entryText(writeDiagram, document.diagram)},
        {requestsEntry, entryText(writeRequests, document.rowNumbers)},
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

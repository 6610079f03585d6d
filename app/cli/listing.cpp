// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listing.h"

#include "sheet/bufferedwriter.h"
#include "sheet/csvwriter.h"
#include "sheet/jsontextwriter.h"

namespace portolan {

namespace {

QStringList headings(const Listing &listing)
{
    QStringList texts;
    for (const Listing::Field &field : listing.fields)
        texts.append(field.heading);
    return texts;
}

std::vector<qsizetype> widths(const Listing &listing)
{
    std::vector<qsizetype> result(listing.fields.size(), 0);
    const auto widen = [&result](const QStringList &cells) {
        for (qsizetype i = 0; i < cells.size(); ++i)
            result[size_t(i)] = std::max(result[size_t(i)], cells[i].size());
    };
    widen(headings(listing));
    for (const QStringList &row : listing.rows)
        widen(row);
    return result;
}

QString aligned(const QStringList &cells, const std::vector<qsizetype> &widths)
{
    QString line;
    for (qsizetype i = 0; i + 1 < cells.size(); ++i)
        line += cells[i].leftJustified(widths[size_t(i)] + 2);
    return line + cells.last() + QLatin1Char('\n');
}

Result<void> writeText(std::span<const Listing> listings, QIODevice &device)
{
    BufferedWriter writer(device);
    for (const Listing &listing : listings) {
        if (&listing != &listings.front())
            writer.write(QStringLiteral("\n"));
        if (listings.size() > 1)
            writer.write(listing.title + QStringLiteral("\n\n"));
        const std::vector<qsizetype> columns = widths(listing);
        writer.write(aligned(headings(listing), columns));
        for (const QStringList &row : listing.rows)
            writer.write(aligned(row, columns));
    }
    return writer.finish();
}

Result<void> writeCsvLists(std::span<const Listing> listings, QIODevice &device)
{
    for (const Listing &listing : listings) {
        const QString gap = &listing == &listings.front() ? QString() : QStringLiteral("\r\n");
        if (listings.size() > 1)
            device.write(QStringLiteral("%1# %2\r\n").arg(gap, listing.id).toUtf8());
        if (auto written = writeCsv(headings(listing), listing.rows, CsvTarget::Plain, device); !written)
            return written;
    }
    return {};
}

Result<void> writeJsonLists(std::span<const Listing> listings, QIODevice &device)
{
    JsonTextWriter json(device);
    json.beginObject();
    for (const Listing &listing : listings) {
        json.key(listing.id.toLatin1().constData());
        json.beginArray();
        for (const QStringList &row : listing.rows) {
            json.beginObject();
            for (size_t i = 0; i < listing.fields.size(); ++i)
                json.member(listing.fields[i].key, row[qsizetype(i)]);
            json.endObject();
        }
        json.endArray();
    }
    json.endObject();
    return json.finish();
}

} // namespace

Result<void> writeListings(std::span<const Listing> listings, ListingFormat format, QIODevice &device)
{
    switch (format) {
    case ListingFormat::Text:
        return writeText(listings, device);
    case ListingFormat::Csv:
        return writeCsvLists(listings, device);
    case ListingFormat::Json:
        return writeJsonLists(listings, device);
    }
    Q_UNREACHABLE();
}

} // namespace portolan

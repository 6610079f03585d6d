// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "zipbuilder.h"

#include <QtEndian>

#include <algorithm>
#include <zlib.h>

namespace portolan::test {

namespace {

template <typename Number>
void append(QByteArray &bytes, Number number)
{
    const Number little = qToLittleEndian(number);
    bytes.append(reinterpret_cast<const char *>(&little), sizeof little);
}

/// Without zlib's header and checksum, as zip has it.
QByteArray deflated(const QByteArray &content)
{
    z_stream stream{};
    deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY);
    QByteArray result(qsizetype(deflateBound(&stream, uLong(content.size()))), '\0');
    QByteArray input = content;
    stream.next_in = reinterpret_cast<Bytef *>(input.data());
    stream.avail_in = uInt(input.size());
    stream.next_out = reinterpret_cast<Bytef *>(result.data());
    stream.avail_out = uInt(result.size());
    deflate(&stream, Z_FINISH);
    result.resize(qsizetype(stream.total_out));
    deflateEnd(&stream);
    return result;
}

/// What local header and directory have in common (APPNOTE.TXT 4.3.7, from "version needed").
QByteArray commonHeader(const ZipEntry &entry, const QByteArray &packed)
{
    const auto checksum = quint32(
        crc32(0, reinterpret_cast<const Bytef *>(entry.content.constData()), uInt(entry.content.size())));
    QByteArray header;
    append<quint16>(header, 20);
    append<quint16>(header, entry.encrypted ? 1 : 0);
    append<quint16>(header, entry.stored ? 0 : 8);
    append<quint32>(header, 0x50210000); // 1 January 2020
    append<quint32>(header, checksum + entry.checksumError);
    append<quint32>(header, quint32(packed.size()));
    append<quint32>(header, quint32(entry.content.size() + entry.sizeError));
    append<quint16>(header, quint16(entry.name.size()));
    append<quint16>(header, 0);
    return header;
}

} // namespace

QByteArray buildZip(const std::vector<ZipEntry> &entries)
{
    QByteArray zip;
    QByteArray directory;
    for (const ZipEntry &entry : entries) {
        QByteArray packed = entry.stored ? entry.content : deflated(entry.content);
        const qsizetype middle = packed.size() / 2;
        const qsizetype end = std::min(packed.size(), middle + entry.damagedBytes);
        for (qsizetype i = middle; i < end; ++i)
            packed[i] = char(~packed[i]);
        const QByteArray header = commonHeader(entry, packed);
        directory += "PK\1\2" + QByteArray("\24\0", 2) + header + QByteArray(10, '\0');
        append<quint32>(directory, quint32(zip.size()));
        directory += entry.name;
        zip += "PK\3\4" + header + entry.name + packed;
    }
    const auto directoryAt = quint32(zip.size());
    zip += directory + "PK\5\6" + QByteArray(4, '\0');
    append<quint16>(zip, quint16(entries.size()));
    append<quint16>(zip, quint16(entries.size()));
    append<quint32>(zip, quint32(directory.size()));
    append<quint32>(zip, directoryAt);
    append<quint16>(zip, 0);
    return zip;
}

std::vector<ZipEntry> goodEntries()
{
    return {
        {.name = "mimetype", .content = "application/vnd.portolan", .stored = true},
        {.name = "format.json", .content = "{\"name\": \"portolan\", \"version\": 1}\n"},
        {.name = "topology.json", .content = "{\"zones\": [{\"id\": \"lan\", \"kind\": \"server-lan\"}]}\n"},
        {.name = "diagram.json", .content = "{}\n"},
        {.name = "requests.json", .content = "{}\n"},
    };
}

} // namespace portolan::test

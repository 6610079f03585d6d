// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "writtensize.h"

#include <QFile>
#include <QtEndian>

namespace portolan {

namespace {

// APPNOTE.TXT of PKWARE, 4.3.12 and 4.3.16.
constexpr char endSignature[] = "PK\5\6";
constexpr qint64 endSize = 22;
constexpr qint64 directoryOffset = 16;
constexpr char entrySignature[] = "PK\1\2";
constexpr qint64 entrySize = 46;
constexpr qint64 unpackedSize = 24;
constexpr qint64 nameLength = 28;

template <typename T>
T numberAt(const QByteArray &bytes, qint64 place)
{
    return qFromLittleEndian<T>(bytes.constData() + place);
}

/// The list of entries at the end of the archive; without a comment after it, as the library writes it.
QByteArray directoryOf(QFile &file)
{
    if (file.size() < endSize || !file.seek(file.size() - endSize))
        return {};
    const QByteArray end = file.read(endSize);
    if (!end.startsWith(endSignature) || !file.seek(numberAt<quint32>(end, directoryOffset)))
        return {};
    return file.readAll();
}

} // namespace

std::map<QString, quint64> entrySizes(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray directory = directoryOf(file);
    std::map<QString, quint64> sizes;
    qint64 place = 0;
    while (place + entrySize <= directory.size()
           && QByteArrayView(directory).sliced(place).startsWith(entrySignature)) {
        const auto name = numberAt<quint16>(directory, place + nameLength);
        const auto extra = numberAt<quint16>(directory, place + nameLength + 2);
        const auto comment = numberAt<quint16>(directory, place + nameLength + 4);
        sizes[QString::fromUtf8(directory.mid(place + entrySize, name))] =
            numberAt<quint32>(directory, place + unpackedSize);
        place += entrySize + name + extra + comment;
    }
    return sizes;
}

} // namespace portolan

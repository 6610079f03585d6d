// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognising.h"

#include <QFile>

#include <algorithm>

namespace portolan {

namespace {

/// Where the name of the first entry of an archive begins, and what ours is called.
constexpr qsizetype firstName = 30;
constexpr QByteArrayView ownFirstEntry("mimetype");

} // namespace

bool looksImportable(QByteArrayView start)
{
    if (start.startsWith("PK"))
        return start.size() > firstName && !start.sliced(firstName).startsWith(ownFirstEntry);
    // Byte order marks, and the zeroes that are half of 16-bit letters.
    const auto counts = [](char c) { return uchar(c) < 0x80 && c > ' '; };
    const auto first = std::ranges::find_if(start, counts);
    const auto before = [&](char c) {
        return c == 0 || uchar(c) >= 0x80 || c == ' ' || c == '\t' || c == '\r' || c == '\n';
    };
    return first != start.end() && *first == '<' && std::all_of(start.begin(), first, before);
}

bool isImportable(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && looksImportable(file.read(enoughToRecognise));
}

} // namespace portolan

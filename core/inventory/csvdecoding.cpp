// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "csvdecoding.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <optional>

namespace portolan {

namespace {

/// What Windows-1252 has where Latin-1 has control characters; the five it leaves out stay as they are.
constexpr std::array<char16_t, 32> windowsOnly{
    0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x008D, 0x017D, 0x008F, 0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178};

QString fromWindows(const QByteArray &bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar &c : text) {
        const char16_t code = c.unicode();
        if (code >= 0x80 && code < 0x80 + windowsOnly.size())
            c = QChar(windowsOnly[code - 0x80]);
    }
    return text;
}

/// Which half of the characters is zero tells the order of the bytes: addresses and names are mostly ASCII.
std::optional<QStringConverter::Encoding> unmarkedUtf16(const QByteArray &bytes)
{
    constexpr qsizetype sample = 512;
    const qsizetype pairs = std::min(bytes.size(), sample) / 2;
    qsizetype high = 0;
    qsizetype low = 0;
    for (qsizetype pair = 0; pair < pairs; ++pair) {
        high += bytes[2 * pair] == '\0' ? 1 : 0;
        low += bytes[2 * pair + 1] == '\0' ? 1 : 0;
    }
    const auto isMost = [pairs](qsizetype count) { return pairs >= 4 && count * 4 > pairs * 3; };
    if (isMost(high) && low == 0)
        return QStringConverter::Utf16BE;
    if (isMost(low) && high == 0)
        return QStringConverter::Utf16LE;
    return std::nullopt;
}

} // namespace

QString decodedCsv(const QByteArray &bytes)
{
    auto encoding = QStringConverter::encodingForData(bytes);
    if (!encoding)
        encoding = unmarkedUtf16(bytes);
    if (encoding && *encoding != QStringConverter::Utf8) {
        QStringDecoder decoder(*encoding);
        return decoder(bytes);
    }
    QStringDecoder utf8(QStringConverter::Utf8);
    QString text = utf8(bytes);
    // What stops within a character is no UTF-8 either.
    if (utf8.hasError() || text.contains(QChar(QChar::ReplacementCharacter)))
        return fromWindows(bytes);
    return text;
}

} // namespace portolan

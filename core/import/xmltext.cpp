// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xmltext.h"

#include <QRegularExpression>
#include <QStringDecoder>

namespace portolan {

namespace {

/// Long enough for any XML declaration.
constexpr qsizetype declarationSize = 200;

bool looksLike16Bit(QByteArrayView bytes, qsizetype zero)
{
    return bytes.size() >= 4 && bytes[zero] == 0 && bytes[zero + 2] == 0 && bytes[1 - zero] != 0
        && bytes[3 - zero] != 0;
}

/// What the XML declaration says; empty where it says nothing.
QByteArray declaredEncoding(const QByteArray &bytes)
{
    static const QRegularExpression pattern(
        QStringLiteral(R"(^\s*<\?xml[^>]*\bencoding\s*=\s*["']([A-Za-z0-9._-]{1,40})["'])"));
    const auto match =
        pattern.match(QString::fromLatin1(bytes.first(std::min(bytes.size(), declarationSize))));
    return match.captured(1).toLatin1().toLower();
}

QByteArray encodingOf(const QByteArray &bytes)
{
    if (const auto encoding = QStringConverter::encodingForData(bytes))
        return QStringConverter::nameForEncoding(*encoding);
    if (looksLike16Bit(bytes, 1))
        return "UTF-16LE";
    if (looksLike16Bit(bytes, 0))
        return "UTF-16BE";
    const QByteArray declared = declaredEncoding(bytes);
    // Tools that write text again leave the declaration as it was.
    return declared.isEmpty() || declared.startsWith("utf-") || declared == "us-ascii" ? "UTF-8" : declared;
}

} // namespace

ImportResult<QString> decodedXml(const QByteArray &bytes)
{
    const QByteArray encoding = encodingOf(bytes);
    // Stateless: nothing comes after these bytes that could make half a character whole.
    QStringDecoder decoder(encoding.constData(), QStringConverter::Flag::Stateless);
    if (!decoder.isValid())
        return refuse(ImportRefusal::Encoding, {QString::fromLatin1(encoding)});
    QString text = decoder.decode(bytes);
    if (decoder.hasError() || (encoding.startsWith("UTF-16") && bytes.size() % 2 != 0))
        return refuse(ImportRefusal::Encoding, {QString::fromLatin1(encoding)});
    if (text.startsWith(QChar(0xFEFF)))
        text.remove(0, 1);
    return text;
}

} // namespace portolan

// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "utf8check.h"

#include <QUtf8StringView>

#include <algorithm>

namespace portolan {

namespace {

bool isValid(QByteArrayView bytes)
{
    return QUtf8StringView(bytes.data(), bytes.size()).isValidUtf8();
}

/// How many bytes a character has that begins with this one (RFC 3629 section 3).
qsizetype characterSize(char first)
{
    const auto byte = static_cast<unsigned char>(first);
    if (byte < 0xc0)
        return 1;
    return byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4;
}

qsizetype firstInvalid(QByteArrayView text)
{
    qsizetype at = 0;
    while (at < text.size()) {
        const qsizetype size = std::min(characterSize(text[at]), text.size() - at);
        if (!isValid(text.sliced(at, size)))
            break;
        at += size;
    }
    return at;
}

} // namespace

Result<void> checkUtf8(QByteArrayView text)
{
    if (isValid(text))
        return {};
    const QByteArrayView before = text.first(firstInvalid(text));
    const qsizetype column = before.size() - (before.lastIndexOf('\n') + 1) + 1;
    return failure(ErrorCode::JsonSyntax, {QString::number(before.count('\n') + 1), QString::number(column)});
}

} // namespace portolan

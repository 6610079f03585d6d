// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hostname.h"

#include <algorithm>

namespace portolan {

namespace {

bool isLabelCharacter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-';
}

bool isLabel(QStringView label)
{
    return !label.isEmpty() && label.size() <= 63 && label.front() != u'-' && label.back() != u'-'
        && std::ranges::all_of(label, isLabelCharacter);
}

bool isNumber(QStringView label)
{
    return std::ranges::all_of(label, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool isAscii(QStringView text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; });
}

} // namespace

Result<HostName> HostName::parse(QStringView text)
{
    // Checked before the cases are folded: the Kelvin sign becomes a plain k.
    if (!isAscii(text))
        return failure(ErrorCode::InvalidHostName, {text.toString()});
    const QString lower = text.toString().toLower();
    const auto labels = QStringView(lower).split(u'.');
    if (lower.size() > 253 || !std::ranges::all_of(labels, isLabel) || isNumber(labels.back()))
        return failure(ErrorCode::InvalidHostName, {text.toString()});
    return HostName(lower);
}

} // namespace portolan

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

} // namespace

Result<HostName> HostName::parse(QStringView text)
{
    const QString lower = text.toString().toLower();
    const auto labels = QStringView(lower).split(u'.');
    if (lower.size() > 253 || !std::ranges::all_of(labels, isLabel))
        return failure(ErrorCode::InvalidHostName, {text.toString()});
    return HostName(lower);
}

} // namespace portolan

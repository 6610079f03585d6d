// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "port.h"

#include <algorithm>

namespace portolan {

namespace {

constexpr qint64 highestPort = 65535;

} // namespace

Result<Port> Port::from(qint64 number)
{
    if (number < 1 || number > highestPort)
        return failure(ErrorCode::InvalidPort, {QString::number(number)});
    return Port(quint16(number));
}

Result<Port> Port::parse(QStringView text)
{
    const bool digits = !text.isEmpty() && text.size() <= 5
        && std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (!digits)
        return failure(ErrorCode::InvalidPort, {text.toString()});
    return from(text.toLongLong());
}

Result<PortRange> PortRange::between(Port first, Port last)
{
    if (last < first)
        return failure(ErrorCode::InvalidPortRange,
                       {QStringLiteral("%1-%2").arg(first.number()).arg(last.number())});
    return PortRange(first.number(), last.number());
}

Result<PortRange> PortRange::parse(QStringView text)
{
    if (text == u"any")
        return any();
    const qsizetype dash = text.indexOf(u'-');
    const auto first = Port::parse(dash < 0 ? text : text.left(dash));
    if (!first)
        return failure(ErrorCode::InvalidPortRange, {text.toString()});
    if (dash < 0)
        return single(*first);
    const auto last = Port::parse(text.mid(dash + 1));
    if (!last)
        return failure(ErrorCode::InvalidPortRange, {text.toString()});
    return between(*first, *last);
}

QString PortRange::toString() const
{
    if (isAny())
        return QStringLiteral("any");
    if (m_first == m_last)
        return QString::number(m_first);
    return QStringLiteral("%1-%2").arg(m_first).arg(m_last);
}

} // namespace portolan

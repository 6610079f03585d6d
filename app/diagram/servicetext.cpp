// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servicetext.h"

#include <algorithm>

namespace portolan::diagram {
namespace {

QString nameOf(Transport transport)
{
    switch (transport) {
    case Transport::Tcp:
        return QStringLiteral("TCP");
    case Transport::Udp:
        return QStringLiteral("UDP");
    case Transport::TcpAndUdp:
        return QStringLiteral("TCP+UDP");
    }
    Q_UNREACHABLE();
}

} // namespace

QString textOf(const ServicePorts &service)
{
    return nameOf(service.transport) + QLatin1Char(' ') + service.ports.toString();
}

QString textOf(const std::set<ServicePorts> &services, size_t most)
{
    QString text;
    std::optional<Transport> last;
    size_t count = 0;
    for (const ServicePorts &service : services) {
        if (count == most)
            break;
        ++count;
        if (!text.isEmpty())
            text += QStringLiteral(", ");
        text += last == service.transport ? service.ports.toString() : textOf(service);
        last = service.transport;
    }
    if (count < services.size())
        text += QStringLiteral(" +%1").arg(services.size() - count);
    return text;
}

QString textOf(const std::set<ServicePorts> &services)
{
    return textOf(services, services.size());
}

} // namespace portolan::diagram

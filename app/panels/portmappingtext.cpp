// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "portmappingtext.h"

#include <QCoreApplication>

namespace portolan {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Parsing)
};

constexpr std::array transports{std::pair(Transport::Tcp, u"TCP"), std::pair(Transport::Udp, u"UDP"),
                                std::pair(Transport::TcpAndUdp, u"TCP+UDP")};

Parsed<PortMapping> parsedMapping(const QString &line)
{
    static const QRegularExpression pattern(
        QStringLiteral("^\\s*(TCP\\+UDP|TCP|UDP)\\s+(\\d+)(?:\\s*(?:>|->|→)\\s*(\\d+))?\\s*$"),
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = pattern.match(line);
    if (!match.hasMatch())
        return tl::unexpected(Words::tr("“%1” is no translated port. Write “TCP 443”, or “TCP 8443 > 443”.")
                                  .arg(line.trimmed()));
    const QString inner = match.captured(3).isEmpty() ? match.captured(2) : match.captured(3);
    const Result<Port> outside = Port::parse(match.captured(2));
    const Result<Port> inside = Port::parse(inner);
    if (!outside || !inside)
        return tl::unexpected(errorSentence(outside ? inside.error() : outside.error()));
    const auto transport = std::ranges::find_if(transports, [&match](const auto &each) {
        return match.captured(1).compare(QStringView(each.second), Qt::CaseInsensitive) == 0;
    });
    return PortMapping{transport->first, *outside, *inside};
}

} // namespace

QString linesOf(const std::vector<PortMapping> &ports)
{
    QStringList lines;
    for (const PortMapping &port : ports) {
        const auto transport =
            std::ranges::find(transports, port.transport, &std::pair<Transport, const char16_t *>::first);
        QString line = QStringLiteral("%1 %2").arg(QStringView(transport->second)).arg(port.outside.number());
        if (port.inside != port.outside)
            line += QStringLiteral(" > %1").arg(port.inside.number());
        lines << line;
    }
    return lines.join(u'\n');
}

Parsed<std::vector<PortMapping>> parsedPortMappings(const QString &text)
{
    static const QRegularExpression separators(QStringLiteral("[\\n,;]+"));
    std::vector<PortMapping> ports;
    for (const QString &line : text.split(separators, Qt::SkipEmptyParts)) {
        if (line.trimmed().isEmpty())
            continue;
        const Parsed<PortMapping> port = parsedMapping(line);
        if (!port)
            return tl::unexpected(port.error());
        ports.push_back(*port);
    }
    return ports;
}

} // namespace portolan

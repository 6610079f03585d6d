// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowfinder.h"

#include <algorithm>

namespace portolan::test {

std::vector<Row> RowFinder::rowsOf(const QString &rule) const
{
    std::vector<Row> found;
    for (const Row &row : m_derivation.rows) {
        if (row.sheet == SheetKind::Firewall && details(row).rules.contains(rule))
            found.push_back(row);
    }
    return found;
}

Row RowFinder::onlyRowOf(const QString &rule) const
{
    auto found = rowsOf(rule);
    std::erase_if(found, [](const Row &row) { return row.family != Family::IPv4; });
    if (found.size() != 1)
        qFatal("%zu rows of %s", found.size(), qPrintable(rule));
    return found.front();
}

QStringList RowFinder::portsOn(const QString &boundary, Direction direction) const
{
    QStringList ports;
    for (const Row &row : m_derivation.rows) {
        if (row.sheet != SheetKind::Firewall || row.boundary < 0 || row.direction != direction)
            continue;
        if (m_derivation.boundaries[size_t(row.boundary)].toString() != boundary)
            continue;
        const QString transport =
            row.transport == Transport::Udp ? QStringLiteral("udp ") : QStringLiteral("tcp ");
        ports.append(transport + row.ports.toString());
    }
    ports.sort();
    ports.removeDuplicates();
    return ports;
}

std::vector<quint64> RowFinder::ids() const
{
    std::vector<quint64> ids;
    std::ranges::transform(m_derivation.rows, std::back_inserter(ids), &Row::id);
    std::ranges::sort(ids);
    return ids;
}

QStringList written(const std::vector<Network> &networks)
{
    QStringList texts;
    for (const Network &network : networks)
        texts.append(network.toString());
    return texts;
}

} // namespace portolan::test

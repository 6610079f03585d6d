// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "expansion.h"

#include <algorithm>

namespace portolan {

namespace {

const Server *serverIn(const Topology &topology, const RowSide &side, const ElementId &owner)
{
    for (const ElementId &id : side.elements) {
        const Pool *pool = topology.pools.find(PoolId(id));
        if (!pool)
            continue;
        const auto server = std::ranges::find(pool->servers, ServerId(owner), &Server::id);
        if (server != pool->servers.end())
            return &*server;
    }
    return nullptr;
}

bool names(const AddressPair &pair, const Network &network)
{
    const auto &address = pair.of(network.family());
    return network.isHost() && address && *address == network.first();
}

/// Whether `network` is what `owner` is called on the one or the other side of a translation.
bool belongsTo(const Topology &topology, const RowSide &side, const ElementId &owner, const Network &network)
{
    const auto isSlot = [&](const auto &slot) { return names(slot.second, network); };
    const Server *server = serverIn(topology, side, owner);
    if (server && std::ranges::any_of(server->addresses, isSlot))
        return true;
    return std::ranges::any_of(topology.natMappings, [&](const NatMapping &mapping) {
        return mapping.owner == owner && names(mapping.outside, network);
    });
}

void narrow(const Topology &topology, RowSide &side, int index)
{
    if (index < 0)
        return;
    side.number = -1;
    const ElementId owner = side.owners[size_t(index)];
    side.addresses = {side.addresses[size_t(index)]};
    if (side.counterpart.size() > 1) {
        std::erase_if(side.counterpart,
                      [&](const Network &network) { return !belongsTo(topology, side, owner, network); });
    }
    side.owners = {owner};
    side.elements = {owner};
}

QString suffix(const RowSide &side, int index)
{
    if (index < 0)
        return QStringLiteral("/-");
    const ElementId &owner = side.owners[size_t(index)];
    const QString id = QLatin1Char('/') + owner.toString();
    // A party may have several networks; the owner alone would not tell them apart.
    return std::ranges::count(side.owners, owner) > 1
        ? id + QLatin1Char('@') + side.addresses[size_t(index)].toString()
        : id;
}

} // namespace

Expansion::Expansion(const Derivation &derivation, std::span<const quint32> rows)
{
    RowDescriber describer(derivation);
    m_pairs.reserve(rows.size());
    m_ends.reserve(rows.size());
    size_t lines = 0;
    for (const quint32 row : rows) {
        m_pairs.push_back(pairsOf(describer.of(derivation.rows[row])));
        lines += m_pairs.back().lineCount();
        m_ends.push_back(lines);
    }
}

size_t Expansion::Pairs::lineCount() const
{
    return kept.empty() ? size_t(std::max(sources, 1)) * size_t(std::max(destinations, 1)) : kept.size();
}

Expansion::Pairs Expansion::pairsOf(const RowDetails &details)
{
    const std::vector<Network> &from = details.source.addresses;
    const std::vector<Network> &to = details.destination.addresses;
    if (std::max<size_t>(from.size(), 1) * std::max<size_t>(to.size(), 1) > mostPairs)
        return {};
    Pairs pairs{int(from.size()), int(to.size()), {}};
    std::vector<int> kept;
    for (size_t i = 0; i < from.size(); ++i) {
        for (size_t j = 0; j < to.size(); ++j) {
            if (from[i] != to[j])
                kept.push_back(int(i * to.size() + j));
        }
    }
    // Nothing but itself: the one line stays.
    if (!kept.empty() && kept.size() < from.size() * to.size())
        pairs.kept = std::move(kept);
    return pairs;
}

LinePlace Expansion::place(size_t line) const
{
    const size_t row = size_t(std::ranges::upper_bound(m_ends, line) - m_ends.begin());
    const Pairs &pairs = m_pairs[row];
    size_t inRow = line - (row == 0 ? 0 : m_ends[row - 1]);
    if (!pairs.kept.empty())
        inRow = size_t(pairs.kept[inRow]);
    const size_t columns = size_t(std::max(pairs.destinations, 1));
    return {row, pairs.sources == 0 ? -1 : int(inRow / columns),
            pairs.destinations == 0 ? -1 : int(inRow % columns)};
}

RowDetails narrowed(const Topology &topology, const RowDetails &whole, const LinePlace &place)
{
    RowDetails details = whole;
    narrow(topology, details.source, place.source);
    narrow(topology, details.destination, place.destination);
    return details;
}

QString lineSuffix(const RowDetails &details, const LinePlace &place)
{
    if (place.source < 0 && place.destination < 0)
        return {};
    return suffix(details.source, place.source) + suffix(details.destination, place.destination);
}

} // namespace portolan

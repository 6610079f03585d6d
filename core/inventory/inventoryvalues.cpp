// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventoryvalues.h"

#include "catalog/translating.h"
#include "model/patch.h"

#include <QRegularExpression>

#include <algorithm>

namespace portolan {

namespace {

using Kind = InventoryField::Kind;
using RowKind = InventoryRow::Kind;

QStringList partsOf(const QString &cell)
{
    static const QRegularExpression separators(QStringLiteral("[\\s,;]+"));
    return cell.split(separators, Qt::SkipEmptyParts);
}

Result<std::vector<AddressPair>> parsedPairs(const QString &cell)
{
    std::vector<AddressPair> pairs;
    for (const QString &part : partsOf(cell)) {
        AddressPair pair;
        for (const QString &half : part.split(u'+')) {
            const auto address = Address::parse(half);
            if (!address)
                return tl::unexpected(address.error());
            auto &place = address->family() == Family::IPv4 ? pair.v4 : pair.v6;
            if (place)
                return failure(ErrorCode::InvalidAddress, {part});
            place = *address;
        }
        pairs.push_back(pair);
    }
    return pairs;
}

Result<std::vector<Network>> parsedNetworks(const QString &cell)
{
    std::vector<Network> networks;
    for (const QString &part : partsOf(cell)) {
        const auto network = Network::parse(part);
        if (!network)
            return tl::unexpected(network.error());
        networks.push_back(*network);
    }
    return networks;
}

std::optional<Address> addressIn(const QString &text)
{
    const auto address = Address::parse(text);
    return address ? std::optional(*address) : std::nullopt;
}

std::optional<HostName> hostIn(const QString &text)
{
    const auto host = HostName::parse(text);
    return host ? std::optional(*host) : std::nullopt;
}

void put(AddressPair &pair, Family family, const QString &text)
{
    (family == Family::IPv4 ? pair.v4 : pair.v6) = addressIn(text);
}

} // namespace

QString addressText(const std::optional<Address> &address)
{
    return address ? address->toString() : QString();
}

QString pairsText(const std::vector<AddressPair> &pairs)
{
    QStringList texts;
    for (const AddressPair &pair : pairs) {
        QStringList both;
        for (const auto &address : {pair.v4, pair.v6}) {
            if (address)
                both.append(address->toString());
        }
        texts.append(both.join(u'+'));
    }
    return texts.join(u' ');
}

QString networksText(const std::vector<Network> &networks)
{
    QStringList texts;
    for (const Network &network : networks)
        texts.append(network.toString());
    return texts.join(u' ');
}

Result<QString> canonicalText(const InventoryRow &row, const InventoryField &field, const QString &cell)
{
    if (cell.isEmpty())
        return QString();
    if (field.kind == Kind::Host) {
        const QString plain = cell.endsWith(u'.') ? cell.chopped(1) : cell;
        return HostName::parse(plain).map([](const HostName &host) { return host.toString(); });
    }
    if (field.kind == Kind::Networks && row.kind == RowKind::Party)
        return parsedNetworks(cell).map(networksText);
    if (field.kind == Kind::Networks)
        return parsedPairs(cell).map(pairsText);
    const auto address = Address::parse(cell);
    if (!address)
        return tl::unexpected(address.error());
    if (address->family() != field.family)
        return failure(ErrorCode::InvalidAddress, {cell});
    return address->toString();
}

InventoryWriter::InventoryWriter(Topology &topology, const Catalogue &catalogue)
    : m_topology(topology), m_catalogue(catalogue)
{
    for (const Balancer &balancer : topology.balancers) {
        for (const Vip &vip : balancer.vips)
            m_balancers.emplace(vip.id, balancer.id);
    }
    for (const NatMapping &mapping : topology.natMappings)
        m_mappings.emplace(std::pair(mapping.owner, mapping.slot), mapping.id);
}

void InventoryWriter::writeServer(const InventoryRow &row, const InventoryField &field, const QString &text)
{
    Pool pool = *m_topology.pools.find(row.pool);
    const auto server = std::ranges::find(pool.servers, ServerId(row.id), &Server::id);
    if (server == pool.servers.end())
        return;
    if (field.kind == Kind::Host) {
        server->fqdn = hostIn(text);
    } else {
        AddressPair &pair = server->addresses[field.slot];
        put(pair, field.family, text);
        if (pair.isEmpty())
            server->addresses.erase(field.slot);
    }
    m_topology.pools.put(std::move(pool));
}

void InventoryWriter::writeVip(const InventoryRow &row, const InventoryField &field, const QString &text)
{
    Balancer balancer = *m_topology.balancers.find(m_balancers.at(row.id));
    const auto vip = std::ranges::find(balancer.vips, VipId(row.id), &Vip::id);
    if (field.kind == Kind::Host)
        vip->fqdn = hostIn(text);
    else
        put(vip->address, field.family, text);
    m_topology.balancers.put(std::move(balancer));
}

NatMappingId InventoryWriter::freeMappingId(const ElementId &owner, const SlotKey &slot) const
{
    constexpr qsizetype longest = 50;
    const QString ending = slot.isEmpty() ? QString() : u'-' + slot.toString();
    const QString stem = (QStringLiteral("nat-") + owner.toString() + ending).left(longest);
    QString id = stem;
    for (int number = 2; elementOf(m_topology, ElementId::literal(id.toStdString())); ++number)
        id = stem + u'-' + QString::number(number);
    return NatMappingId::literal(id.toStdString());
}

void InventoryWriter::addMapping(const InventoryRow &row, const SlotKey &slot, Family family,
                                 const QString &text)
{
    const Pool *pool = m_topology.pools.find(row.pool);
    const auto balancer = m_balancers.find(row.id);
    BoundaryId boundary;
    if (row.kind == RowKind::Vip && balancer != m_balancers.end())
        boundary =
            translatingBoundary(m_topology, m_catalogue, m_topology.balancers.find(balancer->second)->zone);
    else if (pool)
        boundary = translatingBoundary(m_topology, m_catalogue, *pool, slot);
    if (boundary.isEmpty())
        return;
    NatMapping mapping{freeMappingId(row.id, slot), boundary, row.id, slot, {}, {}};
    put(mapping.outside, family, text);
    m_mappings.emplace(std::pair(row.id, slot), mapping.id);
    m_topology.natMappings.put(std::move(mapping));
}

/// As with every edit, a mapping goes with its last address.
void InventoryWriter::writePublic(const InventoryRow &row, const InventoryField &field, const QString &text)
{
    const SlotKey slot = row.kind == RowKind::Vip ? SlotKey() : field.slot;
    const auto found = m_mappings.find({row.id, slot});
    if (found == m_mappings.end()) {
        if (!text.isEmpty())
            addMapping(row, slot, field.family, text);
        return;
    }
    NatMapping mapping = *m_topology.natMappings.find(found->second);
    put(mapping.outside, field.family, text);
    if (mapping.outside.isEmpty()) {
        m_topology.natMappings.remove(mapping.id);
        m_mappings.erase(found);
    } else {
        m_topology.natMappings.put(std::move(mapping));
    }
}

void InventoryWriter::write(const InventoryRow &row, const InventoryField &field, const QString &text)
{
    if (field.kind == Kind::Public) {
        writePublic(row, field, text);
    } else if (row.kind == RowKind::Server) {
        writeServer(row, field, text);
    } else if (row.kind == RowKind::Vip) {
        writeVip(row, field, text);
    } else if (row.kind == RowKind::Balancer) {
        Balancer balancer = *m_topology.balancers.find(BalancerId(row.id));
        balancer.own = parsedPairs(text).value_or(std::vector<AddressPair>());
        m_topology.balancers.put(std::move(balancer));
    } else {
        Party party = *m_topology.parties.find(PartyId(row.id));
        party.networks = parsedNetworks(text).value_or(std::vector<Network>());
        m_topology.parties.put(std::move(party));
    }
}

} // namespace portolan

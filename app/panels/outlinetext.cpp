// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outlinetext.h"

#include "commands/members.h"
#include "commands/nat.h"
#include "diagram/theme.h"

#include <QCoreApplication>

namespace portolan {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Outline)
};

QString listed(const std::vector<Network> &networks)
{
    QStringList texts;
    for (const Network &network : networks)
        texts << network.toString();
    return texts.join(QStringLiteral(", "));
}

} // namespace

const Server *OutlineText::server(const OutlineNode &node) const
{
    const OutlineNode &owner = node.key().kind == OutlineKind::Address ? *node.parent() : node;
    const Pool *pool = m_topology.pools.find(PoolId(owner.owner()));
    return pool ? serverIn(*pool, ServerId(node.key().id)) : nullptr;
}

const Vip *OutlineText::vip(const OutlineNode &node) const
{
    const Balancer *balancer = m_topology.balancers.find(BalancerId(node.owner()));
    return balancer ? vipIn(*balancer, VipId(node.key().id)) : nullptr;
}

QString OutlineText::name(const OutlineNode &node) const
{
    switch (node.key().kind) {
    case OutlineKind::Root:
        return {};
    case OutlineKind::Stray:
        return Words::tr("Without a zone");
    case OutlineKind::Firewalls:
        return Words::tr("Firewalls");
    case OutlineKind::Notes:
        return Words::tr("Notes");
    case OutlineKind::Server: {
        const Server *found = server(node);
        return found ? m_text.name(*found) : QString();
    }
    case OutlineKind::Address: {
        const Pool *pool = m_topology.pools.find(PoolId(node.parent()->owner()));
        return pool ? m_text.slotName(pool->role, SlotKey::literal(node.key().detail)) : QString();
    }
    case OutlineKind::Vip: {
        const Vip *found = vip(node);
        return found ? m_text.name(*found) : QString();
    }
    case OutlineKind::Line:
        return otherEnd(node);
    default:
        return m_text.name(node.key().id);
    }
}

QString OutlineText::otherEnd(const OutlineNode &node) const
{
    const Association *line = m_topology.associations.find(AssociationId(node.key().id));
    if (!line)
        return {};
    const bool outward = line->from.text() == node.key().detail;
    return (outward ? QStringLiteral("\u2192 ") : QStringLiteral("\u2190 "))
        + m_text.name(outward ? line->to : line->from);
}

QString OutlineText::address(const OutlineNode &node) const
{
    const Server *found = server(node);
    if (!found)
        return {};
    const SlotKey slot = SlotKey::literal(node.key().detail);
    const auto pair = found->addresses.find(slot);
    QString text = pair == found->addresses.end() ? QString() : m_text.addresses(pair->second);
    const NatMapping *mapping = mappingOf(m_topology, found->id, slot);
    if (mapping && !mapping->outside.isEmpty())
        text += Words::tr(", NAT %1", "a public address").arg(m_text.addresses(mapping->outside));
    return text;
}

QString OutlineText::detail(const OutlineNode &node) const
{
    const ElementId &id = node.key().id;
    switch (node.key().kind) {
    case OutlineKind::Zone: {
        const Zone *zone = m_topology.zones.find(ZoneId(id));
        return zone ? listed(zone->subnets) : QString();
    }
    case OutlineKind::Pool: {
        const Pool *pool = m_topology.pools.find(PoolId(id));
        return pool && pool->servers.size() != 1 ? QString::number(pool->servers.size()) : QString();
    }
    case OutlineKind::Address:
        return address(node);
    case OutlineKind::Vip: {
        const Vip *found = vip(node);
        return found ? m_text.addresses(found->address) : QString();
    }
    case OutlineKind::Line: {
        const Association *line = m_topology.associations.find(AssociationId(id));
        return line ? m_text.lineName(line->kind) : QString();
    }
    default:
        return {};
    }
}

QString OutlineText::description(const OutlineNode &node) const
{
    switch (node.key().kind) {
    case OutlineKind::Root:
        return {};
    case OutlineKind::Stray:
        return Words::tr("What stands in no zone and at no site");
    case OutlineKind::Firewalls:
        return Words::tr("Firewalls and the boundaries between zones");
    case OutlineKind::Notes:
        return Words::tr("Remarks on the drawing");
    case OutlineKind::Server: {
        const Pool *pool = m_topology.pools.find(PoolId(node.owner()));
        const Server *found = server(node);
        return pool && found ? m_text.description(*found, *pool) : QString();
    }
    case OutlineKind::Address:
        return address(node);
    case OutlineKind::Vip: {
        const Vip *found = vip(node);
        return found ? m_text.description(*found) : QString();
    }
    default:
        return m_text.description(node.key().id);
    }
}

QString OutlineText::icon(const OutlineNode &node) const
{
    const auto iconOf = [this](const RoleKey &key, const QString &otherwise) {
        const Role *role = m_catalogue.role(key);
        return role && !role->icon.isEmpty() ? role->icon : otherwise;
    };
    switch (node.key().kind) {
    case OutlineKind::Site:
        return QStringLiteral("site");
    case OutlineKind::Zone:
    case OutlineKind::Stray:
        return QStringLiteral("zone");
    case OutlineKind::Server:
        return QStringLiteral("server");
    case OutlineKind::Balancer:
    case OutlineKind::Vip:
        return QStringLiteral("balancer");
    case OutlineKind::Firewalls:
    case OutlineKind::Firewall:
    case OutlineKind::Boundary:
        return QStringLiteral("firewall");
    case OutlineKind::Notes:
    case OutlineKind::Note:
        return QStringLiteral("note");
    case OutlineKind::Pool: {
        const Pool *pool = m_topology.pools.find(PoolId(node.key().id));
        return pool ? iconOf(pool->role, QStringLiteral("server")) : QString();
    }
    case OutlineKind::Party: {
        const Party *party = m_topology.parties.find(PartyId(node.key().id));
        return party ? iconOf(party->role, QStringLiteral("clients")) : QString();
    }
    default:
        return {};
    }
}

int OutlineText::tone(const OutlineNode &node) const
{
    for (const OutlineNode *at = &node; at; at = at->parent()) {
        if (at->key().kind != OutlineKind::Zone)
            continue;
        const Zone *zone = m_topology.zones.find(ZoneId(at->key().id));
        return zone ? hueOf(m_catalogue, zone->kind) : -1;
    }
    return -1;
}

} // namespace portolan

// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "smallestate.h"

using namespace portolan;

namespace {

Address address(const char *text)
{
    return *Address::parse(QString::fromLatin1(text));
}

void addNetwork(Topology &topology)
{
    topology.sites.put({SiteId::literal("site"), QStringLiteral("Main"), SiteKind::Central, {}});
    topology.zones.put(
        {ZoneId::literal("outside"), QStringLiteral("Internet"), ZoneKindKey::literal("internet"), {}, {}});
    topology.zones.put({ZoneId::literal("lan"),
                        QStringLiteral("LAN"),
                        ZoneKindKey::literal("lan"),
                        SiteId::literal("site"),
                        {*Network::parse(u"10.1.0.0/16")}});
    topology.firewalls.put({FirewallId::literal("firewall"), QStringLiteral("Outer"), QStringLiteral("EXT")});
    Boundary boundary;
    boundary.id = BoundaryId::literal("boundary");
    boundary.first = ZoneId::literal("outside");
    boundary.second = ZoneId::literal("lan");
    boundary.firewall = FirewallId::literal("firewall");
    boundary.translates = true;
    topology.boundaries.put(boundary);
    topology.routes.put({RouteId::literal("route"),
                         ZoneId::literal("outside"),
                         ZoneId::literal("lan"),
                         {BoundaryId::literal("boundary")}});
}

void addMachines(Topology &topology)
{
    Pool pool;
    pool.id = PoolId::literal("pool");
    pool.name = QStringLiteral("Pool");
    pool.role = RoleKey::literal("role");
    pool.site = SiteId::literal("site");
    pool.zones[InterfaceKey::literal("inside")] = ZoneId::literal("lan");
    Server server;
    server.id = ServerId::literal("server");
    server.fqdn = *HostName::parse(u"server.example.com");
    server.addresses[SlotKey::literal("internal")] = {address("10.1.0.1"), std::nullopt};
    pool.servers.push_back(server);
    topology.pools.put(pool);

    Balancer balancer;
    balancer.id = BalancerId::literal("balancer");
    balancer.site = SiteId::literal("site");
    balancer.zone = ZoneId::literal("lan");
    Vip vip;
    vip.id = VipId::literal("vip");
    vip.pool = PoolId::literal("pool");
    vip.slot = SlotKey::literal("internal");
    vip.traffic = TrafficKey::literal("web");
    vip.address.v4 = address("10.1.0.9");
    balancer.vips.push_back(vip);
    topology.balancers.put(balancer);
}

} // namespace

Topology smallEstate()
{
    Topology topology;
    topology.deployment.name = QStringLiteral("Small");
    addNetwork(topology);
    addMachines(topology);
    Party party;
    party.id = PartyId::literal("party");
    party.role = RoleKey::literal("clients");
    party.site = SiteId::literal("site");
    party.zone = ZoneId::literal("lan");
    topology.parties.put(party);
    topology.associations.put({AssociationId::literal("line"),
                               AssociationKey::literal("signs-in"),
                               PartyId::literal("party"),
                               PoolId::literal("pool"),
                               {}});
    NatMapping mapping;
    mapping.id = NatMappingId::literal("mapping");
    mapping.boundary = BoundaryId::literal("boundary");
    mapping.owner = ServerId::literal("server");
    mapping.slot = SlotKey::literal("internal");
    mapping.outside.v4 = address("203.0.113.1");
    topology.natMappings.put(mapping);
    OwnFlow flow;
    flow.id = OwnFlowId::literal("own-flow");
    flow.name = QStringLiteral("Backup");
    flow.from.element = ServerId::literal("server");
    flow.to.element = ZoneId::literal("lan");
    topology.ownFlows.put(flow);
    topology.notes.put({NoteId::literal("note"), QStringLiteral("Ask the network team.")});
    return topology;
}

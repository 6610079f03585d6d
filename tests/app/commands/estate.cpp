// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate.h"

#include "commands/addresses.h"
#include "commands/boundaries.h"
#include "commands/naming.h"
#include "commands/nat.h"
#include "commands/settings.h"

#include <functional>

namespace portolan::test {

namespace {

Text text(const char *en, const char *de)
{
    return {QString::fromUtf8(en), QString::fromUtf8(de)};
}

Role edgeRole()
{
    Role role;
    role.key = RoleKey::literal("edge");
    role.name = text("Edge Server", "Edgeserver");
    role.pluralName = text("Edge pool", "Edgepool");
    role.interfaces = {{InterfaceKey::literal("external"),
                        text("outside", "außen"),
                        {{SlotKey::literal("access"), text("Access", "Zugriff")},
                         {SlotKey::literal("av"), text("A/V", "A/V")}},
                        {ZoneKindKey::literal("dmz-outside")}},
                       {InterfaceKey::literal("internal"),
                        text("inside", "innen"),
                        {{SlotKey::literal("internal"), text("Internal", "Intern")}},
                        {ZoneKindKey::literal("dmz-inside")}}};
    role.services = {{ServiceKey::literal("access-edge"), SlotKey::literal("access"), true},
                     {ServiceKey::literal("xmpp-proxy"), SlotKey::literal("access"), false}};
    role.balancing = {{TrafficKey::literal("edge"),
                       {Balancing::None, Balancing::Dns, Balancing::Hardware},
                       Balancing::None}};
    return role;
}

Role frontEndRole()
{
    Role role;
    role.key = RoleKey::literal("front-end");
    role.name = text("Front End Server", "Front-End-Server");
    role.pluralName = text("Front End pool", "Front-End-Pool");
    role.interfaces = {{InterfaceKey::literal("internal"),
                        text("inside", "innen"),
                        {{SlotKey::literal("internal"), text("Internal", "Intern")}},
                        {ZoneKindKey::literal("server-lan")}}};
    role.services = {{ServiceKey::literal("registrar"), SlotKey::literal("internal"), true}};
    role.balancing = {{TrafficKey::literal("sip"), {Balancing::Dns, Balancing::Hardware}, Balancing::Dns}};
    return role;
}

Role clientRole()
{
    Role role;
    role.key = RoleKey::literal("clients");
    role.group = RoleGroup::Clients;
    role.name = role.pluralName = text("Lync clients", "Lync-Clients");
    role.zoneKinds = {ZoneKindKey::literal("client-lan")};
    return role;
}

void addZone(Topology &topology, const char *id, const char *kind, const char *subnet)
{
    Zone zone;
    zone.id = ZoneId::literal(id);
    zone.name = QString::fromLatin1(id);
    zone.kind = ZoneKindKey::literal(kind);
    if (*subnet)
        zone.subnets = {network(subnet)};
    topology.zones.put(zone);
}

void addWall(Topology &topology, const char *name, const char *first, const char *second, bool translates)
{
    Firewall firewall{FirewallId::literal(std::string("fw-") + name), QString::fromLatin1(name),
                      QString::fromLatin1(name).left(3).toUpper()};
    Boundary boundary;
    boundary.id = BoundaryId::literal(name);
    boundary.name = QString::fromLatin1(name);
    boundary.first = ZoneId::literal(first);
    boundary.second = ZoneId::literal(second);
    boundary.firewall = firewall.id;
    boundary.translates = translates;
    topology.firewalls.put(firewall);
    topology.boundaries.put(boundary);
}

Pool edgePool()
{
    Pool pool;
    pool.id = PoolId::literal("edge");
    pool.name = QStringLiteral("Edge pool");
    pool.role = RoleKey::literal("edge");
    pool.site = SiteId::literal("seattle");
    pool.fqdn = hostName("edge-int.contoso.net");
    pool.zones = {{InterfaceKey::literal("external"), ZoneId::literal("dmz-outside")},
                  {InterfaceKey::literal("internal"), ZoneId::literal("dmz-inside")}};
    for (int i = 1; i <= 2; ++i) {
        Server server;
        server.id = ServerId::literal("edge0" + std::to_string(i));
        server.fqdn = hostName(("edge0" + std::to_string(i) + ".contoso.net").c_str());
        server.addresses[SlotKey::literal("access")].v4 = Address::v4(0x0A2D100A + quint32(i));
        server.addresses[SlotKey::literal("internal")].v4 = Address::v4(0xAC19210A + quint32(i));
        pool.servers.push_back(server);
    }
    return pool;
}

Pool frontEndPool()
{
    Pool pool;
    pool.id = PoolId::literal("fe");
    pool.name = QStringLiteral("Front End pool");
    pool.role = RoleKey::literal("front-end");
    pool.site = SiteId::literal("seattle");
    pool.zones = {{InterfaceKey::literal("internal"), ZoneId::literal("lan")}};
    Server server;
    server.id = ServerId::literal("fe01");
    server.name = QStringLiteral("fe01");
    server.addresses[SlotKey::literal("internal")].v4 = address("10.1.10.11");
    pool.servers.push_back(server);
    return pool;
}

Balancer balancer()
{
    Balancer result;
    result.id = BalancerId::literal("hlb");
    result.name = QStringLiteral("Balancer");
    result.zone = ZoneId::literal("lan");
    Vip vip;
    vip.id = VipId::literal("vip-fe");
    vip.pool = PoolId::literal("fe");
    vip.slot = SlotKey::literal("internal");
    vip.traffic = TrafficKey::literal("sip");
    vip.address.v4 = address("10.1.10.10");
    result.vips = {vip};
    return result;
}

} // namespace

Address address(const char *text)
{
    return *Address::parse(QString::fromLatin1(text));
}

Network network(const char *text)
{
    return *Network::parse(QString::fromLatin1(text));
}

HostName hostName(const char *text)
{
    return *HostName::parse(QString::fromLatin1(text));
}

std::shared_ptr<const Catalogue> smallCatalogue()
{
    auto catalogue = std::make_shared<Catalogue>();
    catalogue->release = QStringLiteral("small");
    for (const auto &[key, trust] : {std::pair("internet", 0), std::pair("dmz-outside", 20),
                                     std::pair("dmz-inside", 20), std::pair("server-lan", 30)}) {
        catalogue->zoneKinds.push_back(
            {ZoneKindKey::literal(key), text(key, key), trust, trust > 0, trust == 0});
    }
    catalogue->trafficClasses = {{TrafficKey::literal("sip"), text("SIP", "SIP")},
                                 {TrafficKey::literal("edge"), text("Edge", "Edge")}};
    catalogue->services = {
        {ServiceKey::literal("access-edge"), text("Access Edge", "Zugriffsedge"), {}, true, {}},
        {ServiceKey::literal("xmpp-proxy"), text("XMPP proxy", "XMPP-Proxy"), {}, true, {}},
        {ServiceKey::literal("registrar"), text("Registrar", "Registrierung"), {}, true, {}}};
    catalogue->roles = {edgeRole(), frontEndRole(), clientRole()};
    catalogue->features = {{FeatureKey::literal("federation"), text("Federation", "Partnerverbund"),
                            text("Other organizations", "Andere Organisationen"), true, true, true},
                           {FeatureKey::literal("xmpp"), text("XMPP", "XMPP"), {}, false, true, false}};
    catalogue->associations = {{AssociationKey::literal("uses-edge"),
                                text("uses Edge pool", "nutzt Edgepool"),
                                {RoleKey::literal("front-end")},
                                {RoleKey::literal("edge")},
                                true,
                                {{AttributeKey::literal("bypass"),
                                  text("Bypass", "Umgehung"),
                                  AttributeType::Switch,
                                  {},
                                  AttributeValue(false)}}}};
    EndpointSet internet;
    internet.key = SetKey::literal("internet");
    internet.name = text("Internet", "Internet");
    internet.kind = EndpointSet::Kind::Internet;
    catalogue->sets = {internet};
    Rule rule;
    rule.key = RuleKey::literal("edge.access.in");
    rule.from.set = internet.key;
    rule.to.service = ServiceKey::literal("access-edge");
    rule.ports.fixed = *PortRange::parse(u"443");
    rule.protocol = QStringLiteral("SIP");
    rule.purpose = rule.impact = text("Sign-in from outside", "Anmeldung von außen");
    catalogue->rules = {rule};
    return catalogue;
}

Topology smallTopology()
{
    Topology topology;
    topology.deployment.name = QStringLiteral("Contoso");
    topology.sites.put({SiteId::literal("seattle"), QStringLiteral("Seattle"), SiteKind::Central, {}});
    addZone(topology, "internet", "internet", "");
    addZone(topology, "dmz-outside", "dmz-outside", "10.45.16.0/24");
    addZone(topology, "dmz-inside", "dmz-inside", "172.25.33.0/24");
    addZone(topology, "lan", "server-lan", "10.1.0.0/16");
    addWall(topology, "external", "internet", "dmz-outside", true);
    addWall(topology, "internal", "dmz-inside", "lan", false);
    topology.pools.put(edgePool());
    topology.pools.put(frontEndPool());
    topology.balancers.put(balancer());
    Party clients;
    clients.id = PartyId::literal("clients");
    clients.name = QStringLiteral("Clients");
    clients.role = RoleKey::literal("clients");
    clients.zone = ZoneId::literal("lan");
    topology.parties.put(clients);
    topology.associations.put({AssociationId::literal("line"),
                               AssociationKey::literal("uses-edge"),
                               PoolId::literal("fe"),
                               PoolId::literal("edge"),
                               {}});
    return topology;
}

Edit randomEdit(QRandomGenerator &random, const Topology &topology, const Catalogue &catalogue)
{
    const auto flip = [&] { return random.bounded(2) == 1; };
    const auto maybe = [&]() -> std::optional<bool> {
        return random.bounded(3) == 0 ? std::nullopt : std::optional(flip());
    };
    const QString word = QStringLiteral("w%1").arg(random.bounded(50));
    const Address v4 = Address::v4(0x0A000000 + random.bounded(65536u));
    const std::optional<Address> someAddress = flip() ? std::optional(v4) : std::nullopt;
    const auto edge = ServerId::literal(flip() ? "edge01" : "edge02");
    const auto slot = SlotKey::literal(flip() ? "access" : "av");
    const auto wall = BoundaryId::literal("external");
    const std::vector<std::function<Edit()>> kinds = {
        [&] { return rename(topology, flip() ? ElementId::literal("edge") : ElementId(), word); },
        [&] { return rename(topology, ElementId::literal("lan"), word); },
        [&] { return rename(topology, edge, word); },
        [&] { return setPoolFqdn(topology, PoolId::literal("edge"), *HostName::parse(word)); },
        [&] { return setServerAddress(topology, edge, slot, Family::IPv4, someAddress); },
        [&] { return setPublicAddress(topology, edge, slot, Family::IPv4, someAddress, wall); },
        [&] { return setVipAddress(topology, VipId::literal("vip-fe"), Family::IPv4, someAddress); },
        [&] {
            return setBalancerAddress(topology, BalancerId::literal("hlb"), size_t(random.bounded(3)),
                                      Family::IPv4, someAddress);
        },
        [&] { return setZoneSubnets(topology, ZoneId::literal("lan"), {Network::host(v4)}); },
        [&] { return setPartyNetworks(topology, PartyId::literal("clients"), {Network::host(v4)}); },
        [&] { return setTranslates(topology, wall, flip()); },
        [&] { return setHairpin(topology, wall, maybe()); },
        [&] { return setFiltered(topology, wall, flip()); },
        [&] {
            return setFeature(topology, flip() ? ElementId() : ElementId::literal("seattle"),
                              catalogue.features.front(), maybe());
        },
        [&] {
            return setService(topology, catalogue, PoolId::literal("edge"), ServiceKey::literal("xmpp-proxy"),
                              flip());
        },
        [&] {
            return setBalancing(topology, PoolId::literal("edge"), TrafficKey::literal("edge"),
                                flip() ? Balancing::Dns : Balancing::Hardware);
        },
        [&] { return setSourceNat(topology, BalancerId::literal("hlb"), maybe()); },
        [&] {
            return setAttribute(topology, AssociationId::literal("line"), AttributeKey::literal("bypass"),
                                flip() ? std::optional<AttributeValue>(flip()) : std::nullopt);
        },
    };
    return kinds[size_t(random.bounded(int(kinds.size())))]();
}

} // namespace portolan::test

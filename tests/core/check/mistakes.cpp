// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mistakes.h"

#include <algorithm>

namespace portolan::test {

namespace {

using Spoil = std::function<void(Topology &)>;

const QString contoso = QStringLiteral("contoso");
const QString nat = QStringLiteral("edge-single-nat");
const QString open = QStringLiteral("edge-single-public");
const QString dns = QStringLiteral("edge-scaled-dns-nat");
const QString hlb = QStringLiteral("edge-scaled-hlb");

ElementId id(std::string_view text)
{
    return ElementId::literal(text);
}

Address address(const char *text)
{
    return Address::parse(QLatin1StringView(text).toString()).value();
}

PortRange range(const char *text)
{
    return PortRange::parse(QLatin1StringView(text).toString()).value();
}

/// Changes one element of a table.
template <typename T, typename Change>
Spoil in(Table<T> Topology::*table, std::string_view which, Change change)
{
    return [table, key = id(which), change](Topology &topology) {
        T element = *(topology.*table).find(typename Table<T>::Id(key));
        change(element);
        (topology.*table).put(element);
    };
}

template <typename Change>
Spoil pool(std::string_view which, Change change)
{
    return in(&Topology::pools, which, change);
}

template <typename Change>
Spoil server(std::string_view which, Change change)
{
    return [key = id(which), change](Topology &topology) {
        for (Pool each : topology.pools) {
            const auto found = std::ranges::find(each.servers, ServerId(key), &Server::id);
            if (found == each.servers.end())
                continue;
            change(*found);
            topology.pools.put(each);
            return;
        }
        qFatal("no such server");
    };
}

template <typename Change>
Spoil boundary(std::string_view which, Change change)
{
    return in(&Topology::boundaries, which, change);
}

template <typename Change>
Spoil mapping(std::string_view which, Change change)
{
    return in(&Topology::natMappings, which, change);
}

template <typename Change>
Spoil balancer(std::string_view which, Change change)
{
    return in(&Topology::balancers, which, change);
}

Spoil both(const Spoil &first, const Spoil &second)
{
    return [first, second](Topology &topology) {
        first(topology);
        second(topology);
    };
}

Spoil feature(const char *key, bool on)
{
    return [name = FeatureKey::literal(key), on](Topology &topology) {
        topology.deployment.features[name] = on;
    };
}

Spoil setRange(const char *key, const char *ports)
{
    return [name = RangeKey::literal(key), ports](Topology &topology) {
        topology.deployment.ranges.insert_or_assign(name, range(ports));
    };
}

Spoil balance(std::string_view which, const char *traffic, Balancing how)
{
    return pool(which, [traffic, how](Pool &each) { each.balancing[TrafficKey::literal(traffic)] = how; });
}

Spoil service(std::string_view which, const char *key, bool on)
{
    return pool(which, [key, on](Pool &each) { each.services[ServiceKey::literal(key)] = on; });
}

Spoil put(std::string_view machine, const char *slot, const char *text)
{
    return server(machine,
                  [slot, text](Server &each) { each.addresses[SlotKey::literal(slot)].v4 = address(text); });
}

Spoil call(std::string_view machine, const char *name)
{
    return server(machine, [name](Server &each) {
        each.fqdn = HostName::parse(QLatin1StringView(name).toString()).value();
    });
}

/// Enters a name for services of a pool.
Spoil enter(std::string_view which, const char *name, const char *host)
{
    return pool(which, [name, host](Pool &each) {
        each.names.insert_or_assign(NameKey::literal(name),
                                    HostName::parse(QLatin1StringView(host).toString()).value());
    });
}

/// Draws a line of the kind.
Spoil joinAs(std::string_view name, const char *kind, std::string_view from, std::string_view to)
{
    return [line = AssociationId(id(name)), kind, begin = id(from), end = id(to)](Topology &topology) {
        topology.associations.put({line, AssociationKey::literal(kind), begin, end, {}});
    };
}

Spoil join(const char *kind, std::string_view from, std::string_view to)
{
    return joinAs("line-new", kind, from, to);
}

Spoil unjoin(std::vector<const char *> kinds, std::string_view end = {})
{
    return [kinds, end = std::string(end)](Topology &topology) {
        std::vector<AssociationId> gone;
        for (const Association &line : topology.associations) {
            const bool isMeant = std::ranges::any_of(
                kinds, [&](const char *kind) { return line.kind == AssociationKey::literal(kind); });
            if (isMeant && (end.empty() || line.from.text() == end || line.to.text() == end))
                gone.push_back(line.id);
        }
        for (const AssociationId &line : gone)
            topology.associations.remove(line);
    };
}

Spoil retarget(std::string_view line, std::string_view to)
{
    return in(&Topology::associations, line, [end = id(to)](Association &each) { each.to = end; });
}

Spoil translate(std::string_view owner, const char *slot, const char *outside)
{
    return [key = id(owner), slot, outside](Topology &topology) {
        topology.natMappings.put({NatMappingId::literal("nat-new"),
                                  BoundaryId::literal("bnd-internet-dmz"),
                                  key,
                                  SlotKey::literal(slot),
                                  {address(outside), {}},
                                  {}});
    };
}

Spoil untranslate(std::string_view which)
{
    return [key = NatMappingId(id(which))](Topology &topology) { topology.natMappings.remove(key); };
}

/// Gives a mapping another public address.
Spoil outside(std::string_view which, const char *text)
{
    return mapping(which, [text](NatMapping &each) { each.outside.v4 = address(text); });
}

Spoil wall(std::string_view first, std::string_view second)
{
    return [a = ZoneId(id(first)), b = ZoneId(id(second))](Topology &topology) {
        Boundary added;
        added.id = BoundaryId::literal("bnd-new");
        added.first = a;
        added.second = b;
        added.filtered = false;
        topology.boundaries.put(added);
    };
}

/// Gives the pool as many servers.
Spoil grow(std::string_view which, int count)
{
    return pool(which, [count](Pool &each) {
        while (int(each.servers.size()) < count) {
            Server next = each.servers.front();
            const auto name = QStringLiteral("extra%1").arg(each.servers.size());
            next.id = ServerId::parse(name).value();
            next.fqdn = HostName::parse(name + QStringLiteral(".contoso.net")).value();
            next.addresses.clear();
            each.servers.push_back(next);
        }
    });
}

void removePool(Topology &topology, std::string_view which)
{
    const Pool pool = *topology.pools.find(PoolId(id(which)));
    std::vector<AssociationId> lines;
    for (const Association &line : topology.associations) {
        if (line.from == pool.id || line.to == pool.id)
            lines.push_back(line.id);
    }
    for (const AssociationId &line : lines)
        topology.associations.remove(line);
    std::vector<NatMappingId> mappings;
    for (const NatMapping &mapping : topology.natMappings) {
        if (std::ranges::find(pool.servers, mapping.owner, &Server::id) != pool.servers.end())
            mappings.push_back(mapping.id);
    }
    for (const NatMappingId &mapping : mappings)
        topology.natMappings.remove(mapping);
    topology.pools.remove(pool.id);
}

void removeInsiders(Topology &topology)
{
    std::vector<PartyId> gone;
    for (const Party &party : topology.parties) {
        if (!party.site.isEmpty())
            gone.push_back(party.id);
    }
    for (const PartyId &party : gone) {
        std::vector<AssociationId> lines;
        for (const Association &line : topology.associations) {
            if (line.from == party)
                lines.push_back(line.id);
        }
        for (const AssociationId &line : lines)
            topology.associations.remove(line);
        topology.parties.remove(party);
    }
}

void forgetCentralManagement(Topology &topology)
{
    std::vector<Pool> pools(topology.pools.begin(), topology.pools.end());
    for (Pool &each : pools) {
        if (each.services.erase(ServiceKey::literal("central-management")) > 0)
            topology.pools.put(each);
    }
}

Spoil removeWall(std::string_view first, std::string_view second)
{
    return [a = BoundaryId(id(first)), b = BoundaryId(id(second))](Topology &topology) {
        topology.boundaries.remove(a);
        topology.boundaries.remove(b);
    };
}

Mistake mistake(const char *check, const QString &sample, Spoil spoil)
{
    return {QLatin1StringView(check), sample, std::move(spoil)};
}

/// A check that speaks about one sample as it is, and not about another.
Mistake asItIs(const char *check, const QString &sample, const QString &quiet, Spoil change = {})
{
    return {QLatin1StringView(check), sample, {}, quiet, std::move(change)};
}

PortMapping oneToOne(int port)
{
    return {Transport::Tcp, Port::from(port).value(), Port::from(port).value()};
}

void setPorts(NatMapping &each)
{
    each.ports = {oneToOne(443)};
}

std::vector<Mistake> observed()
{
    return {
        mistake("address.missing", contoso,
                server("srv-sea-fe1", [](Server &each) { each.addresses.clear(); })),
        mistake("edge.address-missing", contoso,
                server("srv-sea-edge1",
                       [](Server &each) { each.addresses.erase(SlotKey::literal("internal")); })),
        mistake("nat.public-missing", nat, untranslate("nat-proxy1-external")),
        mistake("edge.public-missing", nat, untranslate("nat-edge1-av")),
        mistake("nat.behind-hardware", hlb, translate("srv-edge1", "av", "198.51.100.9")),
        mistake("nat.no-hairpin", dns,
                boundary("bnd-internet-dmz", [](Boundary &each) { each.hairpin = false; })),
        mistake("balancing.vip-missing", hlb,
                balancer("lb-servers", [](Balancer &each) { each.vips.clear(); })),
        mistake("edge.vip-missing", hlb,
                balancer("lb-edge-outside", [](Balancer &each) { each.vips.pop_back(); })),
        mistake("line.not-associated", nat, unjoin({"trunk"})),
        mistake("line.port-missing", contoso,
                in(&Topology::associations, "line-store-fra-front-end-archiving",
                   [](Association &each) { each.attributes.erase(AttributeKey::literal("port")); })),
        mistake("path.none", nat, removeWall("bnd-dmz-servers", "bnd-dmz-clients")),
        mistake("path.ambiguous", nat, wall("zone-dmz-inside", "zone-servers")),
        mistake("zone.none", nat, pool("pool-sql", [](Pool &each) { each.zones.clear(); })),
        mistake("role.unknown", nat,
                pool("pool-sql", [](Pool &each) { each.role = RoleKey::literal("starship"); })),
        mistake("clients.not-drawn", nat, removeInsiders),
    };
}

std::vector<Mistake> translation()
{
    const auto internalZone = [](Pool &each) {
        each.zones[InterfaceKey::literal("internal")] = each.zones[InterfaceKey::literal("external")];
    };
    return {
        mistake("nat.internal-edge", nat, translate("srv-edge1", "internal", "203.0.113.77")),
        mistake("nat.inner-boundary", nat,
                boundary("bnd-dmz-servers", [](Boundary &each) { each.translates = true; })),
        mistake("nat.partial", nat,
                both(put("srv-edge1", "av", "203.0.113.99"),
                     [](Topology &topology) {
                         topology.natMappings.remove(NatMappingId::literal("nat-edge1-av"));
                     })),
        mistake("nat.ports", nat, mapping("nat-edge1-access", setPorts)),
        mistake("nat.taken", nat, outside("nat-proxy1-external", "203.0.113.11")),
        mistake("nat.taken-by-itself", nat, outside("nat-edge1-webconf", "203.0.113.11")),
        mistake("address.private", nat,
                both(boundary("bnd-internet-dmz", [](Boundary &each) { each.translates = false; }),
                     [](Topology &topology) { topology.natMappings = {}; })),
        mistake("edge.one-network", nat, pool("pool-edge", internalZone)),
        mistake("edge.bridged", nat, wall("zone-dmz-outside", "zone-dmz-inside")),
        mistake("perimeter.one-firewall", nat,
                boundary("bnd-dmz-servers",
                         [](Boundary &each) { each.firewall = FirewallId::literal("fw-external"); })),
        mistake("perimeter.open-inside", nat,
                boundary("bnd-dmz-servers",
                         [](Boundary &each) {
                             each.filtered = false;
                             each.firewall = {};
                         })),
    };
}

std::vector<Mistake> balancing()
{
    return {
        asItIs("balancing.av-source-nat", hlb, hlb,
               balancer("lb-edge-outside", [](Balancer &each) { each.sourceNat = false; })),
        mistake("balancing.source-nat-unknown", hlb,
                balancer("lb-servers", [](Balancer &each) { each.sourceNat.reset(); })),
        mistake("balancing.stray-vip", contoso, balance("pool-sea-front-end", "web", Balancing::None)),
        mistake("balancing.not-allowed", contoso, balance("pool-sea-front-end", "web", Balancing::Dns)),
        mistake("balancing.edge-none", contoso, balance("pool-sea-edge", "edge", Balancing::None)),
        mistake("balancing.web-hardware", contoso, balance("pool-sea-front-end", "web", Balancing::None)),
        mistake("balancing.sip-none", contoso, balance("pool-sea-front-end", "sip", Balancing::None)),
        mistake("balancing.mediation-dns", contoso, balance("pool-sea-mediation", "sip", Balancing::None)),
        asItIs("balancing.mediation-hardware", hlb, contoso),
        asItIs("balancing.dns-failover", contoso, hlb),
        asItIs("balancing.dns-um", contoso, hlb),
        asItIs("balancing.old-clients", nat, contoso),
        mistake("balancing.web-name", contoso,
                balancer("lb-sea-web",
                         [](Balancer &each) {
                             for (Vip &vip : each.vips)
                                 vip.fqdn.reset();
                         })),
        asItIs("balancing.nagle", contoso, nat),
        asItIs("balancing.web-settings", contoso, open),
    };
}

std::vector<Mistake> addresses()
{
    return {
        mistake("edge.single-address", open,
                server("srv-edge1",
                       [](Server &each) {
                           each.addresses[SlotKey::literal("av")] =
                               each.addresses[SlotKey::literal("access")];
                       })),
        mistake("port.conflict", open,
                server("srv-edge1",
                       [](Server &each) {
                           each.addresses[SlotKey::literal("webconf")] =
                               each.addresses[SlotKey::literal("access")];
                       })),
        mistake("address.duplicate", contoso, put("srv-sea-fe2", "internal", "10.10.10.111")),
        mistake("address.outside", contoso, put("srv-sea-sql4", "internal", "10.99.0.4")),
        mistake("subnet.overlap", contoso,
                in(&Topology::zones, "zone-wan",
                   [](Zone &each) { each.subnets = {Network::parse(u"10.10.24.128/25").value()}; })),
        mistake("name.duplicate", contoso, call("srv-sea-fe2", "sea-web.contoso.net")),
        mistake("name.missing", contoso, server("srv-sea-chat1", [](Server &each) { each.fqdn.reset(); })),
        mistake("name.form", contoso, call("srv-sea-chat1", "chat")),
        mistake("name.outside", nat, enter("pool-edge", "webcon", "webcon.contoso.org")),
        mistake("name.simple-url", nat,
                [](Topology &topology) {
                    topology.deployment.names.emplace(NameKey::literal("dialin"),
                                                      HostName::parse(u"pool.contoso.net").value());
                }),
        mistake("balancing.web-name-differs", nat, enter("pool-front-end", "webint", "web.contoso.net")),
        mistake("balancing.edge-name-differs", hlb, enter("pool-edge", "av", "media.contoso.com")),
        mistake("deployment.sip-domain", contoso,
                [](Topology &topology) { topology.deployment.sipDomains.clear(); }),
        mistake("address.cac-ipv4", dns,
                server("srv-edge1",
                       [](Server &each) { each.addresses[SlotKey::literal("internal")].v4.reset(); })),
        mistake("address.mixed-families", dns,
                server("srv-edge2",
                       [](Server &each) { each.addresses[SlotKey::literal("internal")].v6.reset(); })),
    };
}

std::vector<Mistake> lines()
{
    return {
        mistake("federation.one-route", contoso,
                retarget("line-federation-route-frankfurt-sea-edge", "pool-fra-edge")),
        mistake("xmpp.one-route", contoso, retarget("line-xmpp-route-frankfurt-sea-edge", "pool-fra-edge")),
        mistake("federation.no-route", contoso, unjoin({"federation-route"})),
        mistake("xmpp.no-route", contoso, unjoin({"xmpp-route"})),
        mistake("edge.one-media-edge", contoso, join("uses-edge", "pool-fra-front-end", "pool-sea-edge")),
        mistake("edge.next-hop", contoso, unjoin({"next-hop"})),
        asItIs("edge.next-hop-director", contoso, hlb),
        mistake("line.cycle", contoso, join("mirror", "pool-sea-sql-mirror", "pool-sea-sql-primary")),
        mistake("line.ends", contoso, retarget("line-store-fra-front-end-backend", "pool-fra-files")),
        mistake("pool.unconnected", contoso, unjoin({"file-share"}, "pool-fra-files")),
        mistake("branch.parent", hlb, unjoin({"branch-parent"})),
        mistake("branch.count", hlb,
                [](Topology &topology) {
                    Pool third = *topology.pools.find(PoolId::literal("pool-sba"));
                    third.id = PoolId::literal("pool-third");
                    third.servers.clear();
                    topology.pools.put(third);
                }),
        mistake("site.no-pool", contoso,
                [](Topology &topology) {
                    topology.sites.put(
                        {SiteId::literal("site-new"), QStringLiteral("New"), SiteKind::Central, {}});
                }),
        mistake("pool.stretched", contoso,
                pool("pool-sea-mediation",
                     [](Pool &each) {
                         each.zones[InterfaceKey::literal("internal")] = ZoneId::literal("zone-fra-servers");
                     })),
        asItIs("trunk.tcp", contoso, nat),
        asItIs("trunk.collocated", contoso, dns),
        asItIs("pairing.unencrypted", contoso, nat),
    };
}

std::vector<Mistake> machines()
{
    const char *frontEnd = "shared.contoso.net";
    const auto share = [&](std::string_view machine) {
        return both(call("srv-sea-fe1", frontEnd), call(machine, frontEnd));
    };
    return {
        mistake("edge.size", contoso, grow("pool-sea-edge", 13)),
        mistake("front-end.size", contoso, grow("pool-sea-front-end", 13)),
        mistake("director.size", contoso, grow("pool-sea-director", 11)),
        mistake("persistent-chat.size", contoso, grow("pool-sea-persistent-chat", 9)),
        mistake("standard-edition.size", open, grow("pool-standard1", 2)),
        asItIs("edge.single", nat, contoso),
        asItIs("branch.sizing", contoso, nat),
        asItIs("branch.sizing-server", hlb, contoso),
        asItIs("branch.xmpp", contoso, nat),
        mistake("machine.edge", contoso, share("srv-sea-edge1")),
        mistake("machine.own", contoso, share("srv-sea-dir1")),
        mistake("machine.persistent-chat", contoso, share("srv-sea-chat1")),
        mistake("machine.exchange", contoso, share("srv-sea-um1")),
        mistake("machine.reverse-proxy", contoso, share("srv-sea-proxy1")),
        mistake("edge.all-services", contoso, service("pool-sea-edge", "webconf-edge", false)),
    };
}

std::vector<Mistake> rows()
{
    return {
        mistake("rows.edge-sip", nat, unjoin({"next-hop", "uses-edge", "federation-route"})),
        mistake("rows.edge-mras", nat, unjoin({"uses-edge"})),
        mistake("rows.edge-webconf", nat, unjoin({"uses-edge"})),
        mistake("rows.edge-replication", nat, forgetCentralManagement),
        mistake("rows.edge-media", nat, service("pool-edge", "av-edge-internal", false)),
        mistake("rows.edge-logging", nat, service("pool-edge", "logging-agent", false)),
        mistake("rows.several-edges", contoso, service("pool-fra-edge", "av-edge", false)),
        mistake("rows.reverse-proxy", nat, unjoin({"publishes"})),
        mistake("rows.branch-mobility", contoso, unjoin({"branch-parent"})),
        mistake("rows.front-end-sql", contoso, unjoin({"store"}, "pool-fra-front-end")),
        mistake("rows.sql-mirror", contoso, service("pool-sea-sql-mirror", "sql-server", false)),
        mistake("publish.missing", contoso, unjoin({"publishes"}, "pool-fra-front-end")),
        mistake("publish.no-proxy", nat,
                [](Topology &topology) { removePool(topology, "pool-reverse-proxy"); }),
        asItIs("publish.http", contoso, nat),
    };
}

std::vector<Mistake> settings()
{
    const auto within =
        both(setRange("client-audio", "49200-49299"),
             both(setRange("client-video", "57600-57699"), setRange("client-app-sharing", "50000-50099")));
    return {
        asItIs("feature.ocs2007", nat, contoso),
        mistake("feature.push", contoso, feature("federation", false)),
        asItIs("feature.messenger", nat, contoso),
        asItIs("feature.xmpp-tested", contoso, contoso, feature("xmpp", false)),
        asItIs("feature.apple-wifi", nat, contoso),
        asItIs("feature.public-addresses", open, nat),
        asItIs("feature.autodiscover-http", contoso, nat),
        asItIs("ranges.server-overlap", contoso, contoso, setRange("server-app-sharing", "40803-49150")),
        asItIs("ranges.client-overlap", nat, contoso),
        mistake("ranges.edge-media", open,
                pool("pool-edge",
                     [](Pool &each) {
                         each.ranges.insert_or_assign(RangeKey::literal("edge-media"), range("40000-49999"));
                     })),
        mistake("ranges.client-size", contoso, setRange("client-audio", "20000-20009")),
        asItIs("ranges.client-within", contoso, contoso, within),
    };
}

} // namespace

std::vector<Mistake> contosoMistakes()
{
    return {
        mistake("address.duplicate", contoso,
                [](Topology &topology) {
                    const Pool *other = topology.pools.find(PoolId::literal("pool-fra-domain-controllers"));
                    const auto addresses = other->servers.front().addresses;
                    server("srv-fra-dhcp1", [&](Server &each) { each.addresses = addresses; })(topology);
                }),
        mistake("address.outside", contoso, put("srv-sea-sql4", "internal", "10.99.0.4")),
        mistake("balancing.not-allowed", contoso, balance("pool-fra-office-web-apps", "web", Balancing::Dns)),
        mistake("balancing.source-nat-unknown", contoso,
                balancer("lb-fra-edge-inside", [](Balancer &each) { each.sourceNat.reset(); })),
        mistake("branch.parent", contoso,
                joinAs("line-second-parent", "branch-parent", "pool-muc-sba", "pool-sea-front-end")),
        mistake("edge.next-hop", contoso,
                joinAs("line-second-hop", "next-hop", "pool-fra-edge", "pool-sea-front-end")),
        mistake("name.duplicate", contoso,
                [](Topology &topology) {
                    const Pool *both = topology.pools.find(PoolId::literal("pool-sea-domain-controllers"));
                    const auto name = both->servers.front().fqdn;
                    server("srv-sea-dc2", [&](Server &each) { each.fqdn = name; })(topology);
                }),
        mistake("name.missing", contoso, server("srv-sea-chat2", [](Server &each) { each.fqdn.reset(); })),
        mistake("nat.ports", contoso, mapping("nat-sea-edge1-webconf", setPorts)),
        mistake("nat.taken", contoso,
                mapping("nat-fra-proxy1-external",
                        [](NatMapping &each) { each.outside.v4 = address("198.51.100.10"); })),
        mistake("ranges.client-size", contoso, setRange("client-audio", "20000-20009")),
        mistake("subnet.overlap", contoso,
                in(&Topology::zones, "zone-wan",
                   [](Zone &each) { each.subnets = {Network::parse(u"10.10.24.128/25").value()}; })),
    };
}

std::vector<Mistake> mistakes()
{
    std::vector<Mistake> all;
    for (auto *group : {observed, translation, balancing, addresses, lines, machines, rows, settings})
        std::ranges::move(group(), std::back_inserter(all));
    return all;
}

} // namespace portolan::test

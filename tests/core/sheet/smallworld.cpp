// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "smallworld.h"

#include "sheet/rownumbers.h"

#include "catalog/loader.h"
#include "check/check.h"

namespace portolan::test {

namespace {

Address address(const char *text)
{
    return Address::parse(QString::fromLatin1(text)).value();
}

Server server(const char *id, std::map<SlotKey, AddressPair> addresses)
{
    Server server;
    server.id = ServerId::literal(id);
    server.fqdn = HostName::parse(QString::fromLatin1(id) + QStringLiteral(".contoso.example")).value();
    server.addresses = std::move(addresses);
    return server;
}

AddressPair v4(const char *text)
{
    return {address(text), std::nullopt};
}

const SlotKey access = SlotKey::literal("access");
const SlotKey internal = SlotKey::literal("internal");

void addZones(Topology &topology)
{
    topology.zones.put(
        {ZoneId::literal("z-internet"), QStringLiteral("Outside"), ZoneKindKey::literal("internet"), {}, {}});
    topology.zones.put(
        {ZoneId::literal("z-dmz"), QStringLiteral("DMZ"), ZoneKindKey::literal("dmz"), {}, {}});
    topology.zones.put(
        {ZoneId::literal("z-lan"), QStringLiteral("Office"), ZoneKindKey::literal("lan"), {}, {}});
    topology.firewalls.put(
        {FirewallId::literal("fw-outer"), QStringLiteral("Perimeter firewall"), QStringLiteral("EXT")});
    topology.firewalls.put({FirewallId::literal("fw-inner"), QStringLiteral("3rd inner"), {}});
    Boundary outer;
    outer.id = BoundaryId::literal("b-outer");
    outer.name = QStringLiteral("Internet to DMZ");
    outer.first = ZoneId::literal("z-internet");
    outer.second = ZoneId::literal("z-dmz");
    outer.firewall = FirewallId::literal("fw-outer");
    outer.translates = true;
    topology.boundaries.put(outer);
    Boundary inner;
    inner.id = BoundaryId::literal("b-inner");
    inner.name = QStringLiteral("DMZ to office");
    inner.first = ZoneId::literal("z-dmz");
    inner.second = ZoneId::literal("z-lan");
    inner.firewall = FirewallId::literal("fw-inner");
    topology.boundaries.put(inner);
}

void addMapping(Topology &topology, const char *id, const char *owner, const char *outside)
{
    NatMapping mapping;
    mapping.id = NatMappingId::literal(id);
    mapping.boundary = BoundaryId::literal("b-outer");
    mapping.owner = ElementId::literal(owner);
    mapping.slot = access;
    mapping.outside = v4(outside);
    topology.natMappings.put(mapping);
}

void addEdge(Topology &topology)
{
    Pool edge;
    edge.id = PoolId::literal("edge");
    edge.name = QStringLiteral("Edge pool");
    edge.role = RoleKey::literal("edge");
    edge.zones = {{InterfaceKey::literal("outside"), ZoneId::literal("z-dmz")},
                  {InterfaceKey::literal("inside"), ZoneId::literal("z-dmz")}};
    edge.servers = {server("edge01", {{access, v4("172.16.1.11")}, {internal, v4("172.16.2.11")}}),
                    server("edge02", {{access, v4("172.16.1.12")}, {internal, v4("172.16.2.12")}})};
    topology.pools.put(edge);
    addMapping(topology, "nat-1", "edge01", "198.51.100.12");
    addMapping(topology, "nat-2", "edge02", "198.51.100.11");
}

void addInside(Topology &topology)
{
    Pool front;
    front.id = PoolId::literal("front");
    front.name = QStringLiteral("Front pool");
    front.role = RoleKey::literal("front");
    front.zones = {{InterfaceKey::literal("inside"), ZoneId::literal("z-lan")}};
    front.servers = {server("fe01", {{internal, v4("10.0.0.11")}}),
                     server("fe02", {{internal, v4("10.0.0.12")}})};
    topology.pools.put(front);
    Party people;
    people.id = PartyId::literal("people");
    people.name = QStringLiteral("Everybody");
    people.role = RoleKey::literal("people");
    people.zone = ZoneId::literal("z-lan");
    people.networks = {Network::parse(u"10.1.0.0/16").value(), Network::parse(u"10.2.0.0/16").value()};
    topology.parties.put(people);
    Association line;
    line.id = AssociationId::literal("line-uses-edge");
    line.kind = AssociationKey::literal("uses-edge");
    line.from = ElementId::literal("front");
    line.to = ElementId::literal("edge");
    topology.associations.put(line);
}

} // namespace

Topology smallWorld()
{
    Topology topology;
    topology.deployment.name = QStringLiteral("Small world");
    addZones(topology);
    addEdge(topology);
    addInside(topology);
    return topology;
}

std::shared_ptr<const Catalogue> smallCatalogue()
{
    static const auto catalogue = [] {
        auto loaded = loadCatalogue(QStringLiteral(SMALL_CATALOGUE));
        if (!loaded)
            qFatal("the small catalogue is broken: %s", qPrintable(loaded.error().front().where));
        return std::make_shared<const Catalogue>(std::move(*loaded));
    }();
    return catalogue;
}

std::shared_ptr<const Derivation> derived(const Topology &topology, View view)
{
    return std::make_shared<const Derivation>(deriveChecked(topology, smallCatalogue(), view));
}

RowSheet sheetOf(std::shared_ptr<const Derivation> derivation, SheetKind kind, SheetOptions options)
{
    auto numbers = std::make_shared<const RowNumbers>(numbered({}, *derivation));
    return {std::move(derivation), std::move(numbers), kind, options};
}

size_t lineOf(const RowSheet &sheet, const QString &rule)
{
    std::optional<size_t> found;
    for (size_t line = 0; line < sheet.lineCount(); ++line) {
        if (!sheet.details(line).rules.contains(rule))
            continue;
        if (found)
            qFatal("several rows stand for %s", qPrintable(rule));
        found = line;
    }
    if (!found)
        qFatal("no row stands for %s", qPrintable(rule));
    return *found;
}

} // namespace portolan::test

// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "elementwriter.h"

#include "members.h"
#include "names.h"

namespace portolan {

namespace {

void writeServer(JsonText &json, const Server &server)
{
    json.beginObject();
    writeMap(json, "addresses", server.addresses,
             [&json](const AddressPair &pair) { writePair(json, pair); });
    writeHost(json, "fqdn", server.fqdn);
    writeName(json, "id", server.id);
    writeText(json, "name", server.name);
    json.endObject();
}

void writeVip(JsonText &json, const Vip &vip)
{
    json.beginObject();
    if (!vip.address.isEmpty()) {
        json.key("address");
        writePair(json, vip.address);
    }
    writeHost(json, "fqdn", vip.fqdn);
    writeName(json, "id", vip.id);
    writeName(json, "pool", vip.pool);
    writeName(json, "slot", vip.slot);
    writeName(json, "traffic", vip.traffic);
    json.endObject();
}

void writePortMapping(JsonText &json, const PortMapping &mapping)
{
    json.beginObject();
    json.key("inside").number(qint64(mapping.inside.number()));
    json.key("outside").number(qint64(mapping.outside.number()));
    json.key("transport").plain(transportNames.name(mapping.transport));
    json.endObject();
}

void writeAttribute(JsonText &json, const AttributeValue &value)
{
    struct Writer {
        JsonText &json;

        void operator()(bool on) const { json.boolean(on); }
        void operator()(Port port) const { json.number(qint64(port.number())); }
        void operator()(const PortRange &range) const { json.text(range.toString()); }
        void operator()(const QString &word) const { json.text(word); }
    };
    std::visit(Writer{json}, value);
}

} // namespace

void writeDeployment(JsonText &json, const Deployment &deployment)
{
    json.beginObject();
    writeSwitches(json, "features", deployment.features);
    writeText(json, "name", deployment.name);
    writeMap(json, "ranges", deployment.ranges,
             [&json](const PortRange &range) { json.text(range.toString()); });
    writeTexts(json, "sipDomains", deployment.sipDomains);
    json.endObject();
}

void writeElement(JsonText &json, const Site &site)
{
    json.beginObject();
    writeSwitches(json, "features", site.features);
    writeName(json, "id", site.id);
    writeChoice(json, "kind", site.kind, siteKindNames, SiteKind::Central);
    writeText(json, "name", site.name);
    json.endObject();
}

void writeElement(JsonText &json, const Zone &zone)
{
    json.beginObject();
    writeName(json, "id", zone.id);
    writeName(json, "kind", zone.kind);
    writeText(json, "name", zone.name);
    writeName(json, "site", zone.site);
    writeTexts(json, "subnets", zone.subnets);
    json.endObject();
}

void writeElement(JsonText &json, const Firewall &firewall)
{
    json.beginObject();
    writeName(json, "id", firewall.id);
    writeText(json, "name", firewall.name);
    writeText(json, "prefix", firewall.prefix);
    json.endObject();
}

void writeElement(JsonText &json, const Boundary &boundary)
{
    json.beginObject();
    writeSwitch(json, "filtered", boundary.filtered, true);
    writeName(json, "firewall", boundary.firewall);
    writeName(json, "first", boundary.first);
    writeSwitch(json, "hairpin", boundary.hairpin);
    writeName(json, "id", boundary.id);
    writeText(json, "name", boundary.name);
    writeChoice(json, "notation", boundary.notation, notationNames, DestinationNotation::Original);
    writeName(json, "second", boundary.second);
    writeSwitch(json, "translates", boundary.translates, false);
    json.endObject();
}

void writeElement(JsonText &json, const Route &route)
{
    json.beginObject();
    writeName(json, "from", route.from);
    writeName(json, "id", route.id);
    writeName(json, "to", route.to);
    writeList(json, "via", route.via,
              [&json](const BoundaryId &boundary) { json.plain(boundary.element().text()); });
    json.endObject();
}

void writeElement(JsonText &json, const Pool &pool)
{
    json.beginObject();
    writeMap(json, "balancing", pool.balancing,
             [&json](Balancing balancing) { json.plain(balancingNames.name(balancing)); });
    writeSwitches(json, "features", pool.features);
    writeHost(json, "fqdn", pool.fqdn);
    writeName(json, "id", pool.id);
    writeText(json, "name", pool.name);
    writeName(json, "role", pool.role);
    writeList(json, "servers", pool.servers, [&json](const Server &server) { writeServer(json, server); });
    writeSwitches(json, "services", pool.services);
    writeName(json, "site", pool.site);
    writeMap(json, "zones", pool.zones, [&json](const ZoneId &zone) { json.plain(zone.element().text()); });
    json.endObject();
}

void writeElement(JsonText &json, const Balancer &balancer)
{
    json.beginObject();
    writeName(json, "id", balancer.id);
    writeText(json, "name", balancer.name);
    writeList(json, "own", balancer.own, [&json](const AddressPair &pair) { writePair(json, pair); });
    writeName(json, "site", balancer.site);
    writeSwitch(json, "sourceNat", balancer.sourceNat);
    writeList(json, "vips", balancer.vips, [&json](const Vip &vip) { writeVip(json, vip); });
    writeName(json, "zone", balancer.zone);
    json.endObject();
}

void writeElement(JsonText &json, const Party &party)
{
    json.beginObject();
    writeTexts(json, "domains", party.domains);
    writeName(json, "id", party.id);
    writeText(json, "name", party.name);
    writeTexts(json, "networks", party.networks);
    writeName(json, "role", party.role);
    writeName(json, "site", party.site);
    writeName(json, "zone", party.zone);
    json.endObject();
}

void writeElement(JsonText &json, const Association &association)
{
    json.beginObject();
    writeMap(json, "attributes", association.attributes,
             [&json](const AttributeValue &value) { writeAttribute(json, value); });
    writeName(json, "from", association.from);
    writeName(json, "id", association.id);
    writeName(json, "kind", association.kind);
    writeName(json, "to", association.to);
    json.endObject();
}

void writeElement(JsonText &json, const NatMapping &mapping)
{
    json.beginObject();
    writeName(json, "boundary", mapping.boundary);
    writeName(json, "id", mapping.id);
    if (!mapping.outside.isEmpty()) {
        json.key("outside");
        writePair(json, mapping.outside);
    }
    writeName(json, "owner", mapping.owner);
    writeList(json, "ports", mapping.ports,
              [&json](const PortMapping &port) { writePortMapping(json, port); });
    writeName(json, "slot", mapping.slot);
    json.endObject();
}

} // namespace portolan

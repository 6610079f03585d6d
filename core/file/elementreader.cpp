// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "elementreader.h"

#include "canonical.h"
#include "names.h"
#include "valuereader.h"

namespace portolan {

template <>
struct JsonRead<Server> {
    static std::optional<Server> from(const JsonValue &value)
    {
        Server server;
        JsonObject object(value);
        object.required("id", server.id);
        readMap(object, "addresses", server.addresses);
        object.optional("fqdn", server.fqdn);
        object.optional("name", server.name);
        object.finish();
        return server;
    }
};

template <>
struct JsonRead<Vip> {
    static std::optional<Vip> from(const JsonValue &value)
    {
        Vip vip;
        JsonObject object(value);
        object.required("id", vip.id);
        object.optional("address", vip.address);
        object.optional("fqdn", vip.fqdn);
        object.required("pool", vip.pool);
        object.required("slot", vip.slot);
        object.required("traffic", vip.traffic);
        object.finish();
        return vip;
    }
};

std::optional<Deployment> JsonRead<Deployment>::from(const JsonValue &value)
{
    Deployment deployment;
    JsonObject object(value);
    readMap(object, "features", deployment.features);
    object.optional("name", deployment.name);
    readMap(object, "ranges", deployment.ranges, readPorts);
    object.optional("sipDomains", deployment.sipDomains);
    object.finish();
    return deployment;
}

std::optional<Site> JsonRead<Site>::from(const JsonValue &value)
{
    Site site;
    JsonObject object(value);
    object.required("id", site.id);
    readMap(object, "features", site.features);
    readOptionalChoice(object, "kind", siteKindNames, site.kind);
    object.optional("name", site.name);
    object.finish();
    return site;
}

std::optional<Zone> JsonRead<Zone>::from(const JsonValue &value)
{
    Zone zone;
    JsonObject object(value);
    object.required("id", zone.id);
    object.required("kind", zone.kind);
    object.optional("name", zone.name);
    object.optional("site", zone.site);
    object.optional("subnets", zone.subnets);
    object.finish();
    sortNetworks(zone.subnets);
    return zone;
}

std::optional<Firewall> JsonRead<Firewall>::from(const JsonValue &value)
{
    Firewall firewall;
    JsonObject object(value);
    object.required("id", firewall.id);
    object.optional("name", firewall.name);
    object.optional("prefix", firewall.prefix);
    object.finish();
    return firewall;
}

std::optional<Boundary> JsonRead<Boundary>::from(const JsonValue &value)
{
    Boundary boundary;
    JsonObject object(value);
    object.required("id", boundary.id);
    object.optional("filtered", boundary.filtered);
    object.optional("firewall", boundary.firewall);
    object.required("first", boundary.first);
    object.optional("hairpin", boundary.hairpin);
    object.optional("name", boundary.name);
    readOptionalChoice(object, "notation", notationNames, boundary.notation);
    object.required("second", boundary.second);
    object.optional("translates", boundary.translates);
    object.finish();
    return boundary;
}

std::optional<Route> JsonRead<Route>::from(const JsonValue &value)
{
    Route route;
    JsonObject object(value);
    object.required("id", route.id);
    object.required("from", route.from);
    object.required("to", route.to);
    object.optional("via", route.via);
    object.finish();
    return route;
}

std::optional<Pool> JsonRead<Pool>::from(const JsonValue &value)
{
    Pool pool;
    JsonObject object(value);
    object.required("id", pool.id);
    readMap(object, "balancing", pool.balancing,
            [](const JsonValue &word) { return readChoice(word, balancingNames); });
    readMap(object, "features", pool.features);
    object.optional("fqdn", pool.fqdn);
    object.optional("name", pool.name);
    object.required("role", pool.role);
    object.optional("servers", pool.servers);
    readMap(object, "services", pool.services);
    object.optional("site", pool.site);
    readMap(object, "zones", pool.zones);
    object.finish();
    return pool;
}

std::optional<Balancer> JsonRead<Balancer>::from(const JsonValue &value)
{
    Balancer balancer;
    JsonObject object(value);
    object.required("id", balancer.id);
    object.optional("name", balancer.name);
    object.optional("own", balancer.own);
    object.optional("site", balancer.site);
    object.optional("sourceNat", balancer.sourceNat);
    object.optional("vips", balancer.vips);
    object.optional("zone", balancer.zone);
    object.finish();
    return balancer;
}

std::optional<Party> JsonRead<Party>::from(const JsonValue &value)
{
    Party party;
    JsonObject object(value);
    object.required("id", party.id);
    object.optional("domains", party.domains);
    object.optional("name", party.name);
    object.optional("networks", party.networks);
    object.required("role", party.role);
    object.optional("site", party.site);
    object.optional("zone", party.zone);
    object.finish();
    sortNetworks(party.networks);
    return party;
}

std::optional<Association> JsonRead<Association>::from(const JsonValue &value)
{
    Association association;
    JsonObject object(value);
    object.required("id", association.id);
    readMap(object, "attributes", association.attributes);
    object.required("from", association.from);
    object.required("kind", association.kind);
    object.required("to", association.to);
    object.finish();
    return association;
}

std::optional<NatMapping> JsonRead<NatMapping>::from(const JsonValue &value)
{
    NatMapping mapping;
    JsonObject object(value);
    object.required("id", mapping.id);
    object.required("boundary", mapping.boundary);
    object.optional("outside", mapping.outside);
    object.required("owner", mapping.owner);
    object.optional("ports", mapping.ports);
    object.optional("slot", mapping.slot);
    object.finish();
    return mapping;
}

} // namespace portolan

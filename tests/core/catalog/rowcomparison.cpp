// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowcomparison.h"

#include <optional>
#include <set>

namespace portolan {

namespace {

/// Where something stands: a role and a slot of it; no slot for people and partners.
using Place = std::pair<RoleKey, SlotKey>;
/// Nothing means anywhere.
using Places = std::optional<std::set<Place>>;

std::set<Place> placesOf(const Catalogue &catalogue, const std::vector<ServiceKey> &services,
                         const std::vector<RoleKey> &roles)
{
    std::set<Place> places;
    for (const Role &role : catalogue.roles) {
        for (const HostedService &hosted : role.services) {
            if (std::ranges::find(services, hosted.service) != services.end())
                places.insert({role.key, hosted.slot});
        }
    }
    for (const RoleKey &role : roles)
        places.insert({role, SlotKey()});
    return places;
}

Places placesOf(const Catalogue &catalogue, const std::vector<int> &tokens)
{
    std::set<Place> places;
    for (const int index : tokens) {
        const Token &token = catalogue.tokens[size_t(index)];
        if (token.internet || (token.services.empty() && token.roles.empty()))
            return std::nullopt;
        places.merge(placesOf(catalogue, token.services, token.roles));
    }
    return places;
}

Places placesOf(const Catalogue &catalogue, const RuleEndpoint &end)
{
    if (end.set.isEmpty())
        return placesOf(catalogue, {end.service}, {});
    const EndpointSet &set = *catalogue.set(end.set);
    if (set.kind == EndpointSet::Kind::Internet || !set.anyUnless.empty() || set.openWhen)
        return std::nullopt;
    return placesOf(catalogue, set.services, set.roles);
}

bool meet(const Places &a, const Places &b)
{
    return !a || !b || std::ranges::any_of(*a, [&b](const Place &place) { return b->contains(place); });
}

/// Every value the rule's port can have without the user saying otherwise.
std::set<PortRange> usualPorts(const Catalogue &catalogue, const Rule &rule, const PortSpec &spec)
{
    if (!spec.range.isEmpty())
        return {catalogue.range(spec.range)->byDefault};
    std::set<PortRange> ports{spec.fixed};
    if (spec.attribute.isEmpty())
        return ports;
    for (const auto &attribute : catalogue.association(rule.join.path.back().kind)->attributes) {
        if (attribute.key != spec.attribute || !attribute.byDefault)
            continue;
        if (const Port *port = std::get_if<Port>(&*attribute.byDefault))
            ports.insert(PortRange::single(*port));
        if (const PortRange *range = std::get_if<PortRange>(&*attribute.byDefault))
            ports.insert(*range);
    }
    return ports;
}

std::set<Transport> transportsOf(Transport printed)
{
    if (printed == Transport::TcpAndUdp)
        return {Transport::Tcp, Transport::Udp};
    return {printed};
}

} // namespace

QStringList differences(const Catalogue &catalogue, const PrintedRow &row)
{
    QStringList found;
    std::set<Transport> transports;
    for (const int index : row.rules) {
        const Rule &rule = catalogue.rules[size_t(index)];
        const QString name = rule.key.toString();
        transports.insert(rule.transport);
        if (!usualPorts(catalogue, rule, rule.ports).contains(row.ports))
            found.append(QStringLiteral("%1 has other ports than %2").arg(name, row.ports.toString()));
        if (!usualPorts(catalogue, rule, rule.sourcePorts).contains(row.sourcePorts))
            found.append(QStringLiteral("%1 has other source ports").arg(name));
        if (!meet(placesOf(catalogue, row.source), placesOf(catalogue, rule.from)))
            found.append(QStringLiteral("%1 comes from elsewhere").arg(name));
        if (!meet(placesOf(catalogue, row.destination), placesOf(catalogue, rule.to)))
            found.append(QStringLiteral("%1 goes elsewhere").arg(name));
    }
    if (transports != transportsOf(row.transport))
        found.append(QStringLiteral("the rules have other transports"));
    return found;
}

} // namespace portolan

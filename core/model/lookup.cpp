// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lookup.h"

namespace portolan {

Lookup::Lookup(const Topology &topology)
{
    for (const Site &site : topology.sites)
        add(site.id, ElementKind::Site);
    for (const Zone &zone : topology.zones)
        add(zone.id, ElementKind::Zone);
    for (const Firewall &firewall : topology.firewalls)
        add(firewall.id, ElementKind::Firewall);
    for (const Boundary &boundary : topology.boundaries)
        add(boundary.id, ElementKind::Boundary);
    for (const Route &route : topology.routes)
        add(route.id, ElementKind::Route);
    for (const Pool &pool : topology.pools) {
        add(pool.id, ElementKind::Pool);
        for (const Server &server : pool.servers)
            add(server.id, ElementKind::Server, pool.id);
    }
    for (const Balancer &balancer : topology.balancers) {
        add(balancer.id, ElementKind::Balancer);
        for (const Vip &vip : balancer.vips)
            add(vip.id, ElementKind::Vip, balancer.id);
    }
    for (const Party &party : topology.parties)
        add(party.id, ElementKind::Party);
    for (const Association &association : topology.associations)
        add(association.id, ElementKind::Association);
    for (const NatMapping &mapping : topology.natMappings)
        add(mapping.id, ElementKind::NatMapping);
    for (const Note &note : topology.notes)
        add(note.id, ElementKind::Note);
    for (const OwnFlow &flow : topology.ownFlows)
        add(flow.id, ElementKind::OwnFlow);
}

const ElementPlace *Lookup::find(const ElementId &id) const
{
    const auto it = m_places.find(id);
    return it == m_places.end() ? nullptr : &it->second;
}

void Lookup::add(const ElementId &id, ElementKind kind, const ElementId &owner)
{
    if (!m_places.try_emplace(id, ElementPlace{kind, owner}).second)
        m_duplicates.push_back(id);
}

namespace {

/// Collects the references of a topology that do not hold.
class ReferenceCheck {
public:
    ReferenceCheck(const Lookup &lookup, std::vector<Error> &errors) : m_lookup(lookup), m_errors(errors) { }

    /// `target` must be one of `kinds`; an empty target is allowed unless `required`.
    void refer(const ElementId &from, const QString &field, const ElementId &target,
               std::initializer_list<ElementKind> kinds, bool required)
    {
        const QString where = QStringLiteral("%1.%2").arg(from.toString(), field);
        if (target.isEmpty()) {
            if (required)
                m_errors.push_back({ErrorCode::DanglingReference, where, {from.toString(), QString()}});
            return;
        }
        const ElementPlace *place = m_lookup.find(target);
        if (!place)
            m_errors.push_back({ErrorCode::DanglingReference, where, {from.toString(), target.toString()}});
        else if (std::find(kinds.begin(), kinds.end(), place->kind) == kinds.end())
            m_errors.push_back({ErrorCode::WrongReference, where, {from.toString(), target.toString()}});
    }

private:
    const Lookup &m_lookup;
    std::vector<Error> &m_errors;
};

void checkNetworkReferences(const Topology &topology, ReferenceCheck &check)
{
    for (const Zone &zone : topology.zones)
        check.refer(zone.id, QStringLiteral("site"), zone.site, {ElementKind::Site}, false);
    for (const Boundary &boundary : topology.boundaries) {
        check.refer(boundary.id, QStringLiteral("first"), boundary.first, {ElementKind::Zone}, true);
        check.refer(boundary.id, QStringLiteral("second"), boundary.second, {ElementKind::Zone}, true);
        check.refer(boundary.id, QStringLiteral("firewall"), boundary.firewall, {ElementKind::Firewall},
                    false);
    }
    for (const Route &route : topology.routes) {
        check.refer(route.id, QStringLiteral("from"), route.from, {ElementKind::Zone}, true);
        check.refer(route.id, QStringLiteral("to"), route.to, {ElementKind::Zone}, true);
        for (const BoundaryId &boundary : route.via)
            check.refer(route.id, QStringLiteral("via"), boundary, {ElementKind::Boundary}, true);
    }
    for (const NatMapping &mapping : topology.natMappings) {
        check.refer(mapping.id, QStringLiteral("boundary"), mapping.boundary, {ElementKind::Boundary}, true);
        check.refer(mapping.id, QStringLiteral("owner"), mapping.owner,
                    {ElementKind::Server, ElementKind::Vip}, true);
    }
}

void checkMachineReferences(const Topology &topology, ReferenceCheck &check)
{
    for (const Pool &pool : topology.pools) {
        check.refer(pool.id, QStringLiteral("site"), pool.site, {ElementKind::Site}, false);
        for (const auto &[side, zone] : pool.zones)
            check.refer(pool.id, QStringLiteral("zones.%1").arg(side.toString()), zone, {ElementKind::Zone},
                        true);
    }
    for (const Balancer &balancer : topology.balancers) {
        check.refer(balancer.id, QStringLiteral("site"), balancer.site, {ElementKind::Site}, false);
        check.refer(balancer.id, QStringLiteral("zone"), balancer.zone, {ElementKind::Zone}, false);
        for (const Vip &vip : balancer.vips)
            check.refer(vip.id, QStringLiteral("pool"), vip.pool, {ElementKind::Pool}, true);
    }
    for (const Party &party : topology.parties) {
        check.refer(party.id, QStringLiteral("site"), party.site, {ElementKind::Site}, false);
        check.refer(party.id, QStringLiteral("zone"), party.zone, {ElementKind::Zone}, false);
    }
    const auto ends = {ElementKind::Pool, ElementKind::Site, ElementKind::Party, ElementKind::Balancer};
    for (const Association &association : topology.associations) {
        check.refer(association.id, QStringLiteral("from"), association.from, ends, true);
        check.refer(association.id, QStringLiteral("to"), association.to, ends, true);
    }
    const auto ownEnds = {ElementKind::Pool, ElementKind::Server, ElementKind::Party, ElementKind::Zone};
    for (const OwnFlow &flow : topology.ownFlows) {
        check.refer(flow.id, QStringLiteral("from.element"), flow.from.element, ownEnds, false);
        check.refer(flow.id, QStringLiteral("to.element"), flow.to.element, ownEnds, false);
    }
}

} // namespace

std::vector<Error> inconsistencies(const Topology &topology)
{
    const Lookup lookup(topology);
    std::vector<Error> errors;
    for (const ElementId &id : lookup.duplicates())
        errors.push_back({ErrorCode::DuplicateId, id.toString(), {id.toString()}});
    ReferenceCheck check(lookup, errors);
    checkNetworkReferences(topology, check);
    checkMachineReferences(topology, check);
    return errors;
}

} // namespace portolan

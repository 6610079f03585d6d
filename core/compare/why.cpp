// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "why.h"

#include "catalog/configuredports.h"
#include "derive/details.h"

#include <algorithm>
#include <set>

namespace portolan {

namespace {

/// Everything an end of the question stands for: element ids, and the addresses to look for.
struct Meaning {
    std::set<ElementId> elements;
    std::optional<Address> address;
    /// The zone an address lies in, or the zone asked for.
    ZoneId zone;

    [[nodiscard]] bool isKnown() const { return !elements.empty() || !zone.isEmpty(); }
    /// The pool or one of its servers.
    [[nodiscard]] bool speaksOf(const Pool &pool) const
    {
        return elements.contains(pool.id) || std::ranges::any_of(pool.servers, [this](const Server &server) {
                   return elements.contains(server.id);
               });
    }
};

class Question {
public:
    Question(const Derivation &derivation, Port port, std::optional<Transport> transport)
        : m_derivation(derivation), m_topology(derivation.topology), m_catalogue(*derivation.catalogue),
          m_port(port), m_transport(transport)
    {
    }

    [[nodiscard]] WhyAnswer answer(const WhyEnd &from, const WhyEnd &to) const;

private:
    [[nodiscard]] Meaning meaningOf(const WhyEnd &end) const;
    void addElement(const ElementId &id, Meaning &meaning) const;
    void addOwners(const Address &address, Meaning &meaning) const;
    [[nodiscard]] ZoneId zoneAround(const Address &address) const;
    [[nodiscard]] bool opensPort(const Row &row) const;
    [[nodiscard]] bool speaksOf(const RowSide &side, const Meaning &meaning) const;
    [[nodiscard]] std::vector<Denial> denials(const Meaning &from, const Meaning &to) const;
    [[nodiscard]] bool rulePort(const Rule &rule, const Meaning &to) const;
    [[nodiscard]] bool canStandAt(const RuleEndpoint &end, const Meaning &meaning) const;
    [[nodiscard]] bool servesOne(const std::vector<ServiceKey> &services, const std::vector<RoleKey> &roles,
                                 const Meaning &meaning) const;
    void collectOff(const Condition &condition, const Meaning &from, const Meaning &to,
                    std::vector<FeatureKey> &off) const;

    const Derivation &m_derivation;
    const Topology &m_topology;
    const Catalogue &m_catalogue;
    Port m_port;
    std::optional<Transport> m_transport;
};

void Question::addElement(const ElementId &id, Meaning &meaning) const
{
    if (m_topology.zones.find(ZoneId(id))) {
        meaning.zone = ZoneId(id);
        return;
    }
    meaning.elements.insert(id);
    if (const Pool *pool = m_topology.pools.find(PoolId(id))) {
        for (const Server &server : pool->servers)
            meaning.elements.insert(server.id);
    }
    for (const Balancer &balancer : m_topology.balancers) {
        for (const Vip &vip : balancer.vips) {
            if (vip.pool.element() == id || balancer.id.element() == id)
                meaning.elements.insert(vip.id);
        }
    }
}

ZoneId Question::zoneAround(const Address &address) const
{
    ZoneId internet;
    for (const Zone &zone : m_topology.zones) {
        const bool inside =
            std::ranges::any_of(zone.subnets, [&](const Network &n) { return n.contains(address); });
        if (inside)
            return zone.id;
        const ZoneKind *kind = m_catalogue.zoneKind(zone.kind);
        if (kind && kind->internet)
            internet = zone.id;
    }
    // What lies in no drawn subnet and is routed publicly comes from the Internet.
    return address.isPrivate() ? ZoneId() : internet;
}

void Question::addOwners(const Address &address, Meaning &meaning) const
{
    meaning.address = address;
    const auto holds = [&](const AddressPair &pair) { return pair.v4 == address || pair.v6 == address; };
    for (const Pool &pool : m_topology.pools) {
        for (const Server &server : pool.servers) {
            const bool own =
                std::ranges::any_of(server.addresses, [&](const auto &slot) { return holds(slot.second); });
            if (own)
                meaning.elements.insert(server.id);
        }
    }
    for (const NatMapping &mapping : m_topology.natMappings) {
        if (holds(mapping.outside))
            meaning.elements.insert(mapping.owner);
    }
    for (const Balancer &balancer : m_topology.balancers) {
        if (std::ranges::any_of(balancer.own, holds))
            meaning.elements.insert(balancer.id);
        for (const Vip &vip : balancer.vips) {
            if (holds(vip.address))
                meaning.elements.insert(vip.id);
        }
    }
    for (const Party &party : m_topology.parties) {
        if (std::ranges::any_of(party.networks,
                                [&](const Network &network) { return network.contains(address); }))
            meaning.elements.insert(party.id);
    }
    meaning.zone = zoneAround(address);
}

Meaning Question::meaningOf(const WhyEnd &end) const
{
    Meaning meaning;
    if (const auto *id = std::get_if<ElementId>(&end))
        addElement(*id, meaning);
    else
        addOwners(std::get<Address>(end), meaning);
    return meaning;
}

bool Question::opensPort(const Row &row) const
{
    const bool transportFits =
        !m_transport || row.transport == Transport::TcpAndUdp || row.transport == *m_transport;
    return row.sheet == SheetKind::Firewall && transportFits
        && (row.ports.isAny() || row.ports.contains(m_port));
}

bool Question::speaksOf(const RowSide &side, const Meaning &meaning) const
{
    const auto isIn = [&](const ZoneId &zone) {
        return std::ranges::find(side.zones, zone) != side.zones.end();
    };
    if (side.special == AddressSet::Special::Internet)
        return isIn(meaning.zone)
            || std::ranges::any_of(side.elements,
                                   [&](const ElementId &id) { return meaning.elements.contains(id); })
            || std::ranges::any_of(meaning.elements, [&](const ElementId &id) {
                   const Party *party = m_topology.parties.find(PartyId(id));
                   return party && isIn(party->zone);
               });
    if (side.special == AddressSet::Special::Any)
        return true;
    const bool owned =
        std::ranges::any_of(side.owners, [&](const ElementId &id) { return meaning.elements.contains(id); });
    const bool holds = meaning.address && std::ranges::any_of(side.addresses, [&](const Network &network) {
                           return network.contains(*meaning.address);
                       });
    const bool wholeZone = !meaning.address && meaning.elements.empty() && isIn(meaning.zone);
    // A row without an address yet still speaks of its pool.
    const bool named = side.addresses.empty() && std::ranges::any_of(side.elements, [&](const ElementId &id) {
                           return meaning.elements.contains(id);
                       });
    return owned || holds || wholeZone || named;
}

bool Question::rulePort(const Rule &rule, const Meaning &to) const
{
    if (m_transport && rule.transport != *m_transport)
        return false;
    if (!rule.ports.attribute.isEmpty())
        return rule.ports.fixed.isAny() || rule.ports.fixed.contains(m_port);
    if (rule.ports.range.isEmpty())
        return rule.ports.fixed.contains(m_port);
    const NamedRange &range = *m_catalogue.range(rule.ports.range);
    const auto has = [&](const Pool *pool) {
        return configuredPorts(m_topology, range, pool).contains(m_port);
    };
    if (!range.isOfPools())
        return has(nullptr);
    return std::ranges::any_of(m_topology.pools,
                               [&](const Pool &pool) { return to.speaksOf(pool) && has(&pool); });
}

bool Question::servesOne(const std::vector<ServiceKey> &services, const std::vector<RoleKey> &roles,
                         const Meaning &meaning) const
{
    for (const Pool &pool : m_topology.pools) {
        const Role *role = m_catalogue.role(pool.role);
        if (role && meaning.speaksOf(pool)
            && std::ranges::any_of(services, [&](const ServiceKey &key) { return hosts(*role, pool, key); }))
            return true;
    }
    return std::ranges::any_of(m_topology.parties, [&](const Party &party) {
        return meaning.elements.contains(party.id) && std::ranges::find(roles, party.role) != roles.end();
    });
}

bool Question::canStandAt(const RuleEndpoint &end, const Meaning &meaning) const
{
    if (!end.service.isEmpty())
        return servesOne({end.service}, {}, meaning);
    const EndpointSet &set = *m_catalogue.set(end.set);
    if (servesOne(set.services, set.roles, meaning))
        return true;
    const Zone *zone = m_topology.zones.find(meaning.zone);
    const ZoneKind *kind = zone ? m_catalogue.zoneKind(zone->kind) : nullptr;
    return kind && kind->internet && (set.kind == EndpointSet::Kind::Internet || set.openWhen);
}

/// The features of a condition that are off where they are asked.
void Question::collectOff(const Condition &condition, const Meaning &from, const Meaning &to,
                          std::vector<FeatureKey> &off) const
{
    for (const Condition &part : condition.parts)
        collectOff(part, from, to, off);
    if (condition.kind != Condition::Kind::Is)
        return;
    const Predicate &predicate = m_catalogue.predicates[size_t(condition.predicate)];
    const Feature *feature = m_catalogue.feature(predicate.key);
    const Meaning &asked = condition.at == RuleEnd::From ? from : to;
    const Pool *pool = nullptr;
    for (const Pool &candidate : m_topology.pools) {
        if (asked.speaksOf(candidate))
            pool = &candidate;
    }
    const bool on = feature && featureAt(*feature, m_topology, pool);
    if (!on && std::ranges::find(off, predicate.key) == off.end())
        off.push_back(predicate.key);
}

std::vector<Denial> Question::denials(const Meaning &from, const Meaning &to) const
{
    if (!from.isKnown())
        return {{Denial::Kind::UnknownSource, -1, {}, {}}};
    if (!to.isKnown())
        return {{Denial::Kind::UnknownDestination, -1, {}, {}}};
    std::vector<Denial> result;
    for (size_t i = 0; i < m_catalogue.rules.size(); ++i) {
        const Rule &rule = m_catalogue.rules[i];
        if (rule.kind != Rule::Kind::Flow || !rulePort(rule, to) || !canStandAt(rule.from, from)
            || !canStandAt(rule.to, to))
            continue;
        Denial denial{Denial::Kind::ConditionFails, int(i), {}, {}};
        collectOff(rule.condition, from, to, denial.predicates);
        if (denial.predicates.empty() && rule.join.kind == Join::Kind::Associated) {
            denial.kind = Denial::Kind::NotAssociated;
            denial.association = rule.join.path.front().kind;
        }
        if (!denial.predicates.empty() || denial.kind == Denial::Kind::NotAssociated)
            result.push_back(std::move(denial));
    }
    if (result.empty())
        result.push_back({Denial::Kind::OtherRoles, -1, {}, {}});
    return result;
}

WhyAnswer Question::answer(const WhyEnd &from, const WhyEnd &to) const
{
    const Meaning source = meaningOf(from);
    const Meaning destination = meaningOf(to);
    WhyAnswer answer;
    RowDescriber describer(m_derivation);
    for (size_t i = 0; i < m_derivation.rows.size(); ++i) {
        const Row &row = m_derivation.rows[i];
        if (!opensPort(row))
            continue;
        const RowDetails &details = describer.of(row);
        if (speaksOf(details.source, source) && speaksOf(details.destination, destination))
            answer.rows.push_back(i);
    }
    if (answer.rows.empty())
        answer.denials = denials(source, destination);
    return answer;
}

} // namespace

WhyAnswer why(const Derivation &derivation, const WhyEnd &from, const WhyEnd &to, Port port,
              std::optional<Transport> transport)
{
    return Question(derivation, port, transport).answer(from, to);
}

} // namespace portolan

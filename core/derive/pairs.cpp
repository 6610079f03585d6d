// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pairs.h"

#include <algorithm>
#include <map>
#include <set>

namespace portolan {

namespace {

using Step = Join::Step;

/// Whether a condition asks a pool predicate of this end, or anything of a line.
bool asks(const Catalogue &catalogue, const Condition &condition, RuleEnd end)
{
    if (condition.kind == Condition::Kind::Is) {
        return condition.at == end && catalogue.predicates[size_t(condition.predicate)].scope == Scope::Pool;
    }
    return std::ranges::any_of(condition.parts,
                               [&](const Condition &part) { return asks(catalogue, part, end); });
}

/// The parts that must all hold: so each can be asked of the end it is about.
std::vector<Condition> conjuncts(const Condition &condition)
{
    if (condition.kind != Condition::Kind::All)
        return {condition};
    std::vector<Condition> result;
    for (const Condition &part : condition.parts) {
        const auto inner = conjuncts(part);
        result.insert(result.end(), inner.begin(), inner.end());
    }
    return result;
}

struct Reach {
    int to;
    const Line *line;
};

/// Where one step of a join leads from a pool.
std::vector<Reach> follow(const Snapshot &snapshot, const Step &step, int from)
{
    std::vector<Reach> result;
    for (const Line &line : snapshot.lines(step.kind)) {
        if (line.from == from && step.direction != Step::Direction::Backward)
            result.push_back({line.to, &line});
        if (line.to == from && step.direction != Step::Direction::Forward)
            result.push_back({line.from, &line});
    }
    return result;
}

struct JoinedPools {
    int from;
    int to;
    const Line *line;
};

/// All pairs of pools a path of lines joins; the last step's line speaks for the pair.
std::vector<JoinedPools> joinedBy(const Snapshot &snapshot, const std::vector<Step> &path)
{
    std::vector<JoinedPools> pairs;
    for (const Line &line : snapshot.lines(path.front().kind)) {
        if (path.front().direction != Step::Direction::Backward)
            pairs.push_back({line.from, line.to, &line});
        if (path.front().direction != Step::Direction::Forward)
            pairs.push_back({line.to, line.from, &line});
    }
    for (size_t i = 1; i < path.size(); ++i) {
        std::vector<JoinedPools> longer;
        for (const JoinedPools &pair : pairs) {
            for (const Reach &reach : follow(snapshot, path[i], pair.to))
                longer.push_back({pair.from, reach.to, reach.line});
        }
        pairs = std::move(longer);
    }
    return pairs;
}

} // namespace

Pairs::Pairs(Derivation &derivation, const Snapshot &snapshot, const Facts &facts)
    : m_derivation(derivation), m_snapshot(snapshot), m_catalogue(snapshot.catalogue()), m_facts(facts)
{
}

std::vector<Pair> Pairs::of(const Rule &rule, int ruleIndex)
{
    std::vector<Pair> pairs;
    if (!rule.from.set.isEmpty() || !rule.to.set.isEmpty())
        addSetPairs(rule, pairs);
    else if (rule.join.kind == Join::Kind::Associated)
        addLinePairs(rule, ruleIndex, pairs);
    else
        addPoolPairs(rule, pairs);
    return pairs;
}

std::vector<Side> Pairs::listeners(const Rule &rule)
{
    return sides(rule, RuleEnd::To);
}

std::vector<Side> Pairs::everywhere(const RuleEndpoint &end)
{
    std::vector<Side> result;
    if (!end.service.isEmpty()) {
        for (const Seat &seat : m_snapshot.seats(end.service))
            result.push_back(poolSide(seat, end.service));
        return result;
    }
    const EndpointSet *set = m_catalogue.set(end.set);
    const int index = int(set - m_catalogue.sets.data());
    for (const SetZone &zone : zonesOf(index)) {
        for (const Side::Member &member : zone.members) {
            Side side;
            side.kind = member.party >= 0 ? Side::Kind::Group : Side::Kind::Pool;
            side.set = member.party >= 0 ? index : -1;
            side.zone = zone.zone;
            side.members = {member};
            result.push_back(std::move(side));
        }
    }
    return result;
}

Side Pairs::poolSide(const Seat &seat, const ServiceKey &service) const
{
    Side side;
    const Service *known = m_catalogue.service(service);
    side.members.push_back({seat, -1, known ? known->traffic : TrafficKey()});
    side.zone = m_snapshot.zoneOf(seat);
    return side;
}

const std::vector<Pairs::SetZone> &Pairs::zonesOf(int set)
{
    const auto known = m_zonesOfSet.find(set);
    if (known != m_zonesOfSet.end())
        return known->second;
    const EndpointSet &definition = m_catalogue.sets[size_t(set)];
    std::map<int, std::vector<Side::Member>> byZone;
    std::set<std::pair<int, int>> seen;
    for (const ServiceKey &service : definition.services) {
        const Service *held = m_catalogue.service(service);
        for (const Seat &seat : m_snapshot.seats(service)) {
            if (seen.insert({seat.pool, seat.slot}).second)
                byZone[m_snapshot.zoneOf(seat)].push_back({seat, -1, held ? held->traffic : TrafficKey()});
        }
    }
    for (const RoleKey &role : definition.roles) {
        for (const int party : m_snapshot.partiesOf(role))
            byZone[m_snapshot.parties()[size_t(party)].zone].push_back({{}, party, {}});
    }
    std::vector<SetZone> zones;
    for (auto &[zone, members] : byZone) {
        std::ranges::sort(members, {}, [](const Side::Member &member) {
            return std::tuple(member.seat.pool, member.seat.slot, member.party);
        });
        zones.push_back({zone, std::move(members)});
    }
    return m_zonesOfSet.emplace(set, std::move(zones)).first->second;
}

bool Pairs::staysAny(const EndpointSet &set) const
{
    return !set.anyUnless.empty() && std::ranges::none_of(set.anyUnless, [&](const RoleKey &role) {
        return m_snapshot.countOf(role) > 0;
    });
}

std::vector<int> Pairs::zonesOfAny(int set)
{
    std::set<int> zones;
    for (const SetZone &zone : zonesOf(set)) {
        if (zone.zone >= 0)
            zones.insert(zone.zone);
    }
    // The zones in which the undrawn would stand, if they were drawn.
    for (const RoleKey &key : m_catalogue.sets[size_t(set)].anyUnless) {
        const Role *role = m_catalogue.role(key);
        for (size_t i = 0; role && i < m_snapshot.zones().size(); ++i) {
            if (std::ranges::find(role->zoneKinds, m_snapshot.zones()[i]->kind) != role->zoneKinds.end())
                zones.insert(int(i));
        }
    }
    return {zones.begin(), zones.end()};
}

bool Pairs::keeps(const Rule &rule, RuleEnd end, int pool) const
{
    Subject subject;
    (end == RuleEnd::From ? subject.from : subject.to) = pool;
    const RuleEnd other = end == RuleEnd::From ? RuleEnd::To : RuleEnd::From;
    return std::ranges::all_of(conjuncts(rule.condition), [&](const Condition &part) {
        return asks(m_catalogue, part, other) || m_facts.holds(part, subject);
    });
}

std::vector<Side> Pairs::sides(const Rule &rule, RuleEnd end)
{
    const RuleEndpoint &endpoint = end == RuleEnd::From ? rule.from : rule.to;
    std::vector<Side> result;
    if (!endpoint.service.isEmpty()) {
        for (const Seat &seat : m_snapshot.seats(endpoint.service)) {
            if (keeps(rule, end, seat.pool))
                result.push_back(poolSide(seat, endpoint.service));
        }
        return result;
    }
    const EndpointSet *set = m_catalogue.set(endpoint.set);
    const int index = int(set - m_catalogue.sets.data());
    const bool open = set->kind == EndpointSet::Kind::Internet
        || (set->openWhen && m_facts.holds(*set->openWhen, Subject{}));
    if (open) {
        if (!keeps(rule, end, -1))
            return result;
        for (const int zone : m_snapshot.internetZones())
            result.push_back({Side::Kind::Internet, {}, index, zone, {}, {}});
        if (result.empty())
            result.push_back({Side::Kind::Internet, {}, index, -1, {}, {}});
        return result;
    }
    if (staysAny(*set)) {
        result.push_back({Side::Kind::Any, {}, index, -1, zonesOfAny(index), {}});
        return result;
    }
    for (const SetZone &zone : zonesOf(index)) {
        Side side{Side::Kind::Group, {}, index, zone.zone, {}, {}};
        std::ranges::copy_if(zone.members, std::back_inserter(side.members), [&](const Side::Member &member) {
            return keeps(rule, end, member.party >= 0 ? -1 : member.seat.pool);
        });
        if (!side.members.empty())
            result.push_back(std::move(side));
    }
    return result;
}

void Pairs::addSetPairs(const Rule &rule, std::vector<Pair> &pairs)
{
    if (rule.join.kind == Join::Kind::Associated) {
        addSetPairsAlongLines(rule, pairs);
        return;
    }
    const auto from = sides(rule, RuleEnd::From);
    const auto to = sides(rule, RuleEnd::To);
    for (const Side &source : from) {
        for (const Side &destination : to)
            pairs.push_back({source, destination, nullptr});
    }
}

/// No line leads to the members of a set; the pool on the other side must be at the line's end.
void Pairs::addSetPairsAlongLines(const Rule &rule, std::vector<Pair> &pairs)
{
    const bool poolIsDestination = !rule.to.service.isEmpty();
    const ServiceKey &service = poolIsDestination ? rule.to.service : rule.from.service;
    const auto sets = sides(rule, poolIsDestination ? RuleEnd::From : RuleEnd::To);
    std::unordered_map<int, std::vector<Seat>> seats;
    for (const Seat &seat : m_snapshot.seats(service))
        seats[seat.pool].push_back(seat);
    std::set<std::pair<int, int>> seen;
    for (const JoinedPools &joined : joinedBy(m_snapshot, rule.join.path)) {
        const int pool = poolIsDestination ? joined.to : joined.from;
        const auto own = seats.find(pool);
        if (own == seats.end())
            continue;
        const Subject subject{poolIsDestination ? -1 : pool, poolIsDestination ? pool : -1,
                              joined.line->association};
        if (!m_facts.holds(rule.condition, subject))
            continue;
        // Several lines may lead to one pool; what differs between them is what a rule's port may ask.
        if (rule.ports.attribute.isEmpty() && !seen.insert({pool, 0}).second)
            continue;
        for (const Seat &seat : own->second) {
            for (const Side &side : sets) {
                const Side other = poolSide(seat, service);
                pairs.push_back(poolIsDestination ? Pair{side, other, joined.line}
                                                  : Pair{other, side, joined.line});
            }
        }
    }
}

void Pairs::addPoolPairs(const Rule &rule, std::vector<Pair> &pairs) const
{
    const auto &sources = m_snapshot.seats(rule.from.service);
    const auto &destinations = m_snapshot.seats(rule.to.service);
    const auto add = [&](const Seat &from, const Seat &to) {
        if (m_facts.holds(rule.condition, {from.pool, to.pool, nullptr}))
            pairs.push_back({poolSide(from, rule.from.service), poolSide(to, rule.to.service), nullptr});
    };
    if (rule.join.kind == Join::Kind::SamePool) {
        // Seats are in the order of pools on both sides.
        auto destination = destinations.begin();
        for (const Seat &from : sources) {
            while (destination != destinations.end() && destination->pool < from.pool)
                ++destination;
            for (auto to = destination; to != destinations.end() && to->pool == from.pool; ++to)
                add(from, *to);
        }
        return;
    }
    for (const Seat &from : sources) {
        for (const Seat &to : destinations) {
            if (rule.join.kind == Join::Kind::OtherPool && from.pool == to.pool)
                continue;
            const auto &pools = m_snapshot.pools();
            if (rule.join.kind == Join::Kind::SameSite
                && pools[size_t(from.pool)].pool->site != pools[size_t(to.pool)].pool->site)
                continue;
            add(from, to);
        }
    }
}

void Pairs::addLinePairs(const Rule &rule, int ruleIndex, std::vector<Pair> &pairs)
{
    std::unordered_map<int, std::vector<Seat>> sources;
    std::unordered_map<int, std::vector<Seat>> destinations;
    for (const Seat &seat : m_snapshot.seats(rule.from.service))
        sources[seat.pool].push_back(seat);
    for (const Seat &seat : m_snapshot.seats(rule.to.service))
        destinations[seat.pool].push_back(seat);
    if (destinations.empty())
        return;
    for (const JoinedPools &joined : joinedBy(m_snapshot, rule.join.path)) {
        const auto from = sources.find(joined.from);
        const auto to = destinations.find(joined.to);
        if (from == sources.end() || to == destinations.end())
            continue;
        if (!m_facts.holds(rule.condition, {joined.from, joined.to, joined.line->association}))
            continue;
        for (const Seat &source : from->second) {
            for (const Seat &destination : to->second) {
                pairs.push_back({poolSide(source, rule.from.service), poolSide(destination, rule.to.service),
                                 joined.line});
            }
        }
    }
    if (rule.join.required)
        addUnreached(rule, ruleIndex, pairs);
}

void Pairs::addUnreached(const Rule &rule, int ruleIndex, std::vector<Pair> &pairs)
{
    std::set<int> reached;
    for (const JoinedPools &joined : joinedBy(m_snapshot, rule.join.path)) {
        if (m_snapshot.hosts(joined.from, rule.from.service))
            reached.insert(joined.to);
    }
    for (const Seat &seat : m_snapshot.seats(rule.to.service)) {
        if (reached.contains(seat.pool) || !keeps(rule, RuleEnd::To, seat.pool))
            continue;
        Side missing;
        missing.kind = Side::Kind::Unresolved;
        missing.name = rule.from.service.text();
        pairs.push_back({std::move(missing), poolSide(seat, rule.to.service), nullptr});
        m_derivation.findings.push_back({Finding::Kind::NotAssociated,
                                         {m_snapshot.pools()[size_t(seat.pool)].pool->id},
                                         ruleIndex,
                                         {rule.join.path.back().kind.toString()}});
    }
}

} // namespace portolan

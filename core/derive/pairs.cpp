// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pairs.h"

#include "seatsides.h"

#include <algorithm>
#include <map>
#include <set>

namespace portolan {

namespace {

using Step = Join::Step;

/// Whether a condition asks a pool predicate of this end.
bool asks(const Catalogue &catalogue, const Condition &condition, RuleEnd end)
{
    if (condition.kind == Condition::Kind::Is) {
        return condition.at == end && catalogue.predicates[size_t(condition.predicate)].scope == Scope::Pool;
    }
    return std::ranges::any_of(condition.parts,
                               [&](const Condition &part) { return asks(catalogue, part, end); });
}

/// Whether a condition asks anything of a line.
bool asksLine(const Catalogue &catalogue, const Condition &condition)
{
    if (condition.kind == Condition::Kind::Is)
        return catalogue.predicates[size_t(condition.predicate)].scope == Scope::Association;
    return std::ranges::any_of(condition.parts,
                               [&](const Condition &part) { return asksLine(catalogue, part); });
}

/// Whether every predicate of a condition is about this end.
bool asksOnly(const Catalogue &catalogue, const Condition &condition, RuleEnd end)
{
    if (condition.kind == Condition::Kind::Is) {
        return condition.at == end
            && catalogue.predicates[size_t(condition.predicate)].scope != Scope::Association;
    }
    return std::ranges::all_of(condition.parts,
                               [&](const Condition &part) { return asksOnly(catalogue, part, end); });
}

/// The parts that must all hold: so each can be asked of the end it is about.
void addConjuncts(const Condition &condition, std::vector<const Condition *> &result)
{
    if (condition.kind != Condition::Kind::All) {
        result.push_back(&condition);
        return;
    }
    for (const Condition &part : condition.parts)
        addConjuncts(part, result);
}

std::vector<const Condition *> conjuncts(const Condition &condition)
{
    std::vector<const Condition *> result;
    addConjuncts(condition, result);
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
    const Lines &lines = snapshot.lines(step.kind);
    for (const int index : lines.at(from)) {
        const Line &line = lines.all()[size_t(index)];
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
    for (const Line &line : snapshot.lines(path.front().kind).all()) {
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
    : m_derivation(derivation), m_snapshot(snapshot), m_catalogue(snapshot.catalogue()), m_facts(facts),
      m_sources(std::make_unique<SeatSides>(snapshot)), m_destinations(std::make_unique<SeatSides>(snapshot))
{
}

Pairs::~Pairs() = default;

Joined Pairs::of(const Rule &rule, int ruleIndex)
{
    Joined result;
    m_sources->clear();
    m_destinations->clear();
    if (!rule.from.set.isEmpty() || !rule.to.set.isEmpty())
        addSetPairs(rule, result);
    else if (rule.join.kind == Join::Kind::Associated)
        addLinePairs(rule, ruleIndex, result);
    else if (rule.join.kind == Join::Kind::SamePool)
        addSamePoolPairs(rule, result);
    else
        addPoolPairs(rule, result);
    return result;
}

std::vector<Side> Pairs::listeners(const Rule &rule)
{
    if (!knowsListeners(rule))
        return {};
    return sides(rule, RuleEnd::To);
}

bool Pairs::knowsListeners(const Rule &rule) const
{
    return !asks(m_catalogue, rule.condition, RuleEnd::From);
}

std::vector<Side> Pairs::everywhere(const RuleEndpoint &end)
{
    std::vector<Side> result;
    if (!end.service.isEmpty()) {
        for (const Seat &seat : m_snapshot.seats(end.service))
            result.push_back(poolSide(seat, m_snapshot.trafficOf(end.service)));
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

Side Pairs::poolSide(const Seat &seat, int traffic) const
{
    return {Side::Kind::Pool, {{seat, -1, traffic}}, -1, m_snapshot.zoneOf(seat), {}, {}};
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
        const int traffic = m_snapshot.trafficOf(service);
        for (const Seat &seat : m_snapshot.seats(service)) {
            if (seen.insert({seat.pool, seat.slot}).second)
                byZone[m_snapshot.zoneOf(seat)].push_back({seat, -1, traffic});
        }
    }
    for (const RoleKey &role : definition.roles) {
        for (const int party : m_snapshot.partiesOf(role))
            byZone[m_snapshot.parties()[size_t(party)].zone].push_back({{}, party, -1});
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

/// No line is known yet; what is asked of it is answered when one is followed.
Pairs::Asked Pairs::askedOf(const Rule &rule, RuleEnd end) const
{
    const RuleEnd other = end == RuleEnd::From ? RuleEnd::To : RuleEnd::From;
    Asked asked = conjuncts(rule.condition);
    std::erase_if(asked, [&](const Condition *part) {
        return asks(m_catalogue, *part, other) || asksLine(m_catalogue, *part);
    });
    return asked;
}

bool Pairs::keeps(const Asked &asked, RuleEnd end, int pool) const
{
    Subject subject;
    (end == RuleEnd::From ? subject.from : subject.to) = pool;
    return std::ranges::all_of(asked, [&](const Condition *part) { return m_facts.holds(*part, subject); });
}

std::vector<Seat> Pairs::seatsKept(const RuleEndpoint &end, const Asked &asked, RuleEnd which) const
{
    std::vector<Seat> result;
    std::ranges::copy_if(m_snapshot.seats(end.service), std::back_inserter(result),
                         [&](const Seat &seat) { return keeps(asked, which, seat.pool); });
    return result;
}

std::vector<Side> Pairs::sides(const Rule &rule, RuleEnd end)
{
    const RuleEndpoint &endpoint = end == RuleEnd::From ? rule.from : rule.to;
    const Asked asked = askedOf(rule, end);
    std::vector<Side> result;
    if (!endpoint.service.isEmpty()) {
        const int traffic = m_snapshot.trafficOf(endpoint.service);
        for (const Seat &seat : seatsKept(endpoint, asked, end))
            result.push_back(poolSide(seat, traffic));
        return result;
    }
    const EndpointSet *set = m_catalogue.set(endpoint.set);
    const int index = int(set - m_catalogue.sets.data());
    const bool open = set->kind == EndpointSet::Kind::Internet
        || (set->openWhen && m_facts.holds(*set->openWhen, Subject{}));
    if (open) {
        if (!keeps(asked, end, -1))
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
            return keeps(asked, end, member.party >= 0 ? -1 : member.seat.pool);
        });
        if (!side.members.empty())
            result.push_back(std::move(side));
    }
    return result;
}

void Pairs::addSetPairs(const Rule &rule, Joined &result)
{
    if (rule.join.kind == Join::Kind::Associated) {
        addSetPairsAlongLines(rule, result);
        return;
    }
    if (rule.join.kind == Join::Kind::OwnSite) {
        addOwnSitePairs(rule, result);
        return;
    }
    result.from = sides(rule, RuleEnd::From);
    result.to = sides(rule, RuleEnd::To);
    result.isMesh = isMesh(rule, result);
    if (result.isMesh)
        return;
    const int sources = int(result.from.size());
    const int destinations = int(result.to.size());
    for (int from = 0; from < sources; ++from) {
        for (int to = 0; to < destinations; ++to) {
            const int sender = counting(from, result.from, result.to[size_t(to)]);
            const int receiver = counting(to, result.to, result.from[size_t(from)]);
            if (sender >= 0 && receiver >= 0)
                result.pairs.push_back({sender, receiver, nullptr});
        }
    }
}

/// Nobody is asked about the other end, and there is nothing to say about a single pair.
bool Pairs::isMesh(const Rule &rule, const Joined &joined) const
{
    const auto isPlain = [&](const Side &side) {
        const bool asksOther = side.set >= 0 && !m_catalogue.sets[size_t(side.set)].memberConditions.empty();
        return !asksOther && side.kind != Side::Kind::Any && side.kind != Side::Kind::Unresolved;
    };
    const auto isOfPools = [&](const PortSpec &ports) {
        const NamedRange *range = m_catalogue.range(ports.range);
        return range && range->isOfPools();
    };
    if (isOfPools(rule.ports) || isOfPools(rule.sourcePorts))
        return false;
    return !rule.to.publicAddress && std::ranges::all_of(joined.from, isPlain)
        && std::ranges::all_of(joined.to, isPlain);
}

bool Pairs::counts(const Side &side, const Side::Member &member, int otherPool) const
{
    if (member.party < 0 || side.set < 0)
        return true;
    const auto &conditions = m_catalogue.sets[size_t(side.set)].memberConditions;
    const RoleKey &role = m_snapshot.parties()[size_t(member.party)].party->role;
    const auto own = std::ranges::find(conditions, role, &std::pair<RoleKey, Condition>::first);
    return own == conditions.end() || m_facts.holds(own->second, {otherPool, otherPool, nullptr});
}

int Pairs::counting(int side, std::vector<Side> &sides, const Side &other) const
{
    const Side &whole = sides[size_t(side)];
    if (whole.set < 0 || m_catalogue.sets[size_t(whole.set)].memberConditions.empty()
        || whole.members.empty())
        return side;
    const int pool = other.kind == Side::Kind::Pool ? other.members.front().seat.pool : -1;
    Side kept = whole;
    std::erase_if(kept.members, [&](const Side::Member &member) { return !counts(whole, member, pool); });
    if (kept.members.empty())
        return -1;
    if (kept.members.size() == whole.members.size())
        return side;
    sides.push_back(std::move(kept));
    return int(sides.size()) - 1;
}

const SiteId &Pairs::siteOf(const Side::Member &member) const
{
    if (member.party < 0)
        return m_snapshot.pools()[size_t(member.seat.pool)].pool->site;
    const PartyNode &node = m_snapshot.parties()[size_t(member.party)];
    return node.party->site.isEmpty() && node.zone >= 0 ? m_snapshot.zones()[size_t(node.zone)]->site
                                                        : node.party->site;
}

/// Everyone looks at home first; where nobody is there, all are meant.
void Pairs::addOwnSitePairs(const Rule &rule, Joined &result)
{
    result.to = sides(rule, RuleEnd::To);
    const auto addTargets = [&](const SiteId &site) {
        const auto isAt = [&](const Side &side) { return siteOf(side.members.front()) == site; };
        const bool own = std::ranges::any_of(result.to, isAt);
        for (int to = 0; to < int(result.to.size()); ++to) {
            if (!own || isAt(result.to[size_t(to)]))
                result.pairs.push_back({int(result.from.size()) - 1, to, nullptr});
        }
    };
    for (const Side &source : sides(rule, RuleEnd::From)) {
        std::map<SiteId, std::vector<Side::Member>> bySite;
        for (const Side::Member &member : source.members)
            bySite[siteOf(member)].push_back(member);
        if (bySite.empty())
            bySite.try_emplace(SiteId());
        for (auto &[site, members] : bySite) {
            result.from.push_back(source);
            result.from.back().members = std::move(members);
            addTargets(site);
        }
    }
}

/// No line leads to the members of a set; the pool on the other side must be at the line's end.
void Pairs::addSetPairsAlongLines(const Rule &rule, Joined &result)
{
    const bool poolIsDestination = !rule.to.service.isEmpty();
    const ServiceKey &service = poolIsDestination ? rule.to.service : rule.from.service;
    std::vector<Side> &pools = poolIsDestination ? result.to : result.from;
    std::vector<Side> &sets = poolIsDestination ? result.from : result.to;
    sets = sides(rule, poolIsDestination ? RuleEnd::From : RuleEnd::To);
    const int drawn = int(sets.size());
    SeatSides &known = poolIsDestination ? *m_destinations : *m_sources;
    const int traffic = m_snapshot.trafficOf(service);
    std::set<int> seen;
    for (const JoinedPools &joined : joinedBy(m_snapshot, rule.join.path)) {
        const int pool = poolIsDestination ? joined.to : joined.from;
        const auto own = m_snapshot.seatsOf(service, pool);
        if (own.empty())
            continue;
        const Subject subject{poolIsDestination ? -1 : pool, poolIsDestination ? pool : -1,
                              joined.line->association};
        if (!m_facts.holds(rule.condition, subject))
            continue;
        // Several lines may lead to one pool; what differs between them is what a rule's port may ask.
        if (rule.ports.attribute.isEmpty() && !seen.insert(pool).second)
            continue;
        for (const Seat &seat : own) {
            const int other = known.of(seat, traffic, pools);
            for (int set = 0; set < drawn; ++set) {
                const int kept = counting(set, sets, pools[size_t(other)]);
                if (kept >= 0) {
                    result.pairs.push_back(poolIsDestination ? Pair{kept, other, joined.line}
                                                             : Pair{other, kept, joined.line});
                }
            }
        }
    }
}

void Pairs::addSamePoolPairs(const Rule &rule, Joined &result)
{
    const int sent = m_snapshot.trafficOf(rule.from.service);
    const int received = m_snapshot.trafficOf(rule.to.service);
    for (const Seat &from : m_snapshot.seats(rule.from.service)) {
        for (const Seat &to : m_snapshot.seatsOf(rule.to.service, from.pool)) {
            if (!m_facts.holds(rule.condition, {from.pool, to.pool, nullptr}))
                continue;
            const int source = m_sources->of(from, sent, result.from);
            result.pairs.push_back({source, m_destinations->of(to, received, result.to), nullptr});
        }
    }
}

/// Every source with every destination, or with those of its site. What a condition asks of one end is
/// asked once per pool, and only the rest of each pair.
void Pairs::addPoolPairs(const Rule &rule, Joined &result)
{
    Asked ofSource;
    Asked ofDestination;
    Asked ofPair;
    for (const Condition *part : conjuncts(rule.condition)) {
        if (asksOnly(m_catalogue, *part, RuleEnd::From))
            ofSource.push_back(part);
        else if (asksOnly(m_catalogue, *part, RuleEnd::To))
            ofDestination.push_back(part);
        else
            ofPair.push_back(part);
    }
    const bool sameSite = rule.join.kind == Join::Kind::SameSite;
    std::unordered_map<ElementId, std::vector<Seat>> destinations;
    for (const Seat &to : seatsKept(rule.to, ofDestination, RuleEnd::To)) {
        const SiteId &site = m_snapshot.pools()[size_t(to.pool)].pool->site;
        destinations[sameSite ? site.element() : ElementId()].push_back(to);
    }
    const int sent = m_snapshot.trafficOf(rule.from.service);
    const int received = m_snapshot.trafficOf(rule.to.service);
    for (const Seat &from : seatsKept(rule.from, ofSource, RuleEnd::From)) {
        const SiteId &site = m_snapshot.pools()[size_t(from.pool)].pool->site;
        for (const Seat &to : destinations[sameSite ? site.element() : ElementId()]) {
            const Subject subject{from.pool, to.pool, nullptr};
            if ((rule.join.kind == Join::Kind::OtherPool && from.pool == to.pool)
                || !std::ranges::all_of(ofPair,
                                        [&](const Condition *part) { return m_facts.holds(*part, subject); }))
                continue;
            const int source = m_sources->of(from, sent, result.from);
            result.pairs.push_back({source, m_destinations->of(to, received, result.to), nullptr});
        }
    }
}

void Pairs::addLinePairs(const Rule &rule, int ruleIndex, Joined &result)
{
    if (m_snapshot.seats(rule.to.service).empty())
        return;
    const int sent = m_snapshot.trafficOf(rule.from.service);
    const int received = m_snapshot.trafficOf(rule.to.service);
    for (const JoinedPools &joined : joinedBy(m_snapshot, rule.join.path)) {
        const auto sources = m_snapshot.seatsOf(rule.from.service, joined.from);
        const auto destinations = m_snapshot.seatsOf(rule.to.service, joined.to);
        if (sources.empty() || destinations.empty())
            continue;
        if (!m_facts.holds(rule.condition, {joined.from, joined.to, joined.line->association}))
            continue;
        for (const Seat &source : sources) {
            for (const Seat &destination : destinations) {
                const int sender = m_sources->of(source, sent, result.from);
                const int receiver = m_destinations->of(destination, received, result.to);
                result.pairs.push_back({sender, receiver, joined.line});
            }
        }
    }
    if (rule.join.required)
        addUnreached(rule, ruleIndex, result);
}

void Pairs::addUnreached(const Rule &rule, int ruleIndex, Joined &result)
{
    std::set<int> reached;
    for (const JoinedPools &joined : joinedBy(m_snapshot, rule.join.path)) {
        if (!m_snapshot.seatsOf(rule.from.service, joined.from).empty())
            reached.insert(joined.to);
    }
    const int traffic = m_snapshot.trafficOf(rule.to.service);
    for (const Seat &seat : seatsKept(rule.to, askedOf(rule, RuleEnd::To), RuleEnd::To)) {
        if (reached.contains(seat.pool))
            continue;
        Side missing;
        missing.kind = Side::Kind::Unresolved;
        missing.name = rule.from.service.text();
        result.from.push_back(std::move(missing));
        const int receiver = m_destinations->of(seat, traffic, result.to);
        result.pairs.push_back({int(result.from.size()) - 1, receiver, nullptr});
        m_derivation.observations.push_back({Observation::Kind::NotAssociated,
                                             {m_snapshot.pools()[size_t(seat.pool)].pool->id},
                                             ruleIndex,
                                             {rule.join.path.back().kind.toString()}});
    }
}

} // namespace portolan

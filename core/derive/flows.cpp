// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "passes.h"

#include "identity.h"

#include <algorithm>
#include <unordered_map>

namespace portolan {

namespace {

/// An address set, transport and ports in one number.
quint64 listenerKey(quint32 set, Transport transport, const PortRange &ports)
{
    // Sets are counted in thousands; 30 bits leave room for a million times that.
    return quint64(set) << 34 | quint64(transport) << 32 | quint64(ports.first()) << 16 | ports.last();
}

/// The address sets of one side: for each family who sends or receives, in the same order.
struct Placed {
    std::vector<quint32> v4;
    std::vector<quint32> v6;
};

/// Derives one rule after the other and notes what listens.
class FlowPass {
public:
    explicit FlowPass(Work &work) : m_work(work) { }

    void run();

private:
    void addRule(const Rule &rule, int index);
    void addPairs(const Rule &rule, int index);
    void addPair(const Rule &rule, Flow flow, const Placed &from, const Placed &to);
    void addFlow(const Rule &rule, const Flow &flow);
    void addClientRow(const Rule &rule, const Flow &flow);
    void noteListener(const Flow &flow);
    void noteIdleListeners(const Rule &rule, int index);
    [[nodiscard]] Flow flowFor(const Rule &rule, int index, const Line *line);

    Work &m_work;
    /// Index into Work::listening by listenerKey().
    std::unordered_map<quint64, size_t> m_listening;
};

void FlowPass::run()
{
    const auto &rules = m_work.snapshot.catalogue().rules;
    for (size_t i = 0; i < rules.size(); ++i)
        addRule(rules[i], int(i));
    std::ranges::sort(m_work.listening, {}, [](const Listening &listening) {
        return std::tuple(listening.to, listening.transport, listening.ports);
    });
}

void FlowPass::addRule(const Rule &rule, int index)
{
    if (rule.kind == Rule::Kind::Monitor)
        return;
    if (rule.kind != Rule::Kind::Local)
        addPairs(rule, index);
    if (rule.kind != Rule::Kind::Client && rule.join.kind != Join::Kind::Associated)
        noteIdleListeners(rule, index);
}

void FlowPass::addPairs(const Rule &rule, int index)
{
    const Joined joined = m_work.pairs.of(rule, index);
    const bool samePool = rule.join.kind == Join::Kind::SamePool;
    std::vector<Placed> from;
    std::vector<Placed> to;
    for (const Side &side : joined.from) {
        from.push_back({m_work.endpoints.senders(side, rule.from, Family::IPv4),
                        m_work.endpoints.senders(side, rule.from, Family::IPv6)});
    }
    for (const Side &side : joined.to) {
        to.push_back({m_work.endpoints.receivers(side, rule.to, samePool, Family::IPv4),
                      m_work.endpoints.receivers(side, rule.to, samePool, Family::IPv6)});
    }
    for (const Pair &pair : joined.pairs) {
        const auto source = size_t(pair.from);
        const auto destination = size_t(pair.to);
        Flow flow = flowFor(rule, index, pair.line);
        const bool anyFrom = joined.from[source].kind == Side::Kind::Any;
        flow.anyZones = &(anyFrom ? joined.from[source] : joined.to[destination]).zones;
        addPair(rule, flow, from[source], to[destination]);
    }
}

Flow FlowPass::flowFor(const Rule &rule, int index, const Line *line)
{
    Flow flow;
    flow.rule = index;
    flow.line = line;
    flow.transport = rule.transport;
    flow.publicAddress = rule.to.publicAddress;
    flow.betweenZonesOnly = rule.kind == Rule::Kind::Client;
    const auto ports = portsOf(m_work, rule.ports, line);
    const auto sourcePorts = portsOf(m_work, rule.sourcePorts, line);
    flow.ports = ports.value_or(PortRange::any());
    flow.sourcePorts = sourcePorts.value_or(PortRange::any());
    flow.complete = ports && sourcePorts;
    if (!flow.complete && line) {
        m_work.derivation.findings.push_back(
            {Finding::Kind::MissingPort, {line->association->id}, index, {rule.ports.attribute.toString()}});
    }
    return flow;
}

void FlowPass::addPair(const Rule &rule, Flow flow, const Placed &from, const Placed &to)
{
    const AddressSets &sets = m_work.sets;
    const auto isNamed = [&](quint32 set) { return sets.at(set).special == AddressSet::Special::None; };
    const bool complete = flow.complete;
    for (size_t i = 0; i < from.v4.size(); ++i) {
        for (size_t j = 0; j < to.v4.size(); ++j) {
            const bool v6 = sets.isUsable(from.v6[i]) && sets.isUsable(to.v6[j])
                && (isNamed(from.v6[i]) || isNamed(to.v6[j]));
            const bool v4 = sets.isUsable(from.v4[i]) && sets.isUsable(to.v4[j]);
            // Without a family in common the row is written for IPv4 and says that it is incomplete.
            if (v4 || !v6) {
                flow.from = from.v4[i];
                flow.to = to.v4[j];
                flow.complete = complete && v4;
                addFlow(rule, flow);
            }
            if (v6) {
                flow.from = from.v6[i];
                flow.to = to.v6[j];
                flow.complete = complete;
                addFlow(rule, flow);
            }
        }
    }
}

void FlowPass::addFlow(const Rule &rule, const Flow &flow)
{
    m_work.rows.addFlow(flow);
    if (rule.kind == Rule::Kind::Client)
        addClientRow(rule, flow);
    else
        noteListener(flow);
    const AddressSet &from = m_work.sets.at(flow.from);
    if (from.special == AddressSet::Special::Any) {
        const auto members = m_work.derivation.membersOf(m_work.sets.at(flow.to));
        std::vector<ElementId> places;
        if (!members.empty())
            places.push_back(m_work.derivation.elements[size_t(members.front())]);
        m_work.derivation.findings.push_back(
            {Finding::Kind::AnyNotNarrowed, std::move(places), flow.rule, {}});
    }
}

void FlowPass::addClientRow(const Rule &rule, const Flow &flow)
{
    Row row;
    row.from = flow.from;
    row.to = flow.to;
    row.ports = flow.ports;
    row.sourcePorts = flow.sourcePorts;
    row.transport = rule.transport;
    row.family = m_work.sets.at(flow.to).family;
    row.complete = flow.complete && m_work.sets.at(flow.from).complete && m_work.sets.at(flow.to).complete;
    row.flow = row.id = Identity()
                            .add("client")
                            .add(m_work.sets.at(flow.from).identity)
                            .add(m_work.sets.at(flow.to).identity)
                            .add(quint64(flow.ports.first()) << 16 | flow.ports.last())
                            .add(quint64(row.transport))
                            .add(quint64(row.family))
                            .value();
    m_work.rows.addPlain(SheetKind::Clients, row, {flow.rule});
}

void FlowPass::noteListener(const Flow &flow)
{
    for (const quint32 part : m_work.sets.partsOf(flow.to)) {
        const AddressSet &set = m_work.sets.at(part);
        if (set.part == AddressSet::Part::Party || set.special != AddressSet::Special::None
            || set.memberCount == 0)
            continue;
        if (set.addressCount == 0 && set.complete)
            continue; // speaks only the other family
        const auto [it, added] =
            m_listening.try_emplace(listenerKey(part, flow.transport, flow.ports), m_work.listening.size());
        if (added)
            m_work.listening.push_back({part, flow.transport, flow.ports, {}, {}});
        Listening &listening = m_work.listening[it->second];
        if (listening.rules.empty() || listening.rules.back() != flow.rule)
            listening.rules.push_back(flow.rule);
        const Listening::Arrival arrival{flow.rule, flow.from};
        if (listening.arrivals.empty() || listening.arrivals.back() != arrival)
            listening.arrivals.push_back(arrival);
    }
}

/// Ports that are open although nobody who would come is drawn.
void FlowPass::noteIdleListeners(const Rule &rule, int index)
{
    const auto ports = portsOf(m_work, rule.ports, nullptr);
    if (!ports)
        return;
    for (const Side &side : m_work.pairs.listeners(rule)) {
        if (side.kind != Side::Kind::Pool && side.kind != Side::Kind::Group)
            continue;
        for (const Family family : {Family::IPv4, Family::IPv6}) {
            for (const quint32 to : m_work.endpoints.receivers(side, rule.to, false, family)) {
                for (const quint32 part : m_work.sets.partsOf(to)) {
                    const AddressSet &set = m_work.sets.at(part);
                    const bool open = set.memberCount > 0 && set.part != AddressSet::Part::Party
                        && (set.addressCount > 0 || !set.complete);
                    const quint64 key = listenerKey(part, rule.transport, *ports);
                    if (open && m_listening.try_emplace(key, m_work.listening.size()).second)
                        m_work.listening.push_back({part, rule.transport, *ports, {index}, {}});
                }
            }
        }
    }
}

} // namespace

std::optional<PortRange> portsOf(const Work &work, const PortSpec &spec, const Line *line)
{
    const Catalogue &catalogue = work.snapshot.catalogue();
    if (!spec.range.isEmpty()) {
        const auto &configured = work.snapshot.topology().deployment.ranges;
        const auto own = configured.find(spec.range);
        return own != configured.end() ? own->second : catalogue.range(spec.range)->byDefault;
    }
    if (spec.attribute.isEmpty())
        return spec.fixed;
    const Association *association = line ? line->association : nullptr;
    const auto value = attributeOf(catalogue, association ? association->kind : AssociationKey(), association,
                                   spec.attribute);
    if (value && std::holds_alternative<Port>(*value))
        return PortRange::single(std::get<Port>(*value));
    if (value && std::holds_alternative<PortRange>(*value))
        return std::get<PortRange>(*value);
    return spec.fixed.isAny() ? std::nullopt : std::optional(spec.fixed);
}

void deriveFlows(Work &work)
{
    FlowPass(work).run();
}

} // namespace portolan

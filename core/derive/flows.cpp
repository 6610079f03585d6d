// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "passes.h"

#include "catalog/configuredports.h"
#include "listeningindex.h"
#include "mesh.h"

#include <algorithm>

namespace portolan {

namespace {

/// Derives one rule after the other and notes what listens.
class FlowPass {
public:
    explicit FlowPass(Work &work) : m_work(work), m_listening(work), m_meshes(work) { }

    void run();

private:
    void addRule(const Rule &rule, int index);
    bool addPairs(const Rule &rule, int index);
    void place(const Rule &rule, const Joined &joined);
    void addMesh(const Rule &rule, const Flow &flow);
    void addPair(const Rule &rule, Flow flow, const Pair &pair);
    void addFlow(const Rule &rule, const Flow &flow);
    void noteIdlePlaces(const Rule &rule, int index);
    void noteIdleListeners(const Rule &rule, int index);
    [[nodiscard]] bool differsByPair(const PortSpec &ports) const;
    [[nodiscard]] const Pool *poolOf(const Side &side) const;
    /// The pools stand at the ends; null for sides of several, or of none.
    [[nodiscard]] Flow flowFor(const Rule &rule, int index, const Line *line, const Pool *from,
                               const Pool *to);

    Work &m_work;
    ListeningIndex m_listening;
    Meshes m_meshes;
    /// Both ends of the rule at hand.
    Placed m_from;
    Placed m_to;
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
    const bool isEverywhere = rule.kind != Rule::Kind::Client && rule.join.kind != Join::Kind::Associated;
    const bool isMesh = rule.kind != Rule::Kind::Local && addPairs(rule, index);
    if (isEverywhere && isMesh)
        noteIdlePlaces(rule, index);
    else if (isEverywhere)
        noteIdleListeners(rule, index);
}

/// Returns whether everyone meets everyone.
bool FlowPass::addPairs(const Rule &rule, int index)
{
    const Joined joined = m_work.pairs.of(rule, index);
    place(rule, joined);
    if (joined.isMesh)
        addMesh(rule, flowFor(rule, index, nullptr, nullptr, nullptr));
    if (joined.pairs.empty())
        return joined.isMesh;
    const bool asksPair = differsByPair(rule.ports) || differsByPair(rule.sourcePorts);
    const auto flowOf = [&](const Pair &pair) {
        return flowFor(rule, index, pair.line, poolOf(joined.from[size_t(pair.from)]),
                       poolOf(joined.to[size_t(pair.to)]));
    };
    Flow flow = flowOf(joined.pairs.front());
    for (const Pair &pair : joined.pairs) {
        if (asksPair && &pair != &joined.pairs.front())
            flow = flowOf(pair);
        flow.line = pair.line;
        const Side &from = joined.from[size_t(pair.from)];
        flow.anyZones = &(from.kind == Side::Kind::Any ? from : joined.to[size_t(pair.to)]).zones;
        addPair(rule, flow, pair);
    }
    m_listening.finishRule(index);
    return joined.isMesh;
}

/// Puts both ends of the rule on servers, virtual addresses and balancers.
void FlowPass::place(const Rule &rule, const Joined &joined)
{
    const bool samePool = rule.join.kind == Join::Kind::SamePool;
    for (Placed *placed : {&m_from, &m_to})
        placed->clear();
    for (const Side &side : joined.from) {
        m_work.endpoints.addSenders(side, rule.from, Family::IPv4, m_from.v4);
        m_work.endpoints.addSenders(side, rule.from, Family::IPv6, m_from.v6);
        m_from.first.push_back(quint32(m_from.v4.size()));
    }
    for (const Side &side : joined.to) {
        m_work.endpoints.addReceivers(side, rule.to, samePool, Family::IPv4, m_to.v4);
        m_work.endpoints.addReceivers(side, rule.to, samePool, Family::IPv6, m_to.v6);
        m_to.first.push_back(quint32(m_to.v4.size()));
    }
}

bool FlowPass::differsByPair(const PortSpec &ports) const
{
    if (!ports.range.isEmpty())
        return m_work.snapshot.catalogue().range(ports.range)->isOfPools();
    return !ports.attribute.isEmpty();
}

const Pool *FlowPass::poolOf(const Side &side) const
{
    if (side.kind != Side::Kind::Pool || side.members.front().seat.pool < 0)
        return nullptr;
    return m_work.snapshot.pools()[size_t(side.members.front().seat.pool)].pool;
}

Flow FlowPass::flowFor(const Rule &rule, int index, const Line *line, const Pool *from, const Pool *to)
{
    Flow flow;
    flow.rule = index;
    flow.line = line;
    flow.transport = rule.transport;
    flow.publicAddress = rule.to.publicAddress;
    flow.betweenZonesOnly = rule.kind == Rule::Kind::Client;
    const auto ports = portsOf(m_work, rule.ports, line, to);
    const auto sourcePorts = portsOf(m_work, rule.sourcePorts, line, from);
    flow.ports = ports.value_or(PortRange::any());
    flow.sourcePorts = sourcePorts.value_or(PortRange::any());
    flow.complete = ports && sourcePorts;
    if (!flow.complete && line) {
        m_work.derivation.observations.push_back({Observation::Kind::MissingPort,
                                                  {line->association->id},
                                                  index,
                                                  {rule.ports.attribute.toString()}});
    }
    return flow;
}

/// Everyone of one end with everyone of the other.
void FlowPass::addMesh(const Rule &rule, const Flow &flow)
{
    Mesh &mesh = m_meshes.of(m_from, m_to);
    for (const Strand &strand : mesh.crossings())
        m_work.rows.addCrossing(strand.crossing, flow, strand.openings);
    if (rule.kind == Rule::Kind::Client) {
        for (const Strand &strand : mesh.ends())
            m_work.rows.addClientRow(strand.crossing.row, flow, strand.openings);
        return;
    }
    for (const Mesh::Arrival &arrival : mesh.arrivals())
        m_listening.add(arrival.to, flow, arrival.senders);
}

void FlowPass::addPair(const Rule &rule, Flow flow, const Pair &pair)
{
    const bool complete = flow.complete;
    const auto add = [&](quint32 from, quint32 to, bool isUsable) {
        flow.from = from;
        flow.to = to;
        flow.complete = complete && isUsable;
        addFlow(rule, flow);
    };
    for (size_t from = m_from.first[size_t(pair.from)]; from < m_from.first[size_t(pair.from) + 1]; ++from) {
        for (size_t to = m_to.first[size_t(pair.to)]; to < m_to.first[size_t(pair.to) + 1]; ++to)
            forEachFamily(m_work.sets, m_from, from, m_to, to, add);
    }
}

void FlowPass::addFlow(const Rule &rule, const Flow &flow)
{
    m_work.rows.addFlow(flow);
    if (rule.kind == Rule::Kind::Client)
        m_work.rows.addClientRow(flow);
    else
        m_listening.arrive(flow);
    const AddressSet &from = m_work.sets.at(flow.from);
    if (from.special == AddressSet::Special::Any) {
        const auto members = m_work.derivation.membersOf(m_work.sets.at(flow.to));
        std::vector<ElementId> places;
        if (!members.empty())
            places.push_back(m_work.derivation.elements[size_t(members.front())]);
        m_work.derivation.observations.push_back(
            {Observation::Kind::AnyNotNarrowed, std::move(places), flow.rule, {}});
    }
}

/// Ports that are open although nobody who would come is drawn.
void FlowPass::noteIdleListeners(const Rule &rule, int index)
{
    std::vector<quint32> sets;
    for (const Side &side : m_work.pairs.listeners(rule)) {
        if (side.kind != Side::Kind::Pool && side.kind != Side::Kind::Group)
            continue;
        const auto ports = portsOf(m_work, rule.ports, nullptr, poolOf(side));
        if (!ports)
            return;
        for (const Family family : {Family::IPv4, Family::IPv6}) {
            sets.clear();
            m_work.endpoints.addReceivers(side, rule.to, false, family, sets);
            for (const quint32 to : sets)
                m_listening.addIdle(to, rule.transport, *ports, index);
        }
    }
}

/// The same for a mesh, whose destinations are all that listen and stand in their places already.
void FlowPass::noteIdlePlaces(const Rule &rule, int index)
{
    const auto ports = portsOf(m_work, rule.ports, nullptr, nullptr);
    if (!ports || !m_work.pairs.knowsListeners(rule))
        return;
    for (const std::vector<quint32> *family : {&m_to.v4, &m_to.v6}) {
        for (const quint32 to : *family)
            m_listening.addIdle(to, rule.transport, *ports, index);
    }
}

} // namespace

std::optional<PortRange> portsOf(const Work &work, const PortSpec &spec, const Line *line, const Pool *pool)
{
    const Catalogue &catalogue = work.snapshot.catalogue();
    if (!spec.range.isEmpty())
        return configuredPorts(work.snapshot.topology(), *catalogue.range(spec.range), pool);
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

// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "passes.h"

#include "catalog/configuredports.h"
#include "identity.h"
#include "strands.h"

#include <algorithm>
#include <map>
#include <set>

namespace portolan {

namespace {

/// Who comes is part of what a row is only where it is the balancer: others come and go.
quint64 balancerIdentity(const Work &work, const Row &row)
{
    const AddressSet &from = work.sets.at(row.from);
    return Identity()
        .add("balancer")
        .add(from.part == AddressSet::Part::Balancer ? from.identity : 0)
        .add(work.sets.at(row.to).identity)
        .add(quint64(row.ports.first()) << 16 | row.ports.last())
        .add(quint64(row.transport))
        .add(quint64(row.family))
        .value();
}

Row portRow(const Work &work, const Listening &listening, quint32 from)
{
    Row row;
    row.from = from;
    row.to = listening.to;
    row.ports = listening.ports;
    row.transport = listening.transport;
    row.family = work.sets.at(listening.to).family;
    row.complete = work.sets.at(listening.to).complete;
    return row;
}

/// Whoever comes to a port, as one set; remembers it, since many ports have the same senders.
class Senders {
public:
    explicit Senders(Work &work) : m_work(work) { }

    quint32 of(const Listening &listening)
    {
        if (listening.arrivals.empty())
            return m_work.sets.any(-1, m_work.sets.at(listening.to).family);
        m_lists.clear();
        std::ranges::transform(listening.arrivals, std::back_inserter(m_lists),
                               &Listening::Arrivals::senders);
        std::ranges::sort(m_lists);
        m_lists.erase(std::ranges::unique(m_lists).begin(), m_lists.end());
        const quint32 known = m_known.add(m_lists);
        if (known == m_united.size())
            m_united.push_back(united());
        return m_united[known];
    }

private:
    quint32 united()
    {
        std::vector<quint32> senders;
        for (const quint32 list : m_lists) {
            const auto sets = m_work.senderLists.at(list);
            senders.insert(senders.end(), sets.begin(), sets.end());
        }
        return m_work.sets.united(std::move(senders));
    }

    Work &m_work;
    /// The lists whose senders were united, and what they became.
    NumberLists m_known;
    std::vector<quint32> m_united;
    /// Of the port at hand.
    std::vector<quint32> m_lists;
};

/// The health monitors of a virtual address: what the services that listen there name.
std::set<Port> monitorsOf(const Work &work, const Listening &listening, const Endpoints::Balanced &balanced)
{
    const Catalogue &catalogue = work.snapshot.catalogue();
    const Pool &pool = *work.snapshot.pools()[size_t(balanced.seat.pool)].pool;
    const std::vector<const NamedRange *> own = rangesOf(catalogue, pool);
    std::set<Port> ports;
    const auto add = [&](const ServiceKey &key) {
        const Service *service = catalogue.service(key);
        if (!service || !work.snapshot.hosts(balanced.seat.pool, key))
            return;
        if (service->monitor)
            ports.insert(*service->monitor);
        for (const NamedRange *range : own) {
            if (range->isProbed && std::ranges::find(range->services, key) != range->services.end())
                ports.insert(*Port::from(configuredPorts(work.snapshot.topology(), *range, &pool).first()));
        }
    };
    for (const int index : listening.rules) {
        const RuleEndpoint &end = catalogue.rules[size_t(index)].to;
        if (end.service.isEmpty())
            std::ranges::for_each(catalogue.set(end.set)->services, add);
        else
            add(end.service);
    }
    return ports;
}

bool mayTranslateSource(const Work &work, const Listening &listening)
{
    return std::ranges::all_of(listening.rules, [&](int index) {
        const Rule &rule = work.snapshot.catalogue().rules[size_t(index)];
        const Service *service = work.snapshot.catalogue().service(rule.to.service);
        return !service || service->sourceNatAllowed;
    });
}

class BalancerPass {
public:
    explicit BalancerPass(Work &work) : m_work(work), m_senders(work) { }

    void run()
    {
        for (const Listening &listening : m_work.listening) {
            const Endpoints::Balanced *balanced = m_work.endpoints.behind(listening.to);
            if (balanced && m_work.sets.at(listening.to).part == AddressSet::Part::Vip)
                addVip(listening, *balanced);
        }
    }

private:
    void addVip(const Listening &listening, const Endpoints::Balanced &balanced)
    {
        const quint32 senders = m_senders.of(listening);
        addRow(listening, senders, listening.to, listening.ports, listening.rules);

        const Family family = m_work.sets.at(listening.to).family;
        const quint32 nodes = m_work.sets.nodes(balanced.seat, family);
        const quint32 balancer = m_work.endpoints.balancer(balanced, family);
        std::optional<bool> translates = m_work.endpoints.sourceNat(balanced);
        if (!mayTranslateSource(m_work, listening))
            translates = false;
        if (translates.value_or(true)) {
            addRow(listening, balancer, nodes, listening.ports, listening.rules);
            for (const int rule : listening.rules)
                addFlow(listening, rule, balancer, nodes, listening.ports);
        }
        if (!translates.value_or(false)) {
            addRow(listening, senders, nodes, listening.ports, listening.rules);
            for (const Listening::Arrivals &arrivals : listening.arrivals)
                addFlows(listening, arrivals, nodes);
        }
        addMonitors(listening, balanced, balancer, nodes);
    }

    void addMonitors(const Listening &listening, const Endpoints::Balanced &balanced, quint32 balancer,
                     quint32 nodes)
    {
        const auto &rules = m_work.snapshot.catalogue().rules;
        const auto rule = std::ranges::find(rules, Rule::Kind::Monitor, &Rule::kind);
        if (rule == rules.end())
            return;
        const int index = int(rule - rules.begin());
        for (const Port port : monitorsOf(m_work, listening, balanced)) {
            const PortRange ports = PortRange::single(port);
            Listening monitored = listening;
            monitored.transport = rule->transport;
            addRow(monitored, balancer, nodes, ports, {index});
            addFlow(monitored, index, balancer, nodes, ports);
        }
    }

    void addRow(const Listening &listening, quint32 from, quint32 to, const PortRange &ports,
                const std::vector<int> &rules)
    {
        Row row = portRow(m_work, listening, from);
        row.to = to;
        row.ports = ports;
        row.complete = m_work.sets.at(from).complete && m_work.sets.at(to).complete;
        row.id = row.flow = balancerIdentity(m_work, row);
        m_work.rows.addPlain(SheetKind::LoadBalancers, row, rules);
    }

    void addFlow(const Listening &listening, int rule, quint32 from, quint32 to, const PortRange &ports)
    {
        if (!isAny(from))
            m_work.rows.addFlow(flowFrom(listening, rule, from, to, ports));
    }

    /// All who come by one rule.
    void addFlows(const Listening &listening, const Listening::Arrivals &arrivals, quint32 nodes)
    {
        const Flow flow = flowFrom(listening, arrivals.rule, 0, nodes, listening.ports);
        for (const Strand &strand : strandsOf(arrivals.senders, flow))
            m_work.rows.addCrossing(strand.crossing, flow, strand.openings);
    }

    /// What the senders cross on their way: the same for all ports on which they come.
    const std::vector<Strand> &strandsOf(quint32 senders, Flow flow)
    {
        const auto [known, added] = m_strands.try_emplace({senders, flow.to, flow.enters});
        if (!added)
            return known->second;
        Strands strands;
        for (const quint32 from : m_work.senderLists.at(senders)) {
            flow.from = from;
            if (isAny(from))
                continue;
            for (const Crossing &crossing : m_work.rows.crossingsOf(flow))
                strands.add(m_work.rows.strandOf(crossing), crossing);
        }
        known->second = strands.take(m_work.rows);
        return known->second;
    }

    [[nodiscard]] bool isAny(quint32 set) const
    {
        return m_work.sets.at(set).special == AddressSet::Special::Any;
    }

    /// Behind the balancer the connection starts in the balancer's zone, whoever is written as sender.
    [[nodiscard]] Flow flowFrom(const Listening &listening, int rule, quint32 from, quint32 to,
                                const PortRange &ports) const
    {
        Flow flow;
        flow.from = from;
        flow.to = to;
        flow.rule = rule;
        flow.ports = ports;
        flow.transport = listening.transport;
        flow.enters = m_work.sets.at(listening.to).zone;
        return flow;
    }

    Work &m_work;
    Senders m_senders;
    /// By list of senders, nodes, and the zone in which they come in.
    std::map<std::tuple<quint32, quint32, int>, std::vector<Strand>> m_strands;
};

} // namespace

void deriveListeners(Work &work)
{
    Senders senders(work);
    for (const Listening &listening : work.listening) {
        Row row = portRow(work, listening, senders.of(listening));
        row.id = row.flow = Identity()
                                .add("listener")
                                .add(work.sets.at(row.to).identity)
                                .add(quint64(row.ports.first()) << 16 | row.ports.last())
                                .add(quint64(row.transport))
                                .add(quint64(row.family))
                                .value();
        work.rows.addPlain(SheetKind::Listeners, row, listening.rules);
    }
}

void deriveBalancers(Work &work)
{
    BalancerPass(work).run();
}

} // namespace portolan

// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "passes.h"

#include "identity.h"

#include <algorithm>
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
        std::vector<quint32> lists;
        std::ranges::transform(listening.arrivals, std::back_inserter(lists), &Listening::Arrivals::senders);
        const auto [known, added] = m_known.try_emplace(std::move(lists), 0);
        if (added) {
            std::vector<quint32> senders;
            for (const quint32 list : known->first) {
                const auto &sets = m_work.senderLists[list];
                senders.insert(senders.end(), sets.begin(), sets.end());
            }
            known->second = m_work.sets.united(std::move(senders));
        }
        return known->second;
    }

private:
    Work &m_work;
    std::map<std::vector<quint32>, quint32> m_known;
};

/// The health monitors of a virtual address: what the services that listen there name.
std::set<Port> monitorsOf(const Work &work, const Listening &listening, const Endpoints::Balanced &balanced)
{
    const Catalogue &catalogue = work.snapshot.catalogue();
    std::set<Port> ports;
    const auto add = [&](const ServiceKey &key) {
        const Service *service = catalogue.service(key);
        if (service && service->monitor && work.snapshot.hosts(balanced.seat.pool, key))
            ports.insert(*service->monitor);
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
            for (const Listening::Arrivals &arrivals : listening.arrivals) {
                for (const quint32 from : m_work.senderLists[arrivals.senders])
                    addFlow(listening, arrivals.rule, from, nodes, listening.ports);
            }
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

    /// Behind the balancer the connection starts in the balancer's zone, whoever is written as sender.
    void addFlow(const Listening &listening, int rule, quint32 from, quint32 to, const PortRange &ports)
    {
        if (m_work.sets.at(from).special == AddressSet::Special::Any)
            return;
        Flow flow;
        flow.from = from;
        flow.to = to;
        flow.rule = rule;
        flow.ports = ports;
        flow.transport = listening.transport;
        flow.enters = m_work.sets.at(listening.to).zone;
        m_work.rows.addFlow(flow);
    }

    Work &m_work;
    Senders m_senders;
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

// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listeningindex.h"

#include "identity.h"

namespace portolan {

void ListeningIndex::arrive(const Flow &flow)
{
    std::vector<quint32> &senders = arrivalOf(flow).senders;
    if (senders.empty() || senders.back() != flow.from)
        senders.push_back(flow.from);
}

ListeningIndex::Arrival &ListeningIndex::arrivalOf(const Flow &flow)
{
    if (m_arrivalAt.size() <= flow.to)
        m_arrivalAt.resize(m_work.derivation.sets.size(), 0);
    const quint32 last = m_arrivalAt[flow.to];
    if (last < m_arrivalCount) {
        Arrival &known = m_arrivals[last];
        if (known.to == flow.to && known.transport == flow.transport && known.ports == flow.ports)
            return known;
    }
    m_arrivalAt[flow.to] = quint32(m_arrivalCount);
    if (m_arrivalCount == m_arrivals.size())
        m_arrivals.emplace_back();
    Arrival &arrival = m_arrivals[m_arrivalCount++];
    arrival.to = flow.to;
    arrival.transport = flow.transport;
    arrival.ports = flow.ports;
    arrival.senders.clear();
    return arrival;
}

void ListeningIndex::finishRule(int rule)
{
    for (size_t i = 0; i < m_arrivalCount; ++i) {
        const Arrival &arrival = m_arrivals[i];
        add(arrival.to, arrival.transport, arrival.ports, {rule, m_work.senderLists.add(arrival.senders)});
    }
    m_arrivalCount = 0;
}

void ListeningIndex::add(quint32 to, const Flow &flow, quint32 senders)
{
    add(to, flow.transport, flow.ports, {flow.rule, senders});
}

void ListeningIndex::add(quint32 to, Transport transport, const PortRange &ports,
                         const Listening::Arrivals &arrivals)
{
    for (const quint32 part : m_work.sets.partsOf(to)) {
        const AddressSet &set = m_work.sets.at(part);
        if (set.part == AddressSet::Part::Party || set.special != AddressSet::Special::None
            || set.memberCount == 0)
            continue;
        if (set.addressCount == 0 && set.complete)
            continue; // speaks only the other family
        bool added = false;
        Listening &here = listening(part, transport, ports, added);
        if (here.rules.empty() || here.rules.back() != arrivals.rule)
            here.rules.push_back(arrivals.rule);
        if (here.arrivals.empty() || here.arrivals.back() != arrivals)
            here.arrivals.push_back(arrivals);
    }
}

void ListeningIndex::addIdle(quint32 to, Transport transport, const PortRange &ports, int rule)
{
    for (const quint32 part : m_work.sets.partsOf(to)) {
        const AddressSet &set = m_work.sets.at(part);
        const bool open = set.memberCount > 0 && set.part != AddressSet::Part::Party
            && (set.addressCount > 0 || !set.complete);
        bool added = false;
        if (!open)
            continue;
        Listening &here = listening(part, transport, ports, added);
        if (added)
            here.rules.push_back(rule);
    }
}

Listening &ListeningIndex::listening(quint32 to, Transport transport, const PortRange &ports, bool &added)
{
    auto &all = m_work.listening;
    const quint64 hash = Identity()
                             .add(quint64(to) << 8 | quint64(transport))
                             .add(quint64(ports.first()) << 16 | ports.last())
                             .value();
    const auto next = quint32(all.size());
    const quint32 place = m_index.placeOf(hash, next, [&](quint32 candidate) {
        const Listening &known = all[candidate];
        return known.to == to && known.transport == transport && known.ports == ports;
    });
    added = place == next;
    if (added)
        all.push_back({to, transport, ports, {}, {}});
    return all[place];
}

} // namespace portolan

// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hashindex.h"
#include "passes.h"

namespace portolan {

/// Notes what listens while the flows are derived: each address set, transport and port range once.
class ListeningIndex {
public:
    explicit ListeningIndex(Work &work) : m_work(work) { }

    /// A flow arrives. Flows of one rule follow each other; finishRule() ends them.
    void arrive(const Flow &flow);
    void finishRule(int rule);
    /// All who come somewhere by the flow's rule; `senders` is an index into Work::senderLists.
    void add(quint32 to, const Flow &flow, quint32 senders);
    /// A port that is open although nobody who would come is drawn.
    void addIdle(quint32 to, Transport transport, const PortRange &ports, int rule);

private:
    /// Where flows of the rule at hand arrive, and from where.
    struct Arrival {
        quint32 to = 0;
        Transport transport = Transport::Tcp;
        PortRange ports = PortRange::any();
        std::vector<quint32> senders;
    };

    [[nodiscard]] Arrival &arrivalOf(const Flow &flow);
    void add(quint32 to, Transport transport, const PortRange &ports, const Listening::Arrivals &arrivals);
    Listening &listening(quint32 to, Transport transport, const PortRange &ports, bool &added);

    Work &m_work;
    /// Places in Work::listening.
    HashIndex m_index;
    std::vector<Arrival> m_arrivals;
    size_t m_arrivalCount = 0;
    /// By address set, the last arrival of this rule there; valid when it is one of these.
    std::vector<quint32> m_arrivalAt;
};

} // namespace portolan

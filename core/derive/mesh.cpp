// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mesh.h"

#include "identity.h"

namespace portolan {

void Placed::clear()
{
    first.assign(1, 0);
    v4.clear();
    v6.clear();
}

template <typename Visit>
void Mesh::forEachPair(Visit visit) const
{
    // Side after side, as all pairs of a rule come.
    for (size_t fromSide = 0; fromSide + 1 < m_from.first.size(); ++fromSide) {
        for (size_t toSide = 0; toSide + 1 < m_to.first.size(); ++toSide) {
            for (size_t from = m_from.first[fromSide]; from < m_from.first[fromSide + 1]; ++from) {
                for (size_t to = m_to.first[toSide]; to < m_to.first[toSide + 1]; ++to)
                    forEachFamily(m_work.sets, m_from, from, m_to, to, visit);
            }
        }
    }
}

const std::vector<Strand> &Mesh::crossings()
{
    if (!m_crossings)
        m_crossings = findCrossings();
    return *m_crossings;
}

const std::vector<Strand> &Mesh::ends()
{
    if (!m_ends)
        m_ends = findEnds();
    return *m_ends;
}

const std::vector<Mesh::Arrival> &Mesh::arrivals()
{
    if (!m_arrivals)
        m_arrivals = findArrivals();
    return *m_arrivals;
}

std::vector<Strand> Mesh::findCrossings() const
{
    Strands strands;
    Flow flow;
    forEachPair([&](quint32 from, quint32 to, bool isUsable) {
        flow.from = from;
        flow.to = to;
        flow.complete = isUsable;
        for (const Crossing &crossing : m_work.rows.crossingsOf(flow))
            strands.add(m_work.rows.strandOf(crossing), crossing);
    });
    return strands.take(m_work.rows);
}

std::vector<Strand> Mesh::findEnds() const
{
    Strands strands;
    Flow flow;
    forEachPair([&](quint32 from, quint32 to, bool isUsable) {
        flow.from = from;
        flow.to = to;
        flow.complete = isUsable;
        const Row row = m_work.rows.clientRow(flow);
        strands.add(row.id, {row});
    });
    return strands.take(m_work.rows);
}

std::vector<Mesh::Arrival> Mesh::findArrivals() const
{
    constexpr quint32 none = ~quint32(0);
    std::vector<Arrival> arrivals;
    std::vector<std::vector<quint32>> senders;
    std::vector<quint32> placeOf(m_work.derivation.sets.size(), none);
    forEachPair([&](quint32 from, quint32 to, bool) {
        if (placeOf[to] == none) {
            placeOf[to] = quint32(arrivals.size());
            arrivals.push_back({to, none});
            senders.emplace_back();
        }
        std::vector<quint32> &known = senders[placeOf[to]];
        if (known.empty() || known.back() != from)
            known.push_back(from);
    });
    for (size_t i = 0; i < arrivals.size(); ++i)
        arrivals[i].senders = m_work.senderLists.add(senders[i]);
    return arrivals;
}

Mesh &Meshes::of(const Placed &from, const Placed &to)
{
    Identity lists;
    for (const Placed *end : {&from, &to}) {
        for (const std::vector<quint32> *family : {&end->v4, &end->v6}) {
            for (const quint32 set : *family)
                lists.add(quint64(set));
        }
    }
    const auto next = quint32(m_meshes.size());
    const quint32 place =
        m_index.placeOf(lists.value(), next, [&](quint32 known) { return m_meshes[known].joins(from, to); });
    if (place == next)
        m_meshes.emplace_back(m_work, from, to);
    return m_meshes[place];
}

} // namespace portolan

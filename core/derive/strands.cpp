// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "strands.h"

namespace portolan {

void Strands::add(quint64 id, const Crossing &crossing)
{
    const Row &row = crossing.row;
    const auto next = quint32(m_strands.size());
    const quint32 place = m_index.placeOf(id, next, [&](quint32 known) { return m_ids[known] == id; });
    if (place == next) {
        m_ids.push_back(id);
        m_strands.push_back({crossing, {}});
        m_openings.emplace_back();
    }
    bool &complete = m_strands[place].crossing.row.complete;
    complete = complete && row.complete;
    m_openings[place].push_back({row.from, row.to, row.firstStep, row.stepCount});
}

std::vector<Strand> Strands::take(RowCollector &rows)
{
    for (size_t i = 0; i < m_strands.size(); ++i)
        m_strands[i].openings = rows.keep(m_openings[i]);
    return std::move(m_strands);
}

} // namespace portolan

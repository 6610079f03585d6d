// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowmerger.h"

namespace portolan {

RowMerger::RowMerger(Derivation &derivation, const Snapshot &snapshot, AddressSets &sets)
    : m_derivation(derivation), m_snapshot(snapshot), m_sets(sets)
{
}

void RowMerger::append(const Row &row, int rule)
{
    if (m_count % blockSize == 0)
        m_blocks.emplace_back().reserve(blockSize);
    m_blocks.back().push_back({row, rule, none, none});
    ++m_count;
}

void RowMerger::add(const Row &row, int rule)
{
    const quint64 hash = row.id ^ (quint64(row.sheet) * 0x9e3779b97f4a7c15);
    const quint32 place = m_index.placeOf(hash, m_count, [&](quint32 candidate) {
        const Row &known = pending(candidate).row;
        return known.id == row.id && known.sheet == row.sheet;
    });
    if (place == m_count) {
        append(row, rule);
        return;
    }
    Pending &known = pending(place);
    known.row.complete = known.row.complete && row.complete;
    if (known.rule == rule && known.row.from == row.from && known.row.to == row.to)
        return;
    const auto addition = quint32(m_additions.size());
    m_additions.push_back({RowUnion::openingOf(row, rule), none});
    if (known.firstAddition == none)
        known.firstAddition = addition;
    else
        m_additions[known.lastAddition].next = addition;
    known.lastAddition = addition;
}

void RowMerger::finish()
{
    m_derivation.ruleRefs.reserve(m_count + m_additions.size());
    RowUnion rows(m_derivation, m_snapshot, m_sets);
    std::vector<RowUnion::Opening> openings;
    for (quint32 place = 0; place < m_count; ++place) {
        Pending &each = pending(place);
        if (each.firstAddition == none) {
            rows.add(each.row, each.rule);
            continue;
        }
        openings.assign(1, RowUnion::openingOf(each.row, each.rule));
        for (quint32 i = each.firstAddition; i != none; i = m_additions[i].next)
            openings.push_back(m_additions[i].opening);
        rows.add(each.row, openings);
    }
    rows.finish();
    m_blocks.clear();
}

} // namespace portolan

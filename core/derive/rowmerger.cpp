// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowmerger.h"

namespace portolan {

RowMerger::RowMerger(Derivation &derivation, const Snapshot &snapshot, AddressSets &sets)
    : m_derivation(derivation), m_snapshot(snapshot), m_sets(sets)
{
}

OpeningRange RowMerger::keep(std::span<const Opening> openings)
{
    const auto first = quint32(m_openings.size());
    m_openings.insert(m_openings.end(), openings.begin(), openings.end());
    return {first, quint32(openings.size())};
}

OpeningRange RowMerger::rangeOf(const Row &row)
{
    const Opening opening{row.from, row.to, row.firstStep, row.stepCount};
    return keep({&opening, 1});
}

void RowMerger::append(const Row &row, int rule, const OpeningRange &openings)
{
    if (m_count % blockSize == 0)
        m_blocks.emplace_back().reserve(blockSize);
    m_blocks.back().push_back({row, rule, openings, none, none});
    ++m_count;
}

void RowMerger::add(const Row &row, int rule, std::optional<OpeningRange> openings)
{
    const quint64 hash = row.id ^ (quint64(row.sheet) * 0x9e3779b97f4a7c15);
    const quint32 place = m_index.placeOf(hash, m_count, [&](quint32 candidate) {
        const Row &known = pending(candidate).row;
        return known.id == row.id && known.sheet == row.sheet;
    });
    if (place == m_count) {
        append(row, rule, openings.value_or(OpeningRange()));
        return;
    }
    Pending &known = pending(place);
    known.row.complete = known.row.complete && row.complete;
    if (!openings && known.rule == rule && known.row.from == row.from && known.row.to == row.to)
        return;
    const auto addition = quint32(m_additions.size());
    m_additions.push_back({{rule, openings ? *openings : rangeOf(row)}, none});
    if (known.firstAddition == none)
        known.firstAddition = addition;
    else
        m_additions[known.lastAddition].next = addition;
    known.lastAddition = addition;
}

void RowMerger::collectReasons(Pending &row, std::vector<RowUnion::Reason> &reasons)
{
    if (row.openings.count == 0)
        row.openings = rangeOf(row.row);
    reasons.assign(1, {row.rule, row.openings});
    for (quint32 i = row.firstAddition; i != none; i = m_additions[i].next)
        reasons.push_back(m_additions[i].reason);
}

void RowMerger::finish()
{
    m_derivation.ruleRefs.reserve(m_count + m_additions.size());
    RowUnion rows(m_derivation, m_snapshot, m_sets, m_openings);
    std::vector<RowUnion::Reason> reasons;
    for (quint32 place = 0; place < m_count; ++place) {
        Pending &each = pending(place);
        if (each.firstAddition == none && each.openings.count <= 1) {
            rows.add(each.row, each.rule);
            continue;
        }
        collectReasons(each, reasons);
        rows.add(each.row, reasons);
    }
    rows.finish();
}

} // namespace portolan

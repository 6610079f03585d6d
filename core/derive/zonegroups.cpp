// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "zonegroups.h"

#include <algorithm>
#include <bit>
#include <map>

namespace portolan {

namespace {

constexpr size_t wordBits = 64;

void set(quint64 *bits, int zone)
{
    bits[size_t(zone + 1) / wordBits] |= quint64(1) << (size_t(zone + 1) % wordBits);
}

bool isSet(const quint64 *bits, int zone)
{
    return bits[size_t(zone + 1) / wordBits] >> (size_t(zone + 1) % wordBits) & 1;
}

} // namespace

ZoneGroups::ZoneGroups(size_t zones)
    : m_words(zones / wordBits + 1), m_reached((zones + 1) * m_words, 0), m_targets(m_words, 0),
      m_isSource(zones + 1, false)
{
}

void ZoneGroups::clear()
{
    for (const int zone : m_sources) {
        std::fill_n(reachedFrom(zone), m_words, 0);
        m_isSource[size_t(zone + 1)] = false;
    }
    m_sources.clear();
    std::ranges::fill(m_targets, 0);
}

void ZoneGroups::add(int from, int to)
{
    if (!m_isSource[size_t(from + 1)]) {
        m_isSource[size_t(from + 1)] = true;
        m_sources.push_back(from);
    }
    set(reachedFrom(from), to);
    set(m_targets.data(), to);
}

std::vector<int> ZoneGroups::zonesReachedFrom(int zone)
{
    const quint64 *bits = reachedFrom(zone);
    std::vector<int> result;
    for (size_t word = 0; word < m_words; ++word) {
        for (quint64 left = bits[word]; left != 0; left &= left - 1)
            result.push_back(int(word * wordBits) + std::countr_zero(left) - 1);
    }
    return result;
}

bool ZoneGroups::reachTheSame()
{
    const quint64 *first = reachedFrom(m_sources.front());
    return std::ranges::all_of(
        m_sources, [&](int zone) { return std::equal(first, first + m_words, reachedFrom(zone)); });
}

std::vector<std::vector<int>> ZoneGroups::groups()
{
    std::ranges::sort(m_sources);
    for (const int zone : m_sources) {
        if (m_sources.size() > 1 && isSet(m_targets.data(), zone))
            set(reachedFrom(zone), zone);
    }
    if (m_sources.empty() || reachTheSame())
        return {m_sources};
    std::map<std::vector<int>, std::vector<int>> byReached;
    for (const int zone : m_sources)
        byReached[zonesReachedFrom(zone)].push_back(zone);
    std::vector<std::vector<int>> result;
    for (auto &[reached, zones] : byReached)
        result.push_back(std::move(zones));
    return result;
}

} // namespace portolan

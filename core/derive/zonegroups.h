// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <vector>

namespace portolan {

/// Groups the zones that reach the same zones. Zones are indices, -1 for none; one bit says that one reaches
/// another, since the members of large sets meet in thousands of pairs.
class ZoneGroups {
public:
    explicit ZoneGroups(size_t zones);

    /// Forgets what was added.
    void clear();
    void add(int from, int to);

    /// The zones that something was added from, in groups that reach the same, in the order of what they
    /// reach. Nobody needs a row to reach himself: of several zones, each that is reached reaches itself.
    [[nodiscard]] std::vector<std::vector<int>> groups();

private:
    [[nodiscard]] quint64 *reachedFrom(int zone) { return m_reached.data() + size_t(zone + 1) * m_words; }
    [[nodiscard]] std::vector<int> zonesReachedFrom(int zone);
    [[nodiscard]] bool reachTheSame();

    size_t m_words;
    /// A row of bits for each zone, that of no zone first.
    std::vector<quint64> m_reached;
    std::vector<quint64> m_targets;
    std::vector<int> m_sources;
    std::vector<bool> m_isSource;
};

} // namespace portolan

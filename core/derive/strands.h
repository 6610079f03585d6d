// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hashindex.h"
#include "rowcollector.h"

namespace portolan {

/// What becomes one row, whatever the ports.
struct Strand {
    Crossing crossing;
    OpeningRange openings;
};

/// Gathers the openings of each strand.
class Strands {
public:
    /// A crossing, and what tells its strand from others.
    void add(quint64 id, const Crossing &crossing);
    std::vector<Strand> take(RowCollector &rows);

private:
    HashIndex m_index;
    std::vector<quint64> m_ids;
    std::vector<Strand> m_strands;
    std::vector<std::vector<Opening>> m_openings;
};

} // namespace portolan

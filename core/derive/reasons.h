// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "derivation.h"

#include <optional>
#include <utility>

namespace portolan {

/// The elements and associations that make rows of one derivation necessary: ends, line, boundary, mapping,
/// flows of somebody's own. Rows that follow each other often share ends; those are kept.
class RowReasons {
public:
    explicit RowReasons(const Derivation &derivation) : m_derivation(derivation) { }

    /// Sorted, each once.
    [[nodiscard]] std::vector<ElementId> of(const Row &row);

private:
    void takeEnds(const Row &row);
    void addLinesOf(const Row &row, const Condition &condition, std::vector<ElementId> &reasons);
    [[nodiscard]] int kindOf(int predicate);

    const Derivation &m_derivation;
    /// The elements at both ends of the last row, and of which sets they are.
    std::vector<ElementId> m_ends;
    std::optional<std::pair<quint32, quint32>> m_endsOf;
    /// By predicate, see kindOf().
    std::vector<int> m_kinds;
};

std::vector<ElementId> reasonsFor(const Derivation &derivation, const Row &row);

} // namespace portolan

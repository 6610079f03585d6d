// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "derive/derivation.h"

#include <span>
#include <unordered_map>

namespace portolan::diagram {

/// Finds the rows of the firewall sheet by boundary and by end. Made once per derivation, so that looking
/// them up costs no more than what is found.
class FlowIndex {
public:
    explicit FlowIndex(std::shared_ptr<const Derivation> derivation);

    [[nodiscard]] const Derivation &derivation() const { return *m_derivation; }
    [[nodiscard]] bool isOf(const std::shared_ptr<const Derivation> &derivation) const
    {
        return m_derivation == derivation;
    }

    /// Indices of rows, in their order. Empty for boundaries nothing crosses.
    [[nodiscard]] std::span<const quint32> rowsAt(const ElementId &boundary) const;
    /// Every row there is to find.
    [[nodiscard]] std::vector<quint32> allRows() const;
    /// Rows that begin or end at one of the elements, each once and in their order.
    [[nodiscard]] std::vector<quint32> rowsOf(std::span<const ElementId> elements) const;

private:
    /// Lists of numbers, one per index, end to end.
    struct Lists {
        std::vector<quint32> first;
        std::vector<quint32> all;

        [[nodiscard]] std::span<const quint32> at(size_t index) const
        {
            return std::span(all).subspan(first[index], first[index + 1] - first[index]);
        }
    };
    /// `visit` is called twice with a function to be called for each (index, number).
    template <typename Visit>
    static Lists listed(size_t count, Visit visit);
    void indexEnds() const;

    std::shared_ptr<const Derivation> m_derivation;
    std::unordered_map<ElementId, quint32> m_boundaries;
    Lists m_rowsOfBoundary;
    /// Made when first asked for.
    mutable std::unordered_map<ElementId, quint32> m_elements;
    mutable Lists m_rowsOfSet;
    mutable Lists m_setsOfElement;
};

} // namespace portolan::diagram

// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flowindex.h"
#include "picture.h"
#include "servicetext.h"

#include <set>

namespace portolan::diagram {

/// Flows of one direction between the ends of a bundle.
struct FlowWay {
    std::set<ServicePorts> services;
    /// Indices into Derivation::rows.
    std::set<quint32> rows;

    [[nodiscard]] bool isEmpty() const { return rows.empty(); }
};

/// All flows between two things that are drawn: cards, or zones and sites that stand for what is in them.
struct FlowBundle {
    /// Behind the wall on its less trusted side; or what is not selected.
    Part far;
    Part near;
    /// From far to near.
    FlowWay in;
    /// From near to far.
    FlowWay out;

    [[nodiscard]] size_t rowCount() const { return in.rows.size() + out.rows.size(); }
};

struct FlowBundles {
    std::vector<FlowBundle> all;
    /// How many rows they stand for.
    size_t rows = 0;
    /// How many more run inside of one of the ends, between servers of a pool.
    size_t rowsWithin = 0;
    /// How many more are between too many ends to be drawn.
    size_t rowsLeftOut = 0;
};

/// More are too many to be followed: ends are taken together by zones then, and by sites. Fewer of those
/// can be followed, as their lines are long and lead to the same places.
constexpr size_t mostBundles = 40;
constexpr size_t mostCoarseBundles = 12;

/// The flows that cross a wall.
FlowBundles bundlesThrough(const Picture &picture, const FlowIndex &index, int wall);
/// The flows that begin or end at cards, or somewhere in zones or sites.
FlowBundles bundlesAt(const Picture &picture, const FlowIndex &index, const std::vector<Part> &subjects);

} // namespace portolan::diagram

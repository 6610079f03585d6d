// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "derive/derivation.h"
#include "picture.h"

#include <set>

namespace portolan::diagram {

/// A row's path through the drawing.
struct Highlight {
    std::set<int> cards;
    std::set<int> zones;
    std::set<int> walls;
    std::set<int> links;
    /// Paths between ends that no drawn line joins.
    std::vector<QPolygonF> paths;

    /// A port on a wall it is let through.
    struct Label {
        QPointF at;
        QString text;
    };
    std::vector<Label> labels;

    [[nodiscard]] bool isEmpty() const { return cards.empty() && zones.empty() && walls.empty(); }
};

/// Lights both ends, the lines between them and every wall on the way. Elements the picture does not
/// show are left out.
Highlight highlightOf(const Picture &picture, const Derivation &derivation, const Row &row);

} // namespace portolan::diagram

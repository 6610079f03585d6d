// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flowbundles.h"
#include "flowrouting.h"

namespace portolan::diagram {

/// The flows through one wall, or from and to some parts of a picture, as they are drawn above everything
/// else.
struct FlowOverlay {
    /// Index into Content::walls, or -1 where other parts are asked about.
    int wall = -1;
    /// Cards, zones and sites.
    std::vector<Part> subjects;
    FlowBundles bundles;
    /// As bundles.
    std::vector<FlowLine> lines;

    /// Nothing is asked about.
    [[nodiscard]] bool isEmpty() const { return wall < 0 && subjects.empty(); }
    /// The nearest bundle whose line is within `tolerance`, or -1.
    [[nodiscard]] int bundleAt(QPointF point, double tolerance) const;
    /// The first bundle a row belongs to, or -1.
    [[nodiscard]] int bundleOf(quint32 row) const;
};

/// The flows of what is selected: of one wall, or of all the cards, zones and sites. Empty where there is
/// none of these.
FlowOverlay flowOverlayOf(const Picture &picture, const FlowIndex &index,
                          const std::vector<ElementId> &selected);

} // namespace portolan::diagram

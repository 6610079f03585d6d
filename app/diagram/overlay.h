// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "advisor.h"
#include "painters.h"

#include <optional>

namespace portolan::diagram {

/// What tools show above the drawing while they are used.
struct Overlay {
    struct Ghost {
        QRectF rect;
        ItemLook look;
        bool refused = false;
    };
    struct Bubble {
        QPointF at;
        QString text;
        bool refusal = false;
    };

    std::optional<QRectF> band;
    std::vector<QLineF> guides;
    /// Where lines can be begun or taken hold of; the one under the pointer is filled.
    std::vector<QPointF> handles;
    int activeHandle = -1;
    /// A line that is being drawn.
    QPolygonF line;
    /// Index into Picture::lines, or -1.
    int highlightedLine = -1;
    /// What can be chosen, and what is.
    std::vector<Part> candidates;
    Part target;
    /// Zones that something may stand in, and one it may not.
    std::vector<int> goodZones;
    int badZone = -1;
    /// Everything but the candidates steps back.
    bool dims = false;
    std::optional<Ghost> ghost;
    std::optional<Bubble> bubble;
};

/// What has to be painted anew when the overlay comes or goes, in diagram units.
QRectF areaOf(const Overlay &overlay, const Picture &picture, double scale);

void paintOverlay(QPainter &painter, const PaintContext &context, const Overlay &overlay);

} // namespace portolan::diagram

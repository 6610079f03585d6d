// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "arrangement.h"

#include <QPolygonF>
#include <QRectF>

#include <map>
#include <vector>

namespace portolan::diagram {

struct ZoneArea {
    QRectF rect;
    QRectF header;

    bool operator==(const ZoneArea &) const = default;
};

struct SiteArea {
    QRectF outline;
    /// Bears the name; lines that begin at the site begin here.
    QRectF tab;

    bool operator==(const SiteArea &) const = default;
};

struct WallArea {
    Qt::Orientation orientation = Qt::Vertical;
    /// Stands at the more trusted zone's side.
    QRectF bar;
    /// Bears the firewall's name; empty where nothing is filtered.
    QRectF badge;
    /// From the bar to the other zone where the two are not neighbours; else empty.
    QPolygonF tether;

    bool operator==(const WallArea &) const = default;
};

/// Where everything is, but for the lines. Indices as in the Content it was made from.
struct Layout {
    std::vector<QRectF> cards;
    std::vector<ZoneArea> zones;
    std::vector<SiteArea> sites;
    std::vector<WallArea> walls;
    std::vector<QRectF> notes;
    QRectF bounds;

    bool operator==(const Layout &) const = default;
};

/// Whether lines run the same way in both: notes are not in their way.
bool haveSameObstacles(const Layout &a, const Layout &b);

/// Zones as columns, sites as bands, walls between them, cards in their zones. A stored placement moves
/// a card inside its zones and lets them grow; the others keep their slots. Cards never overlap: where
/// two would, the one placed later (stored before automatic, then in order of content) moves down. The
/// stored width and height of a zone are its least size. Notes lie where they were put, whatever is there.
Layout layOut(const Content &content, const std::map<ElementId, Placement> &stored);

/// The layout of what is left while something is collapsed.
struct PartialLayout {
    Layout layout;
    /// By zone, how far each is from where it is in the whole drawing.
    std::vector<QPointF> displacements;
    /// By note: those of the zones they lie in.
    std::vector<QPointF> noteDisplacements;
};

/// Lays out a part of a content, with all its zones: everything keeps its slot and its stored place in its
/// zone, as it has them in the whole drawing.
PartialLayout layOut(const Content &part, const Content &whole, const std::map<ElementId, Placement> &stored);

} // namespace portolan::diagram

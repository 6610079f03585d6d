// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "advisor.h"
#include "picture.h"

namespace portolan::diagram {

/// In pixels, whatever the zoom.
constexpr double handleRadius = 4.5;

/// A point that can be taken hold of while no tool is used.
struct Handle {
    QPointF at;
    /// A new line begins here ...
    Part from;
    /// ... or this association ends here.
    ElementId line = {};
    LineSide side = LineSide::From;
};

/// The box at whose sides lines can be begun: a card, the name of a site, the name of a zone. Empty for
/// everything else.
QRectF handleBoxOf(const Picture &picture, const Part &part);
/// The shown line of an association: index into Picture::lines, or -1.
int lineOf(const Picture &picture, const ElementId &association);
/// Whether the association runs along its line from front to back: lines of several follow the first.
bool runsForward(const Picture &picture, const ElementId &association);

/// Those around an element, and those at the ends of a line that alone is selected.
std::vector<Handle> handlesFor(const Picture &picture, const Part &around,
                               const std::vector<ElementId> &selection, double zoom);

/// Which of them is within reach of the pointer, or -1.
int handleAt(const std::vector<Handle> &handles, QPointF point, double zoom);

} // namespace portolan::diagram

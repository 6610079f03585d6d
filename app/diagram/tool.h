// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "overlay.h"
#include "wishes.h"

#include <QPoint>
#include <Qt>

namespace portolan::diagram {

/// What the mouse does, in the view's pixels and the drawing's units.
struct PointerEvent {
    QPoint pixel;
    QPointF point;
    Qt::KeyboardModifiers modifiers;
};

/// What tools may do to the view they serve; they know nothing else about it.
class ToolHost {
public:
    ToolHost() = default;
    virtual ~ToolHost() = default;
    ToolHost(const ToolHost &) = delete;
    ToolHost &operator=(const ToolHost &) = delete;

    [[nodiscard]] virtual const Picture &shownPicture() const = 0;
    [[nodiscard]] virtual Part partUnder(const PointerEvent &event) const = 0;
    /// Pixels per unit of the drawing.
    [[nodiscard]] virtual double zoom() const = 0;
    /// What is seen of the drawing, in its units.
    [[nodiscard]] virtual QRectF sight() const = 0;
    [[nodiscard]] virtual QPoint toGlobal(QPointF point) const = 0;
    [[nodiscard]] virtual const Advisor &advisor() const = 0;

    [[nodiscard]] virtual const std::vector<ElementId> &selection() const = 0;
    /// Changes the selection on the user's behalf.
    virtual void select(const std::vector<ElementId> &ids) = 0;
    virtual void scrollBy(QPoint pixels) = 0;

    [[nodiscard]] virtual const Overlay &overlay() const = 0;
    virtual void setOverlay(Overlay overlay) = 0;
    /// The drawing stands still but for these, so that following the mouse is cheap.
    virtual void freeze(const Movables &moved) = 0;
    virtual void dragTo(QPointF offset) = 0;
    /// Ends it, and takes the overlay away.
    virtual void thaw() = 0;

    /// Collapses or expands sites and pools on the user's behalf.
    virtual void setCollapsed(const std::vector<ElementId> &ids, bool collapsed) = 0;

    /// Where cards and notes come to rest, see dropping.h and notelayout.h.
    [[nodiscard]] virtual std::map<ElementId, Placement> placementsFor(const Movables &moved,
                                                                       QPointF offset) const = 0;
    /// As the document has it; nothing special where it has none.
    [[nodiscard]] virtual Placement storedPlace(const ElementId &id) const = 0;
    virtual void place(const std::map<ElementId, Placement> &placements) = 0;
    virtual void wish(const Wish &wish) = 0;
};

/// One way to use the mouse, from press to release. Made on press, gone after release.
class Tool {
public:
    Tool() = default;
    virtual ~Tool() = default;
    Tool(const Tool &) = delete;
    Tool &operator=(const Tool &) = delete;

    virtual void press(const PointerEvent &event) = 0;
    virtual void move(const PointerEvent &event) = 0;
    virtual void release(const PointerEvent &event) = 0;
    /// Escape, or the view goes away.
    virtual void cancel() { }
    /// For tools that are used by keys; false for keys that mean nothing here.
    virtual bool key(int) { return false; }
    [[nodiscard]] virtual Qt::CursorShape cursor() const { return Qt::ArrowCursor; }
};

/// The cards and notes among the selected elements.
Movables selectedMovables(const ToolHost &host);
/// The zone at a point, also below cards and lines; -1 beside all.
int zoneAt(const Picture &picture, QPointF point);
bool contains(const std::vector<ElementId> &ids, const ElementId &id);

} // namespace portolan::diagram

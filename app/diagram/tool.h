// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "picture.h"

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
    [[nodiscard]] virtual const std::vector<ElementId> &selection() const = 0;
    /// Changes the selection on the user's behalf.
    virtual void select(const std::vector<ElementId> &ids) = 0;
    virtual void scrollBy(QPoint pixels) = 0;
    virtual void beginDrag(const std::vector<int> &cards) = 0;
    virtual void dragTo(QPointF offset) = 0;
    /// Reports where the cards have come to rest, if they moved.
    virtual void finishDrag() = 0;
    virtual void cancelDrag() = 0;
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
    [[nodiscard]] virtual Qt::CursorShape cursor() const { return Qt::ArrowCursor; }
};

} // namespace portolan::diagram

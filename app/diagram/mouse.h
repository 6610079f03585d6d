// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "handles.h"
#include "tool.h"

#include <memory>

QT_FORWARD_DECLARE_CLASS(QMouseEvent)

namespace portolan {
class DiagramView;
}

namespace portolan::diagram {

class Canvas;

/// What the mouse does on the drawing: chooses a tool when a button is pressed, shows what can be taken
/// hold of while none is.
class Mouse {
public:
    Mouse(DiagramView &view, Canvas &canvas) : m_view(view), m_canvas(canvas) { }

    void press(const QMouseEvent &event);
    void move(const QMouseEvent &event);
    void release(const QMouseEvent &event);
    void leave();
    /// Whether there was something to cancel.
    bool cancelTool();
    [[nodiscard]] bool isBusy() const { return m_tool != nullptr; }
    /// The drawing has become another one, and indices into the old one mean nothing.
    void forget();
    void setSpaceHeld(bool held);
    /// The selection or the focus is another one.
    void updateHandles();
    [[nodiscard]] PointerEvent pointer(const QMouseEvent &event) const;

private:
    [[nodiscard]] std::unique_ptr<Tool> toolFor(const QMouseEvent &event) const;
    [[nodiscard]] bool isOnHandle(const QMouseEvent &event) const;
    void hover(const PointerEvent &at);
    void showHandles(int active);
    void setCursor(Qt::CursorShape shape);

    DiagramView &m_view;
    Canvas &m_canvas;
    std::unique_ptr<Tool> m_tool;
    std::vector<Handle> m_handles;
    bool m_spaceHeld = false;
};

} // namespace portolan::diagram

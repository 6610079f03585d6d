// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keylinetool.h"

#include <memory>

QT_FORWARD_DECLARE_CLASS(QKeyEvent)

namespace portolan {
class DiagramView;
}

namespace portolan::diagram {

class Canvas;
class Mouse;

/// What keys do on the drawing.
class Keyboard {
public:
    Keyboard(DiagramView &view, Canvas &canvas, Mouse &mouse) : m_view(view), m_canvas(canvas), m_mouse(mouse)
    {
    }

    /// False for keys that mean nothing here.
    bool press(const QKeyEvent &event);
    bool release(const QKeyEvent &event);
    /// Tab and Shift+Tab; false at the last element, where the focus leaves the drawing.
    bool step(bool forward);
    /// Draws a line from the focused element by keys; false where none can begin.
    bool startLine();
    /// Gives up the line that is being drawn by keys; false when there is none.
    bool cancelLine();
    /// The drawing has become another one.
    void forget() { m_line.reset(); }

private:
    /// Gives up whatever was begun.
    bool cancel();
    bool pressForLine(int key);
    bool nudge(const QKeyEvent &event);
    bool move(int key);
    bool zoom(int key);
    void showLine();

    DiagramView &m_view;
    Canvas &m_canvas;
    Mouse &m_mouse;
    /// While a line is drawn by keys.
    std::unique_ptr<KeyLineTool> m_line;
};

} // namespace portolan::diagram

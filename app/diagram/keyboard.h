// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

QT_FORWARD_DECLARE_CLASS(QKeyEvent)

namespace portolan {
class DiagramView;
}

namespace portolan::diagram {

class Canvas;

/// What keys do on the drawing.
class Keyboard {
public:
    Keyboard(DiagramView &view, Canvas &canvas) : m_view(view), m_canvas(canvas) { }

    /// False for keys that mean nothing here.
    bool press(const QKeyEvent &event);
    bool release(const QKeyEvent &event);
    /// Tab and Shift+Tab; false at the last element, where the focus leaves the drawing.
    bool step(bool forward);

private:
    bool move(int key);
    bool zoom(int key);

    DiagramView &m_view;
    Canvas &m_canvas;
};

} // namespace portolan::diagram

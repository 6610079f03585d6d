// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyboard.h"

#include "canvas.h"
#include "diagramview.h"
#include "elements.h"

#include <QKeyEvent>

namespace portolan::diagram {

bool Keyboard::press(const QKeyEvent &event)
{
    const int focused = m_canvas.focusIndex();
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (focused >= 0)
            m_view.activateElement(size_t(focused));
        return true;
    case Qt::Key_Space:
        if (!event.isAutoRepeat())
            m_canvas.setSpaceHeld(true);
        return true;
    case Qt::Key_Escape:
        if (!m_canvas.cancelTool())
            m_canvas.select({});
        return true;
    default:
        return move(event.key()) || zoom(event.key());
    }
}

bool Keyboard::move(int key)
{
    const int focused = m_canvas.focusIndex();
    switch (key) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        m_canvas.moveFocus(focused < 0 ? 0 : elementTowards(m_canvas.shownPicture(), focused, Qt::Key(key)));
        return true;
    case Qt::Key_Home:
        m_canvas.moveFocus(0);
        return true;
    case Qt::Key_End:
        m_canvas.moveFocus(int(m_canvas.shownPicture().elements.size()) - 1);
        return true;
    default:
        return false;
    }
}

bool Keyboard::zoom(int key)
{
    switch (key) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        m_view.zoomIn();
        return true;
    case Qt::Key_Minus:
        m_view.zoomOut();
        return true;
    case Qt::Key_0:
        m_view.zoomToFit();
        return true;
    default:
        return false;
    }
}

bool Keyboard::release(const QKeyEvent &event)
{
    if (event.key() != Qt::Key_Space || event.isAutoRepeat())
        return false;
    m_canvas.setSpaceHeld(false);
    return true;
}

bool Keyboard::step(bool forward)
{
    const int focused = m_canvas.focusIndex();
    const int last = int(m_canvas.shownPicture().elements.size()) - 1;
    return m_canvas.moveFocus(focused < 0 ? (forward ? 0 : last) : focused + (forward ? 1 : -1));
}

} // namespace portolan::diagram

// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyboard.h"

#include "canvas.h"
#include "diagramview.h"
#include "elements.h"
#include "mouse.h"
#include "nudging.h"

#include <QKeyEvent>

namespace portolan::diagram {

bool Keyboard::press(const QKeyEvent &event)
{
    if (m_line && pressForLine(event.key()))
        return true;
    if (event.modifiers() & Qt::ControlModifier)
        return nudge(event);
    const int focused = m_canvas.focusIndex();
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!m_canvas.pickFlow(m_canvas.flows().current()) && focused >= 0)
            m_view.activateElement(size_t(focused));
        return true;
    case Qt::Key_Space:
        if (!event.isAutoRepeat())
            m_mouse.setSpaceHeld(true);
        return true;
    case Qt::Key_Escape:
        if (!cancel())
            m_canvas.select({});
        return true;
    case Qt::Key_L:
        return startLine();
    default:
        return move(event.key()) || zoom(event.key());
    }
}

bool Keyboard::nudge(const QKeyEvent &event)
{
    const bool fine = event.modifiers() & Qt::ShiftModifier;
    const QPointF by = nudgeOf(event.key(), fine);
    if (by.isNull())
        return false;
    const auto placements = placementsAfterNudge(m_canvas, by);
    if (!placements.empty())
        m_canvas.wish(Nudge{placements});
    return true;
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
    m_mouse.setSpaceHeld(false);
    return true;
}

bool Keyboard::step(bool forward)
{
    if (m_line)
        return pressForLine(forward ? Qt::Key_Tab : Qt::Key_Backtab);
    const int focused = m_canvas.focusIndex();
    const int last = int(m_canvas.shownPicture().elements.size()) - 1;
    return m_canvas.moveFocus(focused < 0 ? (forward ? 0 : last) : focused + (forward ? 1 : -1));
}

// --- lines ---------------------------------------------------------------------------------------

bool Keyboard::startLine()
{
    const int focused = m_canvas.focusIndex();
    if (focused < 0 || m_mouse.isBusy())
        return false;
    auto line = std::make_unique<KeyLineTool>(m_canvas, focused);
    if (!line->hasTargets())
        return false;
    m_canvas.freeze({});
    m_line = std::move(line);
    showLine();
    return true;
}

/// The chosen target is read out and brought into sight, as any element the keyboard comes to.
void Keyboard::showLine()
{
    m_line->show();
    m_view.focusElement(size_t(m_line->chosen()));
}

bool Keyboard::pressForLine(int key)
{
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        const std::unique_ptr<KeyLineTool> line = std::move(m_line);
        line->finish();
        return true;
    }
    if (!m_line->key(key))
        return false;
    showLine();
    return true;
}

bool Keyboard::cancelLine()
{
    if (!m_line)
        return false;
    const int from = m_line->from();
    m_line->cancel();
    m_line.reset();
    m_view.focusElement(size_t(from));
    return true;
}

bool Keyboard::cancel()
{
    return cancelLine() || m_mouse.cancelTool() || m_canvas.flows().leave();
}

} // namespace portolan::diagram

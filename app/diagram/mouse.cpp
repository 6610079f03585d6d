// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mouse.h"

#include "canvas.h"
#include "diagramview.h"
#include "foldmarks.h"
#include "linetool.h"
#include "noteresizetool.h"
#include "pantool.h"
#include "resizetool.h"
#include "selecttool.h"

#include <QMouseEvent>

namespace portolan::diagram {
namespace {

/// How near to a zone's name, in pixels, the pointer must be for its handles.
constexpr double headerReach = 16;

} // namespace

PointerEvent Mouse::pointer(const QMouseEvent &event) const
{
    return {event.position().toPoint(), m_view.mapToScene(event.position().toPoint()), event.modifiers()};
}

std::unique_ptr<Tool> Mouse::toolFor(const QMouseEvent &event) const
{
    if (event.button() == Qt::MiddleButton || (event.button() == Qt::LeftButton && m_spaceHeld))
        return std::make_unique<PanTool>(m_canvas);
    if (event.button() != Qt::LeftButton)
        return nullptr;
    const QPointF point = pointer(event).point;
    const int index = handleAt(m_handles, point, m_canvas.zoom());
    if (index >= 0) {
        const Handle &handle = m_handles[size_t(index)];
        if (handle.from)
            return std::make_unique<ConnectTool>(m_canvas, handle.from);
        return std::make_unique<ReattachTool>(m_canvas, handle.line, handle.side);
    }
    if (foldMarkAt(m_canvas, pointer(event)))
        return std::make_unique<FoldTool>(m_canvas);
    if (const ZoneEdge edge = zoneEdgeAt(m_canvas, point))
        return std::make_unique<ResizeTool>(m_canvas, edge);
    if (const NoteEdge edge = noteEdgeAt(m_canvas, pointer(event)))
        return std::make_unique<NoteResizeTool>(m_canvas, edge);
    return std::make_unique<SelectTool>(m_canvas);
}

bool Mouse::isOnHandle(const QMouseEvent &event) const
{
    return handleAt(m_handles, pointer(event).point, m_canvas.zoom()) >= 0;
}

void Mouse::press(const QMouseEvent &event)
{
    if (m_tool)
        return;
    if (event.button() == Qt::LeftButton && !m_spaceHeld && !isOnHandle(event)
        && m_canvas.pickFlow(m_canvas.flows().at(pointer(event).point, m_canvas.zoom())))
        return;
    m_tool = toolFor(event);
    if (!m_tool)
        return;
    m_canvas.setInUse(true);
    setCursor(m_tool->cursor());
    m_handles.clear();
    m_canvas.setOverlay({});
    m_tool->press(pointer(event));
}

void Mouse::move(const QMouseEvent &event)
{
    const PointerEvent at = pointer(event);
    if (m_tool)
        m_tool->move(at);
    else
        hover(at);
}

void Mouse::release(const QMouseEvent &event)
{
    if (!m_tool)
        return;
    // The document may change meanwhile and drop the current tool.
    const std::unique_ptr<Tool> tool = std::move(m_tool);
    tool->release(pointer(event));
    m_canvas.setInUse(false);
    setCursor(m_spaceHeld ? Qt::OpenHandCursor : Qt::ArrowCursor);
    updateHandles();
}

void Mouse::hover(const PointerEvent &at)
{
    const int active = handleAt(m_handles, at.point, m_canvas.zoom());
    const int flow = active < 0 && !m_spaceHeld ? m_canvas.flows().at(at.point, m_canvas.zoom()) : -1;
    m_canvas.flows().setHovered(flow);
    if (flow >= 0) {
        m_canvas.setHovered({});
        setCursor(Qt::PointingHandCursor);
        return;
    }
    if (active < 0) {
        Part part = m_canvas.partUnder(at);
        m_canvas.setHovered(m_canvas.shownPicture().idOf(part));
        const double near = headerReach / m_canvas.zoom();
        const bool besideName = part.kind == PartKind::Zone
            && !handleBoxOf(m_canvas.shownPicture(), part)
                    .adjusted(-near, -near, near, near)
                    .contains(at.point);
        m_canvas.setHandled(besideName ? Part{} : part);
        updateHandles();
    } else {
        showHandles(active);
    }
    if (m_spaceHeld)
        return;
    if (active >= 0)
        setCursor(Qt::CrossCursor);
    else if (foldMarkAt(m_canvas, at))
        setCursor(Qt::PointingHandCursor);
    else if (const ZoneEdge edge = zoneEdgeAt(m_canvas, at.point))
        setCursor(ResizeTool(m_canvas, edge).cursor());
    else if (const NoteEdge side = noteEdgeAt(m_canvas, at))
        setCursor(NoteResizeTool(m_canvas, side).cursor());
    else
        setCursor(Qt::ArrowCursor);
}

void Mouse::leave()
{
    m_canvas.setHovered({});
    m_canvas.flows().setHovered(-1);
    m_canvas.setHandled({});
    updateHandles();
}

void Mouse::updateHandles()
{
    if (m_tool || m_canvas.isFrozen())
        return;
    m_handles.clear();
    const ElementId around = m_canvas.shownPicture().idOf(m_canvas.handled());
    const bool begins = !around.isEmpty() && m_canvas.advisor().mayBeginLine(around);
    if (m_canvas.hasAdvisor())
        m_handles = handlesFor(m_canvas.shownPicture(), begins ? m_canvas.handled() : Part{},
                               m_canvas.selection(), m_canvas.zoom());
    showHandles(-1);
}

void Mouse::showHandles(int active)
{
    Overlay overlay;
    overlay.activeHandle = active;
    for (const Handle &handle : m_handles)
        overlay.handles.push_back(handle.at);
    m_canvas.setOverlay(std::move(overlay));
}

void Mouse::setCursor(Qt::CursorShape shape)
{
    if (m_view.viewport()->cursor().shape() != shape)
        m_view.viewport()->setCursor(shape);
}

bool Mouse::cancelTool()
{
    const std::unique_ptr<Tool> tool = std::move(m_tool);
    if (!tool)
        return false;
    tool->cancel();
    m_canvas.setInUse(false);
    setCursor(m_spaceHeld ? Qt::OpenHandCursor : Qt::ArrowCursor);
    updateHandles();
    return true;
}

void Mouse::forget()
{
    m_tool.reset();
    m_canvas.setInUse(false);
    m_handles.clear();
    updateHandles();
}

void Mouse::setSpaceHeld(bool held)
{
    m_spaceHeld = held;
    setCursor(held ? Qt::OpenHandCursor : Qt::ArrowCursor);
}

} // namespace portolan::diagram

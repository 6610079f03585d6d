// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "selecttool.h"

#include "bandtool.h"
#include "movetool.h"

#include <algorithm>

namespace portolan::diagram {
namespace {

/// Pixels the pointer must travel before a press becomes a drag.
constexpr int dragDistance = 5;

bool isAdding(const PointerEvent &event)
{
    return event.modifiers & (Qt::ShiftModifier | Qt::ControlModifier);
}

} // namespace

void SelectTool::press(const PointerEvent &event)
{
    m_start = event;
    m_pressed = m_host.partUnder(event);
}

void SelectTool::move(const PointerEvent &event)
{
    if (m_cancelled)
        return;
    if (!m_drag) {
        if ((event.pixel - m_start.pixel).manhattanLength() < dragDistance)
            return;
        m_drag = dragTool();
        m_drag->press(m_start);
    }
    m_drag->move(event);
}

void SelectTool::release(const PointerEvent &event)
{
    if (m_drag)
        m_drag->release(event);
    else if (!m_cancelled)
        click(event);
}

void SelectTool::cancel()
{
    if (m_drag)
        m_drag->cancel();
    m_drag.reset();
    m_cancelled = true;
}

std::unique_ptr<Tool> SelectTool::dragTool() const
{
    if (m_pressed.kind == PartKind::Card || m_pressed.kind == PartKind::Note)
        return std::make_unique<MoveTool>(m_host);
    return std::make_unique<BandTool>(m_host);
}

ElementId SelectTool::clickedElement() const
{
    const Picture &picture = m_host.shownPicture();
    if (m_pressed.kind != PartKind::Link)
        return picture.idOf(m_pressed);
    // Clicking a line again walks through the associations it stands for.
    const std::vector<ElementId> &ids = picture.content.links[size_t(m_pressed.index)].ids;
    for (size_t i = 0; i < ids.size(); ++i) {
        if (contains(m_host.selection(), ids[i]))
            return ids[(i + 1) % ids.size()];
    }
    return ids.front();
}

void SelectTool::click(const PointerEvent &event)
{
    const ElementId id = clickedElement();
    if (!isAdding(event)) {
        m_host.select(id.isEmpty() ? std::vector<ElementId>{} : std::vector<ElementId>{id});
        return;
    }
    if (id.isEmpty())
        return;
    std::vector<ElementId> selection = m_host.selection();
    if (contains(selection, id))
        std::erase(selection, id);
    else
        selection.push_back(id);
    m_host.select(selection);
}

} // namespace portolan::diagram

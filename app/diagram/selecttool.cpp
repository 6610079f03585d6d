// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "selecttool.h"

#include <algorithm>

namespace portolan::diagram {
namespace {

/// Pixels the pointer must travel before a press becomes a drag.
constexpr int dragDistance = 5;

bool isAdding(const PointerEvent &event)
{
    return event.modifiers & (Qt::ShiftModifier | Qt::ControlModifier);
}

bool contains(const std::vector<ElementId> &ids, const ElementId &id)
{
    return std::find(ids.begin(), ids.end(), id) != ids.end();
}

} // namespace

void SelectTool::press(const PointerEvent &event)
{
    m_start = event;
    m_pressed = m_host.partUnder(event);
}

void SelectTool::move(const PointerEvent &event)
{
    if (!m_dragging) {
        const int travelled = (event.pixel - m_start.pixel).manhattanLength();
        if (m_pressed.kind != PartKind::Card || travelled < dragDistance)
            return;
        startDrag();
    }
    m_host.dragTo(event.point - m_start.point);
}

void SelectTool::release(const PointerEvent &event)
{
    if (m_dragging)
        m_host.finishDrag();
    else
        click(event);
    m_dragging = false;
}

void SelectTool::cancel()
{
    if (m_dragging)
        m_host.cancelDrag();
    m_dragging = false;
    m_pressed = {};
}

void SelectTool::startDrag()
{
    const Picture &picture = m_host.shownPicture();
    const ElementId pressed = picture.idOf(m_pressed);
    if (!contains(m_host.selection(), pressed))
        m_host.select({pressed});
    std::vector<int> cards;
    for (const ElementId &id : m_host.selection()) {
        const Part part = picture.partOf(id);
        if (part.kind == PartKind::Card)
            cards.push_back(part.index);
    }
    m_dragging = true;
    m_host.beginDrag(cards);
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

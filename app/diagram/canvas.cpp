// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas.h"

#include "accessiblediagram.h"
#include "diagramview.h"
#include "dropping.h"
#include "pantool.h"
#include "selecttool.h"

#include <QMouseEvent>
#include <QScrollBar>

#include <algorithm>

namespace portolan::diagram {
namespace {

/// How near, in pixels, the pointer must be to a line or wall.
constexpr double reach = 5;

bool isSameDrawing(const Picture &a, const Picture &b)
{
    return a.layout == b.layout && a.lines == b.lines && a.elements == b.elements;
}

} // namespace

// --- what is shown -------------------------------------------------------------------------------

void Canvas::setDocument(const Document &document, const Catalogue &catalogue)
{
    const bool same = m_catalogue == &catalogue && m_document.topology == document.topology
        && m_document.diagram == document.diagram;
    m_document = document;
    m_document.thumbnail.clear();
    m_catalogue = &catalogue;
    if (!same)
        rebuild();
}

void Canvas::setLanguage(Language language)
{
    m_language = language;
    rebuild();
}

void Canvas::setDerivation(std::shared_ptr<const Derivation> derivation)
{
    m_derivation = std::move(derivation);
    annotate();
}

void Canvas::rebuild()
{
    if (!m_catalogue)
        return;
    m_tool.reset();
    auto picture =
        std::make_shared<Picture>(pictureOf(m_document, *m_catalogue, m_language, &m_scene.picture()));
    if (!isSameDrawing(*picture, m_scene.picture()))
        m_scene.state().highlight = {};
    m_frozen = {};
    m_scene.setPicture(std::move(picture));
    m_scene.state().hovered = {};
    if (focusIndex() < 0)
        m_scene.state().focused = {};
    annotate();
    if (m_fits)
        m_view.zoomToFit();
    AccessibleDiagram::announceChange(m_view);
}

void Canvas::annotate()
{
    m_scene.state().annotations =
        m_derivation ? annotationsOf(*m_derivation, m_scene.picture()) : Annotations{};
    m_scene.update();
}

void Canvas::applyLook()
{
    m_scene.setLook(DiagramTheme::from(m_view.palette()), DiagramFonts::from(m_view.font()));
}

// --- selection and focus -------------------------------------------------------------------------

void Canvas::setSelected(const std::vector<ElementId> &ids)
{
    m_selected = ids;
    m_scene.state().selected = {ids.begin(), ids.end()};
    m_scene.update();
}

void Canvas::select(const std::vector<ElementId> &ids)
{
    if (!ids.empty())
        m_scene.state().focused = ids.back();
    if (ids == m_selected)
        return;
    setSelected(ids);
    Q_EMIT m_view.selectionChanged(ids);
}

int Canvas::focusIndex() const
{
    const auto &elements = shownPicture().elements;
    const auto it = std::find_if(elements.begin(), elements.end(), [this](const PictureElement &element) {
        return element.id == m_scene.state().focused;
    });
    return it == elements.end() ? -1 : int(it - elements.begin());
}

bool Canvas::moveFocus(int element)
{
    if (element < 0 || element >= int(shownPicture().elements.size()))
        return false;
    m_view.focusElement(size_t(element));
    select({shownPicture().elements[size_t(element)].id});
    return true;
}

void Canvas::setHovered(const ElementId &id)
{
    if (m_scene.state().hovered == id)
        return;
    m_scene.updateElement(m_scene.state().hovered);
    m_scene.state().hovered = id;
    m_scene.updateElement(id);
}

// --- the mouse -----------------------------------------------------------------------------------

PointerEvent Canvas::pointer(const QMouseEvent &event) const
{
    return {event.position().toPoint(), m_view.mapToScene(event.position().toPoint()), event.modifiers()};
}

Part Canvas::partUnder(const PointerEvent &event) const
{
    return partAt(shownPicture(), event.point, reach / m_view.zoom());
}

std::unique_ptr<Tool> Canvas::toolFor(const QMouseEvent &event)
{
    if (event.button() == Qt::MiddleButton || (event.button() == Qt::LeftButton && m_spaceHeld))
        return std::make_unique<PanTool>(*this);
    if (event.button() == Qt::LeftButton)
        return std::make_unique<SelectTool>(*this);
    return nullptr;
}

void Canvas::press(const QMouseEvent &event)
{
    if (m_tool)
        return;
    m_tool = toolFor(event);
    if (!m_tool)
        return;
    m_view.viewport()->setCursor(m_tool->cursor());
    m_tool->press(pointer(event));
}

void Canvas::move(const QMouseEvent &event)
{
    const PointerEvent at = pointer(event);
    if (m_tool)
        m_tool->move(at);
    else
        setHovered(shownPicture().idOf(partUnder(at)));
}

void Canvas::release(const QMouseEvent &event)
{
    if (!m_tool)
        return;
    // The document may change meanwhile and drop the current tool.
    const std::unique_ptr<Tool> tool = std::move(m_tool);
    tool->release(pointer(event));
    m_view.viewport()->setCursor(m_spaceHeld ? Qt::OpenHandCursor : Qt::ArrowCursor);
}

bool Canvas::cancelTool()
{
    const std::unique_ptr<Tool> tool = std::move(m_tool);
    if (tool)
        tool->cancel();
    return tool != nullptr;
}

void Canvas::setSpaceHeld(bool held)
{
    m_spaceHeld = held;
    if (held)
        m_view.viewport()->setCursor(Qt::OpenHandCursor);
    else
        m_view.viewport()->unsetCursor();
}

void Canvas::scrollBy(QPoint pixels)
{
    m_fits = false;
    m_view.horizontalScrollBar()->setValue(m_view.horizontalScrollBar()->value() - pixels.x());
    m_view.verticalScrollBar()->setValue(m_view.verticalScrollBar()->value() - pixels.y());
}

// --- dragging ------------------------------------------------------------------------------------

void Canvas::beginDrag(const std::vector<int> &cards)
{
    m_dragged = cards;
    m_offset = {};
    m_scene.beginDrag(cards);
    freeze();
}

void Canvas::dragTo(QPointF offset)
{
    m_offset = offset;
    m_scene.moveDrag(offset);
}

void Canvas::finishDrag()
{
    const auto placements =
        placementsAfterDrag(shownPicture(), m_document.diagram.placements, m_dragged, m_offset);
    // The frozen picture stays while others hear of the new places, so that nothing flickers.
    if (!placements.empty())
        Q_EMIT m_view.placementsChanged(placements);
    cancelDrag();
}

void Canvas::cancelDrag()
{
    m_dragged.clear();
    m_frozen = {};
    m_scene.endDrag();
    m_view.viewport()->update();
}

void Canvas::thaw()
{
    if (!m_scene.isDragging())
        return;
    freeze();
    m_view.viewport()->update();
}

/// Everything but the dragged cards, as it is seen right now.
void Canvas::freeze()
{
    const double ratio = m_view.viewport()->devicePixelRatioF();
    m_frozen = QPixmap(m_view.viewport()->size() * ratio);
    m_frozen.setDevicePixelRatio(ratio);
    m_frozen.fill(m_scene.theme().canvas);
    QPainter painter(&m_frozen);
    painter.setRenderHints(m_view.renderHints());
    painter.setTransform(m_view.viewportTransform());
    m_scene.paintAll(painter, m_view.mapToScene(m_view.viewport()->rect()).boundingRect());
}

} // namespace portolan::diagram

// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas.h"

#include "accessiblediagram.h"
#include "collapsing.h"
#include "diagramview.h"
#include "dropping.h"
#include "flowtext.h"
#include "hiddenlines.h"
#include "model/owners.h"
#include "notelayout.h"
#include "retouching.h"

#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <utility>

namespace portolan::diagram {
namespace {

/// How near, in pixels, the pointer must be to a line or wall.
constexpr double reach = 5;

/// More cards and lines than this take longer than a frame to be made.
constexpr size_t large = 200;
/// Edits of more elements than this are seen when they are done.
constexpr size_t mostAtOnce = 100;

bool isSameDrawing(const Picture &a, const Picture &b)
{
    return a.layout == b.layout && a.lines == b.lines && a.elements == b.elements;
}

/// Whether two choices lead to the same picture, apart from its colours.
bool drawsSame(ViewChoices a, const ViewChoices &b)
{
    a.colouring = b.colouring;
    a.showsFlows = b.showsFlows;
    return a == b;
}

/// Servers and virtual addresses are drawn as what they belong to.
std::vector<ElementId> drawnAs(const Picture &picture, const Topology &topology, std::vector<ElementId> ids)
{
    for (ElementId &id : ids) {
        if (picture.shownBy(id))
            continue;
        if (const Pool *pool = poolOf(topology, ServerId(id)))
            id = pool->id;
        else if (const Balancer *balancer = balancerOf(topology, VipId(id)))
            id = vipIn(*balancer, VipId(id))->pool;
    }
    return ids;
}

} // namespace

Canvas::Canvas(DiagramView &view)
    : m_view(view), m_writing(view, m_scene, *this), m_legend(new LegendPanel(view))
{
    QObject::connect(m_legend, &LegendPanel::allLinesWished, &m_view, &DiagramView::allLinesWished);
    QObject::connect(&m_maker, &PictureMaker::made, &view, [this](const std::shared_ptr<Picture> &picture) {
        if (m_isInUse || isFrozen())
            m_waiting = picture;
        else
            take(picture);
    });
}

// --- what is shown -------------------------------------------------------------------------------

void Canvas::setDocument(const Document &document, const Catalogue &catalogue)
{
    const bool isSameCatalogue = std::exchange(m_catalogue, &catalogue) == &catalogue;
    if (!isSameCatalogue)
        m_maker.cancel();
    const Document before = std::exchange(m_document, {});
    m_document.topology = document.topology;
    m_document.diagram = document.diagram;
    const bool isSame =
        isSameCatalogue && before.topology == m_document.topology && before.diagram == m_document.diagram;
    if (!isSame && !(isSameCatalogue && follow(before)))
        rebuild();
}

/// Shows what can be seen of an edit at once and leaves the rest to the worker. False where the whole
/// picture can as well be made here and now.
bool Canvas::follow(const Document &before)
{
    const Content &content = shownPicture().content;
    if (content.cards.size() + content.links.size() < large)
        return false;
    const Patch patch = difference(before.topology, m_document.topology);
    const std::vector<ElementId> moved = movedElements(before.diagram, m_document.diagram);
    if (patch.changes.size() + moved.size() > mostAtOnce)
        return false;
    const auto cards = retouchedCards(shownPicture(), patch, m_document.topology, *m_catalogue, m_language);
    if (cards) {
        m_scene.retouch([&](Picture &picture) {
            for (const auto &[index, card] : *cards)
                picture.content.cards[size_t(index)] = card;
            moveCards(picture, moved, m_document.diagram);
        });
        for (const auto &[index, card] : *cards)
            m_scene.updateElement(card.id);
    }
    if (!moved.empty()) {
        m_isSketched = true;
        m_scene.update();
    }
    // What is still being made, or waits to be shown, knows nothing of this edit.
    if (!cards || !moved.empty() || m_maker.isBusy() || m_waiting)
        remake();
    AccessibleDiagram::announceChange(m_view);
    return true;
}

void Canvas::remake()
{
    m_waiting.reset();
    m_maker.request(request());
}

PictureMaker::Request Canvas::request() const
{
    return {m_document, m_catalogue, m_language, m_choices, m_isSketched ? nullptr : m_scene.sharedPicture()};
}

void Canvas::setInUse(bool inUse)
{
    m_isInUse = inUse;
    if (!inUse && m_waiting)
        take(std::exchange(m_waiting, nullptr));
}

void Canvas::catchUp()
{
    if (m_maker.isBusy())
        take(m_maker.takeNow());
    else if (m_waiting)
        take(std::exchange(m_waiting, nullptr));
}

void Canvas::setLanguage(Language language)
{
    m_language = language;
    rebuild();
}

void Canvas::setChoices(const ViewChoices &choices)
{
    if (m_choices == choices)
        return;
    const ViewChoices before = std::exchange(m_choices, choices);
    if (drawsSame(before, choices))
        colour();
    else
        rebuild();
}

void Canvas::setCollapsed(const std::vector<ElementId> &ids, bool collapsed)
{
    ViewChoices choices = m_choices;
    for (const ElementId &id : ids) {
        if (!id.isEmpty() && collapsed)
            choices.collapsed.insert(id);
        else
            choices.collapsed.erase(id);
    }
    if (choices == m_choices)
        return;
    // What is collapsed stays under the pointer.
    const auto placeOf = [this](const ElementId &id) {
        return m_view.mapFromScene(shownPicture().rectOf(shownPicture().partOf(id)).topLeft());
    };
    const QPoint before = placeOf(ids.front());
    setChoices(choices);
    if (!m_fits)
        scrollBy(before - placeOf(ids.front()));
    Q_EMIT m_view.choicesChanged(choices);
}

void Canvas::uncover(const ElementId &id)
{
    if (const ElementId site = hidingSite(shownPicture(), id); !site.isEmpty())
        setCollapsed({site}, false);
    m_view.reveal(id);
}

void Canvas::setDerivation(std::shared_ptr<const Derivation> derivation)
{
    m_derivation = std::move(derivation);
    m_flows.setDerivation(m_derivation);
    annotate();
}

void Canvas::rebuild()
{
    if (!m_catalogue)
        return;
    m_maker.forget();
    take(made(request()));
}

void Canvas::take(std::shared_ptr<Picture> picture)
{
    m_writing.stop();
    m_waiting.reset();
    m_isSketched = false;
    if (!isSameDrawing(*picture, m_scene.picture()))
        m_scene.state().highlight = {};
    m_frozen = {};
    m_overlay = {};
    m_handled = {};
    m_scene.setPicture(std::move(picture));
    m_scene.state().hovered = {};
    m_scene.state().selected = markedFor(shownPicture(), m_selected);
    if (focusIndex() < 0)
        m_scene.state().focused = shownPicture().idOf(shownPicture().shownBy(m_scene.state().focused));
    annotate();
    m_legend->setHiddenLines(hiddenLines(m_document.topology, *m_catalogue, m_language, m_choices));
    Q_EMIT m_scene.pictureChanged();
    if (m_fits)
        m_view.zoomToFit();
    AccessibleDiagram::announceChange(m_view);
}

void Canvas::annotate()
{
    m_scene.state().annotations =
        m_derivation ? annotationsOf(*m_derivation, m_scene.picture()) : Annotations{};
    colour();
}

void Canvas::colour()
{
    m_scene.state().colours =
        cardColoursOf(m_scene.picture(), m_scene.state().annotations, m_choices.colouring);
    showFlows();
}

void Canvas::showFlows()
{
    m_flows.show(m_choices.showsFlows, drawnAs(shownPicture(), m_document.topology, m_selected));
    placeFlowLabels();
    showLegend();
    m_scene.update();
}

void Canvas::placeFlowLabels()
{
    m_flows.placeLabels(zoom());
}

void Canvas::lightRow(const Derivation *derivation, const Row *row)
{
    m_scene.state().highlight =
        derivation && row ? highlightOf(m_scene.picture(), *derivation, *row) : Highlight{};
    m_flows.lightRow(derivation, row);
    m_scene.update();
}

bool Canvas::pickFlow(int bundle)
{
    if (bundle < 0)
        return false;
    Q_EMIT m_view.flowsPicked(m_flows.rowsOf(bundle), nameOf(shownPicture(), m_flows.bundle(bundle)));
    return true;
}

bool Canvas::stepFlow(bool forward)
{
    const int bundle = m_flows.step(forward);
    if (bundle < 0)
        return false;
    const QPointF place = m_flows.placeOf(bundle);
    if (!sight().contains(place))
        m_view.centerOn(place);
    QToolTip::showText(toGlobal(place), descriptionOf(shownPicture(), m_flows.bundle(bundle)),
                       m_view.viewport());
    AccessibleDiagram::announceDescription(m_view, focusIndex());
    return true;
}

void Canvas::applyLook()
{
    m_scene.setLook(DiagramTheme::from(m_view.palette()), DiagramFonts::from(m_view.font()));
    m_legend->setLook(m_scene.theme(), m_scene.fonts());
    showLegend();
}

void Canvas::showLegend()
{
    const Legend legend = legendOf(m_scene.picture(), m_scene.state(), m_scene.theme());
    if (legend != m_legend->legend())
        m_legend->setLegend(legend, legend.isEmpty() ? std::vector<QRect>() : drawnInSight());
}

/// What a legend must not hide, in pixels.
std::vector<QRect> Canvas::drawnInSight() const
{
    std::vector<QRect> drawn;
    const QRectF seen = sight();
    const auto add = [&](const QRectF &rect) {
        if (rect.intersects(seen))
            drawn.push_back(m_view.mapFromScene(rect).boundingRect());
    };
    for (const QRectF &card : shownPicture().layout.cards)
        add(card);
    for (const FlowLabel &label : m_scene.state().flowLabels.all)
        add(label.rect);
    return drawn;
}

// --- selection and focus -------------------------------------------------------------------------

void Canvas::setSelected(const std::vector<ElementId> &ids)
{
    m_selected = ids;
    m_scene.state().selected = markedFor(shownPicture(), ids);
    if (m_choices.showsFlows)
        showFlows();
    m_scene.update();
    Q_EMIT m_view.drawingChanged();
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

bool Canvas::isSelectedLine(int line) const
{
    const std::vector<ElementId> &ids = shownPicture().content.links[size_t(line)].ids;
    return std::any_of(ids.begin(), ids.end(),
                       [this](const ElementId &id) { return contains(m_selected, id); });
}

Part Canvas::handled() const
{
    if (m_handled)
        return m_handled;
    const int focused = m_scene.state().hasFocus ? focusIndex() : -1;
    return focused < 0 ? Part{} : shownPicture().elements[size_t(focused)].part;
}

void Canvas::startRename(const ElementId &id)
{
    catchUp();
    const Part part = shownPicture().partOf(id);
    if (part.kind == PartKind::Note && hasAdvisor())
        m_writing.startNote(part);
    else
        m_writing.startName(id);
}

// --- what tools ask ------------------------------------------------------------------------------

Part Canvas::partUnder(const PointerEvent &event) const
{
    return partAt(shownPicture(), event.point, reach / zoom());
}

double Canvas::zoom() const
{
    return m_view.transform().m11();
}

QRectF Canvas::sight() const
{
    return m_view.mapToScene(m_view.viewport()->rect()).boundingRect();
}

QPoint Canvas::toGlobal(QPointF point) const
{
    return m_view.viewport()->mapToGlobal(m_view.mapFromScene(point));
}

void Canvas::scrollBy(QPoint pixels)
{
    m_fits = false;
    m_view.horizontalScrollBar()->setValue(m_view.horizontalScrollBar()->value() - pixels.x());
    m_view.verticalScrollBar()->setValue(m_view.verticalScrollBar()->value() - pixels.y());
}

void Canvas::setOverlay(Overlay overlay)
{
    QRectF stale = areaOf(m_overlay, shownPicture(), zoom());
    m_overlay = std::move(overlay);
    stale |= areaOf(m_overlay, shownPicture(), zoom());
    if (!stale.isNull())
        m_view.viewport()->update(m_view.mapFromScene(stale).boundingRect().adjusted(-2, -2, 2, 2));
}

std::map<ElementId, Placement> Canvas::placementsFor(const Movables &moved, QPointF offset) const
{
    const std::map<ElementId, Placement> stored = shown(shownPicture(), m_document.diagram.placements);
    auto placements = placementsAfterDrag(shownPicture(), stored, moved.cards, offset);
    addMovedNotes(placements, shownPicture(), stored, moved.notes, offset);
    return placements;
}

Placement Canvas::storedPlace(const ElementId &id) const
{
    const auto stored = m_document.diagram.placements.find(id);
    return stored == m_document.diagram.placements.end() ? Placement{} : stored->second;
}

void Canvas::place(const std::map<ElementId, Placement> &placements)
{
    Q_EMIT m_view.placementsChanged(kept(shownPicture(), placements));
}

void Canvas::wish(const Wish &wish)
{
    Q_EMIT m_view.wished(kept(shownPicture(), wish));
}

// --- standing still ------------------------------------------------------------------------------

void Canvas::freeze(const Movables &moved)
{
    m_scene.beginDrag(moved);
    paintFrozen();
}

void Canvas::dragTo(QPointF offset)
{
    m_scene.moveDrag(offset);
}

void Canvas::thaw()
{
    m_frozen = {};
    m_overlay = {};
    m_scene.endDrag();
    m_view.viewport()->update();
    // Later: whoever lets go, by keys, is not done yet, and indices are about to mean something else.
    if (m_waiting && !m_isInUse)
        QMetaObject::invokeMethod(
            &m_view, [this] { setInUse(m_isInUse); }, Qt::QueuedConnection);
}

void Canvas::refreeze()
{
    if (!isFrozen())
        return;
    paintFrozen();
    m_view.viewport()->update();
}

/// Everything but the dragged cards, as it is seen right now.
void Canvas::paintFrozen()
{
    const double ratio = m_view.viewport()->devicePixelRatioF();
    m_frozen = QPixmap(m_view.viewport()->size() * ratio);
    m_frozen.setDevicePixelRatio(ratio);
    m_frozen.fill(m_scene.theme().canvas);
    QPainter painter(&m_frozen);
    painter.setRenderHints(m_view.renderHints());
    painter.setTransform(m_view.viewportTransform());
    m_scene.paintAll(painter, sight());
}

} // namespace portolan::diagram

// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas.h"

#include "accessiblediagram.h"
#include "collapsing.h"
#include "diagramtext.h"
#include "diagramview.h"
#include "dropping.h"
#include "flowtext.h"
#include "notelayout.h"
#include "retouching.h"

#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace portolan::diagram {
namespace {

/// How near, in pixels, the pointer must be to a line or wall.
constexpr double reach = 5;

/// Where an element's name is written.
QRectF nameRectOf(const Picture &picture, const Part &part)
{
    switch (part.kind) {
    case PartKind::Card: {
        const QRectF rect = picture.rectOf(part);
        return {rect.left() + 42, rect.top() + 6, rect.width() - 48, 24};
    }
    case PartKind::Zone: {
        const QRectF &header = picture.layout.zones[size_t(part.index)].header;
        return {header.left() - 4, header.top() - 3, header.width(), 24};
    }
    case PartKind::Wall:
        return picture.layout.walls[size_t(part.index)].badge;
    default:
        return picture.rectOf(part);
    }
}

/// A field over a name: large enough to be read at any zoom, inside of what is seen.
QRect nameFieldOf(const QRect &name, QSize hint, const QRect &seen)
{
    constexpr int leastWidth = 180;
    QRect field(QPoint(), QSize(std::max(name.width(), leastWidth), hint.height()));
    field.moveTopLeft({name.left(), name.center().y() - hint.height() / 2});
    field.moveLeft(std::clamp(field.left(), 0, std::max(0, seen.right() - field.width())));
    field.moveTop(std::clamp(field.top(), 0, std::max(0, seen.bottom() - field.height())));
    return field;
}

/// A field over a note: with room to write in, inside of what is seen.
QRect noteFieldOf(const QRect &note, const QRect &seen)
{
    constexpr QSize least(220, 96);
    QRect field(note.topLeft(), note.size().expandedTo(least).boundedTo(seen.size()));
    field.moveLeft(std::clamp(field.left(), 0, std::max(0, seen.right() - field.width())));
    field.moveTop(std::clamp(field.top(), 0, std::max(0, seen.bottom() - field.height())));
    return field;
}

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

/// Names of what is in the document and left out of the drawing.
QStringList hiddenLines(const Topology &topology, const Catalogue &catalogue, Language language,
                        const ViewChoices &choices)
{
    std::set<AssociationKey> kinds;
    for (const Association &association : topology.associations) {
        if (choices.hiddenKinds.contains(association.kind))
            kinds.insert(association.kind);
    }
    QStringList names;
    for (const AssociationKey &key : kinds) {
        const AssociationKind *kind = catalogue.association(key);
        names << (kind ? kind->name.in(language) : key.toString());
    }
    names.sort(Qt::CaseInsensitive);
    const bool balances = std::any_of(topology.balancers.begin(), topology.balancers.end(),
                                      [](const Balancer &balancer) { return !balancer.vips.empty(); });
    if (choices.hidesBalancing && balances)
        names << DiagramText::tr("Balancing", "lines from balancers to the pools they serve");
    return names;
}

} // namespace

Canvas::Canvas(DiagramView &view) : m_view(view), m_legend(new LegendPanel(view))
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
    const Document before = std::exchange(m_document, document);
    m_document.thumbnail.clear();
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
    m_flowIndex.reset();
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
    if (m_renameField)
        m_renameField->deleteLater();
    if (m_noteField)
        m_noteField->deleteLater();
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
    ViewState &state = m_scene.state();
    state.showsFlows = m_choices.showsFlows;
    state.flows = {};
    state.hoveredFlow = -1;
    state.rowFlow = -1;
    if (m_choices.showsFlows && m_derivation) {
        if (!m_flowIndex || !m_flowIndex->isOf(m_derivation))
            m_flowIndex.emplace(m_derivation);
        state.flows = flowOverlayOf(m_scene.picture(), *m_flowIndex, m_selected);
    }
    placeFlowLabels();
    showLegend();
    m_scene.update();
}

void Canvas::placeFlowLabels()
{
    ViewState &state = m_scene.state();
    state.flowLabels = labelsOf(m_scene.picture(), state.flows, m_scene.fonts(), zoom());
}

void Canvas::lightRow(const Derivation *derivation, const Row *row)
{
    ViewState &state = m_scene.state();
    state.highlight = derivation && row ? highlightOf(m_scene.picture(), *derivation, *row) : Highlight{};
    const bool isKnown = row && derivation == m_derivation.get() && !state.flows.isEmpty();
    state.rowFlow = isKnown ? state.flows.bundleOf(quint32(row - derivation->rows.data())) : -1;
    m_scene.update();
}

int Canvas::flowAt(QPointF point) const
{
    const ViewState &state = m_scene.state();
    if (state.flows.isEmpty())
        return -1;
    for (const FlowLabel &label : state.flowLabels.all) {
        if (label.rect.contains(point))
            return int(label.bundle);
    }
    const Part part = partAt(shownPicture(), point, 0);
    return part.kind == PartKind::Card ? -1 : state.flows.bundleAt(point, reach / zoom());
}

void Canvas::setHoveredFlow(int bundle)
{
    if (std::exchange(m_scene.state().hoveredFlow, bundle) != bundle)
        m_scene.update();
}

bool Canvas::pickFlow(QPointF point)
{
    const int at = flowAt(point);
    if (at < 0)
        return false;
    const FlowBundle &bundle = m_scene.state().flows.bundles.all[size_t(at)];
    std::vector<quint64> rows;
    for (const FlowWay *way : {&bundle.in, &bundle.out}) {
        for (const quint32 row : way->rows)
            rows.push_back(m_derivation->rows[row].id);
    }
    Q_EMIT m_view.flowsPicked(rows, nameOf(shownPicture(), bundle));
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
    m_legend->setLegend(legendOf(m_scene.picture(), m_scene.state(), m_scene.theme()));
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
        return startWriting(part);
    const std::optional<QString> name = advisor().nameOf(id);
    if (!part || !name)
        return;
    m_view.reveal(id);
    m_renameField = new RenameField(m_view.viewport(), advisor(), id, *name);
    m_renameField->setGeometry(
        nameFieldOf(m_view.mapFromScene(nameRectOf(shownPicture(), part)).boundingRect(),
                    m_renameField->sizeHint(), m_view.viewport()->rect()));
    QObject::connect(m_renameField, &RenameField::renamed, &m_view, [this, id](const QString &text) {
        wish(Renaming{id, text});
    });
    QObject::connect(m_renameField, &RenameField::finished, &m_view,
                     [this] { m_view.setFocus(Qt::OtherFocusReason); });
    m_renameField->show();
    m_renameField->setFocus(Qt::OtherFocusReason);
}

void Canvas::startWriting(const Part &part)
{
    const NoteText &note = shownPicture().content.notes[size_t(part.index)];
    m_view.reveal(note.id);
    m_noteField = new NoteField(m_view.viewport(), note.text, m_scene.theme(), m_scene.fonts().note, zoom());
    m_noteField->setGeometry(noteFieldOf(m_view.mapFromScene(shownPicture().rectOf(part)).boundingRect(),
                                         m_view.viewport()->rect()));
    QObject::connect(m_noteField, &NoteField::finished, &m_view,
                     [this, id = note.id, isEmpty = note.text.isEmpty()](const QString &text) {
                         if (isEmpty && text.isEmpty())
                             wish(NoteWritten{id, {}});
                         m_view.setFocus(Qt::OtherFocusReason);
                     });
    QObject::connect(m_noteField, &NoteField::written, &m_view, [this, id = note.id](const QString &text) {
        wish(NoteWritten{id, text});
    });
    m_noteField->show();
    m_noteField->setFocus(Qt::OtherFocusReason);
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

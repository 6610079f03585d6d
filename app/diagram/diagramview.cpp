// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagramview.h"

#include "accessiblediagram.h"
#include "diagramscene.h"
#include "dropping.h"
#include "elements.h"
#include "tool.h"

#include <QApplication>
#include <QHelpEvent>
#include <QImage>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace portolan {

using namespace diagram;

namespace {

constexpr double zoomStep = 1.2;
constexpr double leastZoom = 0.04;
constexpr double mostZoom = 4;
/// How near, in pixels, a click must be to a line or wall.
constexpr double reach = 5;

bool isSameDrawing(const Picture &a, const Picture &b)
{
    return a.layout == b.layout && a.lines == b.lines && a.elements == b.elements;
}

} // namespace

/// The parts of the view that its interface does not show, and what tools may ask of it.
class DiagramView::Private : public ToolHost {
public:
    explicit Private(DiagramView &owner) : view(owner) { }

    // --- pictures -----------------------------------------------------------------------------

    void rebuild()
    {
        if (!catalogue)
            return;
        tool.reset();
        auto picture = std::make_shared<Picture>(pictureOf(document, *catalogue, language, &scene.picture()));
        if (!isSameDrawing(*picture, scene.picture()))
            scene.state().highlight = {};
        frozen = {};
        scene.setPicture(std::move(picture));
        scene.state().hovered = {};
        if (focusIndex() < 0)
            scene.state().focused = {};
        annotate();
        if (fits)
            view.zoomToFit();
        AccessibleDiagram::announceChange(view);
    }

    void annotate()
    {
        scene.state().annotations = derivation ? annotationsOf(*derivation, scene.picture()) : Annotations{};
        scene.update();
    }

    void applyLook() { scene.setLook(DiagramTheme::from(view.palette()), DiagramFonts::from(view.font())); }

    // --- selection and focus ------------------------------------------------------------------

    void setSelected(const std::vector<ElementId> &ids)
    {
        selected = ids;
        scene.state().selected = {ids.begin(), ids.end()};
        scene.update();
    }

    int focusIndex() const
    {
        const auto &elements = scene.picture().elements;
        const auto it = std::find_if(elements.begin(), elements.end(), [this](const PictureElement &element) {
            return element.id == scene.state().focused;
        });
        return it == elements.end() ? -1 : int(it - elements.begin());
    }

    void setHovered(const ElementId &id)
    {
        if (scene.state().hovered == id)
            return;
        scene.updateElement(scene.state().hovered);
        scene.state().hovered = id;
        scene.updateElement(id);
    }

    PointerEvent pointer(const QMouseEvent &event) const
    {
        return {event.position().toPoint(), view.mapToScene(event.position().toPoint()), event.modifiers()};
    }

    bool moveFocus(int element)
    {
        if (element < 0 || element >= int(scene.picture().elements.size()))
            return false;
        view.focusElement(size_t(element));
        select({scene.picture().elements[size_t(element)].id});
        return true;
    }

    // --- what tools ask for -------------------------------------------------------------------

    const Picture &shownPicture() const override { return scene.picture(); }
    Part partUnder(const PointerEvent &event) const override
    {
        return partAt(scene.picture(), event.point, reach / view.zoom());
    }
    const std::vector<ElementId> &selection() const override { return selected; }
    void select(const std::vector<ElementId> &ids) override
    {
        if (!ids.empty())
            scene.state().focused = ids.back();
        if (ids == selected)
            return;
        setSelected(ids);
        Q_EMIT view.selectionChanged(ids);
    }
    void scrollBy(QPoint pixels) override
    {
        fits = false;
        view.horizontalScrollBar()->setValue(view.horizontalScrollBar()->value() - pixels.x());
        view.verticalScrollBar()->setValue(view.verticalScrollBar()->value() - pixels.y());
    }
    void beginDrag(const std::vector<int> &cards) override
    {
        dragged = cards;
        offset = {};
        scene.beginDrag(cards);
        freeze();
    }
    void dragTo(QPointF by) override
    {
        offset = by;
        scene.moveDrag(by);
    }
    void finishDrag() override
    {
        const auto placements =
            placementsAfterDrag(scene.picture(), document.diagram.placements, dragged, offset);
        // The frozen picture stays while others hear of the new places, so that nothing flickers.
        if (!placements.empty())
            Q_EMIT view.placementsChanged(placements);
        cancelDrag();
    }
    void cancelDrag() override
    {
        dragged.clear();
        frozen = {};
        scene.endDrag();
        view.viewport()->update();
    }

    /// Everything but the dragged cards, as it is seen right now.
    void freeze()
    {
        const double ratio = view.viewport()->devicePixelRatioF();
        frozen = QPixmap(view.viewport()->size() * ratio);
        frozen.setDevicePixelRatio(ratio);
        frozen.fill(scene.theme().canvas);
        QPainter painter(&frozen);
        painter.setRenderHints(view.renderHints());
        painter.setTransform(view.viewportTransform());
        scene.paintAll(painter, view.mapToScene(view.viewport()->rect()).boundingRect());
    }

    DiagramView &view;
    DiagramScene scene;
    Document document;
    const Catalogue *catalogue = nullptr;
    std::shared_ptr<const Derivation> derivation;
    Language language = Language::English;
    std::vector<ElementId> selected;
    std::unique_ptr<Tool> tool;
    std::vector<int> dragged;
    QPointF offset;
    QPixmap frozen;
    bool spaceHeld = false;
    /// The whole drawing is kept in sight.
    bool fits = true;
};

DiagramView::DiagramView(QWidget *parent) : QGraphicsView(parent), d(std::make_unique<Private>(*this))
{
    AccessibleDiagram::install();
    setScene(&d->scene);
    setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    setOptimizationFlag(DontAdjustForAntialiasing);
    setViewportUpdateMode(SmartViewportUpdate);
    setTransformationAnchor(NoAnchor);
    setResizeAnchor(NoAnchor);
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    setAccessibleName(tr("Diagram"));
    d->applyLook();
}

DiagramView::~DiagramView()
{
    setScene(nullptr);
}

// --- values in -----------------------------------------------------------------------------------

void DiagramView::setDocument(const Document &document, const Catalogue &catalogue)
{
    const bool same = d->catalogue == &catalogue && d->document.topology == document.topology
        && d->document.diagram == document.diagram;
    d->document = document;
    d->document.thumbnail.clear();
    d->catalogue = &catalogue;
    if (!same)
        d->rebuild();
}

void DiagramView::setDerivation(std::shared_ptr<const Derivation> derivation)
{
    d->derivation = std::move(derivation);
    d->annotate();
}

void DiagramView::setLanguage(Language language)
{
    d->language = language;
    setAccessibleName(tr("Diagram"));
    d->rebuild();
}

void DiagramView::setSelection(const std::vector<ElementId> &ids)
{
    if (ids != d->selected)
        d->setSelected(ids);
}

const std::vector<ElementId> &DiagramView::selection() const
{
    return d->selected;
}

void DiagramView::highlightPath(const Derivation *derivation, const Row *row)
{
    d->scene.state().highlight = derivation && row ? highlightOf(picture(), *derivation, *row) : Highlight{};
    d->scene.update();
}

void DiagramView::reveal(const ElementId &id)
{
    const Part part = picture().partOf(id);
    if (part)
        ensureVisible(picture().rectOf(part), 32, 32);
}

const Picture &DiagramView::picture() const
{
    return d->scene.picture();
}

// --- zoom ----------------------------------------------------------------------------------------

double DiagramView::zoom() const
{
    return transform().m11();
}

void DiagramView::setZoom(double zoom)
{
    zoom = std::clamp(zoom, leastZoom, mostZoom);
    d->fits = false;
    const QPointF middle = mapToScene(viewport()->rect().center());
    setTransform(QTransform::fromScale(zoom, zoom));
    centerOn(middle);
    Q_EMIT zoomChanged(zoom);
}

void DiagramView::zoomIn()
{
    setZoom(zoom() * zoomStep);
}

void DiagramView::zoomOut()
{
    setZoom(zoom() / zoomStep);
}

void DiagramView::zoomToFit()
{
    const QRectF area = d->scene.sceneRect();
    const QSize room = viewport()->size();
    if (area.isEmpty() || room.isEmpty())
        return;
    const double zoom =
        std::clamp(std::min(room.width() / area.width(), room.height() / area.height()), leastZoom, 1.0);
    const bool changed = !qFuzzyCompare(zoom, this->zoom());
    setTransform(QTransform::fromScale(zoom, zoom));
    centerOn(area.center());
    d->fits = true;
    if (changed)
        Q_EMIT zoomChanged(zoom);
}

QImage DiagramView::toImage(QSize size) const
{
    const QRectF area = d->scene.sceneRect();
    const double scale = std::min(size.width() / area.width(), size.height() / area.height());
    QImage image((area.size() * scale).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.fill(d->scene.theme().canvas);
    ViewState plain;
    std::swap(plain, d->scene.state());
    d->scene.state().annotations = plain.annotations;
    QPainter painter(&image);
    painter.setRenderHints(renderHints());
    painter.scale(scale, scale);
    painter.translate(-area.topLeft());
    d->scene.paintAll(painter, area);
    std::swap(plain, d->scene.state());
    return image;
}

// --- elements ------------------------------------------------------------------------------------

const std::vector<PictureElement> &DiagramView::elements() const
{
    return picture().elements;
}

QRect DiagramView::elementRect(size_t element) const
{
    return mapFromScene(picture().rectOf(elements()[element].part)).boundingRect();
}

int DiagramView::focusedElement() const
{
    return d->focusIndex();
}

void DiagramView::focusElement(size_t element)
{
    ViewState &state = d->scene.state();
    d->scene.updateElement(state.focused);
    state.focused = elements()[element].id;
    d->scene.updateElement(state.focused);
    reveal(state.focused);
    AccessibleDiagram::announceFocus(*this, int(element));
}

void DiagramView::activateElement(size_t element)
{
    Q_EMIT elementActivated(elements()[element].id);
}

// --- mouse ---------------------------------------------------------------------------------------

void DiagramView::mousePressEvent(QMouseEvent *event)
{
    if (d->tool)
        return;
    const bool pans =
        event->button() == Qt::MiddleButton || (event->button() == Qt::LeftButton && d->spaceHeld);
    if (pans)
        d->tool = std::make_unique<PanTool>(*d);
    else if (event->button() == Qt::LeftButton)
        d->tool = std::make_unique<SelectTool>(*d);
    else
        return QGraphicsView::mousePressEvent(event);
    viewport()->setCursor(d->tool->cursor());
    d->tool->press(d->pointer(*event));
}

void DiagramView::mouseMoveEvent(QMouseEvent *event)
{
    const PointerEvent pointer = d->pointer(*event);
    if (d->tool)
        d->tool->move(pointer);
    else
        d->setHovered(picture().idOf(d->partUnder(pointer)));
}

void DiagramView::mouseReleaseEvent(QMouseEvent *event)
{
    if (!d->tool)
        return;
    // The document may change meanwhile and drop the current tool.
    const std::unique_ptr<Tool> tool = std::move(d->tool);
    tool->release(d->pointer(*event));
    viewport()->setCursor(d->spaceHeld ? Qt::OpenHandCursor : Qt::ArrowCursor);
}

void DiagramView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const ElementId id = picture().idOf(d->partUnder(d->pointer(*event)));
    if (event->button() == Qt::LeftButton && !id.isEmpty())
        Q_EMIT elementActivated(id);
}

void DiagramView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() & Qt::ControlModifier) {
        const QPointF under = mapToScene(event->position().toPoint());
        setZoom(zoom() * std::pow(zoomStep, event->angleDelta().y() / 120.0));
        const QPoint now = mapFromScene(under);
        d->scrollBy(event->position().toPoint() - now);
        event->accept();
        return;
    }
    if (event->modifiers() & Qt::ShiftModifier) {
        d->scrollBy(QPoint(event->angleDelta().y() / 2, 0));
        event->accept();
        return;
    }
    d->fits = false;
    QGraphicsView::wheelEvent(event);
}

// --- keyboard ------------------------------------------------------------------------------------

void DiagramView::keyPressEvent(QKeyEvent *event)
{
    const int focused = focusedElement();
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        d->moveFocus(focused < 0 ? 0 : elementTowards(picture(), focused, Qt::Key(event->key())));
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (focused >= 0)
            activateElement(size_t(focused));
        return;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoomIn();
    case Qt::Key_Minus:
        return zoomOut();
    case Qt::Key_0:
        return zoomToFit();
    case Qt::Key_Home:
        d->moveFocus(0);
        return;
    case Qt::Key_End:
        d->moveFocus(int(elements().size()) - 1);
        return;
    case Qt::Key_Space:
        if (!event->isAutoRepeat()) {
            d->spaceHeld = true;
            viewport()->setCursor(Qt::OpenHandCursor);
        }
        return;
    case Qt::Key_Escape:
        if (const std::unique_ptr<Tool> tool = std::move(d->tool))
            tool->cancel();
        else
            d->select({});
        return;
    default:
        // Not QGraphicsView: it would scroll on keys that mean something else here.
        event->ignore();
    }
}

void DiagramView::keyReleaseEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && !event->isAutoRepeat()) {
        d->spaceHeld = false;
        viewport()->unsetCursor();
        return;
    }
    event->ignore();
}

bool DiagramView::focusNextPrevChild(bool next)
{
    const int focused = focusedElement();
    const int last = int(elements().size()) - 1;
    const int wanted = focused < 0 ? (next ? 0 : last) : focused + (next ? 1 : -1);
    return d->moveFocus(wanted) || QGraphicsView::focusNextPrevChild(next);
}

void DiagramView::focusInEvent(QFocusEvent *event)
{
    // A ring is for those who use the keyboard.
    d->scene.state().hasFocus = event->reason() != Qt::MouseFocusReason;
    d->scene.update();
    QGraphicsView::focusInEvent(event);
}

void DiagramView::focusOutEvent(QFocusEvent *event)
{
    d->scene.state().hasFocus = false;
    d->spaceHeld = false;
    viewport()->unsetCursor();
    d->scene.update();
    QGraphicsView::focusOutEvent(event);
}

// --- the rest ------------------------------------------------------------------------------------

void DiagramView::resizeEvent(QResizeEvent *event)
{
    QGraphicsView::resizeEvent(event);
    if (d->fits)
        zoomToFit();
    if (d->scene.isDragging())
        d->freeze();
}

void DiagramView::changeEvent(QEvent *event)
{
    QGraphicsView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        d->applyLook();
}

bool DiagramView::viewportEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::ToolTip: {
        const auto *help = static_cast<QHelpEvent *>(event);
        const Part part = partAt(picture(), mapToScene(help->pos()), reach / zoom());
        const auto it = std::find_if(elements().begin(), elements().end(),
                                     [&part](const PictureElement &element) { return element.part == part; });
        if (it == elements().end())
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(),
                               nameOf(picture(), *it) + QLatin1Char('\n') + descriptionOf(picture(), *it),
                               viewport());
        return true;
    }
    case QEvent::Leave:
        d->setHovered({});
        break;
    case QEvent::NativeGesture: {
        const auto *gesture = static_cast<QNativeGestureEvent *>(event);
        if (gesture->gestureType() == Qt::ZoomNativeGesture) {
            setZoom(zoom() * (1 + gesture->value()));
            return true;
        }
        break;
    }
    default:
        break;
    }
    return QGraphicsView::viewportEvent(event);
}

void DiagramView::scrollContentsBy(int dx, int dy)
{
    QGraphicsView::scrollContentsBy(dx, dy);
    if (d->scene.isDragging()) {
        d->freeze();
        viewport()->update();
    }
}

void DiagramView::drawBackground(QPainter *painter, const QRectF &rect)
{
    if (d->frozen.isNull()) {
        painter->fillRect(rect, d->scene.theme().canvas);
        return;
    }
    painter->save();
    painter->resetTransform();
    painter->drawPixmap(0, 0, d->frozen);
    painter->restore();
}

void DiagramView::drawForeground(QPainter *painter, const QRectF &)
{
    if (!picture().isEmpty())
        return;
    painter->save();
    painter->resetTransform();
    paintEmptyState(*painter, viewport()->rect(), d->scene.theme(), d->scene.fonts());
    painter->restore();
}

} // namespace portolan

// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagramview.h"

#include "accessiblediagram.h"
#include "canvas.h"
#include "collapsing.h"
#include "drops.h"
#include "elements.h"
#include "flowtext.h"
#include "foldmarks.h"
#include "keyboard.h"
#include "mouse.h"
#include "zoom.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QDragEnterEvent>
#include <QGestureEvent>
#include <QHelpEvent>
#include <QImage>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QPinchGesture>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>

namespace portolan {

using namespace diagram;

namespace {

/// In diagram units.
constexpr double aroundSelection = 64;

} // namespace

class DiagramView::Private {
public:
    explicit Private(DiagramView &view)
        : zoom(view), canvas(view), mouse(view, canvas), keyboard(view, canvas, mouse), drops(canvas)
    {
        connect(&canvas.scene(), &DiagramScene::pictureChanged, &canvas.scene(), [this] {
            mouse.forget();
            keyboard.forget();
            drops.forget();
        });
        connect(&canvas.scene(), &DiagramScene::pictureChanged, &view, &DiagramView::drawingChanged);
    }

    Zoom zoom;
    Canvas canvas;
    Mouse mouse;
    Keyboard keyboard;
    Drops drops;
};

DiagramView::DiagramView(QWidget *parent) : QGraphicsView(parent), d(std::make_unique<Private>(*this))
{
    AccessibleDiagram::install();
    setScene(&d->canvas.scene());
    setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    setOptimizationFlag(DontAdjustForAntialiasing);
    setViewportUpdateMode(SmartViewportUpdate);
    setTransformationAnchor(NoAnchor);
    setResizeAnchor(NoAnchor);
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    viewport()->grabGesture(Qt::PinchGesture);
    connect(this, &DiagramView::zoomChanged, this, &DiagramView::sightChanged);
    connect(this, &DiagramView::zoomChanged, this, [this] { d->canvas.placeFlowLabels(); });
    setAccessibleName(tr("Diagram"));
    d->canvas.applyLook();
}

DiagramView::~DiagramView()
{
    setScene(nullptr);
}

// --- values in -----------------------------------------------------------------------------------

void DiagramView::setDocument(const Document &document, const Catalogue &catalogue)
{
    d->canvas.setDocument(document, catalogue);
}

void DiagramView::setDerivation(std::shared_ptr<const Derivation> derivation)
{
    d->canvas.setDerivation(std::move(derivation));
}

void DiagramView::setLanguage(Language language)
{
    setAccessibleName(tr("Diagram"));
    d->canvas.setLanguage(language);
}

void DiagramView::setChoices(const ViewChoices &choices)
{
    d->canvas.setChoices(choices);
}

const ViewChoices &DiagramView::choices() const
{
    return d->canvas.choices();
}

void DiagramView::setCollapsed(const std::vector<ElementId> &ids, bool collapsed)
{
    d->canvas.setCollapsed(ids, collapsed);
}

void DiagramView::setSelection(const std::vector<ElementId> &ids)
{
    if (ids == d->canvas.selection())
        return;
    d->canvas.setSelected(ids);
    d->mouse.updateHandles();
}

const std::vector<ElementId> &DiagramView::selection() const
{
    return d->canvas.selection();
}

void DiagramView::highlightPath(const Derivation *derivation, const Row *row)
{
    d->canvas.lightRow(derivation, row);
}

void DiagramView::reveal(const ElementId &id)
{
    if (!picture().shownBy(id))
        settle();
    const Part part = picture().shownBy(id);
    if (part)
        ensureVisible(picture().rectOf(part), 32, 32);
}

void DiagramView::uncover(const ElementId &id)
{
    d->canvas.uncover(id);
}

void DiagramView::settle()
{
    d->canvas.catchUp();
}

const Picture &DiagramView::picture() const
{
    return d->canvas.scene().picture();
}

void DiagramView::setAdvisor(const Advisor *advisor)
{
    d->canvas.setAdvisor(advisor);
}

void DiagramView::selectByUser(const std::vector<ElementId> &ids)
{
    d->canvas.select(ids);
    d->mouse.updateHandles();
}

bool DiagramView::stepFlow(bool forward)
{
    return d->canvas.stepFlow(forward);
}

bool DiagramView::startLine()
{
    return d->keyboard.startLine();
}

void DiagramView::startRename(const ElementId &id)
{
    d->canvas.startRename(id);
}

QRectF DiagramView::sight() const
{
    return d->canvas.sight();
}

void DiagramView::lookAt(QPointF middle)
{
    d->canvas.setFits(false);
    centerOn(middle);
}

const DiagramTheme &DiagramView::theme() const
{
    return d->canvas.scene().theme();
}

// --- zoom ----------------------------------------------------------------------------------------

double DiagramView::zoom() const
{
    return d->zoom.value();
}

void DiagramView::setZoom(double zoom)
{
    d->canvas.setFits(false);
    d->zoom.set(zoom);
}

void DiagramView::zoomIn()
{
    setZoom(zoom() * Zoom::step);
}

void DiagramView::zoomOut()
{
    setZoom(zoom() / Zoom::step);
}

void DiagramView::zoomToFit()
{
    if (d->zoom.show(d->canvas.scene().sceneRect()))
        d->canvas.setFits(true);
}

void DiagramView::zoomToSelection()
{
    QRectF area;
    for (const ElementId &id : selection()) {
        if (const Part part = picture().shownBy(id))
            area |= picture().rectOf(part);
    }
    if (!area.isNull()
        && d->zoom.show(area.adjusted(-aroundSelection, -aroundSelection, aroundSelection, aroundSelection)))
        d->canvas.setFits(false);
}

const FlowOverlay &DiagramView::flows() const
{
    return d->canvas.scene().state().flows;
}

QImage DiagramView::toImage(QSize size) const
{
    const QRectF area = d->canvas.scene().sceneRect();
    const double scale = std::min(size.width() / area.width(), size.height() / area.height());
    QImage image((area.size() * scale).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.fill(d->canvas.scene().theme().canvas);
    ViewState plain;
    std::swap(plain, d->canvas.scene().state());
    d->canvas.scene().state().annotations = plain.annotations;
    QPainter painter(&image);
    painter.setRenderHints(renderHints());
    painter.scale(scale, scale);
    painter.translate(-area.topLeft());
    d->canvas.scene().paintAll(painter, area);
    std::swap(plain, d->canvas.scene().state());
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
    return d->canvas.focusIndex();
}

void DiagramView::focusElement(size_t element)
{
    ViewState &state = d->canvas.scene().state();
    d->canvas.scene().updateElement(state.focused);
    state.focused = elements()[element].id;
    d->canvas.scene().updateElement(state.focused);
    reveal(state.focused);
    d->mouse.updateHandles();
    AccessibleDiagram::announceFocus(*this, int(element));
}

QString DiagramView::describeElement(size_t element) const
{
    const ViewState &state = d->canvas.scene().state();
    const QString own = descriptionOf(picture(), elements()[element]);
    if (d->canvas.flows().current() >= 0)
        return descriptionOf(picture(), d->canvas.flows().bundle(d->canvas.flows().current()));
    if (!state.isSelected(elements()[element].id))
        return own;
    const QString flows = summaryOf(picture(), state.flows);
    return flows.isEmpty() ? own : own + QStringLiteral(". ") + flows;
}

void DiagramView::activateElement(size_t element)
{
    activate(elements()[element].id);
}

void DiagramView::activate(const ElementId &id)
{
    // What a note is about is its text, and that is written where it stands.
    if (picture().partOf(id).kind == PartKind::Note)
        startRename(id);
    else
        Q_EMIT elementActivated(id);
}

// --- mouse ---------------------------------------------------------------------------------------

void DiagramView::mousePressEvent(QMouseEvent *event)
{
    d->keyboard.cancelLine();
    d->mouse.press(*event);
}

void DiagramView::mouseMoveEvent(QMouseEvent *event)
{
    d->mouse.move(*event);
}

void DiagramView::mouseReleaseEvent(QMouseEvent *event)
{
    d->mouse.release(*event);
}

void DiagramView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const PointerEvent at = d->mouse.pointer(*event);
    const Part part = d->canvas.partUnder(at);
    const ElementId id = picture().idOf(part);
    if (event->button() != Qt::LeftButton || id.isEmpty())
        return;
    if (foldMarkAt(d->canvas, at))
        d->mouse.press(*event);
    else if (part.kind != PartKind::Card && isCollapsed(picture(), part))
        setCollapsed({foldTarget(picture(), id, false)}, false);
    else
        activate(id);
}

void DiagramView::wheelEvent(QWheelEvent *event)
{
    d->canvas.setFits(false);
    if (event->modifiers() & Qt::ControlModifier) {
        d->zoom.turn(*event);
        event->accept();
    } else if (event->modifiers() & Qt::ShiftModifier) {
        d->canvas.scrollBy(QPoint(event->angleDelta().y() / 2, 0));
        event->accept();
    } else {
        QGraphicsView::wheelEvent(event);
    }
}

// --- keyboard ------------------------------------------------------------------------------------

void DiagramView::keyPressEvent(QKeyEvent *event)
{
    // Not QGraphicsView: it would scroll on keys that mean something else here.
    event->setAccepted(d->keyboard.press(*event));
}

void DiagramView::keyReleaseEvent(QKeyEvent *event)
{
    event->setAccepted(d->keyboard.release(*event));
}

bool DiagramView::focusNextPrevChild(bool next)
{
    return d->keyboard.step(next) || QGraphicsView::focusNextPrevChild(next);
}

void DiagramView::focusInEvent(QFocusEvent *event)
{
    // A ring is for those who use the keyboard.
    d->canvas.scene().state().hasFocus = event->reason() != Qt::MouseFocusReason;
    d->canvas.scene().update();
    QGraphicsView::focusInEvent(event);
}

void DiagramView::focusOutEvent(QFocusEvent *event)
{
    d->keyboard.cancelLine();
    d->canvas.scene().state().hasFocus = false;
    d->mouse.setSpaceHeld(false);
    d->canvas.scene().update();
    QGraphicsView::focusOutEvent(event);
}

// --- the rest ------------------------------------------------------------------------------------

void DiagramView::resizeEvent(QResizeEvent *event)
{
    QGraphicsView::resizeEvent(event);
    if (d->canvas.fits())
        zoomToFit();
    d->canvas.refreeze();
    Q_EMIT sightChanged();
}

void DiagramView::changeEvent(QEvent *event)
{
    QGraphicsView::changeEvent(event);
    if (event->type() != QEvent::PaletteChange && event->type() != QEvent::FontChange)
        return;
    d->canvas.applyLook();
    d->zoom.takeFont();
    Q_EMIT drawingChanged();
}

bool DiagramView::viewportEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::ToolTip: {
        const auto *help = static_cast<QHelpEvent *>(event);
        const FlowLayer &flows = d->canvas.flows();
        const int flow = flows.at(mapToScene(help->pos()), d->canvas.zoom());
        if (flow >= 0) {
            QToolTip::showText(help->globalPos(), descriptionOf(picture(), flows.bundle(flow)), viewport());
            return true;
        }
        const Part part = d->canvas.partUnder({help->pos(), mapToScene(help->pos()), {}});
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
        d->mouse.leave();
        break;
    case QEvent::NativeGesture:
        d->canvas.setFits(false);
        if (d->zoom.pinch(*static_cast<QNativeGestureEvent *>(event)))
            return true;
        break;
    case QEvent::Gesture:
        if (const QGesture *pinch = static_cast<QGestureEvent *>(event)->gesture(Qt::PinchGesture)) {
            // The first finger had begun something by itself.
            d->mouse.cancelTool();
            d->canvas.setFits(false);
            d->zoom.pinch(*static_cast<const QPinchGesture *>(pinch));
            return true;
        }
        break;
    default:
        break;
    }
    return QGraphicsView::viewportEvent(event);
}

void DiagramView::scrollContentsBy(int dx, int dy)
{
    QGraphicsView::scrollContentsBy(dx, dy);
    d->canvas.refreeze();
    Q_EMIT sightChanged();
}

void DiagramView::drawBackground(QPainter *painter, const QRectF &rect)
{
    if (d->canvas.frozenPicture().isNull()) {
        painter->fillRect(rect, d->canvas.scene().theme().canvas);
        return;
    }
    painter->save();
    painter->resetTransform();
    painter->drawPixmap(0, 0, d->canvas.frozenPicture());
    painter->restore();
}

void DiagramView::drawForeground(QPainter *painter, const QRectF &rect)
{
    if (!picture().isEmpty()) {
        // Bubbles keep inside of what is seen, not of what is painted anew.
        PaintContext context = d->canvas.scene().contextFor(*painter, rect);
        context.exposed = d->canvas.sight();
        paintOverlay(*painter, context, d->canvas.overlay());
        return;
    }
    painter->save();
    painter->resetTransform();
    paintEmptyState(*painter, viewport()->rect(), d->canvas.scene().theme(), d->canvas.scene().fonts());
    painter->restore();
}

// --- menus and drops -----------------------------------------------------------------------------

void DiagramView::contextMenuEvent(QContextMenuEvent *event)
{
    event->accept();
    if (event->reason() == QContextMenuEvent::Keyboard) {
        const int focused = focusedElement();
        const Part part = focused < 0 ? Part{} : elements()[size_t(focused)].part;
        const QPointF place = part ? picture().rectOf(part).center() : d->canvas.sight().center();
        d->canvas.wish(MenuWish{picture().idOf(part), place, d->canvas.toGlobal(place)});
        return;
    }
    const QPointF place = mapToScene(event->pos());
    const Part part = d->canvas.partUnder({event->pos(), place, {}});
    const ElementId id = picture().idOf(part);
    const auto &selected = selection();
    const bool isSelected = part.kind == PartKind::Link
        ? d->canvas.isSelectedLine(part.index)
        : std::find(selected.begin(), selected.end(), id) != selected.end();
    if (!isSelected)
        d->canvas.select(id.isEmpty() ? std::vector<ElementId>{} : std::vector<ElementId>{id});
    d->canvas.wish(MenuWish{id, place, event->globalPos()});
}

void DiagramView::dragEnterEvent(QDragEnterEvent *event)
{
    event->setAccepted(d->drops.enter(*event->mimeData(), mapToScene(event->position().toPoint())));
}

void DiagramView::dragMoveEvent(QDragMoveEvent *event)
{
    event->setAccepted(d->drops.move(mapToScene(event->position().toPoint())));
}

void DiagramView::dragLeaveEvent(QDragLeaveEvent *event)
{
    d->drops.leave();
    event->accept();
}

void DiagramView::dropEvent(QDropEvent *event)
{
    // The program the item was dragged from waits until this is over: menus come later.
    event->setDropAction(Qt::CopyAction);
    event->setAccepted(d->drops.drop(mapToScene(event->position().toPoint())));
}

} // namespace portolan

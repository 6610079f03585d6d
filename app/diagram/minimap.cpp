// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "minimap.h"

#include "diagramview.h"
#include "picture.h"
#include "theme.h"

#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QScrollBar>

#include <algorithm>

namespace portolan {

using namespace diagram;

namespace {

constexpr int most = 208;
constexpr int margin = 12;
/// Between the edge of the map and the drawing.
constexpr int rim = 6;
/// Cards are never smaller, or large drawings would seem empty.
constexpr double leastCard = 2;
/// How much of a window must remain beside the map for it to be shown.
constexpr int leastRoom = 3 * most / 2;

} // namespace

Minimap::Minimap(DiagramView &view) : QWidget(&view), m_view(view)
{
    setCursor(Qt::PointingHandCursor);
    connect(&view, &DiagramView::sightChanged, this, &Minimap::follow);
    connect(&view, &DiagramView::drawingChanged, this, &Minimap::redraw);
    retranslate();
    follow();
}

void Minimap::setWanted(bool wanted)
{
    m_wanted = wanted;
    follow();
}

void Minimap::retranslate()
{
    setAccessibleName(tr("Minimap"));
    setToolTip(tr("Click or drag to see another part of the drawing"));
}

double Minimap::scale() const
{
    const QRectF area = m_view.sceneRect();
    return std::min(most / area.width(), most / area.height());
}

/// Where the sight is, in pixels of the map.
QRectF Minimap::frame() const
{
    const QRectF area = m_view.sceneRect();
    const QRectF sight = m_view.sight() & area;
    return {QPointF(rim, rim) + (sight.topLeft() - area.topLeft()) * scale(), sight.size() * scale()};
}

void Minimap::follow()
{
    const QRectF area = m_view.sceneRect();
    const double pixel = 1 / m_view.transform().m11();
    const bool hides = m_view.picture().isEmpty()
        || m_view.sight().adjusted(-2 * pixel, -2 * pixel, 2 * pixel, 2 * pixel).contains(area)
        || m_view.width() < leastRoom || m_view.height() < leastRoom;
    setVisible(m_wanted && !hides);
    if (isHidden())
        return;
    const QSize size = (area.size() * scale()).toSize() + QSize(2 * rim, 2 * rim);
    const QRect room = m_view.viewport()->geometry();
    setGeometry(QRect(room.bottomRight() - QPoint(size.width() + margin, size.height() + margin), size));
    update();
}

void Minimap::redraw()
{
    m_drawing = {};
    follow();
}

/// Boxes without texts and lines: those would only be grey at this size.
void Minimap::paintDrawing()
{
    const Picture &picture = m_view.picture();
    const DiagramTheme &theme = m_view.theme();
    const double ratio = devicePixelRatioF();
    m_drawing = QPixmap(size() * ratio);
    m_drawing.setDevicePixelRatio(ratio);
    m_drawing.fill(theme.canvas);
    QPainter painter(&m_drawing);
    painter.translate(rim, rim);
    painter.scale(scale(), scale());
    painter.translate(-m_view.sceneRect().topLeft());
    for (size_t i = 0; i < picture.layout.zones.size(); ++i)
        painter.fillRect(picture.layout.zones[i].rect, theme.hues[size_t(picture.content.zones[i].hue)].tint);
    painter.setPen(QPen(theme.siteEdge, 0));
    for (const SiteArea &site : picture.layout.sites)
        painter.drawRect(site.outline);
    const double thin = 1 / scale();
    for (size_t i = 0; i < picture.layout.walls.size(); ++i) {
        const WallText &wall = picture.content.walls[i];
        const QRectF bar = picture.layout.walls[i].bar;
        if (wall.filtered)
            painter.fillRect(bar | QRectF(bar.center(), QSizeF(thin, thin)),
                             theme.hues[size_t(picture.content.zones[size_t(wall.first)].hue)].solid);
    }
    for (const QRectF &note : picture.layout.notes)
        painter.fillRect(note, theme.note.solid);
    for (size_t i = 0; i < picture.layout.cards.size(); ++i) {
        const Card &card = picture.content.cards[i];
        const auto &selection = m_view.selection();
        const bool selected = std::find(selection.begin(), selection.end(), card.id) != selection.end();
        const QRectF &rect = picture.layout.cards[i];
        const QSizeF size = rect.size().expandedTo(QSizeF(leastCard, leastCard) / scale());
        painter.fillRect(QRectF(rect.topLeft(), size),
                         selected ? theme.accent : theme.hues[size_t(card.hue)].solid);
    }
}

void Minimap::paintEvent(QPaintEvent *)
{
    if (m_drawing.size() != size() * devicePixelRatioF())
        paintDrawing();
    const DiagramTheme &theme = m_view.theme();
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_drawing);
    QPainterPath outside;
    outside.addRect(rect());
    QPainterPath seen;
    seen.addRect(frame());
    QColor veil = theme.canvas;
    veil.setAlphaF(0.6F);
    painter.fillPath(outside - seen, veil);
    painter.setPen(QPen(theme.accent, 1.5));
    painter.drawRect(frame());
    painter.setPen(theme.cardEdge);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void Minimap::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const QRectF seen = frame();
    m_grip = seen.contains(event->position()) ? event->position() - seen.center() : QPointF();
    goTo(event->position());
}

void Minimap::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton)
        goTo(event->position());
}

void Minimap::mouseReleaseEvent(QMouseEvent *event)
{
    event->accept();
}

void Minimap::wheelEvent(QWheelEvent *event)
{
    if (event->angleDelta().y() > 0)
        m_view.zoomIn();
    else if (event->angleDelta().y() < 0)
        m_view.zoomOut();
    event->accept();
}

void Minimap::goTo(QPointF pixel)
{
    m_view.lookAt(m_view.sceneRect().topLeft() + (pixel - m_grip - QPointF(rim, rim)) / scale());
}

} // namespace portolan

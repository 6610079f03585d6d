// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "overlay.h"

#include "handles.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace portolan::diagram {
namespace {

// Sizes in pixels, whatever the zoom.
constexpr double bubbleWidth = 300;
constexpr double bubblePadding = 10;
constexpr double bubbleDistance = 18;
constexpr double bubbleHeight = 120;
constexpr double margin = 16;
constexpr double radius = 6;

QPen cosmetic(const QColor &colour, double width, Qt::PenStyle style = Qt::SolidLine)
{
    QPen pen(colour, width, style);
    pen.setCosmetic(true);
    return pen;
}

QColor faded(QColor colour, double alpha)
{
    colour.setAlphaF(float(alpha));
    return colour;
}

/// The part of an element that is outlined: of a zone the whole, of a site its name.
QRectF outlineOf(const Picture &picture, const Part &part)
{
    return picture.rectOf(part);
}

void paintDimming(QPainter &painter, const PaintContext &context, const Overlay &overlay)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(faded(context.theme.canvas, 0.6));
    const auto isCandidate = [&](const Part &part) {
        return std::find(overlay.candidates.begin(), overlay.candidates.end(), part)
            != overlay.candidates.end();
    };
    std::vector<bool> bright(context.picture.layout.cards.size(), false);
    for (const Part &part : overlay.candidates) {
        if (part.kind == PartKind::Card)
            bright[size_t(part.index)] = true;
    }
    for (size_t card = 0; card < bright.size(); ++card) {
        const QRectF &rect = context.picture.layout.cards[card];
        if (!bright[card] && rect.intersects(context.exposed))
            painter.drawRoundedRect(rect.adjusted(-1, -1, 1, 1), radius, radius);
    }
    for (size_t site = 0; site < context.picture.layout.sites.size(); ++site) {
        if (!isCandidate({PartKind::Site, int(site)}))
            painter.drawRoundedRect(context.picture.layout.sites[site].tab, 12, 12);
    }
}

void paintZone(QPainter &painter, const PaintContext &context, int zone, const QColor &colour)
{
    painter.setPen(cosmetic(colour, 2));
    painter.setBrush(faded(colour, 0.08));
    painter.drawRoundedRect(context.picture.layout.zones[size_t(zone)].rect, radius, radius);
}

void paintOutline(QPainter &painter, const PaintContext &context, const Part &part, bool isTarget)
{
    const QRectF rect = outlineOf(context.picture, part).adjusted(-3, -3, 3, 3);
    painter.setPen(cosmetic(context.theme.accent, isTarget ? 2.5 : 1.2));
    painter.setBrush(isTarget ? faded(context.theme.accent, 0.14) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(rect, radius + 3, radius + 3);
}

void paintSketch(QPainter &painter, const PaintContext &context, const QPolygonF &line)
{
    painter.setPen(cosmetic(context.theme.accent, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(line);
    const double size = 3.5 / context.scale;
    painter.setPen(Qt::NoPen);
    painter.setBrush(context.theme.accent);
    painter.drawEllipse(line.front(), size, size);
    painter.drawEllipse(line.back(), size, size);
}

void paintHandles(QPainter &painter, const PaintContext &context, const Overlay &overlay)
{
    const double size = handleRadius / context.scale;
    painter.setPen(cosmetic(context.theme.accent, 1.5));
    for (size_t i = 0; i < overlay.handles.size(); ++i) {
        const bool active = int(i) == overlay.activeHandle;
        painter.setBrush(active ? context.theme.accent : context.theme.card);
        painter.drawEllipse(overlay.handles[i], size * (active ? 1.25 : 1), size * (active ? 1.25 : 1));
    }
}

void paintGhost(QPainter &painter, const PaintContext &context, const Overlay::Ghost &ghost)
{
    const QColor colour = ghost.refused ? context.theme.red : context.theme.accent;
    painter.setPen(cosmetic(colour, 1.5, Qt::DashLine));
    painter.setBrush(faded(context.theme.card, 0.85));
    painter.drawRoundedRect(ghost.rect, radius, radius);
    const QRectF icon(ghost.rect.left() + 12, ghost.rect.center().y() - 12, 24, 24);
    context.icons.paint(painter, icon, ghost.look.icon, colour);
    drawElided(painter, ghost.rect.adjusted(46, 0, -12, 0), ghost.look.title, context.fonts.title,
               context.theme.ink);
}

/// Beside the pointer, inside of what is seen.
void paintBubble(QPainter &painter, const PaintContext &context, const Overlay::Bubble &bubble)
{
    const QPointF at = painter.worldTransform().map(bubble.at);
    const QRectF seen = painter.worldTransform().mapRect(context.exposed);
    painter.save();
    painter.resetTransform();
    const QFontMetricsF metrics(context.fonts.subtitle);
    constexpr int flags = int(Qt::AlignLeft) | int(Qt::TextWordWrap);
    QRectF text = metrics.boundingRect(QRectF(0, 0, bubbleWidth, 400), flags, bubble.text);
    QRectF box = text.adjusted(-bubblePadding, -bubblePadding * 0.7, bubblePadding, bubblePadding * 0.7);
    box.moveTopLeft(at + QPointF(bubbleDistance, bubbleDistance));
    if (box.right() > seen.right() - 4)
        box.moveRight(std::max(box.width() + 4, at.x() - bubbleDistance));
    if (box.bottom() > seen.bottom() - 4)
        box.moveBottom(at.y() - bubbleDistance);
    painter.setPen(QPen(bubble.refusal ? context.theme.red : context.theme.accent, 1.2));
    painter.setBrush(context.theme.card);
    painter.drawRoundedRect(box, radius, radius);
    text.moveCenter(box.center());
    painter.setFont(context.fonts.subtitle);
    painter.setPen(context.theme.ink);
    painter.drawText(text.adjusted(0, 0, 2, 2), flags, bubble.text);
    painter.restore();
}

void paintBand(QPainter &painter, const PaintContext &context, const QRectF &band)
{
    painter.setPen(cosmetic(context.theme.accent, 1));
    painter.setBrush(faded(context.theme.accent, 0.1));
    painter.drawRect(band);
}

} // namespace

QRectF areaOf(const Overlay &overlay, const Picture &picture, double scale)
{
    QRectF area;
    const auto add = [&area](const QRectF &rect) { area |= rect.normalized().adjusted(-1, -1, 1, 1); };
    if (overlay.dims)
        add(picture.layout.bounds);
    if (overlay.band)
        add(*overlay.band);
    for (const QLineF &guide : overlay.guides)
        add(QRectF(guide.p1(), guide.p2()));
    for (const QPointF &handle : overlay.handles)
        add(QRectF(handle, handle));
    if (!overlay.line.isEmpty())
        add(overlay.line.boundingRect());
    if (overlay.highlightedLine >= 0)
        add(picture.lines[size_t(overlay.highlightedLine)].boundingRect());
    for (const Part &part : overlay.candidates)
        add(outlineOf(picture, part));
    if (overlay.target)
        add(outlineOf(picture, overlay.target));
    for (const int zone : overlay.goodZones)
        add(picture.layout.zones[size_t(zone)].rect);
    if (overlay.badZone >= 0)
        add(picture.layout.zones[size_t(overlay.badZone)].rect);
    if (overlay.ghost)
        add(overlay.ghost->rect);
    if (overlay.bubble) {
        const double reach = (bubbleWidth + 2 * bubblePadding + bubbleDistance) / scale;
        const double height = bubbleHeight / scale;
        add(QRectF(overlay.bubble->at, QSizeF()).adjusted(-reach, -height, reach, height));
    }
    return area.isNull() ? area
                         : area.adjusted(-margin / scale, -margin / scale, margin / scale, margin / scale);
}

void paintOverlay(QPainter &painter, const PaintContext &context, const Overlay &overlay)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (overlay.dims)
        paintDimming(painter, context, overlay);
    for (const int zone : overlay.goodZones)
        paintZone(painter, context, zone, context.theme.accent);
    if (overlay.badZone >= 0)
        paintZone(painter, context, overlay.badZone, context.theme.red);
    for (const Part &part : overlay.candidates)
        paintOutline(painter, context, part, false);
    if (overlay.target)
        paintOutline(painter, context, overlay.target, true);
    painter.setPen(cosmetic(context.theme.accent, 1));
    for (const QLineF &guide : overlay.guides)
        painter.drawLine(guide);
    if (overlay.band)
        paintBand(painter, context, *overlay.band);
    if (overlay.highlightedLine >= 0) {
        painter.setPen(cosmetic(context.theme.accent, 3));
        painter.drawPolyline(context.picture.lines[size_t(overlay.highlightedLine)]);
    }
    if (overlay.line.size() > 1)
        paintSketch(painter, context, overlay.line);
    paintHandles(painter, context, overlay);
    if (overlay.ghost)
        paintGhost(painter, context, *overlay.ghost);
    if (overlay.bubble)
        paintBubble(painter, context, *overlay.bubble);
    painter.restore();
}

} // namespace portolan::diagram

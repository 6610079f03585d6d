// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics.h"
#include "painters.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace portolan::diagram {
namespace {

constexpr double lineWidth = 1.4;
constexpr double markedWidth = 2.2;
constexpr double portRadius = 2.4;
constexpr double arrowLength = 8;

void paintArrow(QPainter &painter, const QPolygonF &line, const QColor &colour)
{
    const QPointF tip = line.back();
    const QPointF back = line[line.size() - 2] - tip;
    const double length = std::hypot(back.x(), back.y());
    if (length < 1)
        return;
    const QPointF along = back / length * arrowLength;
    const QPointF across(-along.y() * 0.45, along.x() * 0.45);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPolygon(QPolygonF({tip, tip + along + across, tip + along - across}));
}

void paintStyled(QPainter &painter, const QPolygonF &line, const QColor &colour, double width, bool dashed)
{
    QPen pen(colour, width);
    pen.setCapStyle(Qt::FlatCap);
    if (dashed)
        pen.setDashPattern({4, 3});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(roundedPath(line));
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(line.front(), portRadius, portRadius);
    painter.drawEllipse(line.back(), portRadius, portRadius);
}

struct LineLook {
    QColor colour;
    double width;
    /// Later ones are drawn on top.
    int rank;
};

LineLook lookOf(const PaintContext &context, size_t index)
{
    const Link &link = context.picture.content.links[index];
    const bool selected = !link.dashed
        && std::any_of(link.ids.begin(), link.ids.end(),
                       [&](const ElementId &id) { return context.state.isSelected(id); });
    if (selected || context.state.highlight.links.contains(int(index)))
        return {context.theme.accent, markedWidth, 2};
    const bool hovered = std::find(link.ids.begin(), link.ids.end(), context.state.hovered) != link.ids.end();
    const bool focused = context.state.hasFocus && !link.dashed
        && std::find(link.ids.begin(), link.ids.end(), context.state.focused) != link.ids.end();
    if (hovered || focused)
        return {context.theme.ink, markedWidth, 1};
    return {context.theme.line, lineWidth, 0};
}

/// All unmarked lines in one go, without corners: nobody sees them from afar.
void paintFromAfar(QPainter &painter, const PaintContext &context, const LeftOut &leftOut)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    QVector<QLineF> plain;
    std::vector<size_t> marked;
    for (size_t i = 0; i < context.picture.lines.size(); ++i) {
        const QPolygonF &line = context.picture.lines[i];
        if (leftOut.line(i))
            continue;
        if (lookOf(context, i).rank > 0)
            marked.push_back(i);
        else
            for (qsizetype p = 1; p < line.size(); ++p)
                plain << QLineF(line[p - 1], line[p]);
    }
    QColor thin = context.theme.line;
    thin.setAlphaF(0.55F);
    painter.setPen(QPen(thin, 0));
    painter.drawLines(plain);
    for (const size_t i : marked) {
        QPen pen(lookOf(context, i).colour, 2);
        pen.setCosmetic(true);
        painter.setPen(pen);
        painter.drawPolyline(context.picture.lines[i]);
    }
    painter.restore();
}

} // namespace

QPainterPath roundedPath(const QPolygonF &line)
{
    QPainterPath path;
    if (line.size() < 2)
        return path;
    path.moveTo(line.front());
    for (qsizetype i = 1; i + 1 < line.size(); ++i) {
        const QLineF before(line[i], line[i - 1]);
        const QLineF after(line[i], line[i + 1]);
        const double radius = std::min({metrics::cornerRadius, before.length() / 2, after.length() / 2});
        if (radius < 0.5) {
            path.lineTo(line[i]);
            continue;
        }
        path.lineTo(before.pointAt(radius / before.length()));
        path.quadTo(line[i], after.pointAt(radius / after.length()));
    }
    path.lineTo(line.back());
    return path;
}

void paintLine(QPainter &painter, const PaintContext &context, const QPolygonF &line)
{
    if (context.isFar()) {
        painter.setPen(QPen(context.theme.line, 0));
        painter.drawPolyline(line);
    } else {
        paintStyled(painter, line, context.theme.line, lineWidth, false);
    }
}

void paintLines(QPainter &painter, const PaintContext &context, const LeftOut &leftOut)
{
    const Highlight &highlight = context.state.highlight;
    if (context.isFar()) {
        paintFromAfar(painter, context, leftOut);
    } else {
        for (int rank = 0; rank <= 2; ++rank) {
            for (size_t i = 0; i < context.picture.lines.size(); ++i) {
                const QPolygonF &line = context.picture.lines[i];
                const QRectF rect = line.boundingRect().adjusted(-4, -4, 4, 4);
                const LineLook look = lookOf(context, i);
                if (look.rank != rank || leftOut.line(i) || line.size() < 2
                    || !rect.intersects(context.exposed))
                    continue;
                paintStyled(painter, line, look.colour, look.width, context.picture.content.links[i].dashed);
                if (rank > 0)
                    paintArrow(painter, line, look.colour);
            }
        }
    }
    for (const QPolygonF &path : highlight.paths) {
        paintStyled(painter, path, context.theme.accent, markedWidth / std::min(1.0, context.scale), false);
        paintArrow(painter, path, context.theme.accent);
    }
}

} // namespace portolan::diagram

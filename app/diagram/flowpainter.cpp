// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flowpainter.h"

#include "painters.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <set>

namespace portolan::diagram {
namespace {

/// At 100 %; from further away, lines keep a width that can be seen.
constexpr double lineWidth = 2;
constexpr double litWidth = 3.2;
constexpr double arrowLength = 10;
constexpr double dotRadius = 3;
constexpr double leastPixels = 1.5;
/// How much of everything else is left to be seen.
constexpr double veil = 0.62;
constexpr double faint = 0.25;

QColor faded(QColor colour, double alpha)
{
    colour.setAlphaF(float(alpha));
    return colour;
}

/// Sizes that may not get lost from afar.
double grown(const PaintContext &context, double size)
{
    return size * std::max(1.0, leastPixels / (lineWidth * context.scale));
}

QColor colourOf(const PaintContext &context, const FlowBundle &bundle)
{
    if (bundle.out.isEmpty())
        return context.theme.inbound;
    return bundle.in.isEmpty() ? context.theme.outbound : context.theme.ink;
}

void paintArrow(QPainter &painter, const PaintContext &context, QPointF tip, QPointF before,
                const QColor &colour)
{
    const QPointF back = before - tip;
    const double length = std::hypot(back.x(), back.y());
    if (length < 0.5)
        return;
    const QPointF along = back / length * grown(context, arrowLength);
    const QPointF across(-along.y() * 0.45, along.x() * 0.45);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPolygon(QPolygonF({tip, tip + along + across, tip + along - across}));
}

void paintBundle(QPainter &painter, const PaintContext &context, size_t index, double alpha, double width)
{
    const QPolygonF &points = context.state.flows.lines[index].points;
    if (points.size() < 2 || !points.boundingRect().adjusted(-12, -12, 12, 12).intersects(context.exposed))
        return;
    const FlowBundle &bundle = context.state.flows.bundles.all[index];
    QPen pen(faded(colourOf(context, bundle), alpha), grown(context, width));
    pen.setCapStyle(Qt::FlatCap);
    if (isDatagramOnly(bundle))
        pen.setDashPattern({4, 2.5});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(roundedPath(points));
    const double dot = grown(context, dotRadius);
    painter.setPen(Qt::NoPen);
    painter.setBrush(faded(colourOf(context, bundle), alpha));
    if (!bundle.in.isEmpty())
        paintArrow(painter, context, points.back(), points[points.size() - 2],
                   faded(context.theme.inbound, alpha));
    else
        painter.drawEllipse(points.back(), dot, dot);
    if (!bundle.out.isEmpty())
        paintArrow(painter, context, points.front(), points[1], faded(context.theme.outbound, alpha));
    else
        painter.drawEllipse(points.front(), dot, dot);
}

/// To the gate of a line that had no room for its label.
void paintLeader(QPainter &painter, const PaintContext &context, const FlowLabel &label)
{
    const FlowLine &line = context.state.flows.lines[label.bundle];
    if (!line.gate || distanceTo(line.points, label.rect.center()) < label.rect.height() / 4)
        return;
    const QRectF &rect = label.rect;
    const QPointF from(std::clamp(line.gate->x(), rect.left(), rect.right()),
                       std::clamp(line.gate->y(), rect.top(), rect.bottom()));
    QPen pen(colourOf(context, context.state.flows.bundles.all[label.bundle]), 1, Qt::DotLine);
    pen.setCosmetic(true);
    painter.setPen(pen);
    painter.drawLine(from, *line.gate);
}

void paintLabel(QPainter &painter, const PaintContext &context, const FlowLabel &label)
{
    const FlowBundle &bundle = context.state.flows.bundles.all[label.bundle];
    const double scale = context.state.flowLabels.textScale;
    paintLeader(painter, context, label);
    painter.save();
    painter.translate(label.rect.topLeft());
    painter.scale(scale, scale);
    const QRectF pill(QPointF(), label.rect.size() / scale);
    painter.setPen(QPen(colourOf(context, bundle), 1.1));
    painter.setBrush(context.theme.card);
    painter.drawRoundedRect(pill, 6, 6);
    const int lines = label.in.isEmpty() || label.out.isEmpty() ? 1 : 2;
    QRectF line = pill.adjusted(0, 2, 0, -2);
    line.setHeight(line.height() / lines);
    for (const auto &[text, colour] :
         {std::pair(label.in, context.theme.inbound), std::pair(label.out, context.theme.outbound),
          std::pair(label.both, context.theme.ink)}) {
        if (text.isEmpty())
            continue;
        painter.setFont(context.fonts.label);
        painter.setPen(colour);
        painter.drawText(line, int(Qt::AlignCenter) | Qt::TextSingleLine, text);
        line.translate(0, line.height());
    }
    painter.restore();
}

void paintEndLabel(QPainter &painter, const PaintContext &context, const FlowEndLabel &label)
{
    const double scale = context.state.flowLabels.textScale;
    painter.save();
    painter.translate(label.rect.topLeft());
    painter.scale(scale, scale);
    painter.setFont(context.fonts.label);
    painter.setPen(context.theme.ink);
    painter.drawText(QRectF(QPointF(), label.rect.size() / scale), int(Qt::AlignCenter) | Qt::TextSingleLine,
                     label.text);
    painter.restore();
}

/// What the bundles run between, each once.
std::vector<Part> endsOf(const FlowOverlay &flows)
{
    std::vector<Part> ends = flows.subjects;
    for (const FlowBundle &bundle : flows.bundles.all) {
        for (const Part &part : {bundle.far, bundle.near}) {
            if (std::find(ends.begin(), ends.end(), part) == ends.end())
                ends.push_back(part);
        }
    }
    return ends;
}

void paintEnds(QPainter &painter, const PaintContext &context)
{
    for (const Part &part : endsOf(context.state.flows)) {
        const QRectF rect = context.picture.rectOf(part);
        if (!rect.adjusted(-16, -16, 16, 16).intersects(context.exposed))
            continue;
        if (part.kind == PartKind::Card)
            paintCard(painter, context, size_t(part.index), rect);
        else if (part.kind == PartKind::Zone)
            paintZoneName(painter, context, size_t(part.index));
        else if (part.kind == PartKind::Site)
            paintSiteTab(painter, context, size_t(part.index));
    }
    if (context.state.flows.wall >= 0)
        paintWall(painter, context, size_t(context.state.flows.wall));
}

/// The one bundle that is pointed at or belongs to the row somebody looks at, or -1.
int litBundle(const ViewState &state)
{
    if (state.hoveredFlow >= 0)
        return state.hoveredFlow;
    return state.currentFlow >= 0 ? state.currentFlow : state.rowFlow;
}

} // namespace

bool isDatagramOnly(const FlowBundle &bundle)
{
    const auto isDatagram = [](const ServicePorts &service) { return service.transport == Transport::Udp; };
    return std::all_of(bundle.in.services.begin(), bundle.in.services.end(), isDatagram)
        && std::all_of(bundle.out.services.begin(), bundle.out.services.end(), isDatagram);
}

void paintFlows(QPainter &painter, const PaintContext &context)
{
    const FlowOverlay &flows = context.state.flows;
    if (flows.isEmpty())
        return;
    painter.fillRect(context.exposed, faded(context.theme.canvas, veil));
    paintEnds(painter, context);
    painter.setRenderHint(QPainter::Antialiasing);
    const int lit = litBundle(context.state);
    for (size_t i = 0; i < flows.lines.size(); ++i) {
        if (int(i) != lit)
            paintBundle(painter, context, i, lit < 0 ? 1.0 : faint, lineWidth);
    }
    if (lit >= 0 && size_t(lit) < flows.lines.size())
        paintBundle(painter, context, size_t(lit), 1.0, litWidth);
    if (flows.wall >= 0)
        paintWallBadge(painter, context, size_t(flows.wall));
    for (const FlowLabel &label : context.state.flowLabels.all) {
        if (!label.rect.intersects(context.exposed))
            continue;
        painter.setOpacity(lit < 0 || int(label.bundle) == lit ? 1.0 : 2 * faint);
        paintLabel(painter, context, label);
    }
    painter.setOpacity(1.0);
    for (const FlowEndLabel &label : context.state.flowLabels.ends) {
        if (label.rect.intersects(context.exposed))
            paintEndLabel(painter, context, label);
    }
}

} // namespace portolan::diagram

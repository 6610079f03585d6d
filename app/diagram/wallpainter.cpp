// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagramtext.h"
#include "painters.h"

#include <QFontMetricsF>
#include <QPainter>

namespace portolan::diagram {
namespace {

constexpr double course = 12;
constexpr double badgeRadius = 6;
constexpr double badgeLine = 15;

/// A wall has the colour of what it keeps out.
const DiagramTheme::Hue &hueOfWall(const PaintContext &context, const WallText &wall)
{
    const auto &zones = context.picture.layout.zones;
    const QRectF &first = zones[size_t(wall.first)].rect;
    const QRectF &second = zones[size_t(wall.second)].rect;
    const bool firstIsOuter = std::pair(first.left(), first.top()) <= std::pair(second.left(), second.top());
    const int outer = firstIsOuter ? wall.first : wall.second;
    return context.theme.hues[size_t(context.picture.content.zones[size_t(outer)].hue)];
}

void paintTether(QPainter &painter, const PaintContext &context, const QPolygonF &tether, QColor colour,
                 bool marked)
{
    if (tether.isEmpty())
        return;
    colour.setAlphaF(marked ? 1.0F : 0.5F);
    QPen pen(colour, 1, Qt::DotLine);
    pen.setCosmetic(true);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(tether);
    if (!context.isFar()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawEllipse(tether.back(), 3, 3);
    }
}

/// Thin joints across the bar, as bricks have them.
void paintCourses(QPainter &painter, const QRectF &bar, Qt::Orientation orientation, const QRectF &exposed)
{
    QPen pen(QColor(255, 255, 255, 56), 1);
    painter.setPen(pen);
    QVector<QLineF> joints;
    if (orientation == Qt::Vertical) {
        const double last = std::min(bar.bottom(), exposed.bottom());
        for (double y = bar.top() + course; y < last; y += course) {
            if (y >= exposed.top())
                joints << QLineF(bar.left(), y, bar.right(), y);
        }
    } else {
        for (double x = bar.left() + course; x < bar.right(); x += course)
            joints << QLineF(x, bar.top(), x, bar.bottom());
    }
    painter.drawLines(joints);
}

/// The name in at most `count` lines, broken between words; the last takes what is left.
QStringList inLines(const QString &name, const QFontMetricsF &metrics, double width, int count)
{
    QStringList lines;
    for (const QString &word : name.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const QString longer = lines.isEmpty() ? word : lines.back() + QLatin1Char(' ') + word;
        if (lines.isEmpty())
            lines << word;
        else if (lines.size() == count || metrics.horizontalAdvance(longer) <= width)
            lines.back() = longer;
        else
            lines << word;
    }
    return lines;
}

void paintBadge(QPainter &painter, const PaintContext &context, size_t index, bool marked)
{
    const WallText &text = context.picture.content.walls[index];
    const QColor &colour = hueOfWall(context, text).solid;
    const WallArea &area = context.picture.layout.walls[index];
    const auto rows = context.state.annotations.rows.find(text.id);
    const bool counted = rows != context.state.annotations.rows.end();
    const QString count = counted ? DiagramText::tr("%n rule(s)", nullptr, rows->second) : QString();
    painter.setPen(QPen(marked ? context.theme.accent : colour, marked ? 2 : 1.25));
    painter.setBrush(marked ? context.theme.accentTint : context.theme.card);
    painter.drawRoundedRect(area.badge, badgeRadius, badgeRadius);
    const QRectF inside = area.badge.adjusted(5, 3, -5, -3);
    if (area.orientation == Qt::Vertical) {
        const int room = std::max(1, int(inside.height() / badgeLine) - 1);
        const QStringList lines =
            inLines(text.name, QFontMetricsF(context.fonts.label), inside.width(), room);
        const double top = inside.center().y() - (lines.size() + (counted ? 1 : 0)) * badgeLine / 2;
        QRectF line(inside.left(), top, inside.width(), badgeLine);
        for (const QString &part : lines) {
            drawElided(painter, line, part, context.fonts.label, context.theme.ink, Qt::AlignCenter);
            line.translate(0, badgeLine);
        }
        const QColor &faint = marked ? context.theme.ink : context.theme.mutedInk;
        drawElided(painter, line, count, context.fonts.chip, faint, Qt::AlignCenter);
        return;
    }
    const QString line = counted ? text.name + QStringLiteral(" \u00b7 ") + count : text.name;
    drawElided(painter, inside, line, context.fonts.label, context.theme.ink, Qt::AlignCenter);
}

/// Selected or on a lighted path.
bool isStrong(const PaintContext &context, size_t index)
{
    return context.state.isSelected(context.picture.content.walls[index].id)
        || context.state.highlight.walls.contains(int(index));
}

/// Strong, or under the pointer or the keyboard.
bool isMarked(const PaintContext &context, size_t index)
{
    const ElementId &id = context.picture.content.walls[index].id;
    const bool focused = context.state.hasFocus && context.state.focused == id;
    return isStrong(context, index) || context.state.hovered == id || focused;
}

void paintBar(QPainter &painter, const PaintContext &context, size_t index)
{
    const WallText &text = context.picture.content.walls[index];
    const WallArea &area = context.picture.layout.walls[index];
    const bool strong = isStrong(context, index);
    const bool marked = isMarked(context, index);
    if (!text.filtered) {
        const QColor colour = marked ? context.theme.accent : context.theme.siteEdge;
        paintTether(painter, context, area.tether, colour, marked);
        QPen pen(colour, marked ? 2 : 1.5, Qt::CustomDashLine, Qt::RoundCap);
        pen.setDashPattern({0.5, 3});
        pen.setCosmetic(context.isFar());
        painter.setPen(pen);
        if (area.orientation == Qt::Vertical) {
            painter.drawLine(QPointF(area.bar.center().x(), area.bar.top()),
                             QPointF(area.bar.center().x(), area.bar.bottom()));
        } else {
            painter.drawLine(QPointF(area.bar.left(), area.bar.center().y()),
                             QPointF(area.bar.right(), area.bar.center().y()));
        }
        return;
    }
    const QColor colour = hueOfWall(context, text).solid;
    paintTether(painter, context, area.tether, colour, marked);
    painter.setPen(Qt::NoPen);
    painter.setBrush(strong ? context.theme.accent : colour);
    painter.drawRoundedRect(area.bar, 2, 2);
    if (context.isFar())
        return;
    paintCourses(painter, area.bar, area.orientation, context.exposed);
}

} // namespace

void paintWalls(QPainter &painter, const PaintContext &context)
{
    for (size_t i = 0; i < context.picture.layout.walls.size(); ++i) {
        const WallArea &area = context.picture.layout.walls[i];
        const QRectF tether = area.tether.boundingRect().adjusted(-4, -4, 4, 4);
        if ((area.bar | area.badge | tether).intersects(context.exposed))
            paintBar(painter, context, i);
    }
    // After all bars: badges are wider than the lanes of walls beside each other.
    for (size_t i = 0; i < context.picture.layout.walls.size() && !context.isFar(); ++i) {
        const QRectF &badge = context.picture.layout.walls[i].badge;
        if (!badge.isEmpty() && badge.intersects(context.exposed))
            paintBadge(painter, context, i, isMarked(context, i));
    }
}

void paintWall(QPainter &painter, const PaintContext &context, size_t wall)
{
    paintBar(painter, context, wall);
}

void paintWallBadge(QPainter &painter, const PaintContext &context, size_t wall)
{
    if (!context.isFar() && !context.picture.layout.walls[wall].badge.isEmpty())
        paintBadge(painter, context, wall, isMarked(context, wall));
}

void paintPortLabels(QPainter &painter, const PaintContext &context)
{
    // Flows have labels of their own.
    if (context.isFar() || !context.state.flows.isEmpty())
        return;
    const QFontMetricsF metrics(context.fonts.label);
    for (const Highlight::Label &label : context.state.highlight.labels) {
        const double width = metrics.horizontalAdvance(label.text) + 18;
        const QRectF pill(label.at.x() - width / 2, label.at.y() - 11, width, 22);
        painter.setPen(QPen(context.theme.accent, 1.25));
        painter.setBrush(context.theme.accentTint);
        painter.drawRoundedRect(pill, 11, 11);
        drawElided(painter, pill.adjusted(6, 0, -6, 0), label.text, context.fonts.label,
                   context.theme.accentInk, Qt::AlignCenter);
    }
}

} // namespace portolan::diagram

// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fartext.h"
#include "foldmarks.h"
#include "metrics.h"
#include "painters.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

namespace portolan::diagram {
namespace {

constexpr double radius = 6;
constexpr double padding = 12;
constexpr double iconSize = 24;
constexpr double stripeWidth = 6;
constexpr double chipHeight = 18;
constexpr double chipPadding = 7;
constexpr double chipGap = 5;
constexpr double leastChip = 28;
constexpr double badgeRadius = 9;
/// Wider cards stand in two zones and have an address line at each side.
constexpr double wide = 320;
/// What the arrow for collapsing and the pin take at the right.
constexpr double foldRoom = 26;
constexpr double pinRoom = 18;

struct CardLook {
    bool selected;
    bool hovered;
    bool focused;
    bool lit;
};

CardLook lookOf(const PaintContext &context, size_t index)
{
    const ElementId &id = context.picture.content.cards[index].id;
    return {context.state.isSelected(id), context.state.hovered == id,
            context.state.hasFocus && context.state.focused == id,
            context.state.highlight.cards.contains(int(index))};
}

void paintFrame(QPainter &painter, const PaintContext &context, const QRectF &rect, const CardLook &look)
{
    const bool marked = look.selected || look.lit;
    painter.setPen(Qt::NoPen);
    if (marked) {
        QColor glow = context.theme.accent;
        glow.setAlpha(46);
        painter.setBrush(glow);
        painter.drawRoundedRect(rect.adjusted(-4, -4, 4, 4), radius + 4, radius + 4);
    } else {
        painter.setBrush(context.theme.shadow);
        painter.drawRoundedRect(rect.adjusted(-1, 0, 1, 3), radius + 1, radius + 1);
    }
    QColor edge = marked || look.focused ? context.theme.accent
        : look.hovered                   ? context.theme.mutedInk
                                         : context.theme.cardEdge;
    painter.setPen(QPen(edge, marked ? 2 : look.hovered || look.focused ? 1.5 : 1));
    painter.setBrush(context.theme.card);
    painter.drawRoundedRect(rect, radius, radius);
    if (look.focused) {
        QPen pen(context.theme.accent, 1, Qt::DotLine);
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(rect.adjusted(3, 3, -3, -3), radius - 3, radius - 3);
    }
}

/// Chips from left to right inside `rect`; what does not fit becomes a last chip with a count.
void paintChips(QPainter &painter, const PaintContext &context, const QRectF &rect, const QStringList &chips)
{
    const QFontMetricsF metrics(context.fonts.chip);
    const auto widthOf = [&](const QString &text) {
        return metrics.horizontalAdvance(text) + 2 * chipPadding;
    };
    const auto paintChip = [&](double x, double width, const QString &text) {
        const QRectF chip(x, rect.top(), width, chipHeight);
        painter.setPen(Qt::NoPen);
        painter.setBrush(context.theme.chip);
        painter.drawRoundedRect(chip, chipHeight / 2, chipHeight / 2);
        drawElided(painter, chip.adjusted(chipPadding - 1, 0, 1 - chipPadding, 0), text, context.fonts.chip,
                   context.theme.chipInk, Qt::AlignCenter);
    };
    double x = rect.left();
    for (qsizetype i = 0; i < chips.size(); ++i) {
        const bool last = i + 1 == chips.size();
        const double room = rect.right() - x - (last ? 0 : leastChip + chipGap);
        const double width = std::min(widthOf(chips[i]), room);
        const bool fits = width >= std::min(widthOf(chips[i]), 2 * leastChip);
        if (!fits && i > 0) {
            paintChip(x, leastChip, QStringLiteral("+%1").arg(chips.size() - i));
            return;
        }
        paintChip(x, width, chips[i]);
        x += width + chipGap;
    }
}

void paintNotes(QPainter &painter, const PaintContext &context, const QRectF &rect, const Card &card)
{
    const double y = rect.bottom() - 25;
    QPen hairline(context.theme.cardEdge, 1);
    hairline.setCosmetic(true);
    painter.setPen(hairline);
    painter.drawLine(QPointF(rect.left() + padding, y), QPointF(rect.right() - padding, y));
    const QRectF line(rect.left() + padding, y + 2, rect.width() - 2 * padding, 20);
    const QRectF left(line.left(), line.top(), line.width() / 2 - 8, line.height());
    const QRectF right(line.center().x() + 8, line.top(), line.width() / 2 - 8, line.height());
    drawElided(painter, left, card.outerNote, context.fonts.subtitle, context.theme.mutedInk);
    drawElided(painter, right, card.innerNote, context.fonts.subtitle, context.theme.mutedInk,
               Qt::AlignRight | Qt::AlignVCenter);
}

/// A pin in the upper right corner.
void paintPin(QPainter &painter, const PaintContext &context, const QRectF &rect)
{
    const QPointF head(rect.right() - 11, rect.top() + 9);
    painter.setPen(QPen(context.theme.mutedInk, 1.4, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(head, head + QPointF(0, 8));
    painter.setPen(Qt::NoPen);
    painter.setBrush(context.theme.mutedInk);
    painter.drawEllipse(head, 3.2, 3.2);
}

/// A stripe at the left edge, where colours say something else than in which zone a card stands.
void paintStripe(QPainter &painter, const PaintContext &context, const QRectF &rect, const QColor &colour)
{
    if (context.state.colours.isEmpty())
        return;
    painter.save();
    painter.setClipRect(QRectF(rect.left() + 0.5, rect.top(), stripeWidth, rect.height()), Qt::IntersectClip);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter.restore();
}

void paintText(QPainter &painter, const PaintContext &context, const QRectF &rect, const Card &card,
               const QColor &ink, bool hasMark)
{
    const bool isWide = rect.width() >= wide && !card.isCompact();
    const double left = rect.left() + padding;
    const QRectF icon(left, rect.top() + 14, iconSize, iconSize);
    context.icons.paint(painter, icon, card.icon, ink);
    QRectF texts(icon.right() + 10, rect.top() + 9, 0, 18);
    texts.setRight(isWide ? rect.center().x() - 8 : rect.right() - (hasMark ? foldRoom : padding));
    if (card.pinned)
        paintPin(painter, context, rect);
    drawElided(painter, texts, card.title, context.fonts.title, context.theme.ink);
    drawElided(painter, texts.translated(0, 18), card.subtitle, context.fonts.subtitle,
               context.theme.mutedInk, Qt::AlignLeft | Qt::AlignVCenter, Qt::ElideMiddle);
    if (card.isCompact())
        return;
    if (isWide) {
        const QRectF chips(rect.center().x(), rect.top() + 12, rect.width() / 2 - padding, chipHeight);
        paintChips(painter, context, chips, card.chips);
        paintNotes(painter, context, rect, card);
    } else {
        const QRectF chips(left, rect.bottom() - chipHeight - 9, rect.width() - 2 * padding, chipHeight);
        paintChips(painter, context, chips, card.chips);
    }
}

/// A single line: what it is, its name, how many servers it has.
void paintCollapsed(QPainter &painter, const PaintContext &context, const QRectF &rect, const Card &card,
                    const QColor &ink)
{
    const QRectF icon(rect.left() + padding, rect.center().y() - iconSize / 2, iconSize, iconSize);
    context.icons.paint(painter, icon, card.icon, ink);
    const QString count = card.chips.isEmpty() ? QString() : card.chips.front();
    const double width = QFontMetricsF(context.fonts.subtitle).horizontalAdvance(count);
    const double right = rect.right() - foldRoom - (card.pinned ? pinRoom : 0);
    QRectF text(icon.right() + 10, rect.top(), right - width - 8 - icon.right() - 10, rect.height());
    drawElided(painter, text, card.title, context.fonts.title, context.theme.ink);
    text.setRight(right);
    drawElided(painter, text, count, context.fonts.subtitle, context.theme.mutedInk,
               Qt::AlignRight | Qt::AlignVCenter);
    if (card.pinned)
        paintPin(painter, context, rect);
}

/// Where the arrow is drawn that collapses a pool; null where it is not: it would be in the way of names.
QRectF foldMarkAround(const PaintContext &context, size_t index, const QRectF &rect)
{
    const CardLook look = lookOf(context, index);
    const bool collapsed = context.picture.content.cards[index].collapsed;
    if (!context.isLegible() || (!collapsed && !look.hovered && !look.selected && !look.focused))
        return {};
    const QRectF mark = foldMarkOf(context.picture, {PartKind::Card, int(index)});
    return mark.translated(rect.topLeft() - context.picture.layout.cards[index].topLeft());
}

/// The name alone, in a size that can be read.
void paintName(QPainter &painter, const PaintContext &context, const QRectF &rect, const Card &card)
{
    const ZoneText &zone = context.picture.content.zones[size_t(card.zones.front())];
    paintFarText(painter, context, rect, nameWithinSite(context, card.title, zone), context.fonts.title,
                 context.theme.ink, Qt::AlignLeft | Qt::AlignVCenter);
}

void paintIconAndName(QPainter &painter, const PaintContext &context, const QRectF &rect, const Card &card,
                      const QColor &ink)
{
    const QRectF icon(rect.left() + padding, rect.center().y() - iconSize / 2, iconSize, iconSize);
    context.icons.paint(painter, icon, card.icon, ink);
    paintName(painter, context, rect.adjusted(icon.right() + 8 - rect.left(), 0, -2, 0), card);
}

void paintFindingBadge(QPainter &painter, const PaintContext &context, const QRectF &rect,
                       const FindingBadge &badge)
{
    const QPointF middle = rect.topRight() + QPointF(-2, 2);
    const QColor colour = badge.severity == Severity::Error ? context.theme.red : context.theme.amber;
    painter.setPen(QPen(context.theme.card, 2));
    painter.setBrush(colour);
    if (badge.severity == Severity::Error) {
        painter.drawEllipse(middle, badgeRadius, badgeRadius);
    } else {
        // A triangle, so that the two differ without colour as well.
        QPainterPath triangle;
        triangle.moveTo(middle + QPointF(0, -badgeRadius - 1));
        triangle.lineTo(middle + QPointF(badgeRadius + 2, badgeRadius - 1));
        triangle.lineTo(middle + QPointF(-badgeRadius - 2, badgeRadius - 1));
        triangle.closeSubpath();
        painter.drawPath(triangle);
    }
    const QRectF sign(middle.x() - badgeRadius, middle.y() - badgeRadius + 1, 2 * badgeRadius,
                      2 * badgeRadius);
    drawElided(painter, sign, QStringLiteral("!"), context.fonts.label, context.theme.onBadge,
               Qt::AlignCenter);
}

void paintFromAfar(QPainter &painter, const PaintContext &context, size_t index, const QRectF &rect)
{
    const Card &card = context.picture.content.cards[index];
    const CardLook look = lookOf(context, index);
    const auto badge = context.state.annotations.badges.find(card.id);
    QColor fill = hueOf(context.theme, context.state.colours, card, index).solid;
    if (look.selected || look.lit)
        fill = context.theme.accent;
    else if (context.state.colours.isEmpty() && badge != context.state.annotations.badges.end())
        fill = badge->second.severity == Severity::Error ? context.theme.red : context.theme.amber;
    if (!hasFarText(context)) {
        painter.fillRect(rect, fill);
        return;
    }
    QPen edge(fill, look.selected || look.lit ? 2 : 1);
    edge.setCosmetic(true);
    painter.setPen(edge);
    painter.setBrush(look.selected || look.lit ? context.theme.accentTint : context.theme.card);
    painter.drawRect(rect);
    const double stripe = 3 / context.scale;
    painter.fillRect(QRectF(rect.left(), rect.top(), stripe, rect.height()), fill);
    paintName(painter, context, rect.adjusted(stripe * 1.8, 0, -stripe / 2, 0), card);
}

} // namespace

void paintCard(QPainter &painter, const PaintContext &context, size_t index, const QRectF &rect)
{
    if (context.isFar()) {
        paintFromAfar(painter, context, index, rect);
        return;
    }
    const Card &card = context.picture.content.cards[index];
    const DiagramTheme::Hue &hue = hueOf(context.theme, context.state.colours, card, index);
    paintFrame(painter, context, rect, lookOf(context, index));
    paintStripe(painter, context, rect, hue.solid);
    const bool hasMark = !foldMarkAround(context, index, rect).isNull();
    if (card.collapsed && (context.isLegible() || !hasFarText(context)))
        paintCollapsed(painter, context, rect, card, hue.ink);
    else if (context.isLegible() || !hasFarText(context))
        paintText(painter, context, rect, card, hue.ink, hasMark);
    else
        paintIconAndName(painter, context, rect, card, hue.ink);
    if (const QRectF mark = foldMarkAround(context, index, rect); !mark.isNull())
        paintFoldMark(painter, mark, card.collapsed, context.theme.mutedInk);
    paintFindings(painter, context, card.id, rect);
}

void paintFindings(QPainter &painter, const PaintContext &context, const ElementId &id, const QRectF &rect)
{
    const auto badge = context.state.annotations.badges.find(id);
    if (badge != context.state.annotations.badges.end() && badge->second.severity != Severity::None)
        paintFindingBadge(painter, context, rect, badge->second);
}

void paintCards(QPainter &painter, const PaintContext &context, const LeftOut &leftOut)
{
    for (size_t i = 0; i < context.picture.layout.cards.size(); ++i) {
        const QRectF &rect = context.picture.layout.cards[i];
        if (!leftOut.card(i) && rect.adjusted(-16, -16, 16, 16).intersects(context.exposed))
            paintCard(painter, context, i, rect);
    }
}

} // namespace portolan::diagram

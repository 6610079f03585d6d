// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagramtext.h"
#include "fartext.h"
#include "foldmarks.h"
#include "metrics.h"
#include "painters.h"
#include "textlines.h"

#include <QFontMetricsF>
#include <QPainter>

namespace portolan::diagram {
namespace {

constexpr double zoneRadius = 6;
constexpr double siteRadius = 10;
constexpr int nameLines = 2;
constexpr double nameHeight = 18;
constexpr double subnetsHeight = 16;

/// None where cards have colours that mean something else.
const DiagramTheme::Hue &hueOf(const PaintContext &context, const ZoneText &zone)
{
    return context.state.colours.isEmpty() ? context.theme.hues[size_t(zone.hue)] : context.theme.neutral;
}

/// Stands for everything in a collapsed zone: looks like the topmost of a pile of cards.
void paintSummary(QPainter &painter, const PaintContext &context, size_t index, bool marked)
{
    const ZoneText &text = context.picture.content.zones[index];
    const QRectF &box = context.picture.layout.zones[index].header;
    const DiagramTheme::Hue &hue = hueOf(context, text);
    QPen pen(marked ? context.theme.accent : hue.edge, marked ? 2 : 1);
    pen.setCosmetic(true);
    painter.setPen(pen);
    painter.setBrush(context.theme.card);
    if (!context.isFar())
        painter.drawRoundedRect(box.adjusted(5, 4, -5, 4), zoneRadius, zoneRadius);
    painter.setBrush(marked ? context.theme.accentTint : context.theme.card);
    painter.drawRoundedRect(box, zoneRadius, zoneRadius);
    if (!context.isLegible()) {
        paintFarText(painter, context, box.adjusted(8, 0, -4, 0), nameWithinSite(context, text.name, text),
                     context.fonts.zone, hue.ink, Qt::AlignLeft | Qt::AlignVCenter);
        return;
    }
    const QRectF mark = foldMarkOf(context.picture, {PartKind::Zone, int(index)});
    QRectF line(box.left() + 12, box.center().y() - nameHeight, mark.left() - 4 - box.left() - 12,
                nameHeight);
    drawElided(painter, line, text.name, context.fonts.zone, hue.ink);
    line.translate(0, nameHeight);
    drawElided(painter, line, text.summary, context.fonts.subtitle, context.theme.mutedInk);
    paintFoldMark(painter, mark, true, context.theme.mutedInk);
}

void paintZone(QPainter &painter, const PaintContext &context, size_t index)
{
    const ZoneText &text = context.picture.content.zones[index];
    const ZoneArea &area = context.picture.layout.zones[index];
    const DiagramTheme::Hue &hue = hueOf(context, text);
    const bool marked =
        context.state.isSelected(text.id) || context.state.highlight.zones.contains(int(index));
    const bool focused = context.state.hasFocus && context.state.focused == text.id && !text.id.isEmpty();
    QPen pen(marked || focused ? context.theme.accent : hue.edge, marked ? 2 : 1,
             focused && !marked ? Qt::DashLine : Qt::SolidLine);
    pen.setCosmetic(true);
    painter.setPen(pen);
    painter.setBrush(hue.tint);
    if (context.isFar())
        painter.drawRect(area.rect);
    else
        painter.drawRoundedRect(area.rect, zoneRadius, zoneRadius);
    paintZoneName(painter, context, index);
}

void paintSite(QPainter &painter, const PaintContext &context, size_t index)
{
    const SiteText &text = context.picture.content.sites[index];
    const SiteArea &area = context.picture.layout.sites[index];
    const bool marked = context.state.isSelected(text.id);
    const bool focused = context.state.hasFocus && context.state.focused == text.id;
    const QColor edge = marked || focused ? context.theme.accent : context.theme.siteEdge;
    QPen pen(edge, marked ? 2 : 1, Qt::CustomDashLine);
    pen.setDashPattern({5, 4});
    pen.setCosmetic(true);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(area.outline, siteRadius, siteRadius);
    if (context.isFar()) {
        if (hasFarGround(context)) {
            const QRectF room(area.outline.left() + 12, area.tab.top() - 8, area.outline.width() - 24,
                              metrics::siteTabRow + 4);
            paintFarText(painter, context, room, text.name, context.fonts.site, context.theme.mutedInk,
                         Qt::AlignLeft | Qt::AlignVCenter);
        }
        return;
    }
    paintSiteTab(painter, context, index);
}

} // namespace

void drawElided(QPainter &painter, const QRectF &rect, const QString &text, const QFont &font,
                const QColor &colour, Qt::Alignment alignment, Qt::TextElideMode mode)
{
    if (text.isEmpty())
        return;
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(rect, int(alignment) | Qt::TextSingleLine,
                     QFontMetricsF(font).elidedText(text, mode, rect.width()));
}

void paintZoneName(QPainter &painter, const PaintContext &context, size_t index)
{
    const ZoneText &text = context.picture.content.zones[index];
    const ZoneArea &area = context.picture.layout.zones[index];
    const DiagramTheme::Hue &hue = hueOf(context, text);
    if (text.collapsed) {
        const bool focused = context.state.hasFocus && context.state.focused == text.id && !text.id.isEmpty();
        paintSummary(painter, context, index,
                     context.state.isSelected(text.id) || context.state.highlight.zones.contains(int(index))
                         || focused);
        if (!context.isFar())
            paintFindings(painter, context, text.id, area.header);
        return;
    }
    if (!context.isLegible() && hasFarGround(context)) {
        // From afar walls have no labels that would be in the way.
        const double left = context.isFar() ? area.rect.left() + 12 : area.header.left();
        const QRectF room(left, area.rect.top() + 4, area.rect.right() - 8 - left,
                          metrics::zoneContentTop - 12);
        paintFarText(painter, context, room, nameWithinSite(context, text.name, text), context.fonts.zone,
                     hue.ink, Qt::AlignLeft | Qt::AlignTop);
        return;
    }
    if (context.isFar())
        return;
    const QStringList lines = wrappedLines(text.name, context.fonts.zone, area.header.width(), nameLines);
    QRectF line(area.header.left(), area.header.top(), area.header.width(), nameHeight);
    for (const QString &part : lines) {
        drawElided(painter, line, part, context.fonts.zone, hue.ink);
        line.translate(0, nameHeight);
    }
    line.setHeight(subnetsHeight);
    drawElided(painter, line, text.subnets, context.fonts.subtitle, context.theme.mutedInk);
}

void paintSiteTab(QPainter &painter, const PaintContext &context, size_t index)
{
    const SiteText &text = context.picture.content.sites[index];
    const SiteArea &area = context.picture.layout.sites[index];
    const bool marked = context.state.isSelected(text.id);
    const bool focused = context.state.hasFocus && context.state.focused == text.id;
    const QColor edge = marked || focused ? context.theme.accent : context.theme.siteEdge;
    painter.setPen(QPen(edge, marked ? 2 : 1));
    painter.setBrush(marked ? context.theme.accentTint : context.theme.card);
    painter.drawRoundedRect(area.tab, area.tab.height() / 2, area.tab.height() / 2);
    const QRectF mark = foldMarkOf(context.picture, {PartKind::Site, int(index)});
    if (!mark.isNull())
        paintFoldMark(painter, mark, text.collapsed, context.theme.mutedInk);
    if (!context.isLegible() && hasFarGround(context)) {
        paintFarText(painter, context, area.tab.adjusted(24, 0, -8, 0), text.name, context.fonts.site,
                     context.theme.ink, Qt::AlignLeft | Qt::AlignVCenter);
        return;
    }
    QRectF inside = area.tab.adjusted(mark.isNull() ? 12 : 24, 0, -12, 0);
    drawElided(painter, inside, text.name, context.fonts.site, context.theme.ink);
    inside.setLeft(inside.left() + QFontMetricsF(context.fonts.site).horizontalAdvance(text.name) + 8);
    if (inside.width() > 24)
        drawElided(painter, inside, text.collapsed ? text.summary : text.kind, context.fonts.subtitle,
                   marked ? context.theme.ink : context.theme.mutedInk);
}

void paintZones(QPainter &painter, const PaintContext &context)
{
    for (size_t i = 0; i < context.picture.layout.zones.size(); ++i) {
        if (context.picture.layout.zones[i].rect.intersects(context.exposed))
            paintZone(painter, context, i);
    }
}

void paintSites(QPainter &painter, const PaintContext &context)
{
    for (size_t i = 0; i < context.picture.layout.sites.size(); ++i) {
        const SiteArea &area = context.picture.layout.sites[i];
        if ((area.outline | area.tab).intersects(context.exposed))
            paintSite(painter, context, i);
    }
}

void paintEmptyState(QPainter &painter, const QRectF &rect, const DiagramTheme &theme,
                     const DiagramFonts &fonts)
{
    const QRectF upper(rect.left(), rect.center().y() - 28, rect.width(), 24);
    const QRectF lower(rect.left(), rect.center().y(), rect.width(), 24);
    drawElided(painter, upper, DiagramText::tr("Nothing is drawn yet."), fonts.zone, theme.ink,
               Qt::AlignCenter);
    drawElided(painter, lower,
               DiagramText::tr("Drag something here from the palette, or double-click it there."),
               fonts.subtitle, theme.mutedInk, Qt::AlignCenter);
}

} // namespace portolan::diagram

// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fartext.h"

#include "textlines.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace portolan::diagram {
namespace {

constexpr size_t mostCards = 300;
// In pixels; one for all, so that no name seems to weigh more than its neighbours.
constexpr int textSize = 9;
constexpr double leastWidth = 26;

} // namespace

bool hasFarText(const PaintContext &context)
{
    return context.picture.content.cards.size() < mostCards;
}

bool hasFarGround(const PaintContext &context)
{
    return context.picture.content.zones.size() + context.picture.content.sites.size() < mostCards;
}

void paintFarText(QPainter &painter, const PaintContext &context, const QRectF &rect, const QString &text,
                  const QFont &font, const QColor &colour, Qt::Alignment alignment)
{
    if (text.isEmpty() || !rect.intersects(context.exposed))
        return;
    const QRectF room = painter.worldTransform().mapRect(rect);
    if (room.width() < leastWidth)
        return;
    QFont sized = font;
    sized.setPixelSize(textSize);
    const double height = QFontMetricsF(sized).height();
    // A little of the space above and below letters may be cut.
    const int count = std::max(int((room.height() + 1) / height), room.height() > 0.8 * height ? 1 : 0);
    if (count < 1)
        return;
    painter.save();
    painter.resetTransform();
    painter.setFont(sized);
    painter.setPen(colour);
    painter.drawText(room, int(alignment) | Qt::TextDontClip,
                     wrappedLines(text, sized, room.width(), count).join(QLatin1Char('\n')));
    painter.restore();
}

QString nameWithinSite(const PaintContext &context, const QString &name, const ZoneText &zone)
{
    if (zone.site < 0)
        return name;
    const QString &site = context.picture.content.sites[size_t(zone.site)].name;
    if (site.isEmpty() || name.size() <= site.size() + 1 || !name.startsWith(site, Qt::CaseInsensitive)
        || !name.at(site.size()).isSpace())
        return name;
    QString rest = name.mid(site.size()).trimmed();
    rest.replace(0, 1, rest.left(1).toUpper());
    return rest;
}

} // namespace portolan::diagram

// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "elements.h"

#include "diagramtext.h"

#include <algorithm>
#include <cmath>

namespace portolan::diagram {
namespace {

QString joined(const QStringList &parts)
{
    QStringList filled = parts;
    filled.removeAll(QString());
    return filled.join(QStringLiteral(", "));
}

PictureElement siteElement(const Picture &picture, int index)
{
    const SiteText &site = picture.content.sites[size_t(index)];
    return {site.id, {PartKind::Site, index}, site.name, site.kind};
}

PictureElement zoneElement(const Picture &picture, int index)
{
    const ZoneText &zone = picture.content.zones[size_t(index)];
    return {zone.id, {PartKind::Zone, index}, zone.name, joined({DiagramText::tr("zone"), zone.subnets})};
}

PictureElement cardElement(const Picture &picture, int index)
{
    const Card &card = picture.content.cards[size_t(index)];
    QStringList zones;
    for (const int zone : card.zones)
        zones << picture.content.zones[size_t(zone)].name;
    return {card.id,
            {PartKind::Card, index},
            card.title,
            joined(QStringList{card.title == card.roleName ? QString() : card.roleName, card.subtitle}
                   + card.chips + zones)};
}

PictureElement wallElement(const Picture &picture, int index)
{
    const WallText &wall = picture.content.walls[size_t(index)];
    const QString &first = picture.content.zones[size_t(wall.first)].name;
    const QString &second = picture.content.zones[size_t(wall.second)].name;
    const QString between = DiagramText::tr("between %1 and %2").arg(first, second);
    return {wall.id,
            {PartKind::Wall, index},
            wall.name,
            joined({wall.filtered ? DiagramText::tr("firewall") : DiagramText::tr("not filtered"), between})};
}

QString nameOf(const Content &content, const LinkEnd &end)
{
    return end.isSite ? content.sites[size_t(end.index)].name : content.cards[size_t(end.index)].title;
}

PictureElement linkElement(const Picture &picture, int index)
{
    const Link &link = picture.content.links[size_t(index)];
    return {link.ids.front(),
            {PartKind::Link, index},
            DiagramText::tr("%1 to %2", "a line from one pool to another")
                .arg(nameOf(picture.content, link.from), nameOf(picture.content, link.to)),
            joined(link.names)};
}

/// Ascending by place: first by `major`, rounded so that rows hold together, then by the other.
template <typename Key>
std::vector<int> sortedBy(size_t count, Key key)
{
    std::vector<int> order(count);
    for (size_t i = 0; i < count; ++i)
        order[i] = int(i);
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) { return key(a) < key(b); });
    return order;
}

} // namespace

std::vector<PictureElement> elementsOf(const Picture &picture)
{
    const Content &content = picture.content;
    const Layout &layout = picture.layout;
    std::vector<std::vector<int>> cardsOf(content.zones.size());
    const auto cardOrder = sortedBy(content.cards.size(), [&](int card) {
        const QRectF &rect = layout.cards[size_t(card)];
        return std::pair(std::round(rect.left()), rect.top());
    });
    for (const int card : cardOrder)
        cardsOf[size_t(content.cards[size_t(card)].zones.front())].push_back(card);
    const auto zoneOrder = sortedBy(content.zones.size(), [&](int zone) {
        const QRectF &rect = layout.zones[size_t(zone)].rect;
        return std::tuple(content.zones[size_t(zone)].site, rect.left(), rect.top());
    });

    std::vector<PictureElement> elements;
    int site = -1;
    for (const int zone : zoneOrder) {
        const int owner = content.zones[size_t(zone)].site;
        while (site < owner)
            elements.push_back(siteElement(picture, ++site));
        if (!content.zones[size_t(zone)].id.isEmpty())
            elements.push_back(zoneElement(picture, zone));
        for (const int card : cardsOf[size_t(zone)])
            elements.push_back(cardElement(picture, card));
    }
    while (site + 1 < int(content.sites.size()))
        elements.push_back(siteElement(picture, ++site));
    for (size_t i = 0; i < content.walls.size(); ++i)
        elements.push_back(wallElement(picture, int(i)));
    for (size_t i = 0; i < content.links.size(); ++i) {
        // A dashed line stands for its balancer, which is there already.
        if (!content.links[i].dashed)
            elements.push_back(linkElement(picture, int(i)));
    }
    return elements;
}

int elementTowards(const Picture &picture, int from, Qt::Key direction)
{
    if (from < 0 || from >= int(picture.elements.size()))
        return -1;
    const bool level = direction == Qt::Key_Left || direction == Qt::Key_Right;
    const double sign = direction == Qt::Key_Right || direction == Qt::Key_Down ? 1 : -1;
    const QPointF start = picture.rectOf(picture.elements[size_t(from)].part).center();
    int best = -1;
    double least = 1e12;
    for (int i = 0; i < int(picture.elements.size()); ++i) {
        const Part &part = picture.elements[size_t(i)].part;
        if (i == from || part.kind == PartKind::Link || part.kind == PartKind::Zone)
            continue;
        const QPointF step = picture.rectOf(part).center() - start;
        const double ahead = sign * (level ? step.x() : step.y());
        const double aside = std::abs(level ? step.y() : step.x());
        if (ahead < 1 || aside > 3 * ahead)
            continue;
        // What lies straight ahead comes before what is nearer but aside.
        const double distance = ahead + 2 * aside;
        if (distance < least) {
            least = distance;
            best = i;
        }
    }
    return best;
}

} // namespace portolan::diagram

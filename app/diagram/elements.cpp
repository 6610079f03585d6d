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

QString describeCard(const Content &content, const Card &card)
{
    QStringList zones;
    for (const int zone : card.zones)
        zones << content.zones[size_t(zone)].name;
    const QString role = card.title == card.roleName ? QString() : card.roleName;
    const QString collapsed = card.collapsed ? DiagramText::tr("collapsed") : QString();
    const QString pinned = card.pinned ? DiagramText::tr("pinned") : QString();
    return joined(QStringList{role, card.subtitle} + card.chips + zones + QStringList{pinned, collapsed});
}

QString describeSite(const SiteText &site)
{
    return site.collapsed ? joined({site.kind, DiagramText::tr("collapsed"), site.summary}) : site.kind;
}

QString describeZone(const ZoneText &zone)
{
    const QString collapsed = zone.collapsed ? DiagramText::tr("collapsed") : QString();
    return joined({DiagramText::tr("zone"), collapsed, zone.summary, zone.subnets});
}

QString describeWall(const Content &content, const WallText &wall)
{
    const QString &first = content.zones[size_t(wall.first)].name;
    const QString &second = content.zones[size_t(wall.second)].name;
    return joined({wall.filtered ? DiagramText::tr("firewall") : DiagramText::tr("not filtered"),
                   DiagramText::tr("between %1 and %2").arg(first, second)});
}

QString describeNote(const NoteText &note)
{
    // The name is its beginning already.
    const QString text = note.text.simplified();
    return joined({DiagramText::tr("note"), text == note.title ? QString() : text,
                   note.pinned ? DiagramText::tr("pinned") : QString()});
}

QString nameOfEnd(const Content &content, const LinkEnd &end)
{
    switch (end.kind) {
    case EndKind::Card:
        return content.cards[size_t(end.index)].title;
    case EndKind::Site:
        return content.sites[size_t(end.index)].name;
    case EndKind::Zone:
        return content.zones[size_t(end.index)].name;
    }
    Q_UNREACHABLE();
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

QString nameOf(const Picture &picture, const PictureElement &element)
{
    const Content &content = picture.content;
    const size_t at = size_t(element.part.index);
    switch (element.part.kind) {
    case PartKind::None:
        return {};
    case PartKind::Site:
        return content.sites[at].name;
    case PartKind::Zone:
        return content.zones[at].name;
    case PartKind::Wall:
        return content.walls[at].name;
    case PartKind::Card:
        return content.cards[at].title;
    case PartKind::Note:
        return content.notes[at].title;
    case PartKind::Link:
        return DiagramText::tr("%1 to %2", "a line from one pool to another")
            .arg(nameOfEnd(content, content.links[at].from), nameOfEnd(content, content.links[at].to));
    }
    Q_UNREACHABLE();
}

QString descriptionOf(const Picture &picture, const PictureElement &element)
{
    const Content &content = picture.content;
    const size_t at = size_t(element.part.index);
    switch (element.part.kind) {
    case PartKind::None:
        return {};
    case PartKind::Site:
        return describeSite(content.sites[at]);
    case PartKind::Zone:
        return describeZone(content.zones[at]);
    case PartKind::Wall:
        return describeWall(content, content.walls[at]);
    case PartKind::Note:
        return describeNote(content.notes[at]);
    case PartKind::Card:
        return describeCard(content, content.cards[at]);
    case PartKind::Link:
        return joined(content.links[at].names);
    }
    Q_UNREACHABLE();
}

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
    const auto add = [&](PartKind kind, size_t index) {
        const Part part{kind, int(index)};
        elements.push_back({picture.idOf(part), part});
    };
    int site = -1;
    const auto addSite = [&] { add(PartKind::Site, size_t(++site)); };
    for (const int zone : zoneOrder) {
        const int owner = content.zones[size_t(zone)].site;
        while (site < owner)
            addSite();
        if (!content.zones[size_t(zone)].id.isEmpty())
            add(PartKind::Zone, size_t(zone));
        for (const int card : cardsOf[size_t(zone)])
            add(PartKind::Card, size_t(card));
    }
    while (site + 1 < int(content.sites.size()))
        addSite();
    for (size_t i = 0; i < content.walls.size(); ++i)
        add(PartKind::Wall, i);
    for (size_t i = 0; i < content.notes.size(); ++i)
        add(PartKind::Note, i);
    for (size_t i = 0; i < content.links.size(); ++i) {
        // A dashed line stands for its balancer, which is there already.
        if (!content.links[i].dashed)
            add(PartKind::Link, i);
    }
    return elements;
}

int elementTowards(const Picture &picture, int from, Qt::Key direction)
{
    std::vector<int> among;
    for (int i = 0; i < int(picture.elements.size()); ++i) {
        const Part part = picture.elements[size_t(i)].part;
        const bool isGround =
            part.kind == PartKind::Zone && !picture.content.zones[size_t(part.index)].collapsed;
        if (part.kind != PartKind::Link && !isGround)
            among.push_back(i);
    }
    return elementTowards(picture, from, direction, among);
}

int elementTowards(const Picture &picture, int from, Qt::Key direction, const std::vector<int> &among)
{
    if (from < 0 || from >= int(picture.elements.size()))
        return -1;
    const bool level = direction == Qt::Key_Left || direction == Qt::Key_Right;
    const double sign = direction == Qt::Key_Right || direction == Qt::Key_Down ? 1 : -1;
    const QPointF start = picture.rectOf(picture.elements[size_t(from)].part).center();
    int best = -1;
    double least = 1e12;
    for (const int i : among) {
        if (i == from)
            continue;
        const QPointF step = picture.rectOf(picture.elements[size_t(i)].part).center() - start;
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

// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "picture.h"

#include "elements.h"
#include "obstacles.h"
#include "router.h"

#include <algorithm>
#include <cmath>

namespace portolan::diagram {
namespace {

std::vector<QPolygonF> linesOf(const Content &content, const Layout &layout)
{
    std::vector<LineEnds> ends;
    ends.reserve(content.links.size());
    for (const Link &link : content.links)
        ends.push_back({boxOf(content, link.from), boxOf(content, link.to), link.from.kind == EndKind::Site,
                        link.to.kind == EndKind::Site});
    return routeLines(obstaclesOf(layout), ends);
}

/// Stored places are those of the expanded drawing: what is collapsed today takes the others with it.
void placeAll(Picture &picture, const Document &document, const Catalogue &catalogue, Language language,
              const ViewChoices &choices)
{
    const auto &placements = document.diagram.placements;
    if (choices.collapsed.empty()) {
        picture.layout = layOut(picture.content, placements);
        return;
    }
    ViewChoices expanded = choices;
    expanded.collapsed.clear();
    PartialLayout partial =
        layOut(picture.content, contentOf(document, catalogue, language, expanded), placements);
    picture.layout = std::move(partial.layout);
    picture.displacements = std::move(partial.displacements);
    picture.noteDisplacements = std::move(partial.noteDisplacements);
}

bool haveSameEnds(const std::vector<Link> &a, const std::vector<Link> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](const Link &x, const Link &y) { return x.from == y.from && x.to == y.to; });
}

void index(Picture &picture)
{
    const auto &content = picture.content;
    const auto add = [&picture](const ElementId &id, PartKind kind, size_t at) {
        if (!id.isEmpty())
            picture.parts.try_emplace(id, Part{kind, int(at)});
    };
    for (size_t i = 0; i < content.sites.size(); ++i)
        add(content.sites[i].id, PartKind::Site, i);
    for (size_t i = 0; i < content.zones.size(); ++i)
        add(content.zones[i].id, PartKind::Zone, i);
    for (size_t i = 0; i < content.walls.size(); ++i)
        add(content.walls[i].id, PartKind::Wall, i);
    for (size_t i = 0; i < content.cards.size(); ++i)
        add(content.cards[i].id, PartKind::Card, i);
    for (size_t i = 0; i < content.notes.size(); ++i)
        add(content.notes[i].id, PartKind::Note, i);
    picture.linesOfCard.resize(content.cards.size());
    for (size_t i = 0; i < content.links.size(); ++i) {
        const Link &link = content.links[i];
        for (const ElementId &id : link.ids)
            add(id, PartKind::Link, i);
        for (const LinkEnd &end : {link.from, link.to}) {
            if (end.isCard())
                picture.linesOfCard[size_t(end.index)].push_back(int(i));
        }
    }
}

template <typename Rects, typename Rect>
int lastContaining(const Rects &areas, QPointF point, Rect rect)
{
    for (size_t i = areas.size(); i > 0; --i) {
        if (rect(areas[i - 1]).contains(point))
            return int(i - 1);
    }
    return -1;
}

int lineAt(const Picture &picture, QPointF point, double tolerance)
{
    int nearest = -1;
    double least = tolerance;
    for (size_t i = 0; i < picture.lines.size(); ++i) {
        const double distance = distanceTo(picture.lines[i], point);
        if (distance <= least) {
            least = distance;
            nearest = int(i);
        }
    }
    return nearest;
}

} // namespace

Part Picture::partOf(const ElementId &id) const
{
    const auto it = parts.find(id);
    return it == parts.end() ? Part{} : it->second;
}

Part Picture::shownBy(const ElementId &id) const
{
    const auto zone = content.within.find(id);
    return zone == content.within.end() ? partOf(id) : Part{PartKind::Zone, zone->second};
}

ElementId Picture::idOf(const Part &part) const
{
    const size_t at = size_t(part.index);
    switch (part.kind) {
    case PartKind::None:
        return {};
    case PartKind::Site:
        return content.sites[at].id;
    case PartKind::Zone:
        return content.zones[at].id;
    case PartKind::Wall:
        return content.walls[at].id;
    case PartKind::Card:
        return content.cards[at].id;
    case PartKind::Link:
        return content.links[at].ids.front();
    case PartKind::Note:
        return content.notes[at].id;
    }
    Q_UNREACHABLE();
}

QRectF Picture::rectOf(const Part &part) const
{
    const size_t at = size_t(part.index);
    switch (part.kind) {
    case PartKind::None:
        return {};
    case PartKind::Site:
        return layout.sites[at].tab;
    case PartKind::Zone:
        return content.zones[at].collapsed ? layout.zones[at].header : layout.zones[at].rect;
    case PartKind::Wall:
        return layout.walls[at].bar | layout.walls[at].badge;
    case PartKind::Card:
        return layout.cards[at];
    case PartKind::Link:
        return lines[at].boundingRect();
    case PartKind::Note:
        return layout.notes[at];
    }
    Q_UNREACHABLE();
}

Obstacles obstaclesOf(const Layout &layout, const std::vector<QRectF> &others)
{
    std::vector<QRectF> boxes = layout.cards;
    for (const SiteArea &site : layout.sites)
        boxes.push_back(site.tab);
    for (const ZoneArea &zone : layout.zones)
        boxes.push_back(zone.header);
    boxes.insert(boxes.end(), others.begin(), others.end());
    std::vector<QRectF> uprights;
    std::vector<QRectF> levels;
    for (const WallArea &wall : layout.walls) {
        (wall.orientation == Qt::Vertical ? uprights : levels).push_back(wall.bar);
    }
    return {std::move(boxes), uprights, levels};
}

Part partOf(const LinkEnd &end)
{
    switch (end.kind) {
    case EndKind::Card:
        return {PartKind::Card, end.index};
    case EndKind::Site:
        return {PartKind::Site, end.index};
    case EndKind::Zone:
        return {PartKind::Zone, end.index};
    }
    Q_UNREACHABLE();
}

int boxOf(const Content &content, const LinkEnd &end)
{
    switch (end.kind) {
    case EndKind::Card:
        return end.index;
    case EndKind::Site:
        return int(content.cards.size()) + end.index;
    case EndKind::Zone:
        return boxOfZone(content, end.index);
    }
    Q_UNREACHABLE();
}

int boxOfZone(const Content &content, int zone)
{
    return int(content.cards.size() + content.sites.size()) + zone;
}

Picture pictureOf(const Document &document, const Catalogue &catalogue, Language language,
                  const ViewChoices &choices, const Picture *before)
{
    Picture picture;
    picture.content = contentOf(document, catalogue, language, choices);
    placeAll(picture, document, catalogue, language, choices);
    if (before && haveSameObstacles(before->layout, picture.layout)
        && haveSameEnds(before->content.links, picture.content.links))
        picture.lines = before->lines;
    else
        picture.lines = linesOf(picture.content, picture.layout);
    index(picture);
    picture.elements = elementsOf(picture);
    return picture;
}

Part partAt(const Picture &picture, QPointF point, double tolerance)
{
    const Layout &layout = picture.layout;
    int found = lastContaining(layout.cards, point, [](const QRectF &rect) { return rect; });
    if (found >= 0)
        return {PartKind::Card, found};
    found = lastContaining(layout.notes, point, [](const QRectF &rect) { return rect; });
    if (found >= 0)
        return {PartKind::Note, found};
    found = lastContaining(layout.walls, point, [](const WallArea &wall) { return wall.badge; });
    if (found < 0) {
        found = lastContaining(layout.walls, point, [tolerance](const WallArea &wall) {
            return wall.bar.adjusted(-tolerance, -tolerance, tolerance, tolerance);
        });
    }
    if (found >= 0)
        return {PartKind::Wall, found};
    found = lastContaining(layout.sites, point, [](const SiteArea &site) { return site.tab; });
    if (found >= 0)
        return {PartKind::Site, found};
    found = lineAt(picture, point, tolerance);
    if (found >= 0)
        return {PartKind::Link, found};
    found = lastContaining(layout.zones, point, [](const ZoneArea &zone) { return zone.rect; });
    if (found >= 0 && !picture.content.zones[size_t(found)].id.isEmpty())
        return {PartKind::Zone, found};
    return {};
}

double distanceTo(const QPolygonF &line, QPointF point)
{
    double least = 1e12;
    for (qsizetype i = 1; i < line.size(); ++i) {
        // Stretches are level or upright: the nearest point is found by clamping.
        const double left = std::min(line[i - 1].x(), line[i].x());
        const double right = std::max(line[i - 1].x(), line[i].x());
        const double top = std::min(line[i - 1].y(), line[i].y());
        const double bottom = std::max(line[i - 1].y(), line[i].y());
        const QPointF nearest(std::clamp(point.x(), left, right), std::clamp(point.y(), top, bottom));
        least = std::min(least, std::hypot(point.x() - nearest.x(), point.y() - nearest.y()));
    }
    return least;
}

} // namespace portolan::diagram

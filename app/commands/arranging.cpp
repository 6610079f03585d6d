// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "arranging.h"

#include "selecting.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <set>

namespace portolan {

namespace {

/// The least gap between two cards, in diagram units.
constexpr double leastGap = 32;

/// Everything below is written for one direction and serves both.
class Axis {
public:
    explicit Axis(Qt::Orientation along) : m_isLevel(along == Qt::Horizontal) { }

    [[nodiscard]] bool isLevel() const { return m_isLevel; }
    [[nodiscard]] Axis across() const { return Axis(m_isLevel ? Qt::Vertical : Qt::Horizontal); }
    [[nodiscard]] double low(const QRectF &rect) const { return m_isLevel ? rect.left() : rect.top(); }
    [[nodiscard]] double high(const QRectF &rect) const { return m_isLevel ? rect.right() : rect.bottom(); }
    [[nodiscard]] double size(const QRectF &rect) const { return m_isLevel ? rect.width() : rect.height(); }
    [[nodiscard]] double centre(const QRectF &rect) const { return (low(rect) + high(rect)) / 2; }
    void moveTo(QRectF &rect, double low) const
    {
        if (m_isLevel)
            rect.moveLeft(std::round(low));
        else
            rect.moveTop(std::round(low));
    }

private:
    bool m_isLevel;
};

struct Piece {
    const DrawnCard *card;
    QRectF rect;
    bool isPinned;
};

using Lane = std::vector<Piece>;

/// The lane whose first card is nearest across it; a new one where there is none.
Lane &nearestLane(std::vector<Lane> &lanes, const QRectF &rect, const Axis &axis)
{
    if (lanes.empty())
        return lanes.emplace_back();
    return *std::ranges::min_element(lanes, {}, [&](const Lane &lane) {
        return std::abs(axis.centre(lane.front().rect) - axis.centre(rect));
    });
}

/// The cards that can be arranged with one another, by where their zones begin.
std::vector<Lane> lanes(const Diagram &diagram, const Drawing &drawing, const std::vector<ElementId> &ids,
                        const Axis &axis)
{
    const std::set<ElementId> wanted(ids.begin(), ids.end());
    std::map<double, Lane> lanes;
    for (const DrawnCard &card : drawing) {
        if (wanted.contains(card.id) && !card.isFree && !(axis.isLevel() && card.spans))
            lanes[std::round(axis.low(card.room))].push_back({&card, card.rect, isPinned(diagram, card.id)});
    }
    std::vector<Lane> result;
    for (auto &[begin, lane] : lanes)
        result.push_back(std::move(lane));
    for (const DrawnCard &card : drawing) {
        if (wanted.contains(card.id) && card.isFree)
            nearestLane(result, card.rect, axis).push_back({&card, card.rect, isPinned(diagram, card.id)});
    }
    return result;
}

/// What the others are aligned with: the pinned ones, else all.
QRectF reference(const Lane &lane)
{
    QRectF all;
    QRectF pinned;
    for (const Piece &piece : lane) {
        all |= piece.rect;
        if (piece.isPinned)
            pinned |= piece.rect;
    }
    return pinned.isNull() ? all : pinned;
}

double alignedAt(const QRectF &rect, const QRectF &with, Alignment alignment, const Axis &axis)
{
    switch (alignment) {
    case Alignment::Left:
    case Alignment::Top:
        return axis.low(with);
    case Alignment::Centre:
    case Alignment::Middle:
        return axis.centre(with) - axis.size(rect) / 2;
    case Alignment::Right:
    case Alignment::Bottom:
        return axis.high(with) - axis.size(rect);
    }
    Q_UNREACHABLE();
}

/// Pushes cards that lie on others along `axis` until they are clear of them.
void setApart(Lane &lane, const Axis &axis)
{
    std::ranges::stable_sort(lane, [&](const Piece &a, const Piece &b) {
        return std::pair(!a.isPinned, axis.low(a.rect)) < std::pair(!b.isPinned, axis.low(b.rect));
    });
    constexpr double near = leastGap - 1;
    for (auto piece = lane.begin(); piece != lane.end(); ++piece) {
        if (piece->isPinned)
            continue;
        const auto inTheWay = [&] {
            return std::find_if(lane.begin(), piece, [&](const Piece &other) {
                return other.rect.adjusted(-near, -near, near, near).intersects(piece->rect);
            });
        };
        for (auto other = inTheWay(); other != piece; other = inTheWay())
            axis.moveTo(piece->rect, axis.high(other->rect) + leastGap);
    }
}

/// Equal gaps from `first` to `last`, which stay; `last` gives way when it is not pinned.
void distributeBetween(Lane &lane, size_t first, size_t last, const Axis &axis)
{
    double room = axis.low(lane[last].rect) - axis.high(lane[first].rect);
    for (size_t i = first + 1; i < last; ++i)
        room -= axis.size(lane[i].rect);
    double gap = room / double(last - first);
    const bool isTight = gap < leastGap && !lane[last].isPinned;
    if (isTight)
        gap = leastGap;
    double at = axis.high(lane[first].rect) + gap;
    for (size_t i = first + 1; i < last + (isTight ? 1 : 0); ++i) {
        axis.moveTo(lane[i].rect, at);
        at += axis.size(lane[i].rect) + gap;
    }
}

void distributeIn(Lane &lane, const Axis &axis)
{
    std::ranges::stable_sort(
        lane, [&](const Piece &a, const Piece &b) { return axis.centre(a.rect) < axis.centre(b.rect); });
    size_t first = 0;
    for (size_t i = 1; i < lane.size(); ++i) {
        if (lane[i].isPinned || i + 1 == lane.size()) {
            distributeBetween(lane, first, i, axis);
            first = i;
        }
    }
}

using Places = std::map<ElementId, QPointF>;

void addMoved(Places &places, const Lane &lane)
{
    for (const Piece &piece : lane) {
        if (piece.rect.topLeft() != piece.card->rect.topLeft())
            places.emplace(piece.card->id, piece.rect.topLeft());
    }
}

/// Stored places that the drawing shows elsewhere are restated, so that all share today's coordinates.
Diagram withPlaces(Diagram diagram, const Drawing &drawing, const Places &places)
{
    for (const DrawnCard &card : drawing) {
        const auto place = places.find(card.id);
        const auto stored = diagram.placements.find(card.id);
        if (place == places.end() && stored == diagram.placements.end())
            continue;
        const QPointF at = place == places.end() ? card.rect.topLeft() : place->second;
        Placement &placement = diagram.placements[card.id];
        placement.x = at.x();
        placement.y = at.y();
    }
    return diagram;
}

Edit moving(const Diagram &diagram, const Drawing &drawing, const Places &places, const char *text)
{
    Edit edit;
    edit.text.source = text;
    if (!places.empty())
        edit.placements = difference(diagram, withPlaces(diagram, drawing, places));
    return edit;
}

const char *textOf(Alignment alignment)
{
    switch (alignment) {
    case Alignment::Left:
        return QT_TRANSLATE_NOOP("Edits", "Align left edges");
    case Alignment::Centre:
        return QT_TRANSLATE_NOOP("Edits", "Align centres");
    case Alignment::Right:
        return QT_TRANSLATE_NOOP("Edits", "Align right edges");
    case Alignment::Top:
        return QT_TRANSLATE_NOOP("Edits", "Align top edges");
    case Alignment::Middle:
        return QT_TRANSLATE_NOOP("Edits", "Align middles");
    case Alignment::Bottom:
        return QT_TRANSLATE_NOOP("Edits", "Align bottom edges");
    }
    Q_UNREACHABLE();
}

Edit forgetting(const Diagram &diagram, const std::set<ElementId> &ids, const char *text)
{
    Diagram after = diagram;
    for (const ElementId &id : ids)
        after.placements.erase(id);
    Edit edit;
    edit.text.source = text;
    edit.placements = difference(diagram, after);
    return edit;
}

bool isNote(const Topology &topology, const ElementId &id)
{
    return topology.notes.find(NoteId(id)) != nullptr;
}

} // namespace

OrRefusal<Edit> align(const Diagram &diagram, const Drawing &drawing, const std::vector<ElementId> &ids,
                      Alignment alignment)
{
    const bool isLevel = alignment <= Alignment::Right;
    const Axis axis(isLevel ? Qt::Horizontal : Qt::Vertical);
    Places places;
    bool isPossible = false;
    for (Lane &lane : lanes(diagram, drawing, ids, axis)) {
        if (lane.size() < 2)
            continue;
        isPossible = true;
        const QRectF with = reference(lane);
        for (Piece &piece : lane) {
            if (!piece.isPinned)
                axis.moveTo(piece.rect, alignedAt(piece.rect, with, alignment, axis));
        }
        setApart(lane, axis.across());
        addMoved(places, lane);
    }
    if (!isPossible)
        return refused(isLevel ? QT_TRANSLATE_NOOP("Edits",
                                                   "Sideways, elements are aligned within a zone. Select "
                                                   "several that stand in the same one.")
                               : QT_TRANSLATE_NOOP("Edits",
                                                   "Up and down, elements are aligned within a site. "
                                                   "Select several that stand in the same one."));
    return moving(diagram, drawing, places, textOf(alignment));
}

OrRefusal<Edit> distribute(const Diagram &diagram, const Drawing &drawing, const std::vector<ElementId> &ids,
                           Qt::Orientation orientation)
{
    const Axis axis(orientation);
    Places places;
    bool isPossible = false;
    for (Lane &lane : lanes(diagram, drawing, ids, axis)) {
        if (lane.size() < 3)
            continue;
        isPossible = true;
        distributeIn(lane, axis);
        addMoved(places, lane);
    }
    if (!isPossible)
        return refused(axis.isLevel()
                           ? QT_TRANSLATE_NOOP("Edits",
                                               "Sideways, elements are distributed within a zone. "
                                               "Select three or more that stand in the same one.")
                           : QT_TRANSLATE_NOOP("Edits",
                                               "Up and down, elements are distributed within a site. Select "
                                               "three or more that stand in the same one."));
    return moving(diagram, drawing, places,
                  axis.isLevel() ? QT_TRANSLATE_NOOP("Edits", "Distribute horizontally")
                                 : QT_TRANSLATE_NOOP("Edits", "Distribute vertically"));
}

bool isPinned(const Diagram &diagram, const ElementId &id)
{
    const auto stored = diagram.placements.find(id);
    return stored != diagram.placements.end() && stored->second.pinned;
}

Edit setPinned(const Diagram &diagram, const Drawing &drawing, const std::vector<ElementId> &ids, bool pinned)
{
    const std::set<ElementId> wanted(ids.begin(), ids.end());
    Places places;
    for (const DrawnCard &card : drawing) {
        if (wanted.contains(card.id) && isPinned(diagram, card.id) != pinned)
            places.emplace(card.id, card.rect.topLeft());
    }
    Edit edit;
    edit.text.source =
        pinned ? QT_TRANSLATE_NOOP("Edits", "Pin to its place") : QT_TRANSLATE_NOOP("Edits", "Unpin");
    if (places.empty())
        return edit;
    Diagram after = withPlaces(diagram, drawing, places);
    for (const auto &[id, place] : places)
        after.placements[id].pinned = pinned;
    edit.placements = difference(diagram, after);
    return edit;
}

OrRefusal<Edit> layOutAll(const Document &document)
{
    std::set<ElementId> ids;
    for (const auto &[id, placement] : document.diagram.placements) {
        const bool isCard = !document.topology.zones.find(ZoneId(id)) && !isNote(document.topology, id);
        if (isCard && !placement.pinned)
            ids.insert(id);
    }
    if (ids.empty())
        return refused(QT_TRANSLATE_NOOP("Edits", "Everything that is not pinned is laid out already."));
    return forgetting(document.diagram, ids, QT_TRANSLATE_NOOP("Edits", "Lay out everything"));
}

OrRefusal<Edit> layOutSelection(const Document &document, const std::vector<ElementId> &ids)
{
    const Topology &topology = document.topology;
    if (!ids.empty() && std::ranges::all_of(ids, [&](const ElementId &id) { return isNote(topology, id); }))
        return refused(QT_TRANSLATE_NOOP("Edits", "Notes stay where somebody put them."));
    std::set<ElementId> wanted(ids.begin(), ids.end());
    for (const ElementId &id : ids) {
        std::vector<ElementId> inside;
        if (topology.sites.find(SiteId(id)))
            inside = sameSite(topology, id);
        else if (topology.zones.find(ZoneId(id)))
            inside = sameZone(topology, id);
        wanted.insert(inside.begin(), inside.end());
    }
    std::erase_if(wanted, [&](const ElementId &id) {
        return !document.diagram.placements.contains(id) || isPinned(document.diagram, id)
            || isNote(topology, id);
    });
    if (wanted.empty())
        return refused(QT_TRANSLATE_NOOP("Edits", "All of these are laid out already, or pinned."));
    return forgetting(document.diagram, wanted, QT_TRANSLATE_NOOP("Edits", "Lay out selection"));
}

} // namespace portolan

// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dropping.h"

#include "metrics.h"
#include "snapping.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace portolan::diagram {
namespace {

using namespace metrics;

/// How far around the drop a free place is looked for.
constexpr int searchRings = 60;

class Dropper {
public:
    Dropper(const Picture &picture, const std::vector<int> &moving) : m_picture(picture)
    {
        for (int card = 0; card < int(picture.layout.cards.size()); ++card) {
            if (std::find(moving.begin(), moving.end(), card) == moving.end())
                m_taken.push_back(picture.layout.cards[size_t(card)]);
        }
    }

    /// Where the cards come to rest, as they were given.
    std::vector<QPointF> drop(const std::vector<int> &cards, QPointF offset)
    {
        if (const auto together = dropTogether(cards, offset))
            return *together;
        std::vector<QPointF> places;
        for (const int card : cards)
            places.push_back(dropAlone(card, offset));
        return places;
    }

private:
    const QRectF &rectOf(int card) const { return m_picture.layout.cards[size_t(card)]; }
    bool spans(int card) const { return rectOf(card).width() > zoneOf(card).width(); }

    /// All of them moved by the same, as far as their zones let them; nothing where one would lie on
    /// another card.
    std::optional<std::vector<QPointF>> dropTogether(const std::vector<int> &cards, QPointF offset) const
    {
        const auto nearest = [](double value, double least, double most) {
            return least > most ? value : std::clamp(value, least, most);
        };
        for (const int card : cards) {
            const QPointF corner = rectOf(card).topLeft();
            const QRectF room = allowed(card);
            offset = {nearest(offset.x(), room.left() - corner.x(), room.right() - corner.x()),
                      nearest(offset.y(), room.top() - corner.y(), room.bottom() - corner.y())};
        }
        std::vector<QPointF> places;
        for (const int card : cards) {
            const QPointF place = rectOf(card).topLeft() + offset;
            const QRectF room = allowed(card);
            const bool inside = place.x() >= room.left() && place.x() <= room.right()
                && place.y() >= room.top() && place.y() <= room.bottom();
            if (!inside || !isFree(QRectF(place, rectOf(card).size())))
                return {};
            places.push_back(place);
        }
        return places;
    }

    QPointF dropAlone(int card, QPointF offset)
    {
        const QSizeF size = rectOf(card).size();
        const QPointF place = nearestFree(size, allowed(card), rectOf(card).topLeft() + offset);
        m_taken.emplace_back(place, size);
        return place;
    }

    QRectF zoneOf(int card) const
    {
        const Card &text = m_picture.content.cards[size_t(card)];
        const auto &zones = m_picture.layout.zones;
        const QRectF &rect = m_picture.layout.cards[size_t(card)];
        for (const int zone : text.zones) {
            if (zones[size_t(zone)].rect.contains(rect.center()))
                return zones[size_t(zone)].rect;
        }
        return zones[size_t(text.zones.front())].rect;
    }

    /// Where the top left corner may lie.
    QRectF allowed(int card) const
    {
        const QRectF rect = rectOf(card);
        const QRectF zone = zoneOf(card);
        const bool fixed = spans(card);
        const QPointF first(fixed ? rect.left() : zone.left() + zonePadding, zone.top() + zoneContentTop);
        const QPointF last(fixed ? rect.left() : std::max(first.x(), zone.right() + cardGapX),
                           std::max(first.y(), zone.bottom() + cardGapY));
        return {first, last};
    }

    bool isFree(const QRectF &rect) const
    {
        const QRectF claimed = rect.adjusted(-cardClearance, -cardClearance, cardClearance, cardClearance);
        return std::none_of(m_taken.begin(), m_taken.end(),
                            [&](const QRectF &other) { return other.intersects(claimed); });
    }

    QPointF nearestFree(const QSizeF &size, const QRectF &corner, QPointF wish) const
    {
        const auto clamped = [&corner](QPointF point) {
            return QPointF(std::clamp(point.x(), corner.left(), corner.right()),
                           std::clamp(point.y(), corner.top(), corner.bottom()));
        };
        const QPointF start = clamped(wish);
        for (int ring = 0; ring < searchRings; ++ring) {
            QPointF best;
            double least = 1e12;
            for (int x = -ring; x <= ring; ++x) {
                const int step = std::abs(x) == ring ? 1 : std::max(1, 2 * ring);
                for (int y = -ring; y <= ring; y += step) {
                    const QPointF place = clamped(start + QPointF(x, y) * 2 * gridStep);
                    const double distance = std::hypot(place.x() - start.x(), place.y() - start.y());
                    if (distance < least && isFree(QRectF(place, size))) {
                        least = distance;
                        best = place;
                    }
                }
            }
            if (least < 1e12)
                return best;
        }
        // No room near by: the layout will move it below the others.
        return start;
    }

    const Picture &m_picture;
    std::vector<QRectF> m_taken;
};

} // namespace

std::map<ElementId, Placement> placementsAfterDrag(const Picture &picture,
                                                   const std::map<ElementId, Placement> &stored,
                                                   const std::vector<int> &cards, QPointF offset)
{
    std::map<ElementId, Placement> changes;
    const std::vector<QPointF> places = Dropper(picture, cards).drop(cards, offset);
    bool moved = false;
    for (size_t i = 0; i < cards.size(); ++i) {
        const int card = cards[i];
        const ElementId &id = picture.content.cards[size_t(card)].id;
        moved = moved || places[i] != picture.layout.cards[size_t(card)].topLeft();
        const auto before = stored.find(id);
        Placement placement = before == stored.end() ? Placement{} : before->second;
        placement.x = places[i].x();
        placement.y = places[i].y();
        changes[id] = placement;
    }
    if (!moved)
        return {};
    for (const auto &[id, placement] : stored) {
        const Part part = picture.partOf(id);
        if (part.kind != PartKind::Card || changes.contains(id))
            continue;
        const QPointF shown = picture.layout.cards[size_t(part.index)].topLeft();
        if (shown == QPointF(placement.x, placement.y))
            continue;
        Placement restated = placement;
        restated.x = shown.x();
        restated.y = shown.y();
        changes[id] = restated;
    }
    return changes;
}

} // namespace portolan::diagram

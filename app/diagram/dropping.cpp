// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dropping.h"

#include "metrics.h"

#include <algorithm>
#include <cmath>

namespace portolan::diagram {
namespace {

using namespace metrics;

constexpr double gridStep = 8;
/// How far around the drop a free place is looked for.
constexpr int searchRings = 60;

double snapped(double value)
{
    return std::round(value / gridStep) * gridStep;
}

class Dropper {
public:
    Dropper(const Picture &picture, const std::vector<int> &moving) : m_picture(picture)
    {
        for (int card = 0; card < int(picture.layout.cards.size()); ++card) {
            if (std::find(moving.begin(), moving.end(), card) == moving.end())
                m_taken.push_back(picture.layout.cards[size_t(card)]);
        }
    }

    QPointF drop(int card, QPointF offset)
    {
        const QRectF rect = m_picture.layout.cards[size_t(card)];
        const bool spans = rect.width() > zoneOf(card).width();
        QPointF wish = rect.topLeft() + offset;
        wish = {spans ? rect.left() : snapped(wish.x()), snapped(wish.y())};
        const QPointF place = nearestFree(rect.size(), allowed(card, rect, spans), wish);
        m_taken.emplace_back(place, rect.size());
        return place;
    }

private:
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
    QRectF allowed(int card, const QRectF &rect, bool spans) const
    {
        const QRectF zone = zoneOf(card);
        const QPointF first(spans ? rect.left() : zone.left() + zonePadding, zone.top() + zoneContentTop);
        const QPointF last(spans ? rect.left() : std::max(first.x(), zone.right() + cardGapX),
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
    Dropper dropper(picture, cards);
    bool moved = false;
    for (const int card : cards) {
        const ElementId &id = picture.content.cards[size_t(card)].id;
        const QPointF place = dropper.drop(card, offset);
        moved = moved || place != picture.layout.cards[size_t(card)].topLeft();
        const auto before = stored.find(id);
        Placement placement = before == stored.end() ? Placement{} : before->second;
        placement.x = place.x();
        placement.y = place.y();
        changes[id] = placement;
    }
    if (!moved)
        return {};
    for (const auto &[id, placement] : stored) {
        const Part part = picture.partOf(id);
        if (part.kind != PartKind::Card || changes.contains(id))
            continue;
        const QPointF shown = picture.layout.cards[size_t(part.index)].topLeft();
        if (shown != QPointF(placement.x, placement.y))
            changes[id] = {shown.x(), shown.y(), placement.width, placement.height};
    }
    return changes;
}

} // namespace portolan::diagram

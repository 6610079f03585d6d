// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout.h"

#include "metrics.h"
#include "notelayout.h"
#include "wallareas.h"
#include "wallplan.h"

#include <algorithm>
#include <limits>

namespace portolan::diagram {
namespace {

using namespace metrics;

constexpr double emptyWidth = 640;
constexpr double tabCharWidth = 7.2;
constexpr double none = std::numeric_limits<double>::infinity();

double heightOf(const Card &card)
{
    if (card.collapsed)
        return collapsedCardHeight;
    return card.isCompact() ? compactCardHeight : cardHeight;
}

/// Places from left to right, then from top to bottom; each step only looks at what is placed already.
class LayoutBuilder {
public:
    LayoutBuilder(const Content &content, const std::map<ElementId, Placement> &stored,
                  Arrangement arrangement, std::vector<ZoneArea> origins)
        : m_content(content), m_origins(std::move(origins)), m_arrangement(std::move(arrangement)),
          m_plans(planWalls(content, m_arrangement.grid))
    {
        m_layout.cards.resize(content.cards.size());
        m_layout.zones.resize(content.zones.size());
        m_placed.resize(content.zones.size());
        m_stored.resize(content.cards.size(), nullptr);
        for (size_t i = 0; i < content.cards.size() && !stored.empty(); ++i) {
            const auto it = stored.find(content.cards[i].id);
            m_stored[i] = it == stored.end() ? nullptr : &it->second;
        }
        m_zoneSizes.resize(content.zones.size());
        for (size_t i = 0; i < content.zones.size() && !stored.empty(); ++i) {
            const auto it = stored.find(content.zones[i].id);
            if (it != stored.end() && !content.zones[i].collapsed)
                m_zoneSizes[i] = QSizeF(it->second.width, it->second.height);
        }
    }

    Layout build()
    {
        placeColumns();
        placeRows();
        placeZones();
        placeSites();
        m_layout.walls = wallAreasOf(m_content, m_plans, m_layout.zones, m_rowTops, m_rowBottoms);
        measure();
        return std::move(m_layout);
    }

private:
    const Grid &grid() const { return m_arrangement.grid; }
    const ZoneCell &cell(int zone) const { return grid().zones[size_t(zone)]; }
    const Slot &slot(size_t card) const { return m_arrangement.slots[card]; }

    // --- from left to right -------------------------------------------------------------------

    void placeColumns()
    {
        std::vector<std::vector<size_t>> cardsOf(size_t(grid().columns));
        for (size_t card = 0; card < m_layout.cards.size(); ++card) {
            m_layout.cards[card].setSize(sizeOf(card));
            if (!slot(card).spans())
                cardsOf[size_t(cell(slot(card).zone).column)].push_back(card);
        }
        double x = 0;
        for (int column = 0; column < grid().columns; ++column) {
            if (column > 0)
                x += m_plans.gutters[size_t(column)];
            m_lefts.push_back(x);
            x = placeColumn(column, cardsOf[size_t(column)]);
            m_rights.push_back(x);
        }
        for (size_t card = 0; card < m_layout.cards.size(); ++card) {
            if (slot(card).spans()) {
                QRectF &rect = m_layout.cards[card];
                rect.setLeft(m_lefts[size_t(cell(slot(card).zone).column)] + zonePadding);
                rect.setRight(m_rights[size_t(cell(slot(card).second).column)] - zonePadding);
            }
        }
    }

    QSizeF sizeOf(size_t card) const
    {
        const double width = m_arrangement.cardWidths[size_t(cell(slot(card).zone).column)];
        QSizeF size(width, heightOf(m_content.cards[card]));
        if (const Placement *placement = m_stored[card]; placement && !m_content.cards[card].collapsed)
            size = size.expandedTo(QSizeF(placement->width, placement->height));
        return size;
    }

    double widthOf(int column, bool withoutCards) const
    {
        const bool shared =
            std::any_of(m_arrangement.slots.begin(), m_arrangement.slots.end(), [&](const Slot &place) {
                return place.spans()
                    && (cell(place.zone).column == column || cell(place.second).column == column);
            });
        if (withoutCards)
            return shared ? halfZoneWidth : emptyZoneWidth;
        const int count = m_arrangement.cardColumns[size_t(column)];
        const double width = m_arrangement.cardWidths[size_t(column)];
        return 2 * zonePadding + count * width + (count - 1) * cardGapX;
    }

    /// What a collapsed zone says takes as much room as a card.
    bool hasCollapsed(int column) const
    {
        for (size_t zone = 0; zone < m_content.zones.size(); ++zone) {
            if (m_content.zones[zone].collapsed && cell(int(zone)).column == column)
                return true;
        }
        return false;
    }

    double storedX(size_t card) const
    {
        const int zone = slot(card).zone;
        const double moved =
            m_origins.empty() ? 0 : m_lefts[size_t(cell(zone).column)] - m_origins[size_t(zone)].rect.left();
        return m_stored[card]->x + moved;
    }

    double storedY(size_t card) const
    {
        const Slot &place = slot(card);
        const bool below = place.spans() && cell(place.second).firstRow > cell(place.zone).firstRow;
        const int zone = below ? place.second : place.zone;
        const double moved = m_origins.empty()
            ? 0
            : m_rowTops[size_t(cell(zone).firstRow)] - m_origins[size_t(zone)].rect.top();
        return m_stored[card]->y + moved;
    }

    /// Returns the right edge. Stored cards that would stick out on the left push the whole group.
    double placeColumn(int column, const std::vector<size_t> &cards)
    {
        const double left = m_lefts[size_t(column)];
        double right = left + widthOf(column, cards.empty());
        if (hasCollapsed(column))
            right = std::max(right, left + cardWidth + 2 * zonePadding);
        for (size_t zone = 0; zone < m_zoneSizes.size(); ++zone) {
            if (cell(int(zone)).column == column)
                right = std::max(right, left + m_zoneSizes[zone].width());
        }
        double leftmost = none;
        for (const size_t card : cards) {
            if (m_stored[card])
                leftmost = std::min(leftmost, storedX(card));
        }
        const double shift = std::max(0.0, left + zonePadding - leftmost);
        for (const size_t card : cards) {
            QRectF &rect = m_layout.cards[card];
            if (m_stored[card])
                rect.moveLeft(storedX(card) + shift);
            else
                rect.moveLeft(left + zonePadding + slot(card).column * (rect.width() + cardGapX));
            right = std::max(right, rect.right() + zonePadding);
        }
        return right;
    }

    // --- from top to bottom -------------------------------------------------------------------

    int rowOf(const Slot &place) const
    {
        return place.spans() ? std::max(cell(place.zone).firstRow, cell(place.second).firstRow)
                             : cell(place.zone).firstRow;
    }

    void placeRows()
    {
        std::vector<std::vector<size_t>> cardsOf(size_t(grid().rows));
        for (size_t card = 0; card < m_layout.cards.size(); ++card)
            cardsOf[size_t(rowOf(slot(card)))].push_back(card);
        for (int row = 0; row < grid().rows; ++row) {
            m_rowTops.push_back(topOf(row));
            placeCards(row, cardsOf[size_t(row)]);
            m_rowBottoms.push_back(bottomOf(row));
        }
    }

    double topOf(int row) const
    {
        const double wall = m_plans.rowGaps[size_t(row)];
        if (!grid().isFirstOfBand(row))
            return m_rowBottoms.back() + tierGap + wall;
        const double tab = grid().bandOf(row).site >= 0 ? siteTabRow : 0;
        const double above = row == 0 ? 0 : m_rowBottoms.back() + siteMargin + bandGap;
        return above + tab + wall;
    }

    void placeCards(int row, std::vector<size_t> &cards)
    {
        const double top = m_rowTops[size_t(row)] + zoneContentTop;
        placeStored(cards, top);
        std::sort(cards.begin(), cards.end(), [this](size_t a, size_t b) { return turnOf(a) < turnOf(b); });
        std::map<std::pair<int, int>, double> next;
        for (const size_t card : cards) {
            QRectF &rect = m_layout.cards[card];
            const Slot &place = slot(card);
            double &y = next.try_emplace({place.zone, place.spans() ? -1 : place.column}, top).first->second;
            if (!m_stored[card]) {
                rect.moveTop(y);
                settle(card, place.spans());
                y = rect.top();
            }
            // The slot of a card that was moved away stays empty, so that the others stay where they are.
            y += rect.height() + cardGapY;
        }
    }

    /// Cards over two zones first, then slot by slot.
    std::tuple<bool, int, int, int, size_t> turnOf(size_t card) const
    {
        const Slot &place = slot(card);
        return {!place.spans(), place.zone, place.column, place.row, card};
    }

    /// Pinned cards first: where two would overlap, the other one gives way.
    void placeStored(std::vector<size_t> cards, double top)
    {
        std::stable_partition(cards.begin(), cards.end(),
                              [this](size_t card) { return m_stored[card] && m_stored[card]->pinned; });
        double highest = none;
        for (const size_t card : cards) {
            if (m_stored[card])
                highest = std::min(highest, storedY(card));
        }
        const double shift = std::max(0.0, top - highest);
        for (const size_t card : cards) {
            if (m_stored[card]) {
                m_layout.cards[card].moveTop(storedY(card) + shift);
                settle(card, true);
            }
        }
    }

    struct PlacedCard {
        QRectF rect;
        /// Stands outside the slots, so that slots must look out for it.
        bool fixed;
    };

    /// Moves the card down until it is clear of those placed before in its zones.
    void settle(size_t card, bool fixed)
    {
        QRectF &rect = m_layout.cards[card];
        const Slot &place = slot(card);
        bool moved = true;
        while (moved) {
            moved = moveBelow(rect, m_placed[size_t(place.zone)], fixed);
            if (place.spans())
                moved = moveBelow(rect, m_placed[size_t(place.second)], fixed) || moved;
        }
        m_placed[size_t(place.zone)].push_back({rect, fixed});
        if (place.spans())
            m_placed[size_t(place.second)].push_back({rect, fixed});
    }

    static bool moveBelow(QRectF &rect, const std::vector<PlacedCard> &others, bool all)
    {
        const QRectF claimed =
            rect.adjusted(-cardClearance + 1, -cardClearance + 1, cardClearance - 1, cardClearance - 1);
        for (const PlacedCard &other : others) {
            if ((all || other.fixed) && other.rect.intersects(claimed)) {
                rect.moveTop(other.rect.bottom() + cardGapY);
                return true;
            }
        }
        return false;
    }

    /// The rows of a collapsed site stay low, whatever stands in zones that reach over all rows.
    bool isSlim(int row) const
    {
        const int site = grid().bandOf(row).site;
        return site >= 0 && m_content.sites[size_t(site)].collapsed;
    }

    double bottomOf(int row) const
    {
        const bool slim = isSlim(row);
        double bottom = m_rowTops[size_t(row)] + (slim ? collapsedZoneHeight : zoneMinHeight);
        for (size_t zone = 0; zone < m_placed.size(); ++zone) {
            if (cell(int(zone)).lastRow != row || (slim && !m_content.zones[zone].collapsed))
                continue;
            bottom =
                std::max(bottom, m_rowTops[size_t(cell(int(zone)).firstRow)] + m_zoneSizes[zone].height());
            for (const PlacedCard &card : m_placed[zone])
                bottom = std::max(bottom, card.rect.bottom() + zonePadding);
        }
        return bottom;
    }

    // --- around the cards ---------------------------------------------------------------------

    void placeZones()
    {
        for (size_t zone = 0; zone < m_layout.zones.size(); ++zone) {
            const ZoneCell &place = cell(int(zone));
            const double left = m_lefts[size_t(place.column)];
            const double top = m_rowTops[size_t(place.firstRow)];
            double bottom = m_rowBottoms[size_t(place.lastRow)];
            for (const PlacedCard &card : m_placed[zone])
                bottom = std::max(bottom, card.rect.bottom() + zonePadding);
            ZoneArea &area = m_layout.zones[zone];
            area.rect = QRectF(QPointF(left, top), QPointF(m_rights[size_t(place.column)], bottom));
            area.header = QRectF(left + zonePadding, top + zoneHeaderTop,
                                 std::min(cardWidth, area.rect.width() - 2 * zonePadding),
                                 m_content.zones[zone].collapsed ? compactCardHeight : zoneHeaderHeight);
        }
    }

    void placeSites()
    {
        m_layout.sites.resize(m_content.sites.size());
        for (const Band &band : grid().bands) {
            if (band.site < 0)
                continue;
            QRectF zones;
            for (size_t zone = 0; zone < m_layout.zones.size(); ++zone) {
                if (m_content.zones[zone].site == band.site)
                    zones |= m_layout.zones[zone].rect;
            }
            const double top = m_rowTops[size_t(band.firstRow)];
            if (zones.isNull()) {
                const double width = m_rights.empty() ? emptyWidth : m_rights.back();
                zones = QRectF(0, top, width, m_rowBottoms[size_t(band.lastRow)] - top);
            }
            const double start = top - m_plans.rowGaps[size_t(band.firstRow)] - siteTabRow;
            const SiteText &text = m_content.sites[size_t(band.site)];
            const QString &beside = text.collapsed ? text.summary : text.kind;
            const double tabWidth =
                std::clamp(44 + tabCharWidth * double(text.name.size() + beside.size() + 3), 96.0, 320.0);
            SiteArea &area = m_layout.sites[size_t(band.site)];
            area.outline = QRectF(QPointF(zones.left() - siteMargin, start + siteTabHeight / 2),
                                  QPointF(zones.right() + siteMargin, zones.bottom() + siteMargin));
            area.tab = QRectF(zones.left() + zonePadding, start, tabWidth, siteTabHeight);
        }
    }

    void measure()
    {
        for (const ZoneArea &zone : m_layout.zones)
            m_layout.bounds |= zone.rect;
        for (const SiteArea &site : m_layout.sites)
            m_layout.bounds |= site.outline | site.tab;
        for (const WallArea &wall : m_layout.walls)
            m_layout.bounds |= wall.bar | wall.badge;
    }

    const Content &m_content;
    /// Where stored placements believe the zones to be; empty where they are right.
    std::vector<ZoneArea> m_origins;
    Arrangement m_arrangement;
    WallPlans m_plans;
    std::vector<const Placement *> m_stored;
    std::vector<QSizeF> m_zoneSizes;
    Layout m_layout;
    std::vector<double> m_lefts, m_rights, m_rowTops, m_rowBottoms;
    /// Per zone, what stands in it so far.
    std::vector<std::vector<PlacedCard>> m_placed;
};

} // namespace

namespace {

/// That of the zone a point lies in; none beside all.
QPointF displacementAt(const Layout &layout, const std::vector<QPointF> &displacements, QPointF point)
{
    for (size_t zone = 0; zone < layout.zones.size(); ++zone) {
        if (layout.zones[zone].rect.contains(point))
            return displacements[zone];
    }
    return {};
}

} // namespace

bool haveSameObstacles(const Layout &a, const Layout &b)
{
    return a.cards == b.cards && a.zones == b.zones && a.sites == b.sites && a.walls == b.walls;
}

Layout layOut(const Content &content, const std::map<ElementId, Placement> &stored)
{
    Layout layout = LayoutBuilder(content, stored, arrangementOf(content), {}).build();
    layout.notes = placeNotes(content.notes, stored, layout.bounds);
    for (const QRectF &note : layout.notes)
        layout.bounds |= note;
    return layout;
}

PartialLayout layOut(const Content &part, const Content &whole, const std::map<ElementId, Placement> &stored)
{
    const Arrangement ofWhole = arrangementOf(whole);
    const Layout before = LayoutBuilder(whole, stored, ofWhole, {}).build();
    // Where they are shown in the whole drawing: what is hidden now has pushed them about.
    std::map<ElementId, Placement> shown = stored;
    for (size_t card = 0; card < whole.cards.size(); ++card) {
        const auto it = shown.find(whole.cards[card].id);
        if (it == shown.end())
            continue;
        it->second.x = before.cards[card].left();
        it->second.y = before.cards[card].top();
    }
    PartialLayout partial;
    partial.layout = LayoutBuilder(part, shown, arrangementOf(part, whole, ofWhole), before.zones).build();
    for (size_t zone = 0; zone < before.zones.size(); ++zone)
        partial.displacements.push_back(partial.layout.zones[zone].rect.topLeft()
                                        - before.zones[zone].rect.topLeft());
    for (const QRectF &note : placeNotes(whole.notes, stored, before.bounds)) {
        const QPointF by = displacementAt(before, partial.displacements, note.center());
        partial.noteDisplacements.push_back(by);
        partial.layout.notes.push_back(note.translated(by));
        partial.layout.bounds |= partial.layout.notes.back();
    }
    return partial;
}

} // namespace portolan::diagram

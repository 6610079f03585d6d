// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "arrangement.h"

#include "metrics.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <queue>
#include <unordered_map>

namespace portolan::diagram {
namespace {

constexpr int sweeps = 6;
/// Up to this many cards a zone over all rows keeps a single column.
constexpr int tallSingleColumn = 12;
/// Larger than any row inside a zone; keeps bands apart when heights are compared.
constexpr double bandStride = 100000;
/// About as many cards as a zone holds that shares its column with others.
constexpr double tierStride = 3;

using Neighbours = std::vector<std::vector<int>>;

Neighbours neighboursOf(const Content &content)
{
    Neighbours neighbours(content.cards.size());
    const auto join = [&neighbours](const LinkEnd &from, const LinkEnd &to) {
        if (!from.isCard() || !to.isCard())
            return;
        neighbours[size_t(from.index)].push_back(to.index);
        neighbours[size_t(to.index)].push_back(from.index);
    };
    for (const Link &link : content.links)
        join(link.from, link.to);
    for (const auto &[from, to] : content.hiddenLinks)
        join(from, to);
    return neighbours;
}

/// The zones a card is drawn in: two only where they stand beside each other.
Slot zonesOf(const Card &card, const Grid &grid)
{
    Slot slot;
    slot.zone = card.zones.back();
    if (card.zones.size() < 2)
        return slot;
    const ZoneCell &left = grid.zones[size_t(card.zones.front())];
    const ZoneCell &right = grid.zones[size_t(card.zones.back())];
    const bool beside =
        left.column + 1 == right.column && left.firstRow <= right.lastRow && right.firstRow <= left.lastRow;
    if (beside) {
        slot.zone = card.zones.front();
        slot.second = card.zones.back();
    }
    return slot;
}

/// How many steps a card is away from those that talk to less trusted zones; unconnected ones last.
std::vector<int> depthsOf(const Content &content, const Grid &grid, const std::vector<Slot> &slots,
                          const Neighbours &neighbours)
{
    const auto column = [&](int card) { return grid.zones[size_t(slots[size_t(card)].zone)].column; };
    const int unreached = int(content.cards.size());
    std::vector<int> depths(content.cards.size(), unreached);
    std::queue<int> waiting;
    for (int card = 0; card < int(depths.size()); ++card) {
        const auto &around = neighbours[size_t(card)];
        if (std::any_of(around.begin(), around.end(),
                        [&](int other) { return column(other) < column(card); })) {
            depths[size_t(card)] = 0;
            waiting.push(card);
        }
    }
    while (!waiting.empty()) {
        const int card = waiting.front();
        waiting.pop();
        for (const int other : neighbours[size_t(card)]) {
            if (column(other) == column(card) && depths[size_t(other)] == unreached) {
                depths[size_t(other)] = depths[size_t(card)] + 1;
                waiting.push(other);
            }
        }
    }
    for (int card = 0; card < int(depths.size()); ++card) {
        if (neighbours[size_t(card)].empty())
            depths[size_t(card)] = unreached + 1;
    }
    return depths;
}

std::vector<double> cardWidthsOf(const Content &content, const Grid &grid, const std::vector<Slot> &slots)
{
    std::vector<double> widths(size_t(grid.columns), metrics::narrowCardWidth);
    for (size_t card = 0; card < content.cards.size(); ++card) {
        const Slot &slot = slots[card];
        if (!slot.spans() && !content.cards[card].isCompact())
            widths[size_t(grid.zones[size_t(slot.zone)].column)] = metrics::cardWidth;
    }
    return widths;
}

class Arranger {
public:
    explicit Arranger(const Content &content) : m_content(content), m_neighbours(neighboursOf(content))
    {
        m_result.grid = gridOf(content);
        for (const Card &card : content.cards)
            m_result.slots.push_back(zonesOf(card, m_result.grid));
    }

    Arrangement build()
    {
        m_result.cardWidths = cardWidthsOf(m_content, m_result.grid, m_result.slots);
        fillLists();
        assignRows();
        for (int sweep = 0; sweep < sweeps; ++sweep)
            sortByNeighbours(sweep % 2 == 0);
        return std::move(m_result);
    }

private:
    struct ListKey {
        int zone;
        int second;
        int column;

        auto operator<=>(const ListKey &) const = default;
    };

    const ZoneCell &cell(int zone) const { return m_result.grid.zones[size_t(zone)]; }

    int cardColumnsFor(int zone, size_t cards) const
    {
        const ZoneCell &place = cell(zone);
        const bool tall = m_content.zones[size_t(zone)].site < 0 && place.firstRow == 0
            && place.lastRow == m_result.grid.rows - 1;
        if (tall && cards <= tallSingleColumn)
            return 1;
        return metrics::columnsForCards(cards, m_content.sites.size());
    }

    /// Distributes the cards of every zone over its columns of cards, by depth.
    void fillLists()
    {
        const std::vector<int> depths = depthsOf(m_content, m_result.grid, m_result.slots, m_neighbours);
        std::map<int, std::vector<int>> singles;
        m_result.cardColumns.assign(size_t(m_result.grid.columns), 1);
        for (int card = 0; card < int(m_result.slots.size()); ++card) {
            const Slot &slot = m_result.slots[size_t(card)];
            if (slot.spans())
                m_lists[{slot.zone, slot.second, 0}].push_back(card);
            else
                singles[slot.zone].push_back(card);
        }
        for (auto &[zone, cards] : singles) {
            std::stable_sort(cards.begin(), cards.end(), [&](int a, int b) {
                return std::pair(depths[size_t(a)], m_content.cards[size_t(a)].order)
                    < std::pair(depths[size_t(b)], m_content.cards[size_t(b)].order);
            });
            const size_t columns = size_t(cardColumnsFor(zone, cards.size()));
            const size_t rows = (cards.size() + columns - 1) / columns;
            int &widest = m_result.cardColumns[size_t(cell(zone).column)];
            widest = std::max(widest, int(columns));
            for (size_t i = 0; i < cards.size(); ++i)
                m_lists[{zone, -1, int(i / rows)}].push_back(cards[i]);
        }
    }

    void assignRows()
    {
        for (const auto &[key, cards] : m_lists)
            assignRows(key, cards);
    }

    void assignRows(const ListKey &key, const std::vector<int> &cards)
    {
        for (size_t i = 0; i < cards.size(); ++i) {
            Slot &slot = m_result.slots[size_t(cards[i])];
            slot.column = key.column;
            slot.row = int(i);
        }
    }

    double height(int card) const
    {
        const Slot &slot = m_result.slots[size_t(card)];
        const int row = cell(slot.zone).firstRow;
        const int band = m_result.grid.bandOf(row).firstRow;
        return band * bandStride + (row - band) * tierStride + slot.row;
    }

    double wishedHeight(int card) const
    {
        const auto &around = m_neighbours[size_t(card)];
        if (around.empty())
            return height(card);
        double sum = 0;
        for (const int other : around)
            sum += height(other);
        return sum / double(around.size());
    }

    void sortByNeighbours(bool leftToRight)
    {
        std::vector<ListKey> keys;
        for (const auto &[key, cards] : m_lists)
            keys.push_back(key);
        std::stable_sort(keys.begin(), keys.end(), [this](const ListKey &a, const ListKey &b) {
            return std::pair(cell(a.zone).column, a.column) < std::pair(cell(b.zone).column, b.column);
        });
        if (!leftToRight)
            std::reverse(keys.begin(), keys.end());
        for (const ListKey &key : keys) {
            std::vector<int> &cards = m_lists[key];
            std::vector<std::pair<double, int>> wishes;
            for (const int card : cards)
                wishes.emplace_back(wishedHeight(card), card);
            std::stable_sort(wishes.begin(), wishes.end(),
                             [](const auto &a, const auto &b) { return a.first < b.first; });
            for (size_t i = 0; i < cards.size(); ++i)
                cards[i] = wishes[i].second;
            assignRows(key, cards);
        }
    }

    const Content &m_content;
    Neighbours m_neighbours;
    Arrangement m_result;
    std::map<ListKey, std::vector<int>> m_lists;
};

} // namespace

Arrangement arrangementOf(const Content &content)
{
    return Arranger(content).build();
}

Arrangement arrangementOf(const Content &part, const Content &whole, const Arrangement &ofWhole)
{
    std::unordered_map<ElementId, const Slot *> slots;
    for (size_t card = 0; card < whole.cards.size(); ++card)
        slots.emplace(whole.cards[card].id, &ofWhole.slots[card]);
    Arrangement arrangement;
    arrangement.grid = ofWhole.grid;
    arrangement.cardColumns.assign(size_t(arrangement.grid.columns), 1);
    for (const Card &card : part.cards) {
        Slot slot = *slots.at(card.id);
        // It is shown in fewer zones than before where one of them is collapsed.
        const Slot today = zonesOf(card, arrangement.grid);
        if (today.zone != slot.zone || today.second != slot.second)
            slot = today;
        int &columns = arrangement.cardColumns[size_t(arrangement.grid.zones[size_t(slot.zone)].column)];
        if (!slot.spans())
            columns = std::max(columns, slot.column + 1);
        arrangement.slots.push_back(slot);
    }
    arrangement.cardWidths = cardWidthsOf(part, arrangement.grid, arrangement.slots);
    return arrangement;
}

} // namespace portolan::diagram

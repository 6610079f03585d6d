// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "grid.h"

#include <algorithm>
#include <map>

namespace portolan::diagram {
namespace {

struct GridBuilder {
    explicit GridBuilder(const Content &text) : content(text)
    {
        grid.columns = content.columns;
        grid.zones.resize(content.zones.size());
        for (size_t i = 0; i < content.zones.size(); ++i) {
            grid.zones[i].column = content.zones[i].column;
            stacks[{content.zones[i].column, content.zones[i].site}].push_back(int(i));
        }
        for (auto &[place, zones] : stacks) {
            std::stable_sort(zones.begin(), zones.end(), [&text](int a, int b) {
                return text.zones[size_t(a)].place < text.zones[size_t(b)].place;
            });
        }
    }

    [[nodiscard]] bool hasOwnedZones(int column) const
    {
        const auto it = stacks.lower_bound({column, 0});
        return it != stacks.end() && it->first.first == column;
    }

    void addBand(int site)
    {
        int tiers = 1;
        for (const auto &[place, zones] : stacks) {
            if (place.second == site && (site >= 0 || hasOwnedZones(place.first)))
                tiers = std::max(tiers, int(zones.size()));
        }
        grid.bands.push_back({site, grid.rows, grid.rows + tiers - 1});
        grid.rows += tiers;
    }

    void addBands()
    {
        const bool shared = std::any_of(stacks.begin(), stacks.end(), [this](const auto &stack) {
            return stack.first.second < 0 && hasOwnedZones(stack.first.first);
        });
        if (shared || content.sites.empty())
            addBand(-1);
        for (int site = 0; site < int(content.sites.size()); ++site)
            addBand(site);
    }

    /// Zones that reach over all rows need at least one each.
    void growForTallColumns()
    {
        for (const auto &[place, zones] : stacks) {
            if (place.second >= 0 || hasOwnedZones(place.first))
                continue;
            const int missing = int(zones.size()) - grid.rows;
            if (missing > 0) {
                grid.bands.back().lastRow += missing;
                grid.rows += missing;
            }
        }
    }

    void placeZones()
    {
        for (const auto &[place, zones] : stacks) {
            const bool tall = place.second < 0 && !hasOwnedZones(place.first);
            const auto band = std::find_if(grid.bands.begin(), grid.bands.end(),
                                           [&](const Band &b) { return b.site == place.second; });
            const int first = tall ? 0 : band->firstRow;
            const int last = tall ? grid.rows - 1 : band->lastRow;
            const int rows = last - first + 1;
            const int count = int(zones.size());
            for (int i = 0; i < count; ++i) {
                ZoneCell &cell = grid.zones[size_t(zones[size_t(i)])];
                cell.firstRow = tall ? first + i * rows / count : first + i;
                cell.lastRow = tall ? first + (i + 1) * rows / count - 1 : first + i;
            }
            grid.zones[size_t(zones.back())].lastRow = last;
        }
    }

    const Content &content;
    Grid grid;
    /// Zones by column and site, by kind and then in order of id.
    std::map<std::pair<int, int>, std::vector<int>> stacks;
};

} // namespace

bool Grid::isFirstOfBand(int row) const
{
    return bandOf(row).firstRow == row;
}

const Band &Grid::bandOf(int row) const
{
    const auto it =
        std::find_if(bands.begin(), bands.end(), [row](const Band &band) { return row <= band.lastRow; });
    Q_ASSERT(it != bands.end());
    return *it;
}

Grid gridOf(const Content &content)
{
    GridBuilder builder(content);
    builder.addBands();
    builder.growForTallColumns();
    builder.placeZones();
    return std::move(builder.grid);
}

} // namespace portolan::diagram

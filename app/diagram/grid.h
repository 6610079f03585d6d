// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content.h"

#include <vector>

namespace portolan::diagram {

/// Where a zone stands: one column, and a run of rows. Several zones of one kind at one site are
/// stacked; a column without any site's zone reaches over all rows.
struct ZoneCell {
    int column = 0;
    int firstRow = 0;
    int lastRow = 0;

    bool operator==(const ZoneCell &) const = default;
};

/// The rows of one site, or of the zones nobody owns (site -1) where they share a column with others.
struct Band {
    int site = -1;
    int firstRow = 0;
    int lastRow = 0;

    bool operator==(const Band &) const = default;
};

/// Zones in columns and sites in bands, counted in cells; sizes come later.
struct Grid {
    int columns = 0;
    int rows = 0;
    std::vector<Band> bands;
    /// As Content::zones.
    std::vector<ZoneCell> zones;

    [[nodiscard]] bool isFirstOfBand(int row) const;
    [[nodiscard]] const Band &bandOf(int row) const;
};

Grid gridOf(const Content &content);

} // namespace portolan::diagram

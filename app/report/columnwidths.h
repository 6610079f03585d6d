// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace portolan::report {

/// How wide a column would like to be, in points.
struct ColumnNeed {
    double least = 0; ///< nothing has to be broken within a word
    double usual = 0; ///< most of its cells on one line
    double most = 0; ///< all of them
};

/// Widths that fill at most `total`: everybody gets the least, then what is left goes where it saves lines.
/// Where not even the least fits, the widest give.
std::vector<double> columnWidths(const std::vector<ColumnNeed> &needs, double total);

/// Whether every column gets what it needs at least.
bool fits(const std::vector<ColumnNeed> &needs, double total);

} // namespace portolan::report

// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "columnwidths.h"

#include <algorithm>
#include <cmath>

namespace portolan::report {

namespace {

double sumOfLeast(const std::vector<ColumnNeed> &needs)
{
    double sum = 0;
    for (const ColumnNeed &need : needs)
        sum += need.least;
    return sum;
}

/// Nobody above a common limit, so that the sum is `total`.
std::vector<double> capped(const std::vector<ColumnNeed> &needs, double total)
{
    double low = 0;
    double high = total;
    const auto sumUnder = [&needs](double cap) {
        double sum = 0;
        for (const ColumnNeed &need : needs)
            sum += std::min(need.least, cap);
        return sum;
    };
    for (int step = 0; step < 40; ++step) {
        const double middle = (low + high) / 2;
        (sumUnder(middle) > total ? high : low) = middle;
    }
    std::vector<double> widths;
    for (const ColumnNeed &need : needs)
        widths.push_back(std::min(need.least, low));
    return widths;
}

/// Shares what is left among those who want to reach `goal`, by the root of how much they want: long texts
/// get more, without taking everything.
template <typename Goal>
void share(std::vector<double> &widths, const std::vector<ColumnNeed> &needs, double total, Goal goal)
{
    for (int round = 0; round < 12; ++round) {
        double left = total;
        double weights = 0;
        for (size_t i = 0; i < widths.size(); ++i) {
            left -= widths[i];
            weights += std::sqrt(std::max(0.0, goal(needs[i]) - widths[i]));
        }
        if (left < 0.5 || weights < 0.01)
            return;
        for (size_t i = 0; i < widths.size(); ++i) {
            const double wish = std::max(0.0, goal(needs[i]) - widths[i]);
            widths[i] += std::min(wish, left * std::sqrt(wish) / weights);
        }
    }
}

} // namespace

bool fits(const std::vector<ColumnNeed> &needs, double total)
{
    return sumOfLeast(needs) <= total;
}

std::vector<double> columnWidths(const std::vector<ColumnNeed> &needs, double total)
{
    if (!fits(needs, total))
        return capped(needs, total);
    std::vector<double> widths;
    for (const ColumnNeed &need : needs)
        widths.push_back(need.least);
    share(widths, needs, total, [](const ColumnNeed &need) { return need.usual; });
    share(widths, needs, total, [](const ColumnNeed &need) { return need.most; });
    return widths;
}

} // namespace portolan::report

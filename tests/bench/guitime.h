// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <ctime>
#include <vector>

namespace portolan::test {

/// Seconds of CPU time this thread has taken: what people wait for, without what other programs and the
/// worker take meanwhile.
inline double threadSeconds()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) + double(now.tv_nsec) * 1e-9;
}

/// The time that 95 of 100 stay under, in the unit of `times`; 0 without any.
inline double p95(std::vector<double> times)
{
    if (times.empty())
        return 0;
    const auto at = times.begin() + std::ptrdiff_t(double(times.size() - 1) * 0.95);
    std::nth_element(times.begin(), at, times.end());
    return *at;
}

} // namespace portolan::test

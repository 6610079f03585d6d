// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "migration.h"

#include "format.h"

#include <algorithm>
#include <array>

namespace portolan {

namespace {

// Steps are appended here, and never changed or removed.
constexpr std::array<Migration, 3> allSteps{
    nullptr, // to 2: row numbers may say that their row has gone
    nullptr, // to 3: there may be notes
    nullptr, // to 4: pools may have ports of their own
};
static_assert(formatVersion == allSteps.size() + 1, "a new version needs its step");

} // namespace

std::span<const Migration> migrations()
{
    return allSteps;
}

bool readsAsItIs(int version, std::span<const Migration> steps)
{
    return std::ranges::all_of(steps.subspan(size_t(version) - 1),
                               [](Migration step) { return step == nullptr; });
}

Result<void> migrate(RawDocument &document, int version, std::span<const Migration> steps)
{
    for (const Migration step : steps.subspan(size_t(version) - 1)) {
        if (!step)
            continue;
        if (auto result = step(document); !result)
            return result;
    }
    document.format.insert(QLatin1StringView("version"), qint64(steps.size()) + 1);
    return {};
}

} // namespace portolan

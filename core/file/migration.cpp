// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "migration.h"

#include "format.h"

namespace portolan {

namespace {

// Steps are appended here, and never changed or removed.
static_assert(formatVersion == 1, "a new version needs its step");

} // namespace

std::span<const Migration> migrations()
{
    return {};
}

Result<void> migrate(RawDocument &document, int version, std::span<const Migration> steps)
{
    for (const Migration step : steps.subspan(size_t(version) - 1)) {
        if (auto result = step(document); !result)
            return result;
    }
    document.format.insert(QLatin1StringView("version"), qint64(steps.size()) + 1);
    return {};
}

} // namespace portolan

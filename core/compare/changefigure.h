// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changesheet.h"
#include "sheet/figures.h"

namespace portolan {

/// Rows that are new, changed or removed, by sheet. Without a comparison, empty.
Figure rowsByChange(const Derivation &derivation, const Comparison *comparison, Language language);

} // namespace portolan

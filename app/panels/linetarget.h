// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fieldplaces.h"
#include "sheet/sheet.h"

#include <optional>

namespace portolan {

/// The field that a line which stands for no rows comes from: that of its name, where somebody enters it; of
/// one that lacks something, and of other names, the address it leads to.
std::optional<FieldTarget> lineTarget(const Sheet &sheet, size_t line);

} // namespace portolan

// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "input.h"

namespace portolan {

/// The number of a baseline as it was typed; complains and returns nothing when it is none.
std::optional<int> baselineNumber(const std::string &argument, Console &console);

/// What was handed over under this number; complains and returns null when the document does not have it
/// (any more), and says so when it was changed since.
std::shared_ptr<const BaselineContent> contentOf(const Document &document, int baseline, Console &console);

/// What would be handed over now.
std::shared_ptr<const BaselineContent> contentNow(const Derived &derived);

} // namespace portolan

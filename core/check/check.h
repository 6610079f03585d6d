// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "derive/derivation.h"
#include "model/acceptedfinding.h"

namespace portolan {

/// Everything wrong or doubtful about a design: what derivation came upon and what the catalogue's checks
/// find, errors first. Pure. Checks that ask about rows say nothing about the documented view.
std::vector<Finding> check(const Derivation &derivation);

/// Deriving and checking in one, side by side as far as they can be: what windows and commands show. Pure.
Derivation deriveChecked(const Topology &topology, std::shared_ptr<const Catalogue> catalogue,
                         View view = View::Recommended, const std::vector<AcceptedFinding> &accepted = {});

} // namespace portolan

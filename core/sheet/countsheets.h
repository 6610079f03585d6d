// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "derive/derivation.h"
#include "sheet.h"

namespace portolan {

/// How many rows each sheet has, by direction and transport.
std::shared_ptr<const Sheet> summarySheet(const Derivation &derivation, Language language);

/// The communication matrix: a line for each source zone, a column for each destination zone, and in each
/// cell how many firewall rows lead from the one to the other, host firewalls included. Zones run from the
/// outside in. A row whose ends stand in several zones is counted for each pair. Empty where there is none.
std::shared_ptr<const Sheet> matrixSheet(const Derivation &derivation, Language language);

} // namespace portolan

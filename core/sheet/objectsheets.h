// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "firewallobjects.h"
#include "sheet.h"

namespace portolan {

/// Hosts, networks and groups with their members, and on which firewalls rules are written with them. A group
/// with very many members goes on in further lines of the same name, since a cell of a spreadsheet holds only
/// so much. A member of groups counts at least one row of each.
std::shared_ptr<const Sheet> addressObjectSheet(const FirewallObjects &objects, Language language);

/// Transports and ports, likewise.
std::shared_ptr<const Sheet> serviceObjectSheet(const FirewallObjects &objects, Language language);

} // namespace portolan

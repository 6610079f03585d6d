// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alltexts.h"
#include "textchanges.h"

namespace portolan {

/// Why a text cannot be a host name, an address ...
Refusal whyInvalid(TextKind kind, const QString &text);

/// Marks the changes that give somebody a host name or an address that belongs to somebody else then. Two
/// who shared one before may go on sharing.
void complainAboutUsed(TextChanges &changes, const Topology &before, const Topology &after);

} // namespace portolan

// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/catalogue.h"
#include "derive/finding.h"
#include "edit.h"

namespace portolan {

/// The edit that a finding proposes; empty where it makes no sense (any more).
Edit fixing(const Document &document, const Catalogue &catalogue, const Fix &fix);

/// Keeps on record that somebody lives with a finding, and why.
Edit acceptFinding(const Requests &requests, const AcceptedFinding &accepted);
/// Forgets that; the reason does not matter.
Edit withdrawAcceptance(const Requests &requests, const AcceptedFinding &accepted);

} // namespace portolan

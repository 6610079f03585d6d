// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/catalogue.h"
#include "edit.h"

namespace portolan {

/// Moves pools, balancers and parties into a zone and to places there, as one step. A pool of several
/// sides moves with the one that may stand there; with all of them where the zone is another site's.
Edit moveToZone(const Document &document, const Catalogue &catalogue, const std::vector<ElementId> &ids,
                const ZoneId &zone, const std::map<ElementId, Placement> &placements);

} // namespace portolan

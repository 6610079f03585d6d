// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "creating.h"
#include "joinchoices.h"

namespace portolan {

/// Draws the line; refused where it makes no sense or is drawn already. For a balancer the edit publishes
/// virtual addresses, and the id is the balancer's.
OrRefusal<Creation> join(const Topology &topology, const Catalogue &catalogue, const JoinChoice &choice);

/// Moves one end of a line to another element. Refused where such a line makes no sense.
OrRefusal<Edit> reattach(const Topology &topology, const Catalogue &catalogue, const AssociationId &line,
                         AssociationEnd end, const ElementId &to);

/// A new pool or party, joined with an element by the first line that makes sense. Refused as addPool()
/// refuses.
OrRefusal<Creation> addJoined(const Document &document, const Catalogue &catalogue, const RoleKey &role,
                              const ZoneId &zone, const ElementId &with, Language language,
                              const std::optional<Placement> &placement = {});

/// Whether something of the role can stand in the middle of a line: at its end in place of what is there,
/// with some line of its own to that.
bool mayInsert(const Topology &topology, const Catalogue &catalogue, const AssociationId &line,
               const RoleKey &role);
/// Puts a new pool there: the line ends at it, and another one goes on. It stands in `zone` where it may,
/// else where it is likely to.
OrRefusal<Creation> insertPool(const Document &document, const Catalogue &catalogue,
                               const AssociationId &line, const RoleKey &role, const ZoneId &zone,
                               Language language, const std::optional<Placement> &placement = {});

/// What the undo menu calls that; without a role it is a balancer that is put there.
EditText insertionSentence(const Topology &topology, const Role *role, const Association &line);

/// Whether a balancer makes sense on a line: where its end can be balanced and is not yet.
bool mayInsertBalancer(const Topology &topology, const Catalogue &catalogue, const AssociationId &line);
/// Adds a balancer for what runs along the line, in the zone of the pool at its end.
OrRefusal<Creation> insertBalancer(const Document &document, const Catalogue &catalogue,
                                   const AssociationId &line, const std::optional<Placement> &placement = {});

} // namespace portolan

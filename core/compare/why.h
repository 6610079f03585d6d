// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "derive/derivation.h"

#include <variant>

namespace portolan {

/// One end of the question: an element (pool, server, VIP, party, zone, balancer) or an address.
using WhyEnd = std::variant<ElementId, Address>;

/// What decided that there is no row.
struct Denial {
    enum class Kind : quint8 {
        ConditionFails, ///< a rule would open it, but a feature is off; `predicates` decided
        NotAssociated, ///< a rule would open it for pools joined by a line; `association` is missing
        OtherRoles, ///< no rule joins these roles on this port
        UnknownSource, ///< the address belongs to nothing that is drawn
        UnknownDestination,
    };

    Kind kind;
    /// Index into Catalogue::rules, or -1.
    int rule = -1;
    std::vector<FeatureKey> predicates;
    AssociationKey association;
};

struct WhyAnswer {
    /// Indices into Derivation::rows, firewall sheet only.
    std::vector<size_t> rows;
    /// Filled only when there are no rows.
    std::vector<Denial> denials;
};

/// May `from` open a connection to `port` on `to`? Without a transport, both are asked for.
WhyAnswer why(const Derivation &derivation, const WhyEnd &from, const WhyEnd &to, Port port,
              std::optional<Transport> transport = std::nullopt);

} // namespace portolan

// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/catalogue.h"
#include "textchanges.h"

namespace portolan {

/// What is filled for many elements at once.
struct FillField {
    enum class Kind : quint8 {
        Name, ///< of pools, balancers, clients and partners
        Host, ///< of servers
        Address, ///< of servers, in `slot`
    };

    Kind kind = Kind::Name;
    SlotKey slot = {};

    bool operator==(const FillField &) const = default;
};

/// What can be filled for these elements. Pools stand for their servers, too.
std::vector<FillField> fillFields(const Topology &topology, const Catalogue &catalogue,
                                  const std::vector<ElementId> &ids);

/// A pattern to begin with, made from what there is: "edge{01..}.contoso.com", or the subnet of the slot.
/// Empty where they have no such thing in common.
QString suggestedPattern(const Topology &topology, const Catalogue &catalogue,
                         const std::vector<ElementId> &ids, const FillField &field);

/// Fills the field of all of them, in their order, by a pattern (see NamePattern); for addresses also by a
/// subnet, whose next free ones are given. Refused line by line: what is no name or address, and what
/// somebody else has.
TextChanges fill(const Topology &topology, const Catalogue &catalogue, const std::vector<ElementId> &ids,
                 const FillField &field, const QString &pattern);

} // namespace portolan

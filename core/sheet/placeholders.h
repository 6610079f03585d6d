// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/catalogue.h"

namespace portolan {

// What is not meant yet: names and addresses that stand in for those to come.

/// Elements that are named as they were created, or with a mark such as TBD.
std::vector<ElementId> withPlaceholderNames(const Topology &topology, const Catalogue &catalogue);

/// Elements with a host name or SIP domain kept for examples (RFC 2606, RFC 6761) or known from the
/// product's documentation.
std::vector<ElementId> withExampleNames(const Topology &topology);

/// Elements with an address or network kept for documentation (RFC 5737, RFC 3849).
std::vector<ElementId> withExampleAddresses(const Topology &topology);

} // namespace portolan

// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/catalogue.h"
#include "model/topology.h"

namespace portolan {

// Values of properties of lines, for fields.

std::optional<AttributeValue> attributeOf(const Topology &topology, const AssociationId &id,
                                          const AttributeKey &key);

/// Ports, ranges and words as they are typed; empty for everything else.
QString attributeText(const std::optional<AttributeValue> &value);

/// Nothing for the default, which is not stored: it may change with the catalogue.
std::optional<AttributeValue> storedAttribute(const AttributeDefinition &definition,
                                              std::optional<AttributeValue> value);

} // namespace portolan

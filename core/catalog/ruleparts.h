// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cataloguejson.h"

namespace portolan {

enum class EndRole : quint8 { Source, Destination };

/// {"service": ...} or {"set": ...}, with "sender" at the source and "placement" at the destination.
void readEndpoint(const JsonValue &value, const Catalogue &catalogue, EndRole role, RuleEndpoint &end);

/// "all", "same-pool", "other-pool", "same-site" or {"path": [...], "required": ...}.
void readJoin(const JsonValue &value, const Catalogue &catalogue, Join &join);

/// The definition of an attribute at the line a joined rule is asked of: the last of its path. Null
/// when the rule follows no line or its line has no such attribute.
const AttributeDefinition *attributeOf(const Join &join, const Catalogue &catalogue,
                                       const AttributeKey &attribute);

/// 8000, "8000-8099", "any", {"range": ...} or {"attribute": ..., "default": ...}; the join must be read.
/// `service` stands at the end whose ports they are; empty for a set.
void readPorts(const JsonValue &value, const Catalogue &catalogue, const Join &join,
               const ServiceKey &service, PortSpec &ports);

/// Whether some pool hosting the source's service can be joined by the path with one hosting the
/// destination's. A source that is a set takes one step, of which only the far end counts; no path leads
/// to a set.
bool pathFits(const Rule &rule, const Catalogue &catalogue);

} // namespace portolan

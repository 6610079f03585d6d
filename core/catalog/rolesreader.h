// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cataloguejson.h"

namespace portolan {

/// Reads the words of roles.json that stand on their own: zone kinds, traffic classes, services, roles
/// and ranges, in this order.
void readRoles(JsonObject &file, Catalogue &catalogue);

/// Reads the kinds of lines; roles must be read.
void readAssociations(JsonObject &file, Catalogue &catalogue);

/// Reads the sets; roles and predicates must be read.
void readSets(JsonObject &file, Catalogue &catalogue);

} // namespace portolan

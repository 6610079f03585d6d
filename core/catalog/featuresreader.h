// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cataloguejson.h"

namespace portolan {

/// Reads features.json: the features, each a predicate as well, and the other predicates. Roles and
/// associations must be read.
void readFeatures(JsonObject &file, Catalogue &catalogue);

} // namespace portolan

// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cataloguejson.h"

namespace portolan {

/// Reads checks.json: what designs are held against. Everything else but scenarios must be read.
void readChecks(JsonObject &file, Catalogue &catalogue);

} // namespace portolan

// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cataloguejson.h"

namespace portolan {

/// Reads rules.json: advice and the canonical rules. Everything of roles.json and features.json must
/// be read.
void readRules(JsonObject &file, Catalogue &catalogue);

/// Reads ipsec.json.
void readIpsecRules(JsonObject &file, Catalogue &catalogue);

} // namespace portolan

// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cataloguejson.h"

namespace portolan {

/// Reads anomalies.json.
void readAnomalies(JsonObject &file, Catalogue &catalogue);

/// Reads printed.json: tokens, tables, documented rows and IPsec exceptions. Rules and anomalies must
/// be read. The exceptions form the one table of the IPsec sheet, which is made here when the file
/// does not describe it.
void readPrinted(JsonObject &file, Catalogue &catalogue);

} // namespace portolan

// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cataloguejson.h"
#include "nameplan.h"

namespace portolan {

/// Reads dns.json: planned names and DNS records.
void readDns(JsonObject &file, const Catalogue &catalogue, NamePlan &plan);

/// Reads certificates.json; the planned names must be read.
void readCertificates(JsonObject &file, const Catalogue &catalogue, NamePlan &plan);

} // namespace portolan

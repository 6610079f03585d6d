// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cataloguejson.h"
#include "checks.h"

namespace portolan {

/// Reads the parameters that the check's primitive asks for, and complains about those it does not know.
void readCheckParameters(JsonObject &object, const Catalogue &catalogue, Check &check);

} // namespace portolan

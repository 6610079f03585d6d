// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cataloguejson.h"

namespace portolan {

/// Reads scenarios.json. `folder` is the catalogue's, in which every scenario's document must lie.
void readScenarios(JsonObject &file, const QString &folder, Catalogue &catalogue);

} // namespace portolan

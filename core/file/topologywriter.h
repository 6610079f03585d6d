// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jsontext.h"
#include "model/topology.h"

namespace portolan {

/// Writes the object under "topology".
void writeTopology(JsonText &json, const Topology &topology);

} // namespace portolan

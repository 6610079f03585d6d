// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/topology.h"
#include "json/jsonvalue.h"

namespace portolan {

/// Reads the object under "topology". If it is well-formed throughout, contradictions (DuplicateId,
/// DanglingReference, WrongReference) are reported as well, at the place in the file.
Topology readTopology(const JsonValue &value);

} // namespace portolan

// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document.h"
#include "json/jsonvalue.h"

namespace portolan {

// The parts of a document beside its topology. Problems go to the value's list.

/// The version of the object under "format". Looks only at what every version has, and complains with
/// NewerFormat (the version, the newest this program reads, what it needs; the last may be empty) about newer
/// ones.
int readVersion(const JsonValue &value);

/// The rest of the object under "format", which must be of today's version.
CataloguePin readFormat(const JsonValue &value);

/// The object under "diagram", whose elements must be in the topology.
Diagram readDiagram(const JsonValue &value, const Topology &topology);

/// The object under "requests".
RowNumbers readRequests(const JsonValue &value);

} // namespace portolan

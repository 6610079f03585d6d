// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/catalogue.h"
#include "model/topology.h"

#include <QString>

namespace portolan {

/// Names, host names and addresses of elements as a table for other programs: a line each, with tabs between
/// cells and headings above.
QString clipTable(const Topology &topology, const Catalogue &catalogue, const std::vector<ElementId> &ids,
                  Language language);

} // namespace portolan

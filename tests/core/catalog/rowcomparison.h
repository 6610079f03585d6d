// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/catalogue.h"

namespace portolan {

/// How a printed row differs from the canonical rules it names, in transport, ports, source ports or
/// the slots its ends stand on; a sentence each. Knows nothing of the relation the catalogue claims.
QStringList differences(const Catalogue &catalogue, const PrintedRow &row);

} // namespace portolan

// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue.h"

namespace portolan {

/// Reads and validates the catalogue in `folder` (a directory or a Qt resource path). Every problem
/// found is reported, each with file, rule id or JSON path, and reason; a catalogue with a problem is
/// refused.
tl::expected<Catalogue, std::vector<Error>> loadCatalogue(const QString &folder);

} // namespace portolan

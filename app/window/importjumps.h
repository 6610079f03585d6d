// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/checks.h"
#include "import/importreport.h"

namespace portolan {

/// The field a line of an import report speaks of, of its first element or of the deployment; none where it
/// speaks of the element as such.
FindingField fieldOf(const ImportEntry &entry);

} // namespace portolan

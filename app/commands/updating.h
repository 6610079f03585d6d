// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edit.h"
#include "import/update.h"

namespace portolan {

/// Takes over what is chosen of a file called `source`, as one step. What has a place in the picture keeps
/// it.
Edit updateFrom(const Document &document, const Catalogue &catalogue, const TopologyUpdate &update,
                const UpdateChoice &choice, const QString &source);

} // namespace portolan

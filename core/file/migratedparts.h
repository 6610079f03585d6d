// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "partreader.h"

namespace portolan {

/// The same document in today's version; `version` is an older one. Places are those in the new text.
Result<Parts> broughtUp(Parts parts, int version);

} // namespace portolan

// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "derive/derivation.h"
#include "sheet.h"

namespace portolan {

/// The records that the DNS servers inside and outside need.
std::shared_ptr<const Sheet> dnsSheet(const Derivation &derivation, Language language);

/// What certificate authorities are asked for, per server or pool.
std::shared_ptr<const Sheet> certificateSheet(const Derivation &derivation, Language language);

} // namespace portolan

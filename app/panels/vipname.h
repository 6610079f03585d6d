// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/catalogue.h"

namespace portolan {

/// "Front End pool, Internal, SIP": whose virtual address it is, and for what.
QString vipName(const Topology &topology, const Catalogue &catalogue, const Vip &vip, Language language);

} // namespace portolan

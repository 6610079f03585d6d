// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "freeaddresses.h"
#include "freenames.h"

namespace portolan {

/// Everything new elements need that nobody else has.
struct Unused {
    explicit Unused(const Topology &topology) : ids(topology), names(topology), addresses(topology) { }

    FreeIds ids;
    FreeNames names;
    FreeAddresses addresses;
};

} // namespace portolan

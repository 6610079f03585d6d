// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "derive/derivation.h"
#include "picture.h"

namespace portolan::diagram {

/// What of a picture shows an end of a row: what its members are shown by, each once and in their order;
/// where none is shown, the zones the end means. Empty for "any" and for what the picture does not show.
std::vector<Part> partsOf(const Picture &picture, const Derivation &derivation, const AddressSet &set);

} // namespace portolan::diagram

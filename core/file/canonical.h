// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document.h"

namespace portolan {

/// The document as a file holds it: networks sorted, placements of elements that have gone dropped. Whatever
/// is read from a file is canonical already.
Document canonical(Document document);

/// Sorts by family, number and prefix length.
void sortNetworks(std::vector<Network> &networks);

} // namespace portolan

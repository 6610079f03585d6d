// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/catalogue.h"
#include "edit.h"

namespace portolan {

/// Copies and the edit that adds them.
struct Copies {
    Edit edit;
    /// Of those that were asked for, in their order.
    std::vector<ElementId> ids;
};

/// Copies elements and what belongs to them (see copyscope.h). Names and addresses are counted up to free
/// ones; copied zones get networks of their own. The copies have the lines their originals have with each
/// other and with others, but for lines that join like with like: a mirror has one partner. Refused for what
/// cannot be copied.
OrRefusal<Copies> duplicate(const Document &document, const Catalogue &catalogue,
                            const std::vector<ElementId> &ids);

/// Copies elements of `source` into another document, or back into the one they came from. Ids, names,
/// addresses and places that are free there stay as they are, so that cutting and pasting changes nothing.
/// Elements that `source` refers to are found by id and kind, zones also by kind; lines to what is not
/// there are left out.
OrRefusal<Copies> paste(const Document &document, const Catalogue &catalogue, const Document &source,
                        const std::vector<ElementId> &ids);

/// The part of a document that paste() needs to copy these elements: they, what belongs to them, and as
/// much of what they refer to as it takes to find it again. Consistent in itself.
Document excerpt(const Document &document, const std::vector<ElementId> &ids);

} // namespace portolan

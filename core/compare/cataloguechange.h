// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "derive/derivation.h"
#include "model/document.h"

#include <optional>

namespace portolan {

/// What a document opened under a catalogue other than the one it was saved with meets.
struct CatalogueChange {
    enum class Kind : quint8 {
        Newer, ///< the catalogue here is newer than the document's
        Older, ///< the document was drawn against a revision this program does not have yet
        Altered, ///< the same revision with another content
    };

    Kind kind = Kind::Newer;
    /// What the document names.
    CataloguePin pin;
    /// Recommended view, under the catalogue here.
    std::shared_ptr<const Derivation> derivation;
    /// Indices into the rows of `derivation`, in their order: those the document did not have.
    std::vector<size_t> added;
    /// Of rows the document had that are not derived any more; by prefix and number.
    std::vector<RowNumbers::Number> gone;

    [[nodiscard]] bool changesRows() const { return !added.empty() || !gone.empty(); }
};

/// How the catalogue differs from the one the pin names; nothing where it does not, or where the pin names
/// none. What a pin leaves out (revision 0, an empty hash) is not compared.
std::optional<CatalogueChange::Kind> changeSince(const CataloguePin &pin, const Catalogue &catalogue);

/// Compares the rows a document had when it was saved with those derived from it now. Nothing where the
/// catalogue is the same; nothing either for documents without row numbers, which have not shown rows to
/// anyone.
std::optional<CatalogueChange> catalogueChange(const Document &document,
                                               const std::shared_ptr<const Catalogue> &catalogue);

} // namespace portolan

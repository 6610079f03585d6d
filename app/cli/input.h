// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "arguments.h"
#include "console.h"
#include "derive/derivation.h"
#include "model/document.h"

#include <optional>

namespace portolan {

/// The catalogue that comes with the program; complains and returns null when it is broken.
std::shared_ptr<const Catalogue> loadCatalogue(Console &console);

/// The document in `path`; complains and returns nothing when it cannot be used.
std::optional<Document> loadDocument(const std::string &path, Console &console);

/// A document with what it needs, derived.
struct Derived {
    Document document;
    std::shared_ptr<const Derivation> derivation;
    /// Those of the document, and new ones for rows that had none.
    std::shared_ptr<const RowNumbers> numbers;
};

/// Complains and returns nothing when a part cannot be used.
std::optional<Derived> deriveFile(const std::string &path, View view, Console &console);

} // namespace portolan

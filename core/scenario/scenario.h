// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/catalogue.h"
#include "model/document.h"

namespace portolan {

/// What a document drawn against this catalogue remembers of it.
CataloguePin pinOf(const Catalogue &catalogue);

/// A document in which nothing is drawn yet.
Document emptyDocument(const Catalogue &catalogue);

/// A new document from one of the catalogue's scenarios, its elements named in `language`. `folder` is where
/// the catalogue was loaded from. Fails with UnknownScenario (the id, the ids there are), or as
/// loadDocument() does.
Result<Document> newDocument(const Catalogue &catalogue, const QString &folder, const QString &scenario,
                             Language language);

} // namespace portolan

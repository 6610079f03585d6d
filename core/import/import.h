// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/importmap.h"
#include "estatereader.h"
#include "importreport.h"
#include "model/document.h"

namespace portolan {

/// A deployment that exists, as far as the product's own file tells it.
struct Imported {
    Document document;
    ImportReport report;
};

/// Makes a document of a Topology Builder file, a published topology or an exported configuration. All or
/// nothing: what is returned can be saved. Zones, boundaries and the like are called in `language`.
ImportResult<Imported> importTopology(const QByteArray &bytes, const Catalogue &catalogue,
                                      const ImportMap &map, Language language,
                                      const ImportLimits &limits = {});

/// The same from a file; `where` begins with its path.
ImportResult<Imported> importFile(const QString &path, const Catalogue &catalogue, const ImportMap &map,
                                  Language language, const ImportLimits &limits = {});

} // namespace portolan

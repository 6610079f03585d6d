// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/text.h"
#include "compare/cataloguechange.h"

#include <QStringList>

namespace portolan {

// Sentences about a document that meets another catalogue, in the language of the interface.

/// "This file was drawn against revision 3 of the catalogue; this program has revision 4."
QString catalogueChangeText(const CatalogueChange &change);

/// "3 rows are new, 1 is gone: EXT-017." or that the rows are the same.
QString changedRowsText(const CatalogueChange &change);

/// One line for each new row: number, transport, port, source and destination. `numbers` are the
/// document's.
QStringList addedRowTexts(const CatalogueChange &change, const RowNumbers &numbers, Language language);

/// The numbers of the rows that have gone.
QStringList goneRowTexts(const CatalogueChange &change);

} // namespace portolan

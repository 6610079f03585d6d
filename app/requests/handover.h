// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "derive/derivation.h"
#include "model/requests.h"

#include <QStringList>

namespace portolan {

class OpenDocument;
struct RowNumbers;

/// What would be handed over now.
struct HandOver {
    std::shared_ptr<const Derivation> derivation;
    std::shared_ptr<const BaselineContent> content;
};

/// Freezes what is derived now. The document is shown as recommended; waits for what it is deriving.
HandOver handOverOf(OpenDocument &document);

/// How much is on a sheet that is handed over.
struct HandOverPart {
    /// As sheets are called in files.
    QString sheet;
    size_t rows = 0;
    size_t incomplete = 0;
    size_t exempt = 0;
};

/// Sheets without rows are left out.
std::vector<HandOverPart> partsOf(const HandOver &handOver, const Requests &requests);

/// The latest that was handed over and is still known; null where there is none.
const Baseline *lastKnown(const Requests &requests);

} // namespace portolan

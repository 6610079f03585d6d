// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/requests.h"
#include "rowsheet.h"

namespace portolan {

/// The sheets of rows as they are now, in both languages, with all their columns: what is handed over.
/// `numbers` has one for every row, `requests` what people wrote about them.
BaselineContent frozen(const std::shared_ptr<const Derivation> &derivation,
                       const std::shared_ptr<const RowNumbers> &numbers, const Requests &requests);

} // namespace portolan

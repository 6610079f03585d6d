// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document.h"

namespace portolan {

/// What a document may hold in memory and not in a file: contradictions (DuplicateId,
/// DanglingReference, WrongReference), a word among attributes that would be read as a range of ports
/// (InvalidChoice), notes with more text than they can have (TooLong), placements that are not numbers or too
/// far out, and row numbers below 1 (OutOfRange) or given twice (DuplicateId).
Result<void> checkStorable(const Document &document);

} // namespace portolan

// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "derive/derivation.h"
#include "model/document.h"

namespace portolan {

/// What the number of a row begins with: the firewall's own prefix, else the first three letters of its
/// name; a fixed word for rows that belong to no firewall.
QString numberPrefix(const Derivation &derivation, const Row &row);

/// Numbers for rows that have none yet, in the order of the derivation; numbers given before stay.
RowNumbers numbered(RowNumbers numbers, const Derivation &derivation);

/// What is to be saved: a number for every row, and which of the numbers have lost theirs. `derivation` is
/// of the recommended view.
RowNumbers recorded(RowNumbers numbers, const Derivation &derivation);

/// "EXT-017".
QString numberText(const RowNumbers::Number &number);

} // namespace portolan

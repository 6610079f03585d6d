// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "derive/derivation.h"
#include "model/document.h"

namespace portolan {

/// What the number of a row begins with: the firewall's own prefix, else the first three letters of its
/// name; a fixed word for rows that belong to no firewall.
QString numberPrefix(const Derivation &derivation, const Row &row);

/// "EXT-017".
QString numberText(const RowNumbers::Number &number);

} // namespace portolan

// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rowsheet.h"

namespace portolan {

/// Which of the sheets of a deployment.
using SheetKey = SheetPart;

/// Sheets of one family have the same columns.
using SheetFamily = SheetKind;
SheetFamily familyOf(const SheetKey &key);

/// Every sheet there is, in the order in which people read them.
std::vector<SheetKey> sheetKeys(const Derivation &derivation);

/// What sheets are made of.
struct SheetSource {
    std::shared_ptr<const Derivation> derivation;
    std::shared_ptr<const RowNumbers> numbers;
    SheetOptions options;
};

std::shared_ptr<const Sheet> makeSheet(const SheetSource &source, const SheetKey &key);

} // namespace portolan

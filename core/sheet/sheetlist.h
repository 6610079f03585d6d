// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rowsheet.h"
#include "sheetids.h"

#include <variant>

namespace portolan {

class FirewallObjects;

/// Which of the sheets of a deployment.
using SheetKey = std::variant<SheetPart, ComputedSheet>;

/// Sheets of one family have the same columns.
using SheetFamily = std::variant<SheetKind, ComputedSheet>;
SheetFamily familyOf(const SheetKey &key);

/// Every sheet there is, in the order in which people read them.
std::vector<SheetKey> sheetKeys(const Derivation &derivation);

QString sheetId(const SheetKey &key);
QString sheetTitle(const SheetKey &key, const Topology &topology, const SheetLanguage &language);

/// What sheets are made of.
struct SheetSource {
    std::shared_ptr<const Derivation> derivation;
    std::shared_ptr<const RowNumbers> numbers;
    SheetOptions options;
    /// Of this derivation; shared by the sheets that name objects. Where it is missing, each makes its own.
    std::shared_ptr<const FirewallObjects> objects = nullptr;
};

std::shared_ptr<const Sheet> makeSheet(const SheetSource &source, const SheetKey &key);

} // namespace portolan

// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheetlist.h"

namespace portolan {

SheetFamily familyOf(const SheetKey &key)
{
    return key.kind;
}

std::vector<SheetKey> sheetKeys(const Derivation &derivation)
{
    return sheetParts(derivation);
}

std::shared_ptr<const Sheet> makeSheet(const SheetSource &source, const SheetKey &key)
{
    return std::make_shared<const RowSheet>(source.derivation, source.numbers, key, source.options);
}

} // namespace portolan

// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delta.h"
#include "sheet/sheetlanguage.h"

namespace portolan {

/// For programs: "new", "changed", "removed".
QString changeWord(RowChange::Kind kind);

/// The heading of a column of a baseline, by its key; the key itself where it is of a column nobody knows.
/// `kind` is that of the sheet ("firewall").
QString columnHeading(const QString &kind, const QString &column, const SheetLanguage &language);

/// "new", "removed", "changed: Source address +192.0.2.3 -192.0.2.1; Idle timeout 30 s, was 60 s".
QString changeText(const RowChange &change, const QString &kind, const SheetLanguage &language);

} // namespace portolan

// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheet/rowsheet.h"

namespace portolan::test {

/// An Edge pool of two servers behind NAT, a Front pool and people inside, against the small catalogue:
/// Internet | perimeter firewall "EXT" | DMZ | inner firewall without a prefix | LAN.
Topology smallWorld();

std::shared_ptr<const Catalogue> smallCatalogue();

std::shared_ptr<const Derivation> derived(const Topology &topology, View view = View::Recommended);

/// A sheet with numbers for all rows.
RowSheet sheetOf(std::shared_ptr<const Derivation> derivation, SheetKind kind = SheetKind::Firewall,
                 SheetOptions options = {});

/// The line of the only row that stands for `rule`; ends the test program when there is none or more.
size_t lineOf(const RowSheet &sheet, const QString &rule);

} // namespace portolan::test

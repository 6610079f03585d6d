// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/printed.h"

#include <array>
#include <optional>

namespace portolan {

/// Every kind of sheet, in the order in which people read them.
inline constexpr std::array allSheetKinds = {SheetKind::Firewall,      SheetKind::Listeners,
                                             SheetKind::LoadBalancers, SheetKind::Clients,
                                             SheetKind::Ipsec,         SheetKind::Nat};

/// What a sheet is called on the command line, in JSON and in file names ("load-balancers"); the same
/// in every language.
QString sheetId(SheetKind kind);
std::optional<SheetKind> sheetWithId(QStringView id);

/// Sheets that are worked out from the rows of others.
enum class ComputedSheet : quint8 {
    Summary,
    Matrix,
    Dns,
    Certificates,
    AddressObjects,
    ServiceObjects,
};

/// In the order in which people read them.
inline constexpr std::array allComputedSheets = {
    ComputedSheet::Summary,      ComputedSheet::Matrix,         ComputedSheet::Dns,
    ComputedSheet::Certificates, ComputedSheet::AddressObjects, ComputedSheet::ServiceObjects};

QString sheetId(ComputedSheet sheet);
const char *titleSource(ComputedSheet sheet);

/// The name of a kind of sheet in English, to be translated in the context "Sheet".
const char *titleSource(SheetKind kind);

} // namespace portolan

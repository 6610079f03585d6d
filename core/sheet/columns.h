// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/printed.h"
#include "sheet.h"

namespace portolan {

/// The columns a sheet of rows can have; design.md 7 names them in both languages.
enum class Column : quint8 {
    Number,
    SourceZone,
    Source,
    SourceAddress,
    SourcePort,
    DestinationZone,
    Destination,
    DestinationAddress,
    DestinationPort,
    Transport,
    ApplicationProtocol,
    Encryption,
    Direction,
    SourceAfterNat,
    DestinationAfterNat,
    Firewall,
    Boundary,
    Action,
    Inspection,
    IdleTimeout,
    Justification,
    Impact,
    Features,
    Reference,
    Anomalies,
    Rules,
    Complete,
    RuleName,
    Authentication,
    RowId,
    Service,
    SourceObject,
    DestinationObject,
};

/// The columns of a kind of sheet, in the order in which people read them.
const std::vector<Column> &columnsOf(SheetKind kind);

/// All of them, where firewalls have objects followed by the names of those if wanted.
std::vector<Column> everyColumn(SheetKind kind, bool withObjects = false);

/// The heading of a column in English, to be translated in the context "Sheet". A sheet whose rows have
/// one end only calls the same column by a shorter name.
const char *headingSource(SheetKind kind, Column column);

/// The name of a column in files and for programs ("sourceAddress").
QString columnKey(Column column);
std::optional<Column> columnWithKey(QStringView key);

CellKind cellKind(Column column);

/// Whether somebody who has not chosen columns gets to see it: what one needs to write a rule.
bool isUsual(SheetKind kind, Column column);

} // namespace portolan

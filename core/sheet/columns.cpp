// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "columns.h"

#include <algorithm>

namespace portolan {

namespace {

using enum Column;

const std::vector<Column> firewallColumns = {Number,
                                             SourceZone,
                                             Source,
                                             SourceAddress,
                                             SourcePort,
                                             DestinationZone,
                                             Destination,
                                             DestinationAddress,
                                             DestinationPort,
                                             Transport,
                                             Service,
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
                                             RowId};

/// Rows with two ends that no firewall stands between.
const std::vector<Column> plainColumns = {Number,
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
                                          Justification,
                                          Impact,
                                          Features,
                                          Reference,
                                          Anomalies,
                                          Rules,
                                          Complete,
                                          RowId};

const std::vector<Column> listenerColumns = {Number,
                                             DestinationZone,
                                             Destination,
                                             DestinationAddress,
                                             DestinationPort,
                                             Transport,
                                             ApplicationProtocol,
                                             Encryption,
                                             Justification,
                                             Impact,
                                             Features,
                                             Reference,
                                             Anomalies,
                                             Rules,
                                             Complete,
                                             RowId};

const std::vector<Column> ipsecColumns = {
    Number,    RuleName,   Source,          SourceAddress,  Destination,   DestinationAddress,
    Transport, SourcePort, DestinationPort, Authentication, Justification, Impact,
    Features,  Reference,  Anomalies,       Rules,          Complete,      RowId};

const std::vector<Column> natColumns = {Number,        Firewall,   Boundary,       SourceZone,      Source,
                                        SourceAddress, SourcePort, SourceAfterNat, DestinationPort, Transport,
                                        Justification, Complete,   RowId};

/// In the order of Column.
constexpr const char *keys[] = {"number",
                                "sourceZone",
                                "source",
                                "sourceAddress",
                                "sourcePort",
                                "destinationZone",
                                "destination",
                                "destinationAddress",
                                "destinationPort",
                                "transport",
                                "applicationProtocol",
                                "encryption",
                                "direction",
                                "sourceAfterNat",
                                "destinationAfterNat",
                                "firewall",
                                "boundary",
                                "action",
                                "inspection",
                                "idleTimeout",
                                "justification",
                                "impact",
                                "features",
                                "reference",
                                "anomalies",
                                "rules",
                                "complete",
                                "ruleName",
                                "authentication",
                                "rowId",
                                "service",
                                "sourceObject",
                                "destinationObject"};
static_assert(std::size(keys) == size_t(DestinationObject) + 1);

} // namespace

const std::vector<Column> &columnsOf(SheetKind kind)
{
    switch (kind) {
    case SheetKind::Firewall:
        return firewallColumns;
    case SheetKind::Listeners:
        return listenerColumns;
    case SheetKind::LoadBalancers:
    case SheetKind::Clients:
        return plainColumns;
    case SheetKind::Ipsec:
        return ipsecColumns;
    case SheetKind::Nat:
        return natColumns;
    }
    Q_UNREACHABLE();
}

std::vector<Column> everyColumn(SheetKind kind, bool withObjects)
{
    std::vector<Column> columns = columnsOf(kind);
    if (withObjects && kind == SheetKind::Firewall)
        columns.insert(columns.end(), {SourceObject, DestinationObject});
    return columns;
}

QString columnKey(Column column)
{
    return QString::fromLatin1(keys[size_t(column)]);
}

std::optional<Column> columnWithKey(QStringView key)
{
    for (size_t i = 0; i < std::size(keys); ++i) {
        if (key == QLatin1StringView(keys[i]))
            return Column(i);
    }
    return std::nullopt;
}

CellKind cellKind(Column column)
{
    switch (column) {
    case SourceAddress:
    case DestinationAddress:
    case SourceAfterNat:
    case DestinationAfterNat:
    case Features:
    case Reference:
    case Rules:
        return CellKind::List;
    case SourcePort:
    case DestinationPort:
    case IdleTimeout:
        return CellKind::Number;
    default:
        return CellKind::Text;
    }
}

bool isUsual(SheetKind kind, Column column)
{
    switch (column) {
    case SourceZone:
    case DestinationZone: {
        // Where rows have one end only, its zone says where that is.
        const std::vector<Column> &all = columnsOf(kind);
        const auto has = [&](Column other) { return std::ranges::find(all, other) != all.end(); };
        return has(SourceZone) != has(DestinationZone);
    }
    case Column::Firewall:
    case Column::Boundary:
    case Action:
    case Inspection:
    case IdleTimeout:
    case Impact:
    case Features:
    case Reference:
    case Anomalies:
    case Rules:
    case Complete:
    case RowId:
    case Column::Service:
        return false;
    default:
        return true;
    }
}

} // namespace portolan

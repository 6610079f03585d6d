// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "columns.h"

#include <QCoreApplication>

namespace portolan {

namespace {

using enum Column;

const char *listenerHeading(Column column)
{
    switch (column) {
    case DestinationZone:
        return QT_TRANSLATE_NOOP("Sheet", "Zone");
    case Destination:
        return QT_TRANSLATE_NOOP("Sheet", "System");
    case DestinationAddress:
        return QT_TRANSLATE_NOOP("Sheet", "Address");
    case DestinationPort:
        return QT_TRANSLATE_NOOP("Sheet", "Port");
    default:
        return nullptr;
    }
}

const char *ipsecHeading(Column column)
{
    switch (column) {
    case SourceAddress:
        return QT_TRANSLATE_NOOP("Sheet", "Source IP");
    case DestinationAddress:
        return QT_TRANSLATE_NOOP("Sheet", "Destination IP");
    case Transport:
        return QT_TRANSLATE_NOOP("Sheet", "Protocol");
    default:
        return nullptr;
    }
}

const char *natHeading(Column column)
{
    switch (column) {
    case SourceZone:
        return QT_TRANSLATE_NOOP("Sheet", "Zone");
    case Source:
        return QT_TRANSLATE_NOOP("Sheet", "System");
    case SourceAddress:
        return QT_TRANSLATE_NOOP("Sheet", "Internal address");
    case SourcePort:
        return QT_TRANSLATE_NOOP("Sheet", "Internal port");
    case SourceAfterNat:
        return QT_TRANSLATE_NOOP("Sheet", "External address");
    case DestinationPort:
        return QT_TRANSLATE_NOOP("Sheet", "External port");
    default:
        return nullptr;
    }
}

const char *specialHeading(SheetKind kind, Column column)
{
    switch (kind) {
    case SheetKind::Listeners:
        return listenerHeading(column);
    case SheetKind::Ipsec:
        return ipsecHeading(column);
    case SheetKind::Nat:
        return natHeading(column);
    default:
        return nullptr;
    }
}

const char *usualHeading(Column column)
{
    switch (column) {
    case Number:
        return QT_TRANSLATE_NOOP("Sheet", "Rule ID");
    case SourceZone:
        return QT_TRANSLATE_NOOP("Sheet", "Source zone");
    case Source:
        return QT_TRANSLATE_NOOP("Sheet", "Source");
    case SourceAddress:
        return QT_TRANSLATE_NOOP("Sheet", "Source address");
    case SourcePort:
        return QT_TRANSLATE_NOOP("Sheet", "Source port");
    case DestinationZone:
        return QT_TRANSLATE_NOOP("Sheet", "Destination zone");
    case Destination:
        return QT_TRANSLATE_NOOP("Sheet", "Destination");
    case DestinationAddress:
        return QT_TRANSLATE_NOOP("Sheet", "Destination address");
    case DestinationPort:
        return QT_TRANSLATE_NOOP("Sheet", "Destination port");
    case Transport:
        return QT_TRANSLATE_NOOP("Sheet", "Transport");
    case ApplicationProtocol:
        return QT_TRANSLATE_NOOP("Sheet", "Application protocol");
    case Encryption:
        return QT_TRANSLATE_NOOP("Sheet", "Encryption");
    case Direction:
        return QT_TRANSLATE_NOOP("Sheet", "Direction");
    case SourceAfterNat:
        return QT_TRANSLATE_NOOP("Sheet", "Source after NAT");
    case DestinationAfterNat:
        return QT_TRANSLATE_NOOP("Sheet", "Destination after NAT");
    case Column::Firewall:
        return QT_TRANSLATE_NOOP("Sheet", "Firewall");
    case Column::Boundary:
        return QT_TRANSLATE_NOOP("Sheet", "Boundary");
    case Action:
        return QT_TRANSLATE_NOOP("Sheet", "Action");
    case Inspection:
        return QT_TRANSLATE_NOOP("Sheet", "Inspection");
    case IdleTimeout:
        return QT_TRANSLATE_NOOP("Sheet", "Idle timeout");
    case Justification:
        return QT_TRANSLATE_NOOP("Sheet", "Justification");
    case Impact:
        return QT_TRANSLATE_NOOP("Sheet", "Impact if denied");
    case Features:
        return QT_TRANSLATE_NOOP("Sheet", "Condition");
    case Reference:
        return QT_TRANSLATE_NOOP("Sheet", "Reference");
    case Anomalies:
        return QT_TRANSLATE_NOOP("Sheet", "Documentation anomalies");
    case Rules:
        return QT_TRANSLATE_NOOP("Sheet", "Catalogue rules");
    case Complete:
        return QT_TRANSLATE_NOOP("Sheet", "Complete");
    case RuleName:
        return QT_TRANSLATE_NOOP("Sheet", "Rule name");
    case Authentication:
        return QT_TRANSLATE_NOOP("Sheet", "Authentication requirement");
    case RowId:
        return QT_TRANSLATE_NOOP("Sheet", "Row key");
    case Column::Service:
        return QT_TRANSLATE_NOOP("Sheet", "Service");
    case SourceObject:
        return QT_TRANSLATE_NOOP("Sheet", "Source object");
    case DestinationObject:
        return QT_TRANSLATE_NOOP("Sheet", "Destination object");
    }
    Q_UNREACHABLE();
}

} // namespace

const char *headingSource(SheetKind kind, Column column)
{
    const char *special = specialHeading(kind, column);
    return special ? special : usualHeading(column);
}

} // namespace portolan

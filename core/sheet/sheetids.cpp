// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheetids.h"

#include <QCoreApplication>

namespace portolan {

QString sheetId(SheetKind kind)
{
    switch (kind) {
    case SheetKind::Firewall:
        return QStringLiteral("firewall");
    case SheetKind::Listeners:
        return QStringLiteral("listeners");
    case SheetKind::LoadBalancers:
        return QStringLiteral("load-balancers");
    case SheetKind::Clients:
        return QStringLiteral("clients");
    case SheetKind::Ipsec:
        return QStringLiteral("ipsec");
    case SheetKind::Nat:
        return QStringLiteral("nat");
    }
    Q_UNREACHABLE();
}

std::optional<SheetKind> sheetWithId(QStringView id)
{
    for (const SheetKind kind : allSheetKinds) {
        if (id == sheetId(kind))
            return kind;
    }
    return std::nullopt;
}

const char *titleSource(SheetKind kind)
{
    switch (kind) {
    case SheetKind::Firewall:
        return QT_TRANSLATE_NOOP("Sheet", "Firewall rules");
    case SheetKind::Listeners:
        return QT_TRANSLATE_NOOP("Sheet", "Listening ports");
    case SheetKind::LoadBalancers:
        return QT_TRANSLATE_NOOP("Sheet", "Load balancer ports");
    case SheetKind::Clients:
        return QT_TRANSLATE_NOOP("Sheet", "Client ports");
    case SheetKind::Ipsec:
        return QT_TRANSLATE_NOOP("Sheet", "IPsec exceptions");
    case SheetKind::Nat:
        return QT_TRANSLATE_NOOP("Sheet", "Address translation");
    }
    Q_UNREACHABLE();
}

QString sheetId(ComputedSheet sheet)
{
    switch (sheet) {
    case ComputedSheet::Summary:
        return QStringLiteral("summary");
    case ComputedSheet::Matrix:
        return QStringLiteral("matrix");
    case ComputedSheet::Dns:
        return QStringLiteral("dns");
    case ComputedSheet::Certificates:
        return QStringLiteral("certificates");
    case ComputedSheet::AddressObjects:
        return QStringLiteral("address-objects");
    case ComputedSheet::ServiceObjects:
        return QStringLiteral("service-objects");
    }
    Q_UNREACHABLE();
}

const char *titleSource(ComputedSheet sheet)
{
    switch (sheet) {
    case ComputedSheet::Summary:
        return QT_TRANSLATE_NOOP("Sheet", "Summary");
    case ComputedSheet::Matrix:
        return QT_TRANSLATE_NOOP("Sheet", "Communication matrix");
    case ComputedSheet::Dns:
        return QT_TRANSLATE_NOOP("Sheet", "DNS records");
    case ComputedSheet::Certificates:
        return QT_TRANSLATE_NOOP("Sheet", "Certificate requests");
    case ComputedSheet::AddressObjects:
        return QT_TRANSLATE_NOOP("Sheet", "Address objects");
    case ComputedSheet::ServiceObjects:
        return QT_TRANSLATE_NOOP("Sheet", "Service objects");
    }
    Q_UNREACHABLE();
}

} // namespace portolan

// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheetids.h"

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

} // namespace portolan

// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources.h"

namespace portolan::resources {

QString catalogueFolder()
{
    return QStringLiteral(":/catalog/lync-2013");
}

QString sampleFile(const QString &name)
{
    return QStringLiteral(":/samples/%1.portolan.json").arg(name);
}

} // namespace portolan::resources

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

QString templateFile(const QString &name, const QString &languageCode)
{
    return QStringLiteral(":/templates/%1.%2.json").arg(name, languageCode);
}

} // namespace portolan::resources

// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "translationfiles.h"

namespace portolan {

QString translationFile(QStringView component, QStringView languageCode)
{
    return QStringLiteral(":/translations/%1_%2.qm").arg(component, languageCode);
}

} // namespace portolan

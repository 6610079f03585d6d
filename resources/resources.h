// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace portolan::resources {

/// The folder of the catalogue that comes with the program.
QString catalogueFolder();

/// The sample of this name ("contoso"), whether it exists or not.
QString sampleFile(const QString &name);

/// The column template of this name ("short") in a language ("de"), whether it exists or not.
QString templateFile(const QString &name, const QString &languageCode);

} // namespace portolan::resources

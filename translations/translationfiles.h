// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace portolan {

/// Path of a compiled translation inside the program, for QTranslator::load(): Portolan's own sentences
/// ("portolan") or Qt's ("qtbase") in the language with this ISO 639-1 code. It need not exist: Qt speaks
/// English without a file.
QString translationFile(QStringView component, QStringView languageCode);

} // namespace portolan

// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace portolan {

/// How much of a file looksImportable() wants to see, in bytes.
inline constexpr qsizetype enoughToRecognise = 512;

/// Whether a file that begins like this is XML or an archive that is no document of ours, whatever it is
/// called. What it holds shows when it is imported.
bool looksImportable(QByteArrayView start);

/// The same of a file; false where it cannot be read.
bool isImportable(const QString &path);

} // namespace portolan

// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace portolan {

/// Most characters (UTF-16) in a cell.
constexpr qsizetype mostCharacters = 32767;

/// What XML 1.0 can carry of a text; the rest is replaced. Lines end with a line feed.
QString storable(const QString &text);

} // namespace portolan

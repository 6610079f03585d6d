// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QStringList>

namespace portolan::diagram {

/// The lines a text takes at this width, broken between words. Words that are too long and the last of at
/// most `count` lines are shortened.
QStringList wrappedLines(const QString &text, const QFont &font, double width, int count);

} // namespace portolan::diagram

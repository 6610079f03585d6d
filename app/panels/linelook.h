// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheet/sheet.h"

#include <QBrush>
#include <QFont>

QT_FORWARD_DECLARE_CLASS(QPalette)

namespace portolan {

/// The ground of a line that stands out; no brush for others. Never the only sign.
QBrush groundOf(LineMarks marks, const QPalette &palette);
/// Struck out where nothing is asked for.
QFont fontOf(LineMarks marks, QFont font);
/// Muted where nothing is asked for.
QBrush inkOf(LineMarks marks, const QPalette &palette);

} // namespace portolan

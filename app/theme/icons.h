// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

namespace portolan {

enum class IconName : quint8 {
    New,
    Open,
    Save,
    Export,
    Undo,
    Redo,
    ZoomIn,
    ZoomOut,
    Fit,
    Flows,
    Search,
    Clear,
    Copy,
    Palette,
    Outline,
    Row,
    Port,
    Network,
    Command,
    Pin,
    Document,
    List,
    Pen,
    Calendar,
    Success,
    Info,
    Warning,
    Error,
};

/// A line drawing in the text colour of the application's palette at the time it is painted, so it
/// follows from light to dark; warnings, errors and
/// successes have their own colours. Crisp at any pixel ratio.
QIcon icon(IconName name);

} // namespace portolan

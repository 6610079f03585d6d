// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

namespace portolan {

/// The few colours of the window, each with a meaning. Text colours keep a contrast of at least 4.5:1 on
/// `chrome`, `surface` and `band`; a test holds them to it.
struct Colours {
    QColor chrome; ///< around panels: menus, tool bar, status bar
    QColor surface; ///< panels, tables, fields
    QColor band; ///< table headings, alternating ground
    QColor hairline;
    QColor text;
    QColor mutedText; ///< labels, hints, empty states
    QColor accent; ///< selection, focus, links
    QColor onAccent;
    QColor accentTint; ///< ground of what is selected
    QColor hoverTint;
    QColor warning;
    QColor error;
    QColor disabledText; ///< may be fainter than the rest

    static const Colours &light();
    static const Colours &dark();
    /// The set a palette was made from, told by which of ground and text is the lighter.
    static const Colours &of(const QPalette &palette);
};

/// A palette for every widget; Highlight is the accent, PlaceholderText the muted text.
QPalette paletteFrom(const Colours &colours);
/// The same for lists, tables and menus, whose selection is a tint and not a block of colour.
QPalette itemPaletteFrom(const Colours &colours);

} // namespace portolan

// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/catalogue.h"

#include <QColor>
#include <QFont>
#include <QPalette>

#include <array>

namespace portolan {

/// The colours of the drawing, made from the palette of the widget so that light, dark and high
/// contrast desktops are followed. Every ink reaches a contrast of 4.5:1 on the grounds it is used on.
struct DiagramTheme {
    /// What a zone of one kind is painted with.
    struct Hue {
        QColor tint; ///< ground of the zone
        QColor edge; ///< hairlines on the ground
        QColor ink; ///< text and icons, readable on `tint` and on cards
        QColor solid; ///< walls that keep this zone out, cards from afar
    };
    /// Internet, three for the perimeter, eight for networks inside.
    static constexpr int hueCount = 12;
    /// How many things of a kind colours can tell apart.
    static constexpr int seriesCount = 8;

    /// What notes are painted with.
    struct Sheet {
        QColor ground;
        QColor edge;
        QColor fold; ///< the corner that is turned up
        QColor ink;
        QColor mutedInk;
        QColor solid; ///< from afar

        bool operator==(const Sheet &) const = default;
    };

    bool dark = false;
    QColor canvas;
    QColor card;
    QColor cardEdge;
    QColor shadow;
    QColor ink;
    QColor mutedInk; ///< second lines; readable on cards, canvas and tints
    QColor line; ///< associations
    QColor siteEdge;
    QColor chip;
    QColor chipInk;
    QColor accent; ///< selection and highlighted paths
    QColor accentTint;
    QColor accentInk; ///< text on `accentTint`
    QColor amber;
    QColor red;
    QColor onBadge; ///< the sign on amber and red badges
    QColor inbound; ///< flows towards the more trusted side, or to what is selected
    QColor outbound; ///< flows the other way
    std::array<Hue, hueCount> hues;
    Sheet note;
    std::array<Hue, seriesCount> series; ///< for sites and roles
    Hue neutral; ///< what colours have nothing to say about
    Hue warning;
    Hue error;

    static DiagramTheme from(const QPalette &palette);

    bool operator==(const DiagramTheme &) const = default;
};

/// Contrast of two opaque colours as WCAG 2.1 defines it, 1 to 21.
double contrastOf(const QColor &a, const QColor &b);

/// Which hue a kind of zone has: by its trust and its place in the catalogue.
int hueOf(const Catalogue &catalogue, const ZoneKindKey &kind);

/// The fonts of the drawing, derived from the widget's; sizes are diagram units (px at 100 %).
struct DiagramFonts {
    QFont title;
    QFont subtitle;
    QFont chip;
    QFont zone;
    QFont site;
    QFont label;
    QFont note;

    static DiagramFonts from(const QFont &base);
};

} // namespace portolan

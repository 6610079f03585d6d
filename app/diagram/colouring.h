// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "annotations.h"
#include "legendpainter.h"
#include "picture.h"
#include "theme.h"

namespace portolan::diagram {

/// What colours the cards have, where not those of their zones.
struct CardColours {
    /// One of a series, or what it says.
    struct Tone {
        enum class Kind : quint8 { Zone, Series, Neutral, Warning, Error };

        Kind kind = Kind::Zone;
        int index = 0;

        bool operator==(const Tone &) const = default;
    };
    /// What a tone stands for.
    struct Key {
        Tone tone;
        QString name;
        /// Of a role; else empty.
        QString icon;
        int cards = 0;
    };

    Colouring by = Colouring::Zone;
    /// As Content::cards; empty where the zones decide.
    std::vector<Tone> tones;
    std::vector<Key> keys;

    [[nodiscard]] bool isEmpty() const { return tones.empty(); }
};

CardColours cardColoursOf(const Picture &picture, const Annotations &annotations, Colouring by);

/// The hue of a card.
const DiagramTheme::Hue &hueOf(const DiagramTheme &theme, const CardColours &colours, const Card &card,
                               size_t index);

/// Nothing where the zones decide, which are named in the drawing.
std::optional<Legend::Section> legendOf(const CardColours &colours, const DiagramTheme &theme);

} // namespace portolan::diagram

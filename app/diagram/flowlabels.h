// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flowoverlay.h"
#include "theme.h"

namespace portolan::diagram {

/// The ports of a bundle, written on its line.
struct FlowLabel {
    size_t bundle = 0;
    QRectF rect;
    /// "TCP 1000 →"; empty where nothing runs that way.
    QString in;
    QString out;
    /// "TCP 1000 ↔": the same both ways.
    QString both;
};

/// What a zone is called, where a line ends at its edge.
struct FlowEndLabel {
    size_t bundle = 0;
    QRectF rect;
    QString text;
};

struct FlowLabels {
    /// How much larger than at 100 % texts are drawn, so that they can be read from further away.
    double textScale = 1;
    std::vector<FlowLabel> all;
    std::vector<FlowEndLabel> ends;
};

/// Places where labels cover neither one another nor cards, names and badges. Those of the bundles with the
/// most rows come first; what finds no place has no label. `scale` is that of the view.
FlowLabels labelsOf(const Picture &picture, const FlowOverlay &overlay, const DiagramFonts &fonts,
                    double scale);

} // namespace portolan::diagram

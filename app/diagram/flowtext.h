// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flowlabels.h"
#include "legendpainter.h"

namespace portolan::diagram {

/// What a bundle runs between: "Internet and Edge pool".
QString nameOf(const Picture &picture, const FlowBundle &bundle);

/// From, to, all ports and the number of rows, for a tool tip.
QString descriptionOf(const Picture &picture, const FlowBundle &bundle);

/// The overlay in a few sentences, for who does not see it: "12 rows. TCP 1000 from Internet; ...". Empty
/// without an overlay.
QString summaryOf(const Picture &picture, const FlowOverlay &overlay);

/// What the lines mean; with nothing selected, what to do.
Legend::Section legendOf(const Picture &picture, const FlowOverlay &overlay, const DiagramTheme &theme);

} // namespace portolan::diagram

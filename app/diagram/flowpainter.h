// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flowoverlay.h"

class QPainter;

namespace portolan::diagram {

struct PaintContext;

/// Nothing of it runs over TCP: drawn dashed.
bool isDatagramOnly(const FlowBundle &bundle);

/// The flows of ViewState, what they run between and their labels, above everything else, which steps back.
void paintFlows(QPainter &painter, const PaintContext &context);

} // namespace portolan::diagram

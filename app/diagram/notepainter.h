// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "painters.h"

namespace portolan::diagram {

void paintNotes(QPainter &painter, const PaintContext &context, const LeftOut &leftOut);

/// One note at `rect`, which is not where the layout has it while it is being dragged.
void paintNote(QPainter &painter, const PaintContext &context, size_t note, const QRectF &rect);

} // namespace portolan::diagram

// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "picture.h"

namespace portolan::diagram {

/// The notes of a document, in order of their ids.
std::vector<NoteText> noteTextsOf(const Document &document);

/// How large a note is: as its text asks for in the application's font, and at least as `wish`; where no
/// width is wished, as wide as its longest line within reason.
QSizeF noteSize(const QString &text, QSizeF wish);

/// Places as they are stored. Notes without one stand side by side below everything else.
std::vector<QRectF> placeNotes(const std::vector<NoteText> &notes,
                               const std::map<ElementId, Placement> &stored, const QRectF &bounds);

/// Where notes come to rest that were moved by `offset`: exactly there.
void addMovedNotes(std::map<ElementId, Placement> &placements, const Picture &picture,
                   const std::map<ElementId, Placement> &stored, const std::vector<int> &notes,
                   QPointF offset);

/// Whether a note of this size is seen large enough to be taken at its edges.
bool hasGrips(const QRectF &rect, double scale);

} // namespace portolan::diagram

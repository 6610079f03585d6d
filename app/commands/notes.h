// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "creating.h"
#include "freenames.h"

#include <QPointF>

namespace portolan {

/// A note without words whose upper left corner lies at `place`, or a little beside where another one lies
/// there. What is written into it next, without anything in between, belongs to the same step.
Creation addNote(const Document &document, QPointF place);

/// Empty where there is no such note, and for a text that no note can have (see whyNotWritten()).
Edit setNoteText(const Topology &topology, const NoteId &note, const QString &text);

/// Takes away a note that was left without words; one step with its making where that came just before.
Edit dropEmptyNote(const Document &document, const NoteId &note);

/// Why a text cannot be that of a note; nothing: it can.
std::optional<Refusal> whyNotWritten(const QString &text);

/// "note-3", or whatever number is free.
NoteId nextNoteId(FreeIds &ids);

/// Where a note that is like the one at `place` can be seen beside it.
Placement besideNotes(const Document &document, Placement place);

} // namespace portolan

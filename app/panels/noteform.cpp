// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/notes.h"
#include "elementforms.h"
#include "formparts.h"
#include "text/elementtext.h"

#include <QCoreApplication>

namespace portolan {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Inspector)
};

} // namespace

void fillNoteForm(Form &form, const NoteId &id)
{
    form.addHeading(
        [id, &form](const Topology &topology) {
            return ElementText(topology, form.catalogue(), form.language()).name(id);
        },
        [](const Topology &) { return Words::tr("Note"); });
    form.addWords(
            Words::tr("Text"),
            [id](const Topology &topology) {
                return of(topology.notes, id, [](const Note &note) { return note.text; });
            },
            [&form, id](const QString &text) -> Outcome {
                if (const auto refusal = whyNotWritten(text))
                    return tl::unexpected(refusal->in(form.language()));
                return setNoteText(form.topology(), id, text);
            })
        ->setPlaceholder(Words::tr("What those who read the drawing should know"));
    form.addNote(Words::tr("Notes are seen in the drawing and in pictures of it. No row follows from them."));
}

} // namespace portolan

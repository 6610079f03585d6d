// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notes.h"

#include <QCoreApplication>

#include <algorithm>

namespace portolan {

namespace {

/// How far a note is put from one that it would hide, in diagram units.
constexpr double step = 24;

QString textField(const ElementId &id)
{
    return QStringLiteral("%1/text").arg(id.toString());
}

bool isTaken(const Document &document, const Placement &place)
{
    return std::any_of(document.topology.notes.begin(), document.topology.notes.end(), [&](const Note &note) {
        const auto stored = document.diagram.placements.find(note.id);
        return stored != document.diagram.placements.end() && stored->second.x == place.x
            && stored->second.y == place.y;
    });
}

} // namespace

NoteId nextNoteId(FreeIds &ids)
{
    for (int number = 1;; ++number) {
        const ElementId id = ElementId::literal("note-" + std::to_string(number));
        if (ids.isTaken(id))
            continue;
        ids.take(id);
        return NoteId(id);
    }
}

Placement besideNotes(const Document &document, Placement place)
{
    while (isTaken(document, place)) {
        place.x += step;
        place.y += step;
    }
    return place;
}

Creation addNote(const Document &document, QPointF place)
{
    FreeIds ids(document.topology);
    const NoteId id = nextNoteId(ids);
    const Placement placement = besideNotes(document, {place.x(), place.y(), 0, 0});
    return {{{{Change{std::nullopt, Note{id, {}}}}},
             {QT_TRANSLATE_NOOP("Edits", "Add note"), {}},
             textField(id),
             {{id, std::nullopt, placement}}},
            id};
}

Edit setNoteText(const Topology &topology, const NoteId &note, const QString &text)
{
    if (whyNotWritten(text))
        return {};
    return {changing(topology, note, [&](Note &changed) { changed.text = text; }),
            {QT_TRANSLATE_NOOP("Edits", "Change text of note"), {}},
            textField(note)};
}

Edit dropEmptyNote(const Document &document, const NoteId &id)
{
    const Note *note = document.topology.notes.find(id);
    if (!note || !note->text.isEmpty())
        return {};
    Edit edit{{{Change{*note, std::nullopt}}},
              {QT_TRANSLATE_NOOP("Edits", "Remove empty note"), {}},
              textField(id)};
    const auto place = document.diagram.placements.find(id);
    if (place != document.diagram.placements.end())
        edit.placements.push_back({id, place->second, std::nullopt});
    return edit;
}

std::optional<Refusal> whyNotWritten(const QString &text)
{
    if (text.size() <= longestNote)
        return std::nullopt;
    return Refusal{QT_TRANSLATE_NOOP("Edits", "A note has room for %1 characters; this has %2."),
                   {verbatim(QString::number(longestNote)), verbatim(QString::number(text.size()))},
                   {}};
}

} // namespace portolan

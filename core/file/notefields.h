// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/note.h"
#include "values.h"

namespace portolan {

/// A text of at most longestNote.
struct NoteText {
    QString value;

    bool operator==(const NoteText &) const = default;
};

struct NoteEntry {
    NoteId id;
    NoteText text;
};

template <>
struct Codec<NoteText> {
    static std::optional<NoteText> read(JsonCursor &json)
    {
        auto text = Codec<QString>::read(json);
        if (!text)
            return std::nullopt;
        if (text->size() <= longestNote)
            return NoteText{std::move(*text)};
        json.complain(ErrorCode::TooLong, {QString::number(text->size()), QString::number(longestNote)});
        return std::nullopt;
    }
    static void write(JsonText &json, const NoteText &text) { json.text(text.value); }
};

template <>
struct Fields<NoteEntry> {
    static constexpr auto all =
        std::tuple(required("id", &NoteEntry::id), optional("text", &NoteEntry::text));
};

template <>
struct Codec<Note> {
    static std::optional<Note> read(JsonCursor &json)
    {
        auto entry = Codec<NoteEntry>::read(json);
        return entry ? std::optional(Note{std::move(entry->id), std::move(entry->text.value)}) : std::nullopt;
    }
    static void write(JsonText &json, const Note &note)
    {
        Codec<NoteEntry>::write(json, {note.id, {note.text}});
    }
};

} // namespace portolan

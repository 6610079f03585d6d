// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ids.h"

#include <QString>

namespace portolan {

/// A remark on the drawing, for those who read it. Nothing follows from it.
struct Note {
    NoteId id;
    QString text;

    bool operator==(const Note &) const = default;
};

/// The longest text a note can have, in UTF-16 code units: a page is for a document of its own.
inline constexpr qsizetype longestNote = 4000;

} // namespace portolan

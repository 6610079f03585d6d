// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/sentence.h"
#include "model/document.h"
#include "types/error.h"

#include <QByteArray>

namespace portolan {

/// What is copied from one drawing and pasted into another: the elements, and the part of their document
/// that says what they are (see excerpt()).
struct Clip {
    Document part;
    std::vector<ElementId> ids;
};

inline constexpr char clipMimeType[] = "application/x-portolan-elements+json";

/// The clip as JSON: a wrapper with the name and version of the format, the ids, and the part in the plain
/// form of a file. Fails as writeDocument() does.
Result<QByteArray> clipBytes(const Clip &clip);

/// Reads what clipBytes() wrote, or what anybody else put on the clipboard under that name. Refused with a
/// sentence: what is damaged, what a newer version wrote, and what was drawn for a product other than
/// `release`.
OrRefusal<Clip> readClip(const QByteArray &bytes, const QString &release);

} // namespace portolan

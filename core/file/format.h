// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QString>

namespace portolan {

/// The two ways to write a document, see docs/file-format.md.
enum class FileForm : quint8 { Plain, Container };

/// The form a new file of this name gets: plain for names that end in .json, else a container.
FileForm formForPath(const QString &path);

/// What a file calls itself.
inline constexpr QLatin1StringView formatName{"portolan"};

/// The version of the format this program writes, and the newest it reads.
inline constexpr int formatVersion = 4;

/// How far from the origin, and how large, anything may be drawn, in diagram units.
inline constexpr double farthestPlacement = 1'000'000;

} // namespace portolan

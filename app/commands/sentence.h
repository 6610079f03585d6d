// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/text.h"

#include <QString>

#include <tl/expected.hpp>

#include <optional>
#include <vector>

namespace portolan {

/// A sentence about an edit, kept as its source so that what was said in one language is said in another
/// after the language was switched.
struct Sentence {
    /// Marked with QT_TRANSLATE_NOOP("Edits", ...); static storage. Null: the first argument alone.
    const char *source = nullptr;
    /// Names that fill %1, %2 ...
    std::vector<Text> arguments = {};
    /// Fills %n and chooses the plural; such sources are marked with QT_TRANSLATE_N_NOOP.
    std::optional<int> count = {};

    [[nodiscard]] QString in(Language language) const;
};

/// What people named themselves reads the same in every language.
Text verbatim(const QString &name);

/// Why something cannot be done, said to whoever tried.
using Refusal = Sentence;

template <typename T>
using OrRefusal = tl::expected<T, Refusal>;

tl::unexpected<Refusal> refused(const char *source, std::vector<Text> arguments = {});

} // namespace portolan

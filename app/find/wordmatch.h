// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <optional>

namespace portolan {

/// What people type compared with what things are called: without regard to case and accents.
class WordMatch {
public:
    explicit WordMatch(const QString &typed);

    /// Whether every word that was typed begins a word of `text`, occurs inside of one, or is made of
    /// the first letters of some, in order ("ztf" is "Zoom to fit"). Nothing when not; else smaller is
    /// better. An empty query matches everything.
    [[nodiscard]] std::optional<int> rank(const QString &text) const;
    [[nodiscard]] bool isEmpty() const { return m_words.isEmpty(); }

    /// Lower case, without accents: "Größe" is "grosse".
    static QString folded(const QString &text);

private:
    QStringList m_words;
};

} // namespace portolan

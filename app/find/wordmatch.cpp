// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wordmatch.h"

namespace portolan {

namespace {

constexpr int exactRank = 0;
constexpr int beginRank = 1;
constexpr int wordBeginRank = 2;
constexpr int initialsRank = 3;
constexpr int insideRank = 4;

QStringList wordsOf(const QString &text)
{
    QStringList words;
    QString word;
    for (const QChar c : text) {
        if (c.isLetterOrNumber() || c == u'.' || c == u'@') {
            word += c;
        } else if (!word.isEmpty()) {
            words << word;
            word.clear();
        }
    }
    if (!word.isEmpty())
        words << word;
    return words;
}

/// The letters are first letters of words, in order, some left out.
bool areInitials(const QString &letters, const QStringList &words)
{
    qsizetype next = 0;
    for (const QString &word : words) {
        if (next < letters.size() && word.front() == letters[next])
            ++next;
    }
    return letters.size() > 1 && next == letters.size();
}

std::optional<int> rankOf(const QString &typed, const QString &text, const QStringList &words)
{
    if (text == typed)
        return exactRank;
    if (text.startsWith(typed))
        return beginRank;
    for (const QString &word : words) {
        if (word.startsWith(typed))
            return wordBeginRank;
    }
    if (areInitials(typed, words))
        return initialsRank;
    return text.contains(typed) ? std::optional(insideRank) : std::nullopt;
}

} // namespace

WordMatch::WordMatch(const QString &typed) : m_words(folded(typed).split(u' ', Qt::SkipEmptyParts))
{
}

QString WordMatch::folded(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (const QChar c : text.toCaseFolded().normalized(QString::NormalizationForm_D)) {
        if (c.category() != QChar::Mark_NonSpacing)
            result += c;
    }
    return result;
}

std::optional<int> WordMatch::rank(const QString &text) const
{
    const QString plain = folded(text);
    const QStringList words = wordsOf(plain);
    int worst = 0;
    for (const QString &typed : m_words) {
        const auto rank = rankOf(typed, plain, words);
        if (!rank)
            return std::nullopt;
        worst = qMax(worst, *rank);
    }
    return worst;
}

} // namespace portolan

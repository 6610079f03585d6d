// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheet/sheet.h"

#include <QHash>

#include <memory>
#include <span>

namespace portolan {

/// What can be found in the lines of a sheet. Cells repeat, so a text is kept and searched once, however
/// many cells say it; a line is looked at when it is first asked about. Which characters a line has is known
/// then: it answers for a word of one, and most of longer ones, before any text is searched. Ids of rows are
/// long and by chance: they are searched for words that are long as well.
class LineTexts {
public:
    explicit LineTexts(std::shared_ptr<const Sheet> sheet);

    /// The words that will be asked for, folded (QString::toCaseFolded()).
    void setWords(const QStringList &words);
    /// Whether each of the words is part of some cell of the line.
    [[nodiscard]] bool containWords(quint32 line);
    /// Looks at up to `count` lines that nobody has asked about yet; false when there are none left.
    bool readAhead(size_t count);

private:
    enum class Answer : quint8 { Unknown, Yes, No };
    /// A bit for each character that is common, other bits for those that share one.
    using Characters = quint64;
    struct Word {
        QString text;
        Characters characters = 0;
        /// By text.
        std::vector<Answer> answers;
    };

    [[nodiscard]] bool contains(quint32 line, Word &word);

    [[nodiscard]] const quint32 *cellsOf(quint32 line);
    [[nodiscard]] quint32 textOf(const QString &cell);
    [[nodiscard]] bool textContains(quint32 text, Word &word) const;

    std::shared_ptr<const Sheet> m_sheet;
    size_t m_columns;
    /// The column with ids of rows; as many as there are columns where there is none.
    size_t m_ids;
    /// For each line and column an index into m_texts; of no use before the line is known.
    std::vector<quint32> m_cells;
    std::vector<bool> m_isKnown;
    /// Of all cells of a line but its id.
    std::vector<Characters> m_charactersOfLines;
    /// Where reading ahead has come to.
    size_t m_ahead = 0;
    /// Folded, each once, and what characters they have.
    std::vector<QString> m_texts;
    std::vector<Characters> m_charactersOfTexts;
    QHash<QString, quint32> m_places;
    /// The same by the characters of the keys of m_places: cells often share theirs.
    QHash<const QChar *, quint32> m_placesOfData;
    std::vector<Word> m_words;
};

} // namespace portolan

// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheet/sheet.h"

#include <QHash>

#include <memory>
#include <span>

namespace portolan {

/// What can be found in the lines of a sheet. Cells repeat, so a text is kept and searched once, however
/// many cells say it; a line is looked at when it is first asked about. Ids of rows are long and by chance:
/// they are searched for words that are long as well.
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
    /// By text.
    using Answers = std::vector<Answer>;

    [[nodiscard]] const quint32 *cellsOf(quint32 line);
    [[nodiscard]] quint32 textOf(const QString &cell);
    [[nodiscard]] bool contains(quint32 text, const QString &word, Answers &answers) const;

    std::shared_ptr<const Sheet> m_sheet;
    size_t m_columns;
    /// The column with ids of rows; as many as there are columns where there is none.
    size_t m_ids;
    /// For each line and column an index into m_texts; of no use before the line is known.
    std::vector<quint32> m_cells;
    std::vector<bool> m_isKnown;
    /// Where reading ahead has come to.
    size_t m_ahead = 0;
    /// Folded, each once.
    std::vector<QString> m_texts;
    QHash<QString, quint32> m_places;
    /// The same by the characters of the keys of m_places: cells often share theirs.
    QHash<const QChar *, quint32> m_placesOfData;
    std::vector<std::pair<QString, Answers>> m_words;
};

} // namespace portolan

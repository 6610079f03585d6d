// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "linetexts.h"

#include "sheet/columns.h"

#include <algorithm>

namespace portolan {

namespace {

/// Shorter words are in too many ids.
constexpr qsizetype leastOfId = 6;

size_t idColumnOf(const Sheet &sheet)
{
    const auto it = std::ranges::find(sheet.columns(), columnKey(Column::RowId), &SheetColumn::key);
    return size_t(it - sheet.columns().begin());
}

} // namespace

LineTexts::LineTexts(std::shared_ptr<const Sheet> sheet)
    : m_sheet(std::move(sheet)), m_columns(m_sheet->columns().size()), m_ids(idColumnOf(*m_sheet)),
      m_isKnown(m_sheet->lineCount())
{
}

void LineTexts::setWords(const QStringList &words)
{
    std::vector<std::pair<QString, Answers>> kept;
    for (const QString &word : words) {
        const auto known = std::ranges::find(m_words, word, &std::pair<QString, Answers>::first);
        kept.emplace_back(word, known == m_words.end() ? Answers() : std::move(known->second));
    }
    m_words = std::move(kept);
}

bool LineTexts::containWords(quint32 line)
{
    if (m_words.empty())
        return true;
    const std::span cells(cellsOf(line), m_columns);
    return std::ranges::all_of(m_words, [&](auto &asked) {
        auto &[word, answers] = asked;
        answers.resize(m_texts.size());
        const size_t skipped = word.size() < leastOfId ? m_ids : m_columns;
        for (size_t column = 0; column < m_columns; ++column) {
            if (column != skipped && contains(cells[column], word, answers))
                return true;
        }
        return false;
    });
}

bool LineTexts::readAhead(size_t count)
{
    const size_t end = std::min(m_ahead + count, m_isKnown.size());
    for (; m_ahead < end; ++m_ahead)
        static_cast<void>(cellsOf(quint32(m_ahead)));
    return m_ahead < m_isKnown.size();
}

bool LineTexts::contains(quint32 text, const QString &word, Answers &answers) const
{
    Answer &answer = answers[text];
    if (answer == Answer::Unknown)
        answer = m_texts[text].contains(word) ? Answer::Yes : Answer::No;
    return answer == Answer::Yes;
}

const quint32 *LineTexts::cellsOf(quint32 line)
{
    if (m_cells.empty())
        m_cells.resize(m_isKnown.size() * m_columns);
    quint32 *cells = m_cells.data() + line * m_columns;
    if (!m_isKnown[line]) {
        m_isKnown[line] = true;
        for (size_t i = 0; i < m_columns; ++i)
            cells[i] = textOf(m_sheet->cell(line, i));
    }
    return cells;
}

quint32 LineTexts::textOf(const QString &cell)
{
    const auto shared = m_placesOfData.constFind(cell.constData());
    if (shared != m_placesOfData.constEnd())
        return *shared;
    const auto known = m_places.constFind(cell);
    if (known != m_places.constEnd())
        return *known;
    const auto place = quint32(m_texts.size());
    m_texts.push_back(cell.toCaseFolded());
    m_placesOfData.insert(m_places.insert(cell, place).key().constData(), place);
    return place;
}

} // namespace portolan

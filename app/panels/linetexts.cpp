// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "linetexts.h"

#include "sheet/columns.h"

#include <algorithm>
#include <array>

namespace portolan {

namespace {

/// What texts of sheets are mostly made of; folded, so without capitals.
constexpr QStringView commonCharacters = u"abcdefghijklmnopqrstuvwxyz0123456789 .,:;-_/()%+";
/// Bits that are left for all others.
constexpr qsizetype sharedBits = 64 - commonCharacters.size();
static_assert(sharedBits > 8);

qsizetype bitOf(QChar character)
{
    static const auto bits = [] {
        std::array<qsizetype, 128> places{};
        for (char16_t c = 0; c < places.size(); ++c) {
            const qsizetype place = commonCharacters.indexOf(QChar(c));
            places[c] = place >= 0 ? place : commonCharacters.size() + c % sharedBits;
        }
        return places;
    }();
    const char16_t code = character.unicode();
    return code < bits.size() ? bits[code] : commonCharacters.size() + code % sharedBits;
}

quint64 charactersOf(const QString &text)
{
    quint64 characters = 0;
    for (const QChar character : text)
        characters |= quint64(1) << bitOf(character);
    return characters;
}

/// Whatever has its bit has the word.
bool isOneCommonCharacter(const QString &word)
{
    return word.size() == 1 && bitOf(word.front()) < commonCharacters.size();
}

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
    std::vector<Word> kept;
    for (const QString &word : words) {
        const auto known = std::ranges::find(m_words, word, &Word::text);
        kept.push_back(known == m_words.end() ? Word{word, charactersOf(word), {}} : std::move(*known));
    }
    m_words = std::move(kept);
}

bool LineTexts::containWords(quint32 line)
{
    return std::ranges::all_of(m_words, [&](Word &word) { return contains(line, word); });
}

bool LineTexts::contains(quint32 line, Word &word)
{
    const std::span cells(cellsOf(line), m_columns);
    const bool skipsId = word.text.size() < leastOfId;
    if (skipsId) {
        if ((m_charactersOfLines[line] & word.characters) != word.characters)
            return false;
        if (isOneCommonCharacter(word.text))
            return true;
    }
    if (word.answers.size() < m_texts.size())
        word.answers.resize(m_texts.size());
    for (size_t column = 0; column < m_columns; ++column) {
        if (!(skipsId && column == m_ids) && textContains(cells[column], word))
            return true;
    }
    return false;
}

bool LineTexts::readAhead(size_t count)
{
    const size_t end = std::min(m_ahead + count, m_isKnown.size());
    for (; m_ahead < end; ++m_ahead)
        static_cast<void>(cellsOf(quint32(m_ahead)));
    return m_ahead < m_isKnown.size();
}

bool LineTexts::textContains(quint32 text, Word &word) const
{
    Answer &answer = word.answers[text];
    if (answer == Answer::Unknown) {
        const bool canHave = (m_charactersOfTexts[text] & word.characters) == word.characters;
        answer = canHave && m_texts[text].contains(word.text) ? Answer::Yes : Answer::No;
    }
    return answer == Answer::Yes;
}

const quint32 *LineTexts::cellsOf(quint32 line)
{
    if (m_cells.empty()) {
        m_cells.resize(m_isKnown.size() * m_columns);
        m_charactersOfLines.resize(m_isKnown.size());
    }
    quint32 *cells = m_cells.data() + line * m_columns;
    if (!m_isKnown[line]) {
        m_isKnown[line] = true;
        for (size_t i = 0; i < m_columns; ++i) {
            cells[i] = textOf(m_sheet->cell(line, i));
            if (i != m_ids)
                m_charactersOfLines[line] |= m_charactersOfTexts[cells[i]];
        }
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
    m_charactersOfTexts.push_back(charactersOf(m_texts.back()));
    m_placesOfData.insert(m_places.insert(cell, place).key().constData(), place);
    return place;
}

} // namespace portolan

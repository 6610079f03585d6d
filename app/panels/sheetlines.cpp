// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheetlines.h"

#include <QCollator>

#include <algorithm>
#include <numeric>

namespace portolan {

namespace {

/// Splits as people type: words and parts of words, separated by spaces.
QStringList wordsOf(const QString &text)
{
    return text.toCaseFolded().split(u' ', Qt::SkipEmptyParts);
}

/// True when whatever matches `after` has matched `before`: the list can only become shorter.
bool narrows(const QStringList &before, const QStringList &after)
{
    return after.size() >= before.size()
        && std::equal(before.begin(), before.end(), after.begin(),
                      [](const QString &old, const QString &now) { return now.contains(old); });
}

QCollator naturalOrder(Language language)
{
    QCollator collator(language == Language::German ? QLocale(QLocale::German) : QLocale(QLocale::English));
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    return collator;
}

} // namespace

SheetLines::SheetLines(std::shared_ptr<const Sheet> sheet, const SheetTab &tab)
    : m_sheet(std::move(sheet)), m_texts(m_sheet)
{
    const Derivation &derivation = m_sheet->derivation();
    const auto count = quint32(m_sheet->rowCount());
    m_tabLines.reserve(count);
    for (quint32 line = 0; line < count; ++line) {
        if (tab.part == SheetTab::Part::Whole || tabOf(derivation, m_sheet->row(line)) == tab)
            m_tabLines.push_back(line);
    }
    m_order = m_visible = m_tabLines;
}

int SheetLines::positionOf(quint64 rowId) const
{
    const auto it =
        std::ranges::find(m_visible, rowId, [this](quint32 line) { return m_sheet->row(line).id; });
    return it == m_visible.end() ? -1 : int(it - m_visible.begin());
}

void SheetLines::setText(const QString &text)
{
    const QStringList words = wordsOf(text);
    const QStringList before = std::exchange(m_words, words);
    if (words == before)
        return;
    m_texts.setWords(words);
    if (narrows(before, words))
        std::erase_if(m_visible, [this](quint32 line) { return !m_texts.containWords(line); });
    else
        refilter();
}

void SheetLines::setInvolved(std::optional<std::vector<bool>> rows)
{
    m_involved = std::move(rows);
    refilter();
}

void SheetLines::sortBy(std::optional<Column> column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_sortOrder = order;
    m_order = sorted();
    refilter();
}

std::vector<quint32> SheetLines::sorted() const
{
    if (!m_sortColumn)
        return m_tabLines;
    const QCollator collator = naturalOrder(m_sheet->options().language);
    std::vector<QCollatorSortKey> keys;
    keys.reserve(m_tabLines.size());
    for (const quint32 line : m_tabLines)
        keys.push_back(collator.sortKey(m_sheet->cell(line, *m_sortColumn)));
    std::vector<quint32> places(m_tabLines.size());
    std::iota(places.begin(), places.end(), 0U);
    const bool ascending = m_sortOrder == Qt::AscendingOrder;
    std::ranges::stable_sort(
        places, [&](quint32 a, quint32 b) { return ascending ? keys[a] < keys[b] : keys[b] < keys[a]; });
    for (quint32 &place : places)
        place = m_tabLines[place];
    return places;
}

void SheetLines::refilter()
{
    m_visible.clear();
    std::ranges::copy_if(m_order, std::back_inserter(m_visible),
                         [this](quint32 line) { return isInvolved(line) && m_texts.containWords(line); });
}

bool SheetLines::isInvolved(quint32 line) const
{
    return !m_involved || (*m_involved)[size_t(&m_sheet->row(line) - m_sheet->derivation().rows.data())];
}

} // namespace portolan

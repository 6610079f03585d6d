// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheetlines.h"

#include "sheet/listedsheet.h"

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

SheetLines::SheetLines(std::shared_ptr<const Sheet> sheet)
    : m_sheet(std::move(sheet)), m_order(m_sheet->lineCount()), m_texts(m_sheet)
{
    std::iota(m_order.begin(), m_order.end(), 0U);
    m_visible = m_order;
}

int SheetLines::positionOf(const std::function<bool(quint32)> &isWanted) const
{
    const auto it = std::ranges::find_if(m_visible, [&](quint32 line) {
        const std::optional<quint32> row = m_sheet->row(line);
        return row && isWanted(*row);
    });
    return it == m_visible.end() ? -1 : int(it - m_visible.begin());
}

bool SheetLines::replace(const std::shared_ptr<const Sheet> &sheet)
{
    if (sheet->id() != m_sheet->id() || sheet->lineCount() != m_sheet->lineCount()
        || !std::ranges::equal(sheet->columns(), m_sheet->columns(), {}, &SheetColumn::heading,
                               &SheetColumn::heading))
        return false;
    for (size_t line = 0; line < sheet->lineCount(); ++line) {
        if (sheet->row(line) != m_sheet->row(line))
            return false;
    }
    m_sheet = sheet;
    m_texts = LineTexts(sheet);
    m_texts.setWords(m_words);
    return true;
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

void SheetLines::setInvolved(std::optional<std::vector<bool>> rows, std::set<ElementId> elements)
{
    m_involved = std::move(rows);
    m_elements = std::move(elements);
    refilter();
}

void SheetLines::sortBy(std::optional<size_t> column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_sortOrder = order;
    m_order = sorted();
    refilter();
}

std::vector<quint32> SheetLines::sorted() const
{
    std::vector<quint32> lines(m_sheet->lineCount());
    std::iota(lines.begin(), lines.end(), 0U);
    if (!m_sortColumn)
        return lines;
    const QCollator collator = naturalOrder(m_sheet->language());
    std::vector<QCollatorSortKey> keys;
    keys.reserve(lines.size());
    for (const quint32 line : lines)
        keys.push_back(collator.sortKey(m_sheet->cell(line, *m_sortColumn)));
    const bool ascending = m_sortOrder == Qt::AscendingOrder;
    std::ranges::stable_sort(
        lines, [&](quint32 a, quint32 b) { return ascending ? keys[a] < keys[b] : keys[b] < keys[a]; });
    return lines;
}

void SheetLines::refilter()
{
    m_visible.clear();
    std::ranges::copy_if(m_order, std::back_inserter(m_visible),
                         [this](quint32 line) { return isInvolved(line) && m_texts.containWords(line); });
}

bool SheetLines::isInvolved(quint32 line) const
{
    const auto isMeant = [this](const ElementId &id) { return m_elements.contains(id); };
    return !m_involved
        || std::ranges::any_of(m_sheet->rowsOf(line), [this](quint32 row) { return (*m_involved)[row]; })
        || std::ranges::any_of(elementsOf(*m_sheet, line), isMeant);
}

} // namespace portolan

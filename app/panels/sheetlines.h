// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "linetexts.h"
#include "sheettabs.h"

namespace portolan {

/// Which lines of a sheet are shown and in which order: those of one tab, that have to do with the
/// selection, that contain what was typed, sorted by a column. Works on line numbers.
class SheetLines {
public:
    SheetLines(std::shared_ptr<const Sheet> sheet, const SheetTab &tab);

    [[nodiscard]] const Sheet &sheet() const { return *m_sheet; }
    [[nodiscard]] const std::shared_ptr<const Sheet> &shared() const { return m_sheet; }
    /// Lines of the tab before anything is filtered away.
    [[nodiscard]] size_t total() const { return m_tabLines.size(); }
    /// Line numbers of the sheet, from top to bottom.
    [[nodiscard]] const std::vector<quint32> &visible() const { return m_visible; }
    /// Position of the row's first line among the visible ones, or -1.
    [[nodiscard]] int positionOf(quint64 rowId) const;

    /// Every word must occur in the line; upper and lower case count as the same.
    void setText(const QString &text);
    /// One flag per row of the derivation, or nothing for all rows.
    void setInvolved(std::optional<std::vector<bool>> rows);
    /// Without a column: as the sheet has them.
    void sortBy(std::optional<Column> column, Qt::SortOrder order);

private:
    [[nodiscard]] bool isInvolved(quint32 line) const;
    [[nodiscard]] std::vector<quint32> sorted() const;
    void refilter();

    std::shared_ptr<const Sheet> m_sheet;
    std::vector<quint32> m_tabLines;
    /// The tab's lines in the order chosen.
    std::vector<quint32> m_order;
    std::vector<quint32> m_visible;
    LineTexts m_texts;
    QStringList m_words;
    std::optional<std::vector<bool>> m_involved;
    std::optional<Column> m_sortColumn;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace portolan

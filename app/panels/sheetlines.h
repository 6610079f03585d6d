// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "linetexts.h"
#include "model/ids.h"

#include <functional>
#include <set>

namespace portolan {

/// Which lines of a sheet are shown and in which order: those that have to do with the selection,
/// that contain what was typed, sorted by a column. Works on line numbers.
class SheetLines {
public:
    explicit SheetLines(std::shared_ptr<const Sheet> sheet);

    [[nodiscard]] const Sheet &sheet() const { return *m_sheet; }
    [[nodiscard]] const std::shared_ptr<const Sheet> &shared() const { return m_sheet; }
    /// Before anything is filtered away.
    [[nodiscard]] size_t total() const { return m_order.size(); }
    /// Line numbers of the sheet, from top to bottom.
    [[nodiscard]] const std::vector<quint32> &visible() const { return m_visible; }
    /// Position of the first visible line that is a derived row of which `isWanted` holds, or -1. It is
    /// handed places in Derivation::rows.
    [[nodiscard]] int positionOf(const std::function<bool(quint32)> &isWanted) const;

    /// Takes a sheet with the same lines and columns but other cells; false where they are not the same. What
    /// is shown stays, and where it is: an edit does not take a line from under the hand.
    bool replace(const std::shared_ptr<const Sheet> &sheet);

    /// Every word must occur in the line; upper and lower case count as the same.
    void setText(const QString &text);
    /// Gets to know up to `count` more lines, so that filtering need not: the first key in a large sheet
    /// would take long otherwise. False when all are known.
    bool readAhead(size_t count) { return m_texts.readAhead(count); }
    /// One flag per row of the derivation, or nothing for all rows. Lines that stand for no rows are asked
    /// whether they come from one of the elements.
    void setInvolved(std::optional<std::vector<bool>> rows, std::set<ElementId> elements = {});
    /// Without a column: as the sheet has them.
    void sortBy(std::optional<size_t> column, Qt::SortOrder order);

private:
    [[nodiscard]] bool isInvolved(quint32 line) const;
    [[nodiscard]] std::vector<quint32> sorted() const;
    void refilter();

    std::shared_ptr<const Sheet> m_sheet;
    /// All lines in the order chosen.
    std::vector<quint32> m_order;
    std::vector<quint32> m_visible;
    LineTexts m_texts;
    QStringList m_words;
    std::optional<std::vector<bool>> m_involved;
    std::set<ElementId> m_elements;
    std::optional<size_t> m_sortColumn;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace portolan

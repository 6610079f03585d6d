// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheet/sheetlist.h"

#include <QStringList>

#include <map>
#include <optional>

QT_FORWARD_DECLARE_CLASS(QMenu)

namespace portolan {

class RowTable;

/// Which columns of sheets somebody wants to see, and how wide: for each family, as long as the program
/// runs.
class SheetColumns {
public:
    /// Places in Sheet::columns().
    [[nodiscard]] std::vector<size_t> shown(const SheetFamily &family, const Sheet &sheet) const;
    void setShown(const SheetFamily &family, const QString &columnKey, bool isShown);
    void showUsual(const SheetFamily &family);
    /// Lets somebody tick columns; false where nothing changed. The last one stays.
    bool choose(const SheetFamily &family, const Sheet &sheet, QMenu &menu, const QPoint &place);

    /// Before the table shows something else.
    void rememberWidths(const RowTable &table);
    /// Gives the columns of the table, which are these, the widths they had when the family was shown last,
    /// or those they need.
    void arrange(RowTable &table, const SheetFamily &family, const Sheet &sheet,
                 const std::vector<size_t> &columns);
    /// The columns of what is shown are others: measure them anew.
    void forgetShown() { m_shownFamily.reset(); }
    [[nodiscard]] const std::optional<SheetFamily> &shownFamily() const { return m_shownFamily; }

private:
    /// By key of the column, where somebody has chosen.
    std::map<SheetFamily, std::map<QString, bool>> m_choices;
    std::map<SheetFamily, std::map<QString, int>> m_widths;
    std::optional<SheetFamily> m_shownFamily;
    /// Of the columns that are shown.
    QStringList m_shownKeys;
    /// Whose headings the widths were measured for.
    Language m_shownLanguage = Language::English;
};

} // namespace portolan

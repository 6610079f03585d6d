// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheetstock.h"

#include <QTabBar>

namespace portolan {

/// A tab for each sheet, and behind them one for the findings.
class SheetTabs : public QTabBar {
    Q_OBJECT

public:
    explicit SheetTabs(QWidget *parent = nullptr);

    /// Keeps the tab that is in front where there still is one; tells nobody.
    void setEntries(std::vector<SheetEntry> entries, std::optional<size_t> findings);
    /// Brings a sheet to the front and tells nobody; false where there is none.
    bool show(const QString &id);
    /// Brings the findings to the front.
    void showFindings() { setCurrentIndex(int(m_entries.size())); }
    [[nodiscard]] bool showsFindings() const;
    /// Null while the findings are in front, or there is nothing.
    [[nodiscard]] const SheetEntry *current() const;

private:
    void label(int index, const QString &name, std::optional<size_t> count);

    std::vector<SheetEntry> m_entries;
};

} // namespace portolan

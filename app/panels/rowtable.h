// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QTableView>

#include <vector>

namespace portolan {

/// A table of rows to read, select and copy: hairlines between rows, cells that did not fit shown as
/// tool tips, Ctrl+C for spreadsheets, CSV from the context menu.
class RowTable : public QTableView {
    Q_OBJECT

public:
    explicit RowTable(QWidget *parent = nullptr);

    /// Makes every column as wide as its heading and its first rows need, within bounds.
    void fitColumns();
    /// The same after the rows changed, where they were few when it was last done: columns that somebody
    /// made wider or narrower stay so.
    void refitColumns();
    void copySelection(QChar separator, bool withHeadings) const;

Q_SIGNALS:
    /// The current row is another one, or there is none any more (-1).
    void currentRowChanged(int row);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    /// What the context menu offers.
    virtual void fillMenu(QMenu &menu);
    [[nodiscard]] int sizeHintForColumn(int column) const override;

private:
    /// How many rows the widths were measured by.
    int m_measured = 0;
    QSet<int> m_setByHand;
};

} // namespace portolan

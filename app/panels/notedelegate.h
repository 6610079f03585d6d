// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rowdelegate.h"

namespace portolan {

class NoteTable;

/// Paints the current cell and its row, and edits what people write about rows: a line, a day, one of several
/// words. Return takes what was typed and goes on below, Ctrl+Return writes it to every selected row, Escape
/// leaves all as it was. What is no day stays in the field and says so.
class NoteDelegate : public RowDelegate {
    Q_OBJECT

public:
    explicit NoteDelegate(NoteTable &table);

    /// The next editor writes to every selected row, however it is left.
    void fillNext() { m_fills = true; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void destroyEditor(QWidget *editor, const QModelIndex &index) const override;
    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    void finish(QWidget *editor, bool goesOn);

    NoteTable &m_table;
    mutable bool m_fills = false;
};

} // namespace portolan

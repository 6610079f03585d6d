// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/updatetext.h"

#include <QDialog>

QT_FORWARD_DECLARE_CLASS(QLabel)
QT_FORWARD_DECLARE_CLASS(QPushButton)
QT_FORWARD_DECLARE_CLASS(QTreeWidget)
QT_FORWARD_DECLARE_CLASS(QTreeWidgetItem)

namespace portolan {

/// What a file says otherwise than the drawing, by site. Each difference is taken or left by its box.
class UpdateDialog : public QDialog {
    Q_OBJECT

public:
    /// `source` is the name of the file.
    UpdateDialog(const TopologyUpdate &update, const UpdateText &text, const QString &source,
                 QWidget *parent = nullptr);

    [[nodiscard]] UpdateChoice choice() const;

private:
    void addItem(size_t index, const UpdateItem &item, const UpdateText &text);
    QTreeWidgetItem *placeOf(const QString &name, bool isSite);
    void fitColumns();
    void count();

    QTreeWidget *m_tree;
    QLabel *m_count;
    QPushButton *m_update;
    /// In the order of the update's items.
    std::vector<QTreeWidgetItem *> m_items;
};

} // namespace portolan

// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

QT_FORWARD_DECLARE_CLASS(QAbstractItemView)

namespace portolan {

/// Sentences in as many lines as the width of their list asks for, behind an icon.
class WrappingDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit WrappingDelegate(QAbstractItemView &view);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    [[nodiscard]] QRect textRect(const QStyleOptionViewItem &option, const QRect &row) const;

    QAbstractItemView &m_view;
};

} // namespace portolan

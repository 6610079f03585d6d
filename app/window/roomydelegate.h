// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace portolan {

/// Leaves some room between lines that are ticked.
class RoomyDelegate : public QStyledItemDelegate {
public:
    explicit RoomyDelegate(QObject *parent) : QStyledItemDelegate(parent) { }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        constexpr int lineHeight = 24;
        return QStyledItemDelegate::sizeHint(option, index).expandedTo({0, lineHeight});
    }
};

} // namespace portolan

// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowdelegate.h"

#include <QHelpEvent>
#include <QPainter>

namespace portolan {

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    painter->save();
    painter->setPen(option.palette.color(QPalette::Mid));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->restore();
}

bool RowDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                            const QModelIndex &index)
{
    // A tip that repeats what can be read anyway is in the way.
    const bool saysMore = index.data(Qt::ToolTipRole) != index.data(Qt::DisplayRole);
    if (!saysMore && sizeHint(option, index).width() <= option.rect.width())
        return false;
    return QStyledItemDelegate::helpEvent(event, view, option, index);
}

void RowDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    // The current cell is not a thing of its own here: rows are.
    option->state &= ~QStyle::State_HasFocus;
}

} // namespace portolan

// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wrappingdelegate.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QPainter>
#include <QTextLayout>

#include <cmath>

namespace portolan {

namespace {

constexpr int margin = 12;
constexpr int above = 5;
constexpr int iconSize = 16;
constexpr int gap = 8;

/// Between words; host names that are longer than a line anywhere.
QTextOption wrapping()
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    return option;
}

int heightFor(const QString &text, const QFont &font, int width)
{
    QTextLayout layout(text, font);
    layout.setTextOption(wrapping());
    layout.beginLayout();
    double height = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        height += line.height();
    }
    layout.endLayout();
    return int(std::ceil(height));
}

} // namespace

WrappingDelegate::WrappingDelegate(QAbstractItemView &view) : QStyledItemDelegate(&view), m_view(view)
{
}

QRect WrappingDelegate::textRect(const QStyleOptionViewItem &option, const QRect &row) const
{
    const int left = option.icon.isNull() ? margin : margin + iconSize + gap;
    return row.adjusted(left, above, -margin, -above);
}

void WrappingDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    QStyleOptionViewItem shown = option;
    initStyleOption(&shown, index);
    const QString text = std::exchange(shown.text, {});
    const QIcon sign = std::exchange(shown.icon, {});
    const bool hasFocus = shown.state.testFlag(QStyle::State_HasFocus);
    shown.state.setFlag(QStyle::State_HasFocus, false);
    const QStyle *style = m_view.style();
    style->drawControl(QStyle::CE_ItemViewItem, &shown, painter, &m_view);
    shown.icon = sign;
    const QRect place = textRect(shown, option.rect);
    const bool isSelected = shown.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->setFont(shown.font);
    painter->setPen(shown.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text));
    painter->drawText(QRectF(place), text, wrapping());
    painter->restore();
    const QRect corner(option.rect.left() + margin, place.top(), iconSize, iconSize);
    sign.paint(painter, corner, Qt::AlignCenter, isSelected ? QIcon::Selected : QIcon::Normal);
    if (hasFocus) {
        QStyleOptionFocusRect focus;
        focus.QStyleOption::operator=(shown);
        focus.rect = option.rect.adjusted(1, 1, -1, -1);
        style->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter, &m_view);
    }
}

QSize WrappingDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem shown = option;
    initStyleOption(&shown, index);
    const int width = m_view.viewport()->width();
    const QRect room = textRect(shown, QRect(0, 0, width, 0));
    const int height = heightFor(shown.text, shown.font, room.width());
    return {width, std::max(height, iconSize) + 2 * above};
}

} // namespace portolan

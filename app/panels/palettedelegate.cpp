// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "palettedelegate.h"

#include "diagram/theme.h"
#include "palettemodel.h"
#include "paletteview.h"

#include <QApplication>
#include <QPainter>
#include <QStyle>

namespace portolan {

namespace {

constexpr int entryHeight = 26;
constexpr int groupHeight = 32;
constexpr int narrowGroupHeight = 17;
constexpr int iconSize = 20;
constexpr int indent = 16;
constexpr int iconGap = 10;
constexpr QSize cardSize(192, 48);

QColor inkOf(const DiagramTheme &theme, const QModelIndex &index)
{
    const int tone = index.data(PaletteModel::ToneRole).toInt();
    return tone < 0 ? theme.mutedInk : theme.hues[size_t(tone)].ink;
}

QFont headingFont(QFont font)
{
    font.setWeight(QFont::DemiBold);
    font.setPointSizeF(font.pointSizeF() * 0.88);
    return font;
}

} // namespace

PaletteDelegate::PaletteDelegate(PaletteView &view) : QStyledItemDelegate(&view), m_view(view)
{
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int line = option.fontMetrics.height();
    if (index.data(PaletteModel::GroupKeyRole).isValid())
        return {0, m_view.isNarrow() ? narrowGroupHeight : std::max(groupHeight, line + 14)};
    return {0, std::max(entryHeight, line + 8)};
}

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    painter->save();
    if (index.data(PaletteModel::GroupKeyRole).isValid())
        paintGroup(*painter, option, index);
    else
        paintEntry(*painter, option, index);
    painter->restore();
}

void PaletteDelegate::paintGroup(QPainter &painter, const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const
{
    QStyleOptionViewItem ground = option;
    ground.text.clear();
    option.widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &ground, &painter, option.widget);
    if (m_view.isNarrow()) {
        painter.setPen(option.palette.color(QPalette::Mid));
        const int y = option.rect.center().y();
        painter.drawLine(option.rect.left() + 8, y, option.rect.right() - 8, y);
        return;
    }
    const QColor ink = option.palette.color(QPalette::PlaceholderText);
    QStyleOption arrow;
    arrow.initFrom(option.widget);
    arrow.rect = QRect(option.rect.right() - 24, option.rect.center().y() - 7, 16, 16);
    arrow.palette.setColor(QPalette::ButtonText, ink);
    const auto kind =
        m_view.isExpanded(index) ? QStyle::PE_IndicatorArrowDown : QStyle::PE_IndicatorArrowRight;
    option.widget->style()->drawPrimitive(kind, &arrow, &painter, option.widget);
    painter.setFont(headingFont(option.font));
    painter.setPen(ink);
    const QRect text = option.rect.adjusted(indent, 4, -28, 0);
    painter.drawText(text, Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, text.width()));
}

void PaletteDelegate::paintEntry(QPainter &painter, const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const
{
    const DiagramTheme theme = DiagramTheme::from(option.palette);
    option.widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, &painter, option.widget);
    const int left = m_view.isNarrow() ? option.rect.left() + (option.rect.width() - iconSize) / 2
                                       : option.rect.left() + indent;
    const QRect icon(left, option.rect.top() + (option.rect.height() - iconSize) / 2, iconSize, iconSize);
    m_icons.paint(painter, icon, index.data(PaletteModel::IconRole).toString(), inkOf(theme, index));
    if (!m_view.isNarrow()) {
        const QRect text(icon.right() + 1 + iconGap, option.rect.top(),
                         option.rect.right() - icon.right() - iconGap - 8, option.rect.height());
        painter.setFont(option.font);
        painter.setPen(option.palette.color(QPalette::Text));
        painter.drawText(
            text, Qt::AlignVCenter | Qt::AlignLeft,
            option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, text.width()));
    }
    if (option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange) {
        painter.setPen(option.palette.color(QPalette::Link));
        painter.drawRect(option.rect.adjusted(1, 0, -2, -1));
    }
}

QPixmap PaletteDelegate::cardOf(const QModelIndex &index) const
{
    const DiagramTheme theme = DiagramTheme::from(m_view.palette());
    const double ratio = m_view.devicePixelRatioF();
    QPixmap pixmap(cardSize * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.accent, 1.5));
    painter.setBrush(theme.card);
    painter.drawRoundedRect(QRectF(QPointF(1, 1), QSizeF(cardSize) - QSizeF(2, 2)), 6, 6);
    const QRect icon(12, (cardSize.height() - iconSize) / 2, iconSize, iconSize);
    m_icons.paint(painter, icon, index.data(PaletteModel::IconRole).toString(), inkOf(theme, index));
    const QFont font = DiagramFonts::from(m_view.font()).title;
    painter.setFont(font);
    painter.setPen(theme.ink);
    const int left = icon.right() + 10;
    painter.drawText(
        QRect(left, 0, cardSize.width() - left - 10, cardSize.height()), Qt::AlignVCenter,
        QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, cardSize.width() - left - 10));
    return pixmap;
}

} // namespace portolan

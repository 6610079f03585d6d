// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outlinedelegate.h"

#include "diagram/theme.h"
#include "outlinemodel.h"

#include <QApplication>
#include <QLineEdit>
#include <QPainter>
#include <QStyle>

namespace portolan {

namespace {

constexpr int lineHeight = 24;
constexpr int iconSize = 16;
constexpr int gap = 8;

QRect iconRect(const QRect &line)
{
    return {line.left() + 4, line.top() + (line.height() - iconSize) / 2, iconSize, iconSize};
}

/// Where the text begins: lines without an icon begin where others have theirs.
int textLeft(const QRect &line, const QModelIndex &index)
{
    const bool hasIcon = !index.data(OutlineModel::IconRole).toString().isEmpty();
    return hasIcon ? iconRect(line).right() + 1 + gap : line.left() + 4;
}

} // namespace

QSize OutlineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int name = option.fontMetrics.horizontalAdvance(index.data().toString());
    return {textLeft(QRect(), index) + name + 2 * gap, std::max(lineHeight, option.fontMetrics.height() + 6)};
}

void OutlineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    painter->save();
    const QPalette &colours = option.palette;
    option.widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
    const QString picture = index.data(OutlineModel::IconRole).toString();
    if (!picture.isEmpty()) {
        const DiagramTheme theme = DiagramTheme::from(colours);
        const int tone = index.data(OutlineModel::ToneRole).toInt();
        m_icons.paint(*painter, iconRect(option.rect), picture,
                      tone < 0 ? theme.mutedInk : theme.hues[size_t(tone)].ink);
    }
    QRect room = option.rect;
    room.setLeft(textLeft(option.rect, index));
    room.setRight(option.rect.right() - 4);
    const auto write = [&](const QString &text, const QColor &ink) {
        const QString shown = option.fontMetrics.elidedText(text, Qt::ElideRight, room.width());
        painter->setPen(ink);
        painter->drawText(room, Qt::AlignVCenter | Qt::AlignLeft, shown);
        room.setLeft(room.left() + option.fontMetrics.horizontalAdvance(shown) + gap);
    };
    painter->setFont(option.font);
    write(index.data().toString(), colours.color(QPalette::Text));
    write(index.data(OutlineModel::DetailRole).toString(), colours.color(QPalette::PlaceholderText));
    if (option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange) {
        painter->setPen(colours.color(QPalette::Link));
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
    painter->restore();
}

QWidget *OutlineDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                       const QModelIndex &) const
{
    auto *editor = new QLineEdit(parent);
    editor->setAccessibleName(tr("Name"));
    return editor;
}

void OutlineDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                           const QModelIndex &index) const
{
    QRect room = option.rect;
    room.setLeft(textLeft(option.rect, index) - 4);
    editor->setGeometry(room);
}

} // namespace portolan

// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "resultdelegate.h"

#include "searchpopup.h"
#include "theme/colours.h"

#include <QIcon>
#include <QPainter>

namespace portolan {

namespace {

constexpr int margin = 8;
constexpr int iconSize = 16;
constexpr int gap = 12;
/// Of the line, before a title is cut short for the sake of its detail.
constexpr double titleShare = 0.62;

QFont headingFont(const QFont &font)
{
    QFont heading = font;
    heading.setPointSizeF(font.pointSizeF() * 0.92);
    return heading;
}

/// Draws a text at the right edge and returns what is left of the line.
QRect drawTrailing(QPainter &painter, QRect line, const QString &text, bool isKey, const Colours &colours)
{
    if (text.isEmpty())
        return line;
    const QFontMetrics metrics(painter.font());
    QRect place = line;
    place.setLeft(line.right() - metrics.horizontalAdvance(text) - (isKey ? 2 * 6 : 0));
    painter.setPen(colours.mutedText);
    if (isKey) {
        const QRectF cap = QRectF(place).adjusted(0.5, (place.height() - metrics.height()) / 2 - 1.5, -0.5,
                                                  -(place.height() - metrics.height()) / 2 + 1.5);
        painter.setPen(colours.hairline);
        painter.setBrush(colours.band);
        painter.drawRoundedRect(cap, 4, 4);
        painter.setPen(colours.mutedText);
    }
    painter.drawText(place, Qt::AlignCenter, text);
    line.setRight(place.left() - gap);
    return line;
}

void drawHeading(QPainter &painter, const QRect &line, const QString &text, const Colours &colours)
{
    painter.setFont(headingFont(painter.font()));
    painter.setPen(colours.mutedText);
    painter.drawText(line.adjusted(0, 6, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, text);
}

} // namespace

void ResultDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const Colours &colours = Colours::of(option.palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(option.font);
    QRect line = option.rect.adjusted(margin, 0, -margin, 0);
    if (index.data(HeadingRole).toBool()) {
        drawHeading(*painter, line, index.data().toString(), colours);
        painter->restore();
        return;
    }
    if (option.state & QStyle::State_Selected) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(colours.accentTint);
        painter->drawRoundedRect(option.rect.adjusted(0, 1, 0, -1), 5, 5);
    }
    const bool available = index.data(AvailableRole).toBool();
    const QRect iconPlace(line.left(), line.center().y() - iconSize / 2, iconSize, iconSize);
    index.data(Qt::DecorationRole)
        .value<QIcon>()
        .paint(painter, iconPlace, Qt::AlignCenter, available ? QIcon::Normal : QIcon::Disabled);
    line.setLeft(iconPlace.right() + gap);
    line = drawTrailing(*painter, line, index.data(TrailingRole).toString(),
                        index.data(TrailingIsKeyRole).toBool(), colours);

    const QString title = index.data().toString();
    const QString detail = index.data(DetailRole).toString();
    const int room = detail.isEmpty() ? line.width() : int(line.width() * titleShare);
    const QFontMetrics metrics(option.font);
    painter->setPen(available ? colours.text : colours.disabledText);
    painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                      metrics.elidedText(title, Qt::ElideRight, room));
    line.setLeft(line.left() + qMin(metrics.horizontalAdvance(title), room) + gap);
    painter->setPen(colours.mutedText);
    painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                      metrics.elidedText(detail, Qt::ElideRight, line.width()));
    painter->restore();
}

QSize ResultDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int text = QFontMetrics(option.font).height();
    return {0, index.data(HeadingRole).toBool() ? text + 14 : qMax(text + 14, 32)};
}

} // namespace portolan

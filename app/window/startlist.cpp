// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "startlist.h"

#include <QKeyEvent>
#include <QPainter>

namespace portolan {

namespace {

constexpr int keyRole = Qt::UserRole;
constexpr int margin = 8;
constexpr int textLines = 3;

/// The picture in the middle of its frame.
QPixmap framed(const QImage &picture, QSize size, qreal ratio, const QPalette &palette)
{
    QPixmap pixmap(size * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(palette.color(QPalette::Mid));
    painter.setBrush(palette.color(QPalette::Base));
    painter.drawRoundedRect(QRectF(QPointF(), size).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    const QSizeF room = QSizeF(size) - QSizeF(margin, margin);
    const QSizeF drawn = QSizeF(picture.size()).scaled(room, Qt::KeepAspectRatio);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(
        QRectF(QPointF((size.width() - drawn.width()) / 2, (size.height() - drawn.height()) / 2), drawn),
        picture);
    return pixmap;
}

} // namespace

StartList::StartList(QWidget *parent) : QListWidget(parent)
{
    setViewMode(QListView::IconMode);
    setMovement(QListView::Static);
    setResizeMode(QListView::Adjust);
    setUniformItemSizes(true);
    setWordWrap(true);
    setTextElideMode(Qt::ElideRight);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setIconSize(pictureSize);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setGridSize({pictureSize.width() + 2 * margin,
                 pictureSize.height() + textLines * fontMetrics().lineSpacing() + 2 * margin});
    connect(this, &QListWidget::itemClicked, this,
            [this](const QListWidgetItem *item) { Q_EMIT chosen(item->data(keyRole).toString()); });
}

void StartList::add(const QString &key, const QString &name, const QString &detail)
{
    auto *item = new QListWidgetItem(name, this);
    item->setData(keyRole, key);
    item->setToolTip(detail);
    item->setData(Qt::AccessibleDescriptionRole, detail);
    item->setTextAlignment(Qt::AlignHCenter | Qt::AlignTop);
    item->setIcon(framed({}, pictureSize, devicePixelRatioF(), palette()));
    item->setSizeHint(gridSize() - QSize(margin, margin));
    fitHeight();
}

void StartList::setPicture(const QString &key, const QImage &picture)
{
    for (int i = 0; i < count(); ++i) {
        if (keyAt(i) == key)
            item(i)->setIcon(framed(picture, pictureSize, devicePixelRatioF(), palette()));
    }
}

QString StartList::keyAt(int row) const
{
    return item(row)->data(keyRole).toString();
}

void StartList::resizeEvent(QResizeEvent *event)
{
    QListWidget::resizeEvent(event);
    fitHeight();
}

void StartList::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && currentItem())
        Q_EMIT chosen(currentItem()->data(keyRole).toString());
    else
        QListWidget::keyPressEvent(event);
}

void StartList::fitHeight()
{
    const int columns = std::max(1, viewport()->width() / gridSize().width());
    setFixedHeight((count() + columns - 1) / columns * gridSize().height() + margin);
}

} // namespace portolan

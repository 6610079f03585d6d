// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "roleicon.h"

#include "diagram/icons.h"

#include <QGuiApplication>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>

namespace portolan {

namespace {

constexpr int size = 16;
/// Drawn for the sharpest screens; others scale it down.
constexpr int greatestRatio = 3;

} // namespace

QIcon roleIcon(const QString &name)
{
    const QColor ink = QGuiApplication::palette().color(QPalette::Text);
    const QString key = QStringLiteral("portolan-role-%1-%2").arg(name, ink.name());
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = QPixmap(size * greatestRatio, size * greatestRatio);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        diagram::IconPainter().paint(painter, QRectF(pixmap.rect()), name, ink);
        painter.end();
        QPixmapCache::insert(key, pixmap);
    }
    return QIcon(pixmap);
}

} // namespace portolan

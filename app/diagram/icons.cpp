// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "icons.h"

#include <QFile>
#include <QPainter>
#include <QSvgRenderer>

#include <cmath>

namespace portolan::diagram {
namespace {

constexpr int largestIcon = 512;
/// Zooming asks for ever new sizes.
constexpr qsizetype mostKept = 400;

/// The icons are black.
void paintOutlines(QPainter &painter, const QRectF &rect, const QString &path, const QColor &colour)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return;
    QSvgRenderer(file.readAll().replace("#000000", colour.name().toLatin1())).render(&painter, rect);
}

} // namespace

QString iconPath(const QString &name)
{
    const QString path = QStringLiteral(":/icons/roles/%1.svg").arg(name);
    return QFile::exists(path) ? path : QStringLiteral(":/icons/roles/server.svg");
}

void IconPainter::paint(QPainter &painter, const QRectF &rect, const QString &name, const QColor &colour)
{
    if (m_drawing == Drawing::Outlines) {
        paintOutlines(painter, rect, iconPath(name), colour);
        return;
    }
    const double scale = painter.worldTransform().m11() * painter.device()->devicePixelRatioF();
    const int pixels = std::clamp(int(std::lround(rect.width() * scale)), 1, largestIcon);
    painter.drawPixmap(rect, rendered(name, colour, pixels), QRectF(0, 0, pixels, pixels));
}

const QPixmap &IconPainter::rendered(const QString &name, const QColor &colour, int pixels)
{
    const QString key = QStringLiteral("%1/%2/%3").arg(name, colour.name()).arg(pixels);
    const auto it = m_rendered.constFind(key);
    if (it != m_rendered.constEnd())
        return *it;
    if (m_rendered.size() >= mostKept)
        m_rendered.clear();
    QPixmap pixmap(pixels, pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    QSvgRenderer(iconPath(name)).render(&painter, QRectF(0, 0, pixels, pixels));
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(pixmap.rect(), colour);
    painter.end();
    return *m_rendered.insert(key, pixmap);
}

} // namespace portolan::diagram

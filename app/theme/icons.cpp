// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "icons.h"

#include "colours.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace portolan {

namespace {

QString fileName(IconName name)
{
    switch (name) {
    case IconName::New:
        return QStringLiteral("new");
    case IconName::Open:
        return QStringLiteral("open");
    case IconName::Save:
        return QStringLiteral("save");
    case IconName::Export:
        return QStringLiteral("export");
    case IconName::Undo:
        return QStringLiteral("undo");
    case IconName::Redo:
        return QStringLiteral("redo");
    case IconName::ZoomIn:
        return QStringLiteral("zoom-in");
    case IconName::ZoomOut:
        return QStringLiteral("zoom-out");
    case IconName::Fit:
        return QStringLiteral("fit");
    case IconName::Flows:
        return QStringLiteral("flows");
    case IconName::Search:
        return QStringLiteral("search");
    case IconName::Clear:
        return QStringLiteral("clear");
    case IconName::Copy:
        return QStringLiteral("copy");
    case IconName::Palette:
        return QStringLiteral("palette");
    case IconName::Outline:
        return QStringLiteral("outline");
    case IconName::Row:
        return QStringLiteral("row");
    case IconName::Port:
        return QStringLiteral("port");
    case IconName::Network:
        return QStringLiteral("network");
    case IconName::Command:
        return QStringLiteral("command");
    case IconName::Pin:
        return QStringLiteral("pin");
    case IconName::Document:
        return QStringLiteral("document");
    case IconName::List:
        return QStringLiteral("list");
    case IconName::Pen:
        return QStringLiteral("pen");
    case IconName::Calendar:
        return QStringLiteral("calendar");
    case IconName::Success:
        return QStringLiteral("success");
    case IconName::Info:
        return QStringLiteral("info");
    case IconName::Warning:
        return QStringLiteral("warning");
    case IconName::Error:
        return QStringLiteral("error");
    }
    Q_UNREACHABLE();
}

QColor inkOf(IconName name, QIcon::Mode mode)
{
    const QPalette palette = QGuiApplication::palette();
    const Colours &colours = Colours::of(palette);
    if (mode == QIcon::Disabled)
        return colours.disabledText;
    if (name == IconName::Error)
        return colours.error;
    if (name == IconName::Success)
        return colours.accent;
    if (name == IconName::Warning)
        return colours.warning;
    return palette.color(QPalette::ButtonText);
}

class LineIcon : public QIconEngine {
public:
    explicit LineIcon(IconName name) : m_name(name) { }

    QIconEngine *clone() const override { return new LineIcon(m_name); }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        QFile file(QStringLiteral(":/theme/icons/%1.svg").arg(fileName(m_name)));
        if (!file.open(QIODevice::ReadOnly))
            return;
        QByteArray svg = file.readAll();
        svg.replace("#000", inkOf(m_name, mode).name().toLatin1());
        QSvgRenderer(svg).render(painter, rect);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        const QString key = QStringLiteral("portolan-icon-%1-%2-%3x%4")
                                .arg(fileName(m_name), inkOf(m_name, mode).name())
                                .arg(size.width())
                                .arg(size.height());
        QPixmap pixmap;
        if (QPixmapCache::find(key, &pixmap))
            return pixmap;
        pixmap = QPixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        painter.end();
        QPixmapCache::insert(key, pixmap);
        return pixmap;
    }

private:
    IconName m_name;
};

} // namespace

QIcon icon(IconName name)
{
    return QIcon(new LineIcon(name));
}

} // namespace portolan

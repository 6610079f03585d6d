// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QHash>
#include <QPixmap>
#include <QString>

class QPainter;

namespace portolan::diagram {

/// Role icons, drawn in one colour. Keeps what it has rendered; to be used from the GUI thread.
class IconPainter {
public:
    /// Outlines are slower, and stay sharp on paper.
    enum class Drawing : quint8 { Pixels, Outlines };
    explicit IconPainter(Drawing drawing = Drawing::Pixels) : m_drawing(drawing) { }

    /// The picture `name` from resources/icons/roles in `colour`; a plain machine where there is none.
    void paint(QPainter &painter, const QRectF &rect, const QString &name, const QColor &colour);

private:
    const QPixmap &rendered(const QString &name, const QColor &colour, int pixels);

    Drawing m_drawing;
    QHash<QString, QPixmap> m_rendered;
};

/// Resource path of a role's icon, with the plain machine for unknown names.
QString iconPath(const QString &name);

} // namespace portolan::diagram

// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fartext.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace portolan::diagram {
namespace {

constexpr size_t mostCards = 300;
// In pixels.
constexpr int largestText = 10;
constexpr int smallestText = 8;
constexpr double leastWidth = 26;

/// The lines a text takes at this width, the last of at most `count` shortened; nothing when a word would
/// have to be broken although `mayCut` is false.
QStringList linesOf(const QString &text, const QFont &font, double width, int count, bool mayCut)
{
    const QFontMetricsF metrics(font);
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(mayCut ? QTextOption::WrapAtWordBoundaryOrAnywhere : QTextOption::WordWrap);
    layout.setTextOption(option);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        const QString part = text.mid(line.textStart(), line.textLength()).trimmed();
        if (!mayCut && (line.naturalTextWidth() > width || lines.size() == count))
            return {};
        if (lines.size() + 1 == count && mayCut) {
            lines << metrics.elidedText(text.mid(line.textStart()),
                                        count == 1 ? Qt::ElideMiddle : Qt::ElideRight, width);
            break;
        }
        lines << part;
    }
    layout.endLayout();
    return lines;
}

} // namespace

bool hasFarText(const PaintContext &context)
{
    return context.picture.content.cards.size() < mostCards;
}

void paintFarText(QPainter &painter, const PaintContext &context, const QRectF &rect, const QString &text,
                  const QFont &font, const QColor &colour, Qt::Alignment alignment)
{
    if (text.isEmpty() || !rect.intersects(context.exposed))
        return;
    const QRectF room = painter.worldTransform().mapRect(rect);
    if (room.width() < leastWidth)
        return;
    QFont sized = font;
    for (int size = largestText; size >= smallestText; --size) {
        sized.setPixelSize(size);
        const double height = QFontMetricsF(sized).height();
        // A little of the space above and below letters may be cut.
        const int count = std::max(int((room.height() + 1) / height), room.height() > 0.8 * height ? 1 : 0);
        if (count < 1)
            continue;
        const QStringList lines = linesOf(text, sized, room.width(), count, size == smallestText);
        if (lines.isEmpty())
            continue;
        painter.save();
        painter.resetTransform();
        painter.setFont(sized);
        painter.setPen(colour);
        painter.drawText(room, int(alignment) | Qt::TextDontClip, lines.join(QLatin1Char('\n')));
        painter.restore();
        return;
    }
}

} // namespace portolan::diagram

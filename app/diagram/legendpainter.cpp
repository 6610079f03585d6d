// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "legendpainter.h"

#include "painters.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace portolan::diagram {
namespace {

constexpr double padding = 10;
constexpr double signWidth = 22;
constexpr double gap = 8;
constexpr double lineHeight = 18;
constexpr double sectionGap = 8;
constexpr double radius = 6;
constexpr double arrowLength = 6;

int noteFlags()
{
    return int(Qt::AlignLeft | Qt::AlignTop) | int(Qt::TextWordWrap);
}

double noteHeight(const QString &note, double width, const DiagramFonts &fonts)
{
    if (note.isEmpty())
        return 0;
    const QFontMetricsF metrics(fonts.subtitle);
    return metrics.boundingRect(QRectF(0, 0, width, 1000), noteFlags(), note).height() + 2;
}

double heightOf(const Legend::Section &section, double width, const DiagramFonts &fonts)
{
    const size_t lines = section.entries.size() + (section.title.isEmpty() ? 0 : 1);
    return double(lines) * lineHeight + noteHeight(section.note, width, fonts);
}

/// What the texts need, without frame.
double widthOf(const Legend &legend, const DiagramFonts &fonts)
{
    double width = 0;
    for (const Legend::Section &section : legend.sections) {
        width = std::max(width, QFontMetricsF(fonts.label).horizontalAdvance(section.title));
        width = std::max(width, QFontMetricsF(fonts.subtitle).horizontalAdvance(section.note));
        for (const Legend::Entry &entry : section.entries)
            width = std::max(width,
                             signWidth + gap + QFontMetricsF(fonts.subtitle).horizontalAdvance(entry.text));
    }
    return std::min(width + 1, legendWidth - 2 * padding);
}

void paintArrow(QPainter &painter, QPointF tip, double sign, const QColor &colour)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    const QPointF back = tip - QPointF(sign * arrowLength, 0);
    painter.drawPolygon(QPolygonF({tip, back + QPointF(0, 3), back - QPointF(0, 3)}));
}

void paintSign(QPainter &painter, const QRectF &rect, const Legend::Entry &entry, IconPainter &icons)
{
    using Sign = Legend::Entry::Sign;
    const double y = rect.center().y();
    if (entry.sign == Sign::Block) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(entry.colour);
        painter.drawRoundedRect(QRectF(rect.left() + 4, y - 6, 12, 12), 3, 3);
        return;
    }
    if (entry.sign == Sign::Icon) {
        icons.paint(painter, QRectF(rect.left() + 2, y - 8, 16, 16), entry.icon, entry.colour);
        return;
    }
    QPen pen(entry.colour, 2, Qt::SolidLine, Qt::FlatCap);
    if (entry.sign == Sign::DashedLine)
        pen.setDashPattern({3, 2});
    painter.setPen(pen);
    painter.drawLine(QPointF(rect.left(), y),
                     QPointF(rect.right() - (entry.sign == Sign::DashedLine ? 0 : 3), y));
    if (entry.sign != Sign::DashedLine)
        paintArrow(painter, {rect.right(), y}, 1, entry.colour);
    if (entry.sign == Sign::BothWays)
        paintArrow(painter, {rect.left(), y}, -1, entry.colour);
}

} // namespace

QString Legend::text() const
{
    QStringList parts;
    for (const Section &section : sections) {
        QStringList entries;
        for (const Entry &entry : section.entries)
            entries << entry.text;
        for (const QString &part : {section.title, entries.join(QStringLiteral(", ")), section.note}) {
            if (!part.isEmpty())
                parts << part;
        }
    }
    return parts.join(QLatin1Char('\n'));
}

QSizeF sizeOf(const Legend &legend, const DiagramFonts &fonts)
{
    const double width = widthOf(legend, fonts);
    double height = sectionGap * (double(legend.sections.size()) - 1);
    for (const Legend::Section &section : legend.sections)
        height += heightOf(section, width, fonts);
    return {width + 2 * padding, height + 2 * padding - 2};
}

void paintLegend(QPainter &painter, QPointF at, const Legend &legend, const DiagramTheme &theme,
                 const DiagramFonts &fonts, IconPainter &icons)
{
    const QRectF frame(at, sizeOf(legend, fonts));
    painter.setPen(QPen(theme.cardEdge, 1));
    painter.setBrush(theme.card);
    painter.drawRoundedRect(frame.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    const QRectF inside = frame.adjusted(padding, padding - 1, -padding, 0);
    QRectF line(inside.left(), inside.top(), inside.width(), lineHeight);
    for (const Legend::Section &section : legend.sections) {
        if (!section.title.isEmpty()) {
            drawElided(painter, line, section.title, fonts.label, theme.ink);
            line.translate(0, lineHeight);
        }
        for (const Legend::Entry &entry : section.entries) {
            paintSign(painter, QRectF(line.left(), line.top(), signWidth, lineHeight), entry, icons);
            drawElided(painter, line.adjusted(signWidth + gap, 0, 0, 0), entry.text, fonts.subtitle,
                       theme.ink);
            line.translate(0, lineHeight);
        }
        const double note = noteHeight(section.note, inside.width(), fonts);
        if (note > 0) {
            painter.setFont(fonts.subtitle);
            painter.setPen(theme.mutedInk);
            painter.drawText(QRectF(line.left(), line.top(), line.width() + 1, note), noteFlags(),
                             section.note);
        }
        line.translate(0, note + sectionGap);
    }
}

} // namespace portolan::diagram

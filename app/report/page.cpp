// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page.h"

namespace portolan::report {

namespace {

constexpr double watermarkSize = 150;
constexpr double watermarkAngle = -32;
constexpr double pointsPerInch = 72;

} // namespace

Page::Page(QPainter &painter, Paper paper)
    : m_painter(painter), m_size(pageSize(paper)), m_unit(painter.device()->logicalDpiX() / pointsPerInch)
{
}

QRectF Page::body() const
{
    return {look::margin, look::bodyTop, width() - 2 * look::margin,
            height() - look::bodyTop - look::bodyBottom};
}

QRectF Page::onDevice(const QRectF &rect) const
{
    return {rect.topLeft() * m_unit, rect.size() * m_unit};
}

void Page::text(double x, double baseline, const QString &text, const Pen &pen)
{
    m_painter.setFont(pen.font);
    m_painter.setPen(pen.colour);
    m_painter.drawText(QPointF(x, baseline) * m_unit, text);
}

void Page::textTo(double right, double baseline, const QString &text, const Pen &pen, Wrapping &wrapping)
{
    this->text(right - wrapping.widthOf(text) * pen.size, baseline, text, pen);
}

void Page::fill(const QRectF &rect, const QColor &colour)
{
    m_painter.fillRect(onDevice(rect), colour);
}

void Page::line(double x1, double x2, double y, const QColor &colour, double width)
{
    fill({x1, y - width / 2, x2 - x1, width}, colour);
}

void Page::watermark(const QString &text)
{
    Wrapping wrapping(Face::TextBold);
    const double length = wrapping.widthOf(text) * watermarkSize;
    m_painter.save();
    m_painter.setFont(fontOf(Face::TextBold, watermarkSize));
    m_painter.setPen(look::draft);
    m_painter.translate(QPointF(width() / 2, height() / 2) * m_unit);
    m_painter.rotate(watermarkAngle);
    m_painter.drawText(QPointF(-length / 2, watermarkSize * 0.36) * m_unit, text);
    m_painter.restore();
}

} // namespace portolan::report

// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reportlook.h"
#include "wrapping.h"

#include <QPainter>

#include <array>

namespace portolan::report {

/// One font at one size, made once: making fonts for every text would take longer than painting them.
struct Pen {
    QFont font;
    double size = 0;
    QColor colour;
};

/// Paints with points as the unit, whatever the device's resolution.
class Page {
public:
    Page(QPainter &painter, Paper paper);

    [[nodiscard]] QPainter &painter() { return m_painter; }
    [[nodiscard]] double width() const { return m_size.width(); }
    [[nodiscard]] double height() const { return m_size.height(); }
    /// Between the margins and the lines that are on every page.
    [[nodiscard]] QRectF body() const;
    /// Device units in a point.
    [[nodiscard]] double unit() const { return m_unit; }
    [[nodiscard]] QRectF onDevice(const QRectF &rect) const;

    void text(double x, double baseline, const QString &text, const Pen &pen);
    /// Ending at `right`.
    void textTo(double right, double baseline, const QString &text, const Pen &pen, Wrapping &wrapping);
    void fill(const QRectF &rect, const QColor &colour);
    void line(double x1, double x2, double y, const QColor &colour, double width = look::hairline);
    /// Behind everything that is painted later.
    void watermark(const QString &text);

private:
    QPainter &m_painter;
    QSizeF m_size;
    double m_unit;
};

} // namespace portolan::report

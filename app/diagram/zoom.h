// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPoint>
#include <QRectF>

#include <optional>

QT_FORWARD_DECLARE_CLASS(QNativeGestureEvent)
QT_FORWARD_DECLARE_CLASS(QPinchGesture)
QT_FORWARD_DECLARE_CLASS(QWheelEvent)

namespace portolan {
class DiagramView;
}

namespace portolan::diagram {

/// How large the drawing is shown, by keys, wheel and fingers. At 100 % a unit of the drawing is a pixel;
/// where the desktop asks for larger text, proportionally more, for the drawing consists of text.
class Zoom {
public:
    static constexpr double step = 1.2;

    explicit Zoom(DiagramView &view);

    /// 1 is 100 %.
    [[nodiscard]] double value() const;
    /// Keeps what is at `fixed`, in pixels of the viewport, where it is; without, the middle.
    void set(double value, std::optional<QPoint> fixed = {});
    /// Shows as much as `area`, at 100 % or smaller. False where there is nothing or no room.
    bool show(const QRectF &area);

    void turn(const QWheelEvent &event);
    /// Whether it was one that zooms.
    bool pinch(const QNativeGestureEvent &event);
    /// Two fingers on the screen zoom and move the paper at once.
    void pinch(const QPinchGesture &gesture);

    /// The font of the view is another one.
    void takeFont();

private:
    void apply(double value);

    DiagramView &m_view;
    /// Pixels a unit has at 100 %.
    double m_textScale = 1;
};

} // namespace portolan::diagram

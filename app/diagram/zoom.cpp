// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "zoom.h"

#include "diagramview.h"

#include <QFontInfo>
#include <QNativeGestureEvent>
#include <QPinchGesture>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace portolan::diagram {
namespace {

constexpr double least = 0.04;
constexpr double most = 4;
/// Eighths of a degree a wheel turns at a time.
constexpr double notch = 120;

/// Text of usual size leaves the drawing as it is; larger text enlarges it in steps of a quarter, so that
/// hairlines stay sharp.
double textScaleOf(const QFont &font)
{
    constexpr double usualPixels = 13;
    return std::max(1.0, std::round(QFontInfo(font).pixelSize() / usualPixels * 4) / 4);
}

} // namespace

Zoom::Zoom(DiagramView &view) : m_view(view), m_textScale(textScaleOf(view.font()))
{
}

double Zoom::value() const
{
    return m_view.transform().m11() / m_textScale;
}

void Zoom::apply(double value)
{
    const double pixels = value * m_textScale;
    m_view.setTransform(QTransform::fromScale(pixels, pixels));
}

void Zoom::set(double value, std::optional<QPoint> fixed)
{
    const QPoint at = fixed.value_or(m_view.viewport()->rect().center());
    const QPointF under = m_view.mapToScene(at);
    apply(std::clamp(value, least, most));
    const QPoint shift = m_view.mapFromScene(under) - at;
    m_view.horizontalScrollBar()->setValue(m_view.horizontalScrollBar()->value() + shift.x());
    m_view.verticalScrollBar()->setValue(m_view.verticalScrollBar()->value() + shift.y());
    Q_EMIT m_view.zoomChanged(this->value());
}

bool Zoom::show(const QRectF &area)
{
    const QSize room = m_view.viewport()->size();
    if (area.isEmpty() || room.isEmpty())
        return false;
    const double before = value();
    const double fitting = std::min(room.width() / area.width(), room.height() / area.height());
    apply(std::clamp(fitting / m_textScale, least, 1.0));
    m_view.centerOn(area.center());
    if (!qFuzzyCompare(before, value()))
        Q_EMIT m_view.zoomChanged(value());
    return true;
}

void Zoom::turn(const QWheelEvent &event)
{
    set(value() * std::pow(step, event.angleDelta().y() / notch), event.position().toPoint());
}

bool Zoom::pinch(const QNativeGestureEvent &event)
{
    if (event.gestureType() != Qt::ZoomNativeGesture)
        return false;
    set(value() * (1 + event.value()), event.position().toPoint());
    return true;
}

void Zoom::pinch(const QPinchGesture &gesture)
{
    const QPoint now = m_view.viewport()->mapFromGlobal(gesture.centerPoint()).toPoint();
    const QPoint before = m_view.viewport()->mapFromGlobal(gesture.lastCenterPoint()).toPoint();
    const QPoint moved = gesture.state() == Qt::GestureStarted ? QPoint() : now - before;
    m_view.horizontalScrollBar()->setValue(m_view.horizontalScrollBar()->value() - moved.x());
    m_view.verticalScrollBar()->setValue(m_view.verticalScrollBar()->value() - moved.y());
    set(value() * gesture.scaleFactor(), now);
}

void Zoom::takeFont()
{
    const double shown = value();
    m_textScale = textScaleOf(m_view.font());
    if (!qFuzzyCompare(shown, value()))
        set(shown);
}

} // namespace portolan::diagram

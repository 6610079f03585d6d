// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPixmap>
#include <QWidget>

namespace portolan {

class DiagramView;

/// The whole drawing in a corner of its view, with a frame around what is seen: a click goes there, the
/// frame can be dragged, the wheel zooms. Hides by itself while everything is in sight.
class Minimap : public QWidget {
    Q_OBJECT

public:
    /// Becomes a child of the view and keeps to its corner.
    explicit Minimap(DiagramView &view);

    /// Whether somebody wants one at all; at first yes.
    void setWanted(bool wanted);
    void retranslate();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void follow();
    void redraw();
    void paintDrawing();
    void goTo(QPointF pixel);
    /// Pixels per unit of the drawing.
    [[nodiscard]] double scale() const;
    [[nodiscard]] QRectF frame() const;

    DiagramView &m_view;
    bool m_wanted = true;
    /// Made anew when something changes and the map is seen.
    QPixmap m_drawing;
    /// From the middle of the frame to where it was taken hold of.
    QPointF m_grip;
};

} // namespace portolan

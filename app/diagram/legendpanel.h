// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "legendpainter.h"

#include <QWidget>

QT_FORWARD_DECLARE_CLASS(QAbstractScrollArea)
QT_FORWARD_DECLARE_CLASS(QToolButton)

namespace portolan::diagram {

/// The legend in a corner of a drawing, the lower left if nothing is hidden by it there; and in that corner
/// a sign that lines are hidden. Lets the mouse through to the drawing but for that sign.
class LegendPanel : public QWidget {
    Q_OBJECT

public:
    explicit LegendPanel(QAbstractScrollArea &view);

    void setLook(const DiagramTheme &theme, const DiagramFonts &fonts);
    /// Stands in the corner where it hides the fewest of `drawn`, in pixels of the viewport.
    void setLegend(const Legend &legend, const std::vector<QRect> &drawn);
    [[nodiscard]] const Legend &legend() const { return m_legend; }
    /// Names of the kinds of lines that are left out of the drawing.
    void setHiddenLines(const QStringList &names);

Q_SIGNALS:
    void allLinesWished();

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void chooseCorner(const std::vector<QRect> &drawn);
    void arrange();
    [[nodiscard]] QSize legendSize() const;
    [[nodiscard]] QRect placeIn(Qt::Corner corner) const;

    QAbstractScrollArea &m_view;
    QToolButton *m_hidden;
    Legend m_legend;
    Qt::Corner m_corner = Qt::BottomLeftCorner;
    DiagramTheme m_theme;
    DiagramFonts m_fonts;
    IconPainter m_icons;
};

} // namespace portolan::diagram

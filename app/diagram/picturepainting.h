// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "painters.h"

#include <QSizeF>

namespace portolan::diagram {

/// A drawing to be painted on anything but the window: paper, files, the clipboard. Knows no selection,
/// pointer or focus.
class PicturePainting {
public:
    /// The picture must stay alive. `look` gives the colours: that of the light theme, for paper.
    PicturePainting(const Picture &picture, Annotations annotations, const QPalette &look, const QFont &font);

    /// Shows what the colours and flows say that are asked for, and what they mean in a corner.
    void show(Colouring colouring, const FlowOverlay &flows);

    /// Leaves out cards, lines and notes that are not among `ids`, inside a zone or site among them, or at
    /// the other end of flows that are shown, and cuts off what is further away. None of `ids` in the
    /// picture: everything stays.
    void limitTo(const std::vector<ElementId> &ids);

    /// In diagram units, with a margin around.
    [[nodiscard]] QSizeF size() const { return m_area.size(); }
    /// Whether no element reaches into a part of it, which is as size(); lines and grounds may.
    [[nodiscard]] bool isBlank(const QRectF &part) const;
    [[nodiscard]] const DiagramTheme &theme() const { return m_theme; }

    enum class Detail : quint8 {
        Full, ///< every text, and icons as outlines, however small they come out
        AsOnScreen, ///< what would be too small to read is left out
    };
    /// Fills `target` as far as the proportions allow, in its middle, on the ground of the canvas.
    void paint(QPainter &painter, const QRectF &target, Detail detail = Detail::Full) const;

private:
    void fitArea(const QRectF &shown);

    const Picture &m_picture;
    ViewState m_state;
    DiagramTheme m_theme;
    DiagramFonts m_fonts;
    LeftOut m_leftOut;
    QRectF m_area;
    /// Of the area at its lower end, for the legend.
    double m_legendHeight = 0;
};

} // namespace portolan::diagram

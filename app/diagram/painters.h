// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "annotations.h"
#include "colouring.h"
#include "flowlabels.h"
#include "highlight.h"
#include "icons.h"
#include "picture.h"
#include "theme.h"

#include <unordered_set>

class QPainter;
class QPainterPath;

namespace portolan::diagram {

/// What is shown beyond the picture itself. Never part of the document.
struct ViewState {
    std::unordered_set<ElementId> selected;
    ElementId hovered;
    /// Where the keyboard is.
    ElementId focused;
    bool hasFocus = false;
    Highlight highlight;
    Annotations annotations;
    CardColours colours;
    /// Whether flows are to be drawn, and those that are.
    bool showsFlows = false;
    FlowOverlay flows;
    /// For the zoom of the view.
    FlowLabels flowLabels;
    /// Index of the bundle under the pointer, of that where the keyboard is, and of that of the lighted
    /// row; or -1.
    int hoveredFlow = -1;
    int currentFlow = -1;
    int rowFlow = -1;

    [[nodiscard]] bool isSelected(const ElementId &id) const { return selected.contains(id); }
};

/// What colours and lines mean that are not the usual ones.
Legend legendOf(const Picture &picture, const ViewState &state, const DiagramTheme &theme);

/// Everything a painter needs to know. Below `far` only boxes, lines and names are worth drawing; below
/// `legible` texts that shrink with the drawing cannot be read.
struct PaintContext {
    static constexpr double far = 0.35;
    static constexpr double legible = 0.6;

    const Picture &picture;
    const ViewState &state;
    const DiagramTheme &theme;
    const DiagramFonts &fonts;
    IconPainter &icons;
    /// Diagram units to pixels.
    double scale = 1;
    /// In diagram units; what lies outside need not be drawn.
    QRectF exposed;

    [[nodiscard]] bool isFar() const { return scale < far; }
    [[nodiscard]] bool isLegible() const { return scale >= legible; }
};

/// Which lines, cards and notes a layer draws: during a drag some are drawn elsewhere.
struct LeftOut {
    std::vector<bool> cards;
    std::vector<bool> lines;
    std::vector<bool> notes;

    [[nodiscard]] bool card(size_t i) const { return i < cards.size() && cards[i]; }
    [[nodiscard]] bool note(size_t i) const { return i < notes.size() && notes[i]; }
    [[nodiscard]] bool line(size_t i) const { return i < lines.size() && lines[i]; }
};

void paintZones(QPainter &painter, const PaintContext &context);
void paintSites(QPainter &painter, const PaintContext &context);
void paintLines(QPainter &painter, const PaintContext &context, const LeftOut &leftOut);
void paintWalls(QPainter &painter, const PaintContext &context);
void paintCards(QPainter &painter, const PaintContext &context, const LeftOut &leftOut);
void paintPortLabels(QPainter &painter, const PaintContext &context);

/// One card at `rect`, which is not where the layout has it while it is being dragged.
void paintCard(QPainter &painter, const PaintContext &context, size_t card, const QRectF &rect);
/// The sign of findings at the upper right corner of what bears them.
void paintFindings(QPainter &painter, const PaintContext &context, const ElementId &id, const QRectF &rect);
/// One wall without its badge, and the badge.
void paintWall(QPainter &painter, const PaintContext &context, size_t wall);
void paintWallBadge(QPainter &painter, const PaintContext &context, size_t wall);
/// What is written at the top of a zone.
void paintZoneName(QPainter &painter, const PaintContext &context, size_t zone);
/// The name of a site, in its frame.
void paintSiteTab(QPainter &painter, const PaintContext &context, size_t site);
QPainterPath roundedPath(const QPolygonF &line);
/// One plain line with rounded corners.
void paintLine(QPainter &painter, const PaintContext &context, const QPolygonF &line);

/// Shown instead of a picture of nothing.
void paintEmptyState(QPainter &painter, const QRectF &rect, const DiagramTheme &theme,
                     const DiagramFonts &fonts);

/// `text` on one line, shortened in the middle or at its end to fit.
void drawElided(QPainter &painter, const QRectF &rect, const QString &text, const QFont &font,
                const QColor &colour, Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter,
                Qt::TextElideMode mode = Qt::ElideRight);

} // namespace portolan::diagram

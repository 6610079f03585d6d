// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notepainter.h"

#include "fartext.h"
#include "metrics.h"
#include "notelayout.h"
#include "notewords.h"

#include <QPainter>
#include <QPainterPath>

namespace portolan::diagram {
namespace {

/// Of the corner that is turned up.
constexpr double fold = 12;
/// In pixels, whatever the zoom.
constexpr double gripSize = 7;

QPainterPath sheet(const QRectF &rect)
{
    QPainterPath path;
    path.moveTo(rect.topLeft());
    path.lineTo(rect.topRight());
    path.lineTo(rect.right(), rect.bottom() - fold);
    path.lineTo(rect.right() - fold, rect.bottom());
    path.lineTo(rect.bottomLeft());
    path.closeSubpath();
    return path;
}

void paintFold(QPainter &painter, const PaintContext &context, const QRectF &rect)
{
    QPainterPath corner;
    corner.moveTo(rect.right(), rect.bottom() - fold);
    corner.lineTo(rect.right() - fold, rect.bottom() - fold);
    corner.lineTo(rect.right() - fold, rect.bottom());
    corner.closeSubpath();
    painter.setBrush(context.theme.note.fold);
    painter.drawPath(corner);
}

void paintGrips(QPainter &painter, const PaintContext &context, const QRectF &rect)
{
    if (!hasGrips(rect, context.scale))
        return;
    const double size = gripSize / context.scale;
    QPen pen(context.theme.accent, 1.2);
    pen.setCosmetic(true);
    painter.setPen(pen);
    painter.setBrush(context.theme.card);
    for (const QPointF &corner : {rect.topLeft(), rect.topRight(), rect.bottomLeft(), rect.bottomRight()})
        painter.drawRect(QRectF(corner.x() - size / 2, corner.y() - size / 2, size, size));
}

void paintSheet(QPainter &painter, const PaintContext &context, const ElementId &id, const QRectF &rect)
{
    const bool isSelected = context.state.isSelected(id);
    const bool isFocused = context.state.hasFocus && context.state.focused == id;
    const bool isHovered = context.state.hovered == id;
    painter.setPen(Qt::NoPen);
    if (isSelected) {
        QColor glow = context.theme.accent;
        glow.setAlpha(46);
        painter.setBrush(glow);
        painter.drawRoundedRect(rect.adjusted(-4, -4, 4, 4), 4, 4);
    } else {
        painter.setBrush(context.theme.shadow);
        painter.drawPath(sheet(rect.adjusted(-1, 0, 1, 3)));
    }
    const QColor edge = isSelected || isFocused ? context.theme.accent
        : isHovered                             ? context.theme.note.ink
                                                : context.theme.note.edge;
    painter.setPen(QPen(edge, isSelected ? 2 : isFocused ? 1.5 : 1));
    painter.setBrush(context.theme.note.ground);
    painter.drawPath(sheet(rect));
    paintFold(painter, context, rect);
    if (isFocused) {
        painter.setPen(QPen(context.theme.accent, 1, Qt::DotLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(sheet(rect.adjusted(3, 3, -3, -3)));
    }
}

void paintWords(QPainter &painter, const PaintContext &context, const NoteText &note, const QRectF &rect)
{
    using namespace metrics;
    const QRectF room = rect.adjusted(notePaddingX, notePaddingY, -notePaddingX, -notePaddingY);
    const QColor ink = note.text.isEmpty() ? context.theme.note.mutedInk : context.theme.note.ink;
    if (!context.isLegible() && hasFarText(context)) {
        paintFarText(painter, context, rect.adjusted(4, 2, -4, -2), note.shown(), context.fonts.note, ink,
                     Qt::AlignLeft | Qt::AlignTop);
        return;
    }
    painter.setPen(ink);
    NoteWords(note.shown(), context.fonts.note, room.width()).paint(painter, room.topLeft());
}

void paintFromAfar(QPainter &painter, const PaintContext &context, const NoteText &note, const QRectF &rect)
{
    const bool isSelected = context.state.isSelected(note.id);
    if (!hasFarText(context)) {
        painter.fillRect(rect, isSelected ? context.theme.accent : context.theme.note.solid);
        return;
    }
    QPen edge(isSelected ? context.theme.accent : context.theme.note.solid, isSelected ? 2 : 1);
    edge.setCosmetic(true);
    painter.setPen(edge);
    painter.setBrush(context.theme.note.ground);
    painter.drawRect(rect);
    const double margin = 2 / context.scale;
    paintFarText(painter, context, rect.adjusted(margin, 0, -margin, 0), note.title, context.fonts.note,
                 context.theme.note.ink, Qt::AlignLeft | Qt::AlignVCenter);
}

/// A pin in the upper right corner, as cards have it.
void paintPin(QPainter &painter, const PaintContext &context, const QRectF &rect)
{
    const QPointF head(rect.right() - 9, rect.top() + 7);
    painter.setPen(QPen(context.theme.note.mutedInk, 1.4, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(head, head + QPointF(0, 7));
    painter.setPen(Qt::NoPen);
    painter.setBrush(context.theme.note.mutedInk);
    painter.drawEllipse(head, 3, 3);
}

} // namespace

void paintNote(QPainter &painter, const PaintContext &context, size_t index, const QRectF &rect)
{
    const NoteText &note = context.picture.content.notes[index];
    const bool isSelected = context.state.isSelected(note.id);
    if (context.isFar())
        return paintFromAfar(painter, context, note, rect);
    paintSheet(painter, context, note.id, rect);
    paintWords(painter, context, note, rect);
    if (note.pinned)
        paintPin(painter, context, rect);
    if (isSelected && context.state.selected.size() == 1)
        paintGrips(painter, context, rect);
}

void paintNotes(QPainter &painter, const PaintContext &context, const LeftOut &leftOut)
{
    for (size_t i = 0; i < context.picture.layout.notes.size(); ++i) {
        const QRectF &rect = context.picture.layout.notes[i];
        if (!leftOut.note(i) && rect.adjusted(-16, -16, 16, 16).intersects(context.exposed))
            paintNote(painter, context, i, rect);
    }
}

} // namespace portolan::diagram

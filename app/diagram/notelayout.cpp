// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notelayout.h"

#include "diagramtext.h"
#include "metrics.h"
#include "model/notetitle.h"
#include "notewords.h"
#include "theme.h"

#include <QGuiApplication>

#include <algorithm>
#include <cmath>

namespace portolan::diagram {

std::vector<NoteText> noteTextsOf(const Document &document)
{
    std::vector<NoteText> notes;
    for (const Note &note : document.topology.notes) {
        const auto place = document.diagram.placements.find(note.id);
        const bool isPinned = place != document.diagram.placements.end() && place->second.pinned;
        const QString title = titleOf(note);
        notes.push_back(
            {note.id, note.text, title.isEmpty() ? DiagramText::tr("Empty note") : title, isPinned});
    }
    return notes;
}

QSizeF noteSize(const QString &text, QSizeF wish)
{
    using namespace metrics;
    constexpr double aroundX = 2 * notePaddingX;
    constexpr double aroundY = 2 * notePaddingY;
    const QFont font = DiagramFonts::from(QGuiApplication::font()).note;
    double width = wish.width();
    if (width <= 0) {
        const double longest = NoteWords(text, font, usualNoteWidth - aroundX).width();
        width =
            std::clamp(std::ceil((longest + aroundX) / noteStep) * noteStep, leastNoteWidth, usualNoteWidth);
    }
    width = std::max(width, leastNoteWidth);
    const double height = std::ceil((NoteWords(text, font, width - aroundX).height() + aroundY) / noteStep);
    return {width, std::max({height * noteStep, wish.height(), leastNoteHeight})};
}

std::vector<QRectF> placeNotes(const std::vector<NoteText> &notes,
                               const std::map<ElementId, Placement> &stored, const QRectF &bounds)
{
    std::vector<QRectF> rects;
    QPointF next = bounds.bottomLeft() + QPointF(0, metrics::bandGap);
    for (const NoteText &note : notes) {
        const auto place = stored.find(note.id);
        const Placement wish = place == stored.end() ? Placement{} : place->second;
        const QSizeF size = noteSize(note.shown(), {wish.width, wish.height});
        if (place != stored.end()) {
            rects.emplace_back(QPointF(wish.x, wish.y), size);
            continue;
        }
        rects.emplace_back(next, size);
        next.rx() += size.width() + metrics::cardGapX;
    }
    return rects;
}

void addMovedNotes(std::map<ElementId, Placement> &placements, const Picture &picture,
                   const std::map<ElementId, Placement> &stored, const std::vector<int> &notes,
                   QPointF offset)
{
    if (offset.isNull())
        return;
    for (const int note : notes) {
        const ElementId &id = picture.content.notes[size_t(note)].id;
        const auto before = stored.find(id);
        Placement placement = before == stored.end() ? Placement{} : before->second;
        const QPointF place = picture.layout.notes[size_t(note)].topLeft() + offset;
        placement.x = place.x();
        placement.y = place.y();
        placements[id] = placement;
    }
}

bool hasGrips(const QRectF &rect, double scale)
{
    constexpr double leastHeight = 28;
    return rect.height() * scale >= leastHeight;
}

} // namespace portolan::diagram

// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "advisor.h"
#include "model/document.h"

#include <QPoint>
#include <QPointF>

#include <map>
#include <optional>
#include <variant>

/// What somebody wants done to the document. Points are in diagram units, `global` ones in pixels of the
/// screen, for menus.
namespace portolan::diagram {

/// Cards are pushed by arrow keys: one of several in a row.
struct Nudge {
    std::map<ElementId, Placement> placements;
};

/// Cards were dragged into a zone they may stand in.
struct ZoneChange {
    std::vector<ElementId> elements;
    ZoneId zone;
    std::map<ElementId, Placement> placements;
};

/// Something was dropped; `zone` may be one it cannot stand in, or empty.
struct ItemDrop {
    DraggedItem item;
    ZoneId zone;
    /// The association it can be put into, or the boundary it was dropped on; else empty.
    ElementId target;
    /// Top left corner of the card to be; nothing in a collapsed zone.
    std::optional<QPointF> place;
    QPoint global;
};

/// A line was drawn between two elements, whether they may be joined or not.
struct LineDrawn {
    ElementId from;
    ElementId to;
    QPoint global;
};

/// A line ended where nothing stands yet.
struct LineToNothing {
    ElementId from;
    ZoneId zone;
    /// Nothing in a collapsed zone.
    std::optional<QPointF> place;
    QPoint global;
};

/// One end of an association was moved to another element, whether it may lead there or not.
struct LineMoved {
    ElementId line;
    LineSide side;
    ElementId to;
    QPoint global;
};

/// A name that Advisor::whyNotNamed() has nothing against.
struct Renaming {
    ElementId id;
    QString name;
};

/// What a note says was changed where it is drawn; a new one may have been left without words.
struct NoteWritten {
    NoteId id;
    QString text;
};

/// A note is wanted with its upper left corner here.
struct NoteWanted {
    QPointF place;
};

/// A menu is asked for; an empty id means the drawing itself.
struct MenuWish {
    ElementId id;
    QPointF place;
    QPoint global;
};

using Wish = std::variant<Nudge, ZoneChange, ItemDrop, LineDrawn, LineToNothing, LineMoved, Renaming,
                          NoteWritten, NoteWanted, MenuWish>;

} // namespace portolan::diagram

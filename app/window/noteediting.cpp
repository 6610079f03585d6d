// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "noteediting.h"

#include "actionregistry.h"
#include "commands/notes.h"
#include "diagram/collapsing.h"
#include "diagram/diagramview.h"
#include "diagram/metrics.h"
#include "diagram/picture.h"
#include "diagram/snapping.h"

#include <QAction>

#include <algorithm>
#include <cmath>

namespace portolan {

namespace {

/// From what a note is put below, and from what it gives way to; in diagram units.
constexpr double gap = 16;
constexpr QSizeF usual(diagram::metrics::usualNoteWidth, 2 * diagram::metrics::leastNoteHeight);

QPointF onGrid(QPointF place)
{
    const auto round = [](double value) { return std::round(value / diagram::gridStep) * diagram::gridStep; };
    return {round(place.x()), round(place.y())};
}

/// Down until a note would lie on no card and no other note.
QPointF clearPlace(const diagram::Layout &layout, QPointF place)
{
    for (;;) {
        const QRectF rect = QRectF(place, usual).adjusted(1 - gap, 1 - gap, gap - 1, gap - 1);
        const auto isBelow = [&](const QRectF &other) { return other.intersects(rect); };
        const auto card = std::ranges::find_if(layout.cards, isBelow);
        const auto note = std::ranges::find_if(layout.notes, isBelow);
        if (card == layout.cards.end() && note == layout.notes.end())
            return place;
        place.setY((card == layout.cards.end() ? *note : *card).bottom() + gap);
    }
}

} // namespace

NoteEditing::NoteEditing(DiagramView &view, OpenDocument &document, ActionRegistry &registry, QObject *parent)
    : QObject(parent), m_view(view), m_document(document)
{
    QAction *action =
        registry.add({.id = "insert.note",
                      .text = QT_TRANSLATE_NOOP("Actions", "&Note"),
                      .group = MenuGroup::InsertNote,
                      .shortcuts = {Qt::Key_N},
                      .needs = Needs::Document,
                      .keywords = QT_TRANSLATE_NOOP("Actions", "remark comment text annotation sticky add"),
                      .help = QT_TRANSLATE_NOOP("Actions", "For those who read the drawing.")});
    action->setShortcutContext(Qt::WidgetShortcut);
    view.addAction(action);
    connect(action, &QAction::triggered, this, [this] { add(); });
}

void NoteEditing::add()
{
    add(likelyPlace());
}

QPointF NoteEditing::likelyPlace() const
{
    const diagram::Picture &picture = m_view.picture();
    QRectF around;
    for (const ElementId &id : m_view.selection()) {
        const diagram::Part part = picture.partOf(id);
        if (part.kind == diagram::PartKind::Card || part.kind == diagram::PartKind::Note)
            around |= picture.rectOf(part);
    }
    const QPointF middle = m_view.sight().center() - QPointF(usual.width(), usual.height()) / 2;
    const QPointF shown =
        clearPlace(picture.layout, onGrid(around.isNull() ? middle : around.bottomLeft() + QPointF(0, gap)));
    return std::get<diagram::NoteWanted>(diagram::kept(picture, diagram::NoteWanted{shown})).place;
}

void NoteEditing::add(QPointF place)
{
    const Creation creation = addNote(m_document.document(), onGrid(place));
    m_document.finishTyping();
    m_document.apply(creation.edit);
    m_view.setFocus(Qt::OtherFocusReason);
    m_view.selectByUser({creation.id});
    m_view.startRename(creation.id);
}

void NoteEditing::write(const diagram::NoteWritten &note)
{
    const Edit drop = note.text.isEmpty() ? dropEmptyNote(m_document.document(), note.id) : Edit();
    m_document.apply(drop.isEmpty() ? setNoteText(m_document.topology(), note.id, note.text) : drop);
    m_document.finishTyping();
    if (!drop.isEmpty())
        m_view.selectByUser({});
}

} // namespace portolan

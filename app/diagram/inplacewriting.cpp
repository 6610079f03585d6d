// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inplacewriting.h"

#include "advisor.h"
#include "diagramscene.h"
#include "diagramview.h"
#include "wishes.h"

#include <algorithm>

namespace portolan::diagram {
namespace {

/// Where an element's name is written.
QRectF nameRectOf(const Picture &picture, const Part &part)
{
    switch (part.kind) {
    case PartKind::Card: {
        const QRectF rect = picture.rectOf(part);
        return {rect.left() + 42, rect.top() + 6, rect.width() - 48, 24};
    }
    case PartKind::Zone: {
        const QRectF &header = picture.layout.zones[size_t(part.index)].header;
        return {header.left() - 4, header.top() - 3, header.width(), 24};
    }
    case PartKind::Wall:
        return picture.layout.walls[size_t(part.index)].badge;
    default:
        return picture.rectOf(part);
    }
}

/// A field over a name: large enough to be read at any zoom, inside of what is seen.
QRect nameFieldOf(const QRect &name, QSize hint, const QRect &seen)
{
    constexpr int leastWidth = 180;
    QRect field(QPoint(), QSize(std::max(name.width(), leastWidth), hint.height()));
    field.moveTopLeft({name.left(), name.center().y() - hint.height() / 2});
    field.moveLeft(std::clamp(field.left(), 0, std::max(0, seen.right() - field.width())));
    field.moveTop(std::clamp(field.top(), 0, std::max(0, seen.bottom() - field.height())));
    return field;
}

/// A field over a note: with room to write in, inside of what is seen.
QRect noteFieldOf(const QRect &note, const QRect &seen)
{
    constexpr QSize least(220, 96);
    QRect field(note.topLeft(), note.size().expandedTo(least).boundedTo(seen.size()));
    field.moveLeft(std::clamp(field.left(), 0, std::max(0, seen.right() - field.width())));
    field.moveTop(std::clamp(field.top(), 0, std::max(0, seen.bottom() - field.height())));
    return field;
}

} // namespace

void InPlaceWriting::startName(const ElementId &id)
{
    const Picture &picture = m_scene.picture();
    const Part part = picture.partOf(id);
    const std::optional<QString> name = m_host.advisor().nameOf(id);
    if (!part || !name)
        return;
    m_view.reveal(id);
    m_name = new RenameField(m_view.viewport(), m_host.advisor(), id, *name);
    QObject::connect(m_name, &RenameField::renamed, &m_view, [this, id](const QString &text) {
        m_host.wish(Renaming{id, text});
    });
    QObject::connect(m_name, &RenameField::finished, &m_view,
                     [this] { m_view.setFocus(Qt::OtherFocusReason); });
    show(*m_name,
         nameFieldOf(m_view.mapFromScene(nameRectOf(picture, part)).boundingRect(), m_name->sizeHint(),
                     m_view.viewport()->rect()));
}

void InPlaceWriting::startNote(const Part &note)
{
    const NoteText &text = m_scene.picture().content.notes[size_t(note.index)];
    m_view.reveal(text.id);
    m_note =
        new NoteField(m_view.viewport(), text.text, m_scene.theme(), m_scene.fonts().note, m_host.zoom());
    QObject::connect(m_note, &NoteField::finished, &m_view,
                     [this, id = text.id, wasEmpty = text.text.isEmpty()](const QString &written) {
                         if (wasEmpty && written.isEmpty())
                             m_host.wish(NoteWritten{id, {}});
                         m_view.setFocus(Qt::OtherFocusReason);
                     });
    QObject::connect(m_note, &NoteField::written, &m_view, [this, id = text.id](const QString &written) {
        m_host.wish(NoteWritten{id, written});
    });
    show(*m_note,
         noteFieldOf(m_view.mapFromScene(m_scene.picture().rectOf(note)).boundingRect(),
                     m_view.viewport()->rect()));
}

void InPlaceWriting::show(QWidget &field, const QRect &place)
{
    field.setGeometry(place);
    field.show();
    field.setFocus(Qt::OtherFocusReason);
}

void InPlaceWriting::stop()
{
    if (m_name)
        m_name->deleteLater();
    if (m_note)
        m_note->deleteLater();
}

} // namespace portolan::diagram

// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notefield.h"
#include "renamefield.h"
#include "tool.h"

#include <QPointer>

namespace portolan {
class DiagramView;
}

namespace portolan::diagram {

class DiagramScene;

/// Fields over the drawing in which names and notes are written where they stand.
class InPlaceWriting {
public:
    InPlaceWriting(DiagramView &view, DiagramScene &scene, ToolHost &host)
        : m_view(view), m_scene(scene), m_host(host)
    {
    }

    /// Nothing happens to what has no name.
    void startName(const ElementId &id);
    /// `note` is one.
    void startNote(const Part &note);
    /// What was being written is forgotten: the drawing has become another one.
    void stop();

private:
    void show(QWidget &field, const QRect &place);

    DiagramView &m_view;
    DiagramScene &m_scene;
    ToolHost &m_host;
    QPointer<RenameField> m_name;
    QPointer<NoteField> m_note;
};

} // namespace portolan::diagram

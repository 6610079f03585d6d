// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagram/wishes.h"
#include "document/opendocument.h"

QT_FORWARD_DECLARE_CLASS(QAction)

namespace portolan {

class ActionRegistry;
class DiagramView;

/// Puts notes into the drawing and takes what is written on them. A new note is written at once, in one step
/// with its making; one that is left without words goes away again.
class NoteEditing : public QObject {
    Q_OBJECT

public:
    NoteEditing(DiagramView &view, OpenDocument &document, ActionRegistry &registry, QObject *parent);

    /// At a place where it can be seen and hides nothing: below what is selected, else in the middle.
    void add();
    /// `place` is the upper left corner, in diagram units.
    void add(QPointF place);
    void write(const diagram::NoteWritten &note);

private:
    [[nodiscard]] QPointF likelyPlace() const;

    DiagramView &m_view;
    OpenDocument &m_document;
};

} // namespace portolan

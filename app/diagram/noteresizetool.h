// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tool.h"

namespace portolan::diagram {

/// The edge or corner of the selected note that the pointer can take hold of.
struct NoteEdge {
    int note = -1;
    Qt::Edges edges;

    explicit operator bool() const { return note >= 0; }
};

/// Only of a note that alone is selected, and not below cards.
NoteEdge noteEdgeAt(const ToolHost &host, const PointerEvent &event);

/// Drags an edge or corner of a note, on the grid unless Alt is held. It never gets smaller than its text
/// needs; a side that was not dragged goes on following the text.
class NoteResizeTool : public Tool {
public:
    NoteResizeTool(ToolHost &host, NoteEdge edge) : m_host(host), m_edge(edge) { }

    void press(const PointerEvent &event) override;
    void move(const PointerEvent &event) override;
    void release(const PointerEvent &event) override;
    void cancel() override { m_host.thaw(); }
    [[nodiscard]] Qt::CursorShape cursor() const override;

private:
    [[nodiscard]] QRectF sized(const PointerEvent &event) const;

    ToolHost &m_host;
    NoteEdge m_edge;
    QPointF m_start;
    QRectF m_rect;
};

} // namespace portolan::diagram

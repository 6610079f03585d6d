// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tool.h"

namespace portolan::diagram {

/// The edge of a selected zone that the pointer can take hold of: right, bottom or both.
struct ZoneEdge {
    int zone = -1;
    Qt::Edges edges;

    explicit operator bool() const { return zone >= 0; }
};

ZoneEdge zoneEdgeAt(const ToolHost &host, QPointF point);

/// Drags the right or lower edge of a zone: its least size, which its content may exceed.
class ResizeTool : public Tool {
public:
    ResizeTool(ToolHost &host, ZoneEdge edge) : m_host(host), m_edge(edge) { }

    void press(const PointerEvent &event) override;
    void move(const PointerEvent &event) override;
    void release(const PointerEvent &event) override;
    void cancel() override { m_host.thaw(); }
    [[nodiscard]] Qt::CursorShape cursor() const override;

private:
    [[nodiscard]] QRectF sized(QPointF point) const;

    ToolHost &m_host;
    ZoneEdge m_edge;
    QPointF m_start;
    QRectF m_rect;
};

} // namespace portolan::diagram

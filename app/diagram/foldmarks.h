// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "painters.h"
#include "tool.h"

namespace portolan::diagram {

/// The small arrow by which a site or a pool is collapsed and expanded, in diagram units; null for what
/// cannot be.
QRectF foldMarkOf(const Picture &picture, const Part &part);
/// What the arrow at a point belongs to; nothing where the drawing is too small for arrows.
Part foldMarkAt(const ToolHost &host, const PointerEvent &event);

void paintFoldMark(QPainter &painter, const QRectF &mark, bool collapsed, const QColor &colour);

/// Collapses or expands what the arrow belongs to, unless the pointer leaves it before it is let go.
class FoldTool : public Tool {
public:
    explicit FoldTool(ToolHost &host) : m_host(host) { }

    void press(const PointerEvent &event) override { m_part = foldMarkAt(m_host, event); }
    void move(const PointerEvent &) override { }
    void release(const PointerEvent &event) override;

private:
    ToolHost &m_host;
    Part m_part;
};

} // namespace portolan::diagram

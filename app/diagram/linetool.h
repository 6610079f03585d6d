// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tool.h"

namespace portolan::diagram {

/// What can be an end of a line, and where a line that is being drawn leads.
class LineTargets {
public:
    LineTargets(const Picture &picture, const std::vector<ElementId> &ids);

    [[nodiscard]] const std::vector<Part> &parts() const { return m_parts; }
    /// The target at a point; of zones only where nothing else can be meant.
    [[nodiscard]] Part at(const Picture &picture, QPointF point) const;

private:
    std::vector<Part> m_parts;
    bool m_hasZones = false;
};

/// A line from the box to the pointer, or to the target's box.
QPolygonF sketchTo(const Picture &picture, const QRectF &from, const Part &target, QPointF pointer);

/// What a line cannot lead to, and why; asked of the advisor once for each part that is met.
class RefusedEnd {
public:
    /// The card or site at the point, unless it is one of the targets or where the line begins.
    template <typename Why>
    void meet(const Picture &picture, QPointF point, const Part &target, const Part &from, Why why);
    /// Nothing where there is no reason.
    [[nodiscard]] Part part() const { return m_reason.isEmpty() ? Part{} : m_part; }
    void show(Overlay &overlay, QPointF point) const;

private:
    Part m_part;
    QString m_reason;
};

/// Draws a line from a handle to another element, or to where one is to be made.
class ConnectTool : public Tool {
public:
    ConnectTool(ToolHost &host, const Part &from) : m_host(host), m_from(from), m_targets(targets(host, from))
    {
    }

    void press(const PointerEvent &event) override;
    void move(const PointerEvent &event) override;
    void release(const PointerEvent &event) override;
    void cancel() override { m_host.thaw(); }
    [[nodiscard]] Qt::CursorShape cursor() const override { return Qt::CrossCursor; }

private:
    static LineTargets targets(const ToolHost &host, const Part &from);

    ToolHost &m_host;
    Part m_from;
    LineTargets m_targets;
    RefusedEnd m_refused;
    QPoint m_start;
};

/// Moves one end of a selected association to another element.
class ReattachTool : public Tool {
public:
    ReattachTool(ToolHost &host, const ElementId &line, LineSide side);

    void press(const PointerEvent &event) override;
    void move(const PointerEvent &event) override;
    void release(const PointerEvent &event) override;
    void cancel() override { m_host.thaw(); }
    [[nodiscard]] Qt::CursorShape cursor() const override { return Qt::CrossCursor; }

private:
    ToolHost &m_host;
    ElementId m_line;
    LineSide m_side;
    LineTargets m_targets;
    RefusedEnd m_refused;
    /// Where the end stays that is not moved, and where the other one was.
    Part m_fixed;
    Part m_former;
};

} // namespace portolan::diagram

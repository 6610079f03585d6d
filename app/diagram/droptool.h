// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tool.h"

#include <optional>

namespace portolan::diagram {

/// Something from outside that is dragged over the drawing, until it is dropped or leaves.
class DropTool {
public:
    DropTool(ToolHost &host, DraggedItem item);

    void move(QPointF point);
    void drop(QPointF point);
    void leave();

private:
    /// The association or boundary under the pointer that the item can be put into; else empty.
    [[nodiscard]] ElementId targetAt(QPointF point) const;
    [[nodiscard]] QRectF ghostAt(QPointF point) const;
    [[nodiscard]] ZoneId zoneIdAt(QPointF point) const;

    ToolHost &m_host;
    DraggedItem m_item;
    ItemLook m_look;
    std::vector<int> m_zones;
};

} // namespace portolan::diagram

// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "droptool.h"

#include <memory>

QT_FORWARD_DECLARE_CLASS(QMimeData)

namespace portolan::diagram {

/// The item that the data stands for; nothing for foreign data.
std::optional<DraggedItem> draggedItem(const QMimeData &data);

/// What is dragged over the drawing from outside. All functions return whether it can be dropped here.
class Drops {
public:
    explicit Drops(ToolHost &host) : m_host(host) { }

    bool enter(const QMimeData &data, QPointF point);
    bool move(QPointF point);
    bool drop(QPointF point);
    void leave();
    /// The drawing has become another one.
    void forget();

private:
    ToolHost &m_host;
    std::optional<DraggedItem> m_item;
    std::unique_ptr<DropTool> m_tool;
};

} // namespace portolan::diagram

// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tool.h"

namespace portolan::diagram {

/// Moves the paper.
class PanTool : public Tool {
public:
    explicit PanTool(ToolHost &host) : m_host(host) { }

    void press(const PointerEvent &event) override { m_last = event.pixel; }
    void move(const PointerEvent &event) override
    {
        m_host.scrollBy(event.pixel - m_last);
        m_last = event.pixel;
    }
    void release(const PointerEvent &) override { }
    [[nodiscard]] Qt::CursorShape cursor() const override { return Qt::ClosedHandCursor; }

private:
    ToolHost &m_host;
    QPoint m_last;
};

} // namespace portolan::diagram

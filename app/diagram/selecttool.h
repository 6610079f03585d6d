// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tool.h"

namespace portolan::diagram {

/// A click selects; Ctrl and Shift add and remove; a drag moves the selected cards.
class SelectTool : public Tool {
public:
    explicit SelectTool(ToolHost &host) : m_host(host) { }

    void press(const PointerEvent &event) override;
    void move(const PointerEvent &event) override;
    void release(const PointerEvent &event) override;
    void cancel() override;

private:
    void startDrag();
    void click(const PointerEvent &event);
    [[nodiscard]] ElementId clickedElement() const;

    ToolHost &m_host;
    Part m_pressed;
    PointerEvent m_start{};
    bool m_dragging = false;
};

} // namespace portolan::diagram

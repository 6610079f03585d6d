// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tool.h"

#include <memory>

namespace portolan::diagram {

/// A click selects; Ctrl and Shift add and remove. A drag becomes another tool: it moves the selected
/// cards and notes, or draws a band where it begins beside them.
class SelectTool : public Tool {
public:
    explicit SelectTool(ToolHost &host) : m_host(host) { }

    void press(const PointerEvent &event) override;
    void move(const PointerEvent &event) override;
    void release(const PointerEvent &event) override;
    void cancel() override;

private:
    [[nodiscard]] std::unique_ptr<Tool> dragTool() const;
    void click(const PointerEvent &event);
    [[nodiscard]] ElementId clickedElement() const;

    ToolHost &m_host;
    Part m_pressed;
    PointerEvent m_start{};
    std::unique_ptr<Tool> m_drag;
    bool m_cancelled = false;
};

} // namespace portolan::diagram

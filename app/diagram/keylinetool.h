// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tool.h"

namespace portolan::diagram {

/// Draws a line by keys: Tab and arrows choose among what it can lead to, Enter draws it.
class KeyLineTool : public Tool {
public:
    /// `element` is an index into Picture::elements.
    KeyLineTool(ToolHost &host, int element);

    /// Whether a line can lead anywhere from here.
    [[nodiscard]] bool hasTargets() const { return !m_targets.empty(); }
    [[nodiscard]] int from() const { return m_from; }
    /// What is chosen: an index into Picture::elements.
    [[nodiscard]] int chosen() const { return m_targets[m_chosen]; }

    void press(const PointerEvent &) override { }
    void move(const PointerEvent &) override { }
    void release(const PointerEvent &) override { }
    void cancel() override { m_host.thaw(); }
    bool key(int key) override;
    void show();
    /// Enter: tells what was drawn.
    void finish();

private:
    bool moveTowards(Qt::Key direction);

    ToolHost &m_host;
    int m_from;
    /// In reading order.
    std::vector<int> m_targets;
    size_t m_chosen = 0;
};

} // namespace portolan::diagram

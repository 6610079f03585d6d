// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tool.h"

namespace portolan::diagram {

/// What a band selects: cards it holds wholly; where it holds none, walls and lines.
std::vector<Part> partsInside(const Picture &picture, const QRectF &band);

/// Draws a band and selects what is inside. Shift adds to what was selected before, Ctrl toggles.
class BandTool : public Tool {
public:
    explicit BandTool(ToolHost &host) : m_host(host) { }

    void press(const PointerEvent &event) override;
    void move(const PointerEvent &event) override;
    void release(const PointerEvent &event) override;
    void cancel() override { m_host.thaw(); }

private:
    [[nodiscard]] QRectF bandTo(QPointF point) const;

    ToolHost &m_host;
    QPointF m_start;
};

} // namespace portolan::diagram

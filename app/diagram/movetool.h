// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tool.h"

namespace portolan::diagram {

/// Drags the selected cards and notes: on the grid and in line with others, freely while Alt is held. Over
/// another zone the advisor is asked whether they may stand there.
class MoveTool : public Tool {
public:
    explicit MoveTool(ToolHost &host) : m_host(host) { }

    void press(const PointerEvent &event) override;
    void move(const PointerEvent &event) override;
    void release(const PointerEvent &event) override;
    void cancel() override { m_host.thaw(); }

private:
    [[nodiscard]] bool standsIn(int card, int zone) const;
    /// Which of these boxes move and which stay.
    void sortOut(const std::vector<QRectF> &rects, const std::vector<int> &moved);
    void judge(QPointF point);
    void changeZone();
    /// Those that do not stand in the zone yet.
    [[nodiscard]] std::vector<ElementId> movedIds() const;

    ToolHost &m_host;
    QPointF m_start;
    QPointF m_offset;
    /// The card, or -1 where it is a note.
    int m_pressed = -1;
    Movables m_moved;
    /// Around all of them.
    QRectF m_box;
    /// The cards and notes that stay, as far as they are seen.
    std::vector<QRectF> m_others;
    /// The zone under the pointer where the pressed card does not stand in it yet, or -1.
    int m_zone = -1;
    QString m_refusal;
};

} // namespace portolan::diagram

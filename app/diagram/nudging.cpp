// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "nudging.h"

#include "snapping.h"

namespace portolan::diagram {

QPointF nudgeOf(int key, bool fine)
{
    const double step = fine ? 1 : gridStep;
    switch (key) {
    case Qt::Key_Left:
        return {-step, 0};
    case Qt::Key_Right:
        return {step, 0};
    case Qt::Key_Up:
        return {0, -step};
    case Qt::Key_Down:
        return {0, step};
    default:
        return {};
    }
}

std::map<ElementId, Placement> placementsAfterNudge(const ToolHost &host, QPointF by)
{
    const Picture &picture = host.shownPicture();
    const Movables moved = selectedMovables(host);
    auto placements = host.placementsFor(moved, by);
    for (const int card : moved.cards) {
        const auto it = placements.find(picture.content.cards[size_t(card)].id);
        if (it == placements.end())
            return {};
        const QPointF wanted = picture.layout.cards[size_t(card)].topLeft() + by;
        if (QPointF(it->second.x, it->second.y) != wanted)
            return {};
    }
    return placements;
}

} // namespace portolan::diagram

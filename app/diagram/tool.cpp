// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tool.h"

#include <algorithm>

namespace portolan::diagram {

Movables selectedMovables(const ToolHost &host)
{
    Movables moved;
    for (const ElementId &id : host.selection()) {
        const Part part = host.shownPicture().partOf(id);
        if (part.kind == PartKind::Card)
            moved.cards.push_back(part.index);
        if (part.kind == PartKind::Note)
            moved.notes.push_back(part.index);
    }
    return moved;
}

int zoneAt(const Picture &picture, QPointF point)
{
    for (size_t zone = 0; zone < picture.layout.zones.size(); ++zone) {
        if (picture.layout.zones[zone].rect.contains(point))
            return int(zone);
    }
    return -1;
}

bool contains(const std::vector<ElementId> &ids, const ElementId &id)
{
    return std::find(ids.begin(), ids.end(), id) != ids.end();
}

} // namespace portolan::diagram

// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flowoverlay.h"

#include <algorithm>

namespace portolan::diagram {

int FlowOverlay::bundleAt(QPointF point, double tolerance) const
{
    int nearest = -1;
    double least = tolerance;
    for (size_t i = 0; i < lines.size(); ++i) {
        const double distance = distanceTo(lines[i].points, point);
        if (distance <= least) {
            least = distance;
            nearest = int(i);
        }
    }
    return nearest;
}

int FlowOverlay::bundleOf(quint32 row) const
{
    for (size_t i = 0; i < bundles.all.size(); ++i) {
        if (bundles.all[i].in.rows.contains(row) || bundles.all[i].out.rows.contains(row))
            return int(i);
    }
    return -1;
}

FlowOverlay flowOverlayOf(const Picture &picture, const FlowIndex &index,
                          const std::vector<ElementId> &selected)
{
    FlowOverlay overlay;
    std::vector<int> walls;
    for (const ElementId &id : selected) {
        const Part part = picture.shownBy(id);
        if (part.kind == PartKind::Wall)
            walls.push_back(part.index);
        const bool hasFlows =
            part.kind == PartKind::Card || part.kind == PartKind::Zone || part.kind == PartKind::Site;
        if (hasFlows && std::ranges::find(overlay.subjects, part) == overlay.subjects.end())
            overlay.subjects.push_back(part);
    }
    if (overlay.subjects.empty() && walls.size() == 1 && selected.size() == 1) {
        overlay.wall = walls.front();
        overlay.bundles = bundlesThrough(picture, index, overlay.wall);
    } else if (!overlay.subjects.empty()) {
        overlay.bundles = bundlesAt(picture, index, overlay.subjects);
    }
    overlay.lines = routeFlows(picture, overlay.bundles.all, overlay.wall);
    return overlay;
}

} // namespace portolan::diagram

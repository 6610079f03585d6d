// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edit.h"

#include <algorithm>

namespace portolan {

namespace {

/// Appends later changes to earlier ones; two changes of one thing become one, or none.
template <typename List, typename IdOfChange>
void compose(List &first, const List &second, IdOfChange idOfChange)
{
    for (const auto &change : second) {
        const auto earlier = std::ranges::find(first, idOfChange(change), idOfChange);
        if (earlier == first.end())
            first.push_back(change);
        else
            earlier->after = change.after;
    }
    std::erase_if(first, [](const auto &change) { return change.before == change.after; });
}

template <typename T>
void compose(std::optional<Replacement<T>> &first, const std::optional<Replacement<T>> &second)
{
    if (first && second)
        first->after = second->after;
    else if (second)
        first = second;
    if (first && first->before == first->after)
        first.reset();
}

void compose(RequestsPatch &first, const RequestsPatch &second)
{
    compose(first.header, second.header);
    compose(first.templates, second.templates);
    compose(first.acceptedFindings, second.acceptedFindings);
    compose(first.rows, second.rows, [](const RowRequestChange &change) { return change.row; });
    compose(first.baselines, second.baselines, [](const BaselineChange &change) { return change.number; });
}

std::optional<Placement> placementIn(const Diagram &diagram, const ElementId &id)
{
    const auto found = diagram.placements.find(id);
    return found == diagram.placements.end() ? std::nullopt : std::optional(found->second);
}

} // namespace

DocumentChange inverted(const DocumentChange &change)
{
    DocumentChange result{inverted(change.patch), change.placements, inverted(change.requests)};
    for (PlacementChange &placement : result.placements)
        std::swap(placement.before, placement.after);
    return result;
}

DocumentChange composed(DocumentChange first, const DocumentChange &second)
{
    compose(first.patch.changes, second.patch.changes, [](const Change &change) { return change.id(); });
    compose(first.placements, second.placements, [](const PlacementChange &change) { return change.id; });
    compose(first.requests, second.requests);
    return first;
}

std::vector<PlacementChange> difference(const Diagram &before, const Diagram &after)
{
    std::vector<PlacementChange> changes;
    for (const auto &[id, placement] : before.placements) {
        const std::optional<Placement> now = placementIn(after, id);
        if (now != placement)
            changes.push_back({id, placement, now});
    }
    for (const auto &[id, placement] : after.placements) {
        if (!before.placements.contains(id))
            changes.push_back({id, std::nullopt, placement});
    }
    return changes;
}

Diagram moved(Diagram diagram, const std::vector<PlacementChange> &placements)
{
    for (const PlacementChange &change : placements)
        setOrErase(diagram.placements, change.id, change.after);
    return diagram;
}

} // namespace portolan

// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document.h"
#include "model/patch.h"
#include "model/requestspatch.h"
#include "sentence.h"

#include <vector>

namespace portolan {

/// What the undo menu calls an edit: an imperative sentence ("Rename pool").
using EditText = Sentence;

/// Where an element was drawn before and after; nothing means that it is laid out automatically.
struct PlacementChange {
    ElementId id;
    std::optional<Placement> before;
    std::optional<Placement> after;

    bool operator==(const PlacementChange &) const = default;
};

/// A change of a document: of its meaning, of its picture, of what is asked of others, or of several.
struct DocumentChange {
    Patch patch;
    std::vector<PlacementChange> placements;
    RequestsPatch requests = {};

    [[nodiscard]] bool isEmpty() const { return patch.isEmpty() && placements.empty() && requests.isEmpty(); }
    bool operator==(const DocumentChange &) const = default;
};

/// The change that undoes `change`.
DocumentChange inverted(const DocumentChange &change);
/// One change that does what `first` and then `second` do. What comes out as it was is left out.
DocumentChange composed(DocumentChange first, const DocumentChange &second);
/// The changes that turn one picture into another.
std::vector<PlacementChange> difference(const Diagram &before, const Diagram &after);
/// `diagram` with the elements put where the change says.
Diagram moved(Diagram diagram, const std::vector<PlacementChange> &placements);

/// A change someone asked for. Carries values only, so it can be built and tested without a window.
struct Edit {
    Patch patch;
    EditText text;
    /// Names the field that was edited; consecutive edits of the same field while someone types become
    /// one undo step. Empty: never merged.
    QString field;
    std::vector<PlacementChange> placements = {};
    RequestsPatch requests = {};

    [[nodiscard]] bool isEmpty() const { return patch.isEmpty() && placements.empty() && requests.isEmpty(); }
};

/// The patch in which `mutate` is carried out on a copy of one element; empty when the element does not
/// exist or comes out as it was.
template <typename T, typename Mutate>
Patch changing(const Topology &topology, const IdOf<T> &id, Mutate mutate)
{
    const std::optional<Element> found = elementOf(topology, id);
    const T *before = found ? std::get_if<T>(&*found) : nullptr;
    if (!before)
        return {};
    T after = *before;
    mutate(after);
    if (after == *before)
        return {};
    return {{Change{*before, std::move(after)}}};
}

/// The same for the deployment.
template <typename Mutate>
Patch changingDeployment(const Topology &topology, Mutate mutate)
{
    Deployment after = topology.deployment;
    mutate(after);
    if (after == topology.deployment)
        return {};
    return {{Change{topology.deployment, std::move(after)}}};
}

/// Sets a map's entry, or removes it when there is no value.
template <typename Map>
void setOrErase(Map &map, const typename Map::key_type &key,
                const std::optional<typename Map::mapped_type> &value)
{
    if (value)
        map.insert_or_assign(key, *value);
    else
        map.erase(key);
}

/// An id that no element of the topology has: `stem`, or `stem` with the lowest number that is free.
/// Characters an id cannot hold become hyphens. For several ids see FreeIds.
ElementId freeId(const Topology &topology, const QString &stem);

} // namespace portolan

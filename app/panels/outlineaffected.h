// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/patch.h"
#include "outlinekey.h"

#include <vector>

namespace portolan {

class OutlineChildren;
class OutlineTree;

/// Whether other things may stand somewhere else because of it.
bool changesPlaces(const Change &change);

/// The line an element has of its own, whatever stands under it; an empty key for those without one.
OutlineKey ownKeyOf(const Element &element);

/// The places of an outline that may hold other lines than before.
class OutlineAffected {
public:
    /// `tree` as it was, `children` as they are to be.
    OutlineAffected(const OutlineTree &tree, const OutlineChildren &children)
        : m_tree(tree), m_children(children)
    {
    }

    void add(const Change &change);
    [[nodiscard]] const std::vector<OutlineKey> &keys() const { return m_keys; }

private:
    void addKey(const OutlineKey &key);
    void addPlace(const OutlineKey &parent);
    void addPresentPlace(const OutlineKey &own);
    void addEnds(const Association &line);
    template <typename T>
    void addGone(const T &element);
    template <typename T>
    void addOf(const T *before, const T &after);

    const OutlineTree &m_tree;
    const OutlineChildren &m_children;
    std::vector<OutlineKey> m_keys;
};

} // namespace portolan

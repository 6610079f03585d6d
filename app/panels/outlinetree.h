// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outlinekey.h"

#include <memory>
#include <unordered_map>
#include <vector>

namespace portolan {

/// A line of the outline and those under it. Knows no texts: they are looked up when shown.
class OutlineNode {
public:
    OutlineNode(OutlineKey key, OutlineNode *parent, int row)
        : m_key(std::move(key)), m_parent(parent), m_row(row)
    {
    }

    [[nodiscard]] const OutlineKey &key() const { return m_key; }
    [[nodiscard]] OutlineNode *parent() const { return m_parent; }
    [[nodiscard]] int row() const { return m_row; }
    [[nodiscard]] int childCount() const { return int(m_children.size()); }
    [[nodiscard]] OutlineNode *child(int row) const { return m_children[size_t(row)].get(); }
    /// The pool a server belongs to, the balancer of a virtual address.
    [[nodiscard]] const ElementId &owner() const { return m_parent->key().id; }

private:
    friend class OutlineTree;

    void renumber(int from);

    OutlineKey m_key;
    OutlineNode *m_parent;
    int m_row;
    std::vector<std::unique_ptr<OutlineNode>> m_children;
};

/// The lines of an outline, found by their keys.
class OutlineTree {
public:
    OutlineTree();

    [[nodiscard]] OutlineNode *root() const { return m_root.get(); }
    /// Null when there is none.
    [[nodiscard]] OutlineNode *find(const OutlineKey &key) const;

    OutlineNode *insert(const OutlineKey &key, OutlineNode *parent, int row);
    void move(OutlineNode *node, OutlineNode *parent, int row);
    void removeLast(OutlineNode *parent);
    void clear();

private:
    void forget(const OutlineNode &node);

    std::unique_ptr<OutlineNode> m_root;
    std::unordered_map<OutlineKey, OutlineNode *> m_nodes;
};

} // namespace portolan

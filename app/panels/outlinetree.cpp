// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outlinetree.h"

namespace portolan {

void OutlineNode::renumber(int from)
{
    for (int row = from; row < childCount(); ++row)
        m_children[size_t(row)]->m_row = row;
}

OutlineTree::OutlineTree()
{
    clear();
}

OutlineNode *OutlineTree::find(const OutlineKey &key) const
{
    const auto it = m_nodes.find(key);
    return it == m_nodes.end() ? nullptr : it->second;
}

OutlineNode *OutlineTree::insert(const OutlineKey &key, OutlineNode *parent, int row)
{
    auto node = std::make_unique<OutlineNode>(key, parent, row);
    OutlineNode *inserted = node.get();
    m_nodes[key] = inserted;
    parent->m_children.insert(parent->m_children.begin() + row, std::move(node));
    parent->renumber(row);
    return inserted;
}

void OutlineTree::move(OutlineNode *node, OutlineNode *parent, int row)
{
    OutlineNode *before = node->m_parent;
    const int at = node->m_row;
    std::unique_ptr<OutlineNode> taken = std::move(before->m_children[size_t(at)]);
    before->m_children.erase(before->m_children.begin() + at);
    before->renumber(at);
    taken->m_parent = parent;
    parent->m_children.insert(parent->m_children.begin() + row, std::move(taken));
    parent->renumber(row);
}

void OutlineTree::removeLast(OutlineNode *parent)
{
    forget(*parent->m_children.back());
    parent->m_children.pop_back();
}

void OutlineTree::clear()
{
    m_nodes.clear();
    m_root = std::make_unique<OutlineNode>(OutlineKey(), nullptr, 0);
    m_nodes[m_root->key()] = m_root.get();
}

void OutlineTree::forget(const OutlineNode &node)
{
    for (const auto &child : node.m_children)
        forget(*child);
    m_nodes.erase(node.m_key);
}

} // namespace portolan

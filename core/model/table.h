// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <atomic>
#include <map>
#include <memory>

namespace portolan {

/// Elements of one kind, ordered by id. Copying is cheap: copies share the rows, and a row is only
/// copied when one side replaces it. So a snapshot for the worker costs nothing on the GUI thread.
template <typename T>
class Table {
public:
    using Id = decltype(T::id);

private:
    using Map = std::map<Id, std::shared_ptr<const T>>;

public:
    class const_iterator {
    public:
        using difference_type = ptrdiff_t;
        using value_type = T;

        const_iterator() = default;
        explicit const_iterator(typename Map::const_iterator it) : m_it(it) { }

        const T &operator*() const { return *m_it->second; }
        const T *operator->() const { return m_it->second.get(); }
        const_iterator &operator++()
        {
            ++m_it;
            return *this;
        }
        const_iterator operator++(int)
        {
            const_iterator before = *this;
            ++m_it;
            return before;
        }
        bool operator==(const const_iterator &) const = default;

    private:
        typename Map::const_iterator m_it;
    };

    [[nodiscard]] const_iterator begin() const { return const_iterator(m_rows->begin()); }
    [[nodiscard]] const_iterator end() const { return const_iterator(m_rows->end()); }
    [[nodiscard]] size_t size() const { return m_rows->size(); }
    [[nodiscard]] bool isEmpty() const { return m_rows->empty(); }

    /// Null when there is none; valid until the row is replaced or removed.
    [[nodiscard]] const T *find(const Id &id) const
    {
        const auto it = m_rows->find(id);
        return it == m_rows->end() ? nullptr : it->second.get();
    }

    /// Adds the element, or replaces the one with the same id.
    void put(T element)
    {
        Id id = element.id;
        writable()[std::move(id)] = std::make_shared<const T>(std::move(element));
    }
    void remove(const Id &id) { writable().erase(id); }

    bool operator==(const Table &other) const
    {
        if (m_rows == other.m_rows)
            return true;
        return std::equal(
            m_rows->begin(), m_rows->end(), other.m_rows->begin(), other.m_rows->end(),
            [](const auto &a, const auto &b) { return a.second == b.second || *a.second == *b.second; });
    }

    /// Calls `visit(const T *before, const T *after)` for each id whose element differs, in the order of the
    /// ids, with null where there is none. Elements that both tables share are told by their address, so
    /// what an edit changed is found without comparing what it left alone.
    template <typename Visit>
    static void forEachDifference(const Table &before, const Table &after, Visit visit)
    {
        if (before.m_rows == after.m_rows)
            return;
        auto old = before.m_rows->begin();
        auto now = after.m_rows->begin();
        while (old != before.m_rows->end() || now != after.m_rows->end()) {
            const bool isSame = old != before.m_rows->end() && now != after.m_rows->end()
                && (old->second == now->second || old->first == now->first);
            if (isSame) {
                if (old->second != now->second && *old->second != *now->second)
                    visit(old->second.get(), now->second.get());
                ++old;
                ++now;
            } else if (now == after.m_rows->end()
                       || (old != before.m_rows->end() && old->first < now->first)) {
                visit((old++)->second.get(), nullptr);
            } else {
                visit(nullptr, (now++)->second.get());
            }
        }
    }

private:
    Map &writable()
    {
        if (m_rows.use_count() > 1)
            m_rows = std::make_shared<Map>(*m_rows);
        else // what the worker last read from its snapshot happened before we write
            std::atomic_thread_fence(std::memory_order_acquire);
        return *m_rows;
    }

    std::shared_ptr<Map> m_rows = std::make_shared<Map>();
};

} // namespace portolan

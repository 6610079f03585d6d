// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <vector>

namespace portolan {

/// Finds the places of things in a list by their 64-bit hashes: open addressing in one block of eight bytes
/// a slot, for hundreds of thousands of things that mostly come once. The things themselves stay in
/// the list, so the caller says whether two are the same.
class HashIndex {
public:
    explicit HashIndex(size_t expected = 0) { allocate(2 * expected); }

    /// The place of the thing with this hash for which `isSame(place)` holds; `next`, remembered for it,
    /// when there is none.
    template <typename IsSame>
    quint32 placeOf(quint64 hash, quint32 next, IsSame isSame)
    {
        if (2 * (m_size + 1) > m_slots.size())
            grow();
        const auto tag = quint32(hash >> 32);
        for (size_t i = tag >> m_shift;; i = (i + 1) & (m_slots.size() - 1)) {
            Slot &slot = m_slots[i];
            if (slot.place == vacant) {
                slot = {tag, next};
                ++m_size;
                return next;
            }
            if (slot.tag == tag && isSame(slot.place))
                return slot.place;
        }
    }

    /// The place of the thing with this hash for which `isSame(place)` holds; `otherwise` when there is none.
    template <typename IsSame>
    [[nodiscard]] quint32 find(quint64 hash, quint32 otherwise, IsSame isSame) const
    {
        const auto tag = quint32(hash >> 32);
        for (size_t i = tag >> m_shift;; i = (i + 1) & (m_slots.size() - 1)) {
            const Slot &slot = m_slots[i];
            if (slot.place == vacant)
                return otherwise;
            if (slot.tag == tag && isSame(slot.place))
                return slot.place;
        }
    }

private:
    static constexpr quint32 vacant = ~quint32(0);

    struct Slot {
        quint32 tag = 0;
        quint32 place = vacant;
    };

    void allocate(size_t atLeast)
    {
        size_t slots = 64;
        m_shift = 26;
        for (; slots < atLeast; slots *= 2)
            --m_shift;
        m_slots.assign(slots, Slot{});
    }

    void grow()
    {
        std::vector<Slot> before;
        before.swap(m_slots);
        allocate(before.size() * 2);
        for (const Slot &slot : before) {
            if (slot.place == vacant)
                continue;
            size_t i = slot.tag >> m_shift;
            while (m_slots[i].place != vacant)
                i = (i + 1) & (m_slots.size() - 1);
            m_slots[i] = slot;
        }
    }

    std::vector<Slot> m_slots;
    size_t m_size = 0;
    /// 32 less the binary logarithm of the number of slots.
    int m_shift = 26;
};

} // namespace portolan

// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <bit>
#include <vector>

namespace portolan {

/// Brings small numbers into order and keeps each once. Long lists are marked bit by bit and read back, which
/// sorts nothing; one of these serves many lists.
class SortedNumbers {
public:
    template <typename Number>
    void sort(std::vector<Number> &numbers)
    {
        if (numbers.size() <= fewNumbers) {
            std::ranges::sort(numbers);
            numbers.erase(std::ranges::unique(numbers).begin(), numbers.end());
            return;
        }
        for (const Number number : numbers)
            mark(size_t(number));
        numbers.clear();
        for (size_t word = 0; word < m_words.size(); ++word) {
            for (; m_words[word] != 0; m_words[word] &= m_words[word] - 1)
                numbers.push_back(Number(word * wordBits + size_t(std::countr_zero(m_words[word]))));
        }
    }

private:
    static constexpr size_t fewNumbers = 12;
    static constexpr size_t wordBits = 64;

    void mark(size_t number)
    {
        const size_t word = number / wordBits;
        if (word >= m_words.size())
            m_words.resize(word + 1, 0);
        m_words[word] |= quint64(1) << number % wordBits;
    }

    /// No bit is set between two lists.
    std::vector<quint64> m_words;
};

} // namespace portolan

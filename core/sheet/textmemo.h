// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/text.h"

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

namespace portolan {

/// Texts that share their characters need not be read to be the same; texts in a row often do.
inline bool isSame(const QString &a, const QString &b)
{
    return a.size() == b.size() && (a.constData() == b.constData() || a == b);
}

inline bool isSame(const Text &a, const Text &b)
{
    return isSame(a.en, b.en) && isSame(a.de, b.de);
}

template <typename Value>
bool isSame(const Value &a, const Value &b)
{
    return a == b;
}

template <typename First, typename Second>
bool isSame(const std::pair<First, Second> &a, const std::pair<First, Second> &b);

template <typename Value>
bool isSame(const std::vector<Value> &a, const std::vector<Value> &b)
{
    return a.size() == b.size()
        && std::equal(a.begin(), a.end(), b.begin(),
                      [](const Value &one, const Value &other) { return isSame(one, other); });
}

template <typename First, typename Second>
bool isSame(const std::pair<First, Second> &a, const std::pair<First, Second> &b)
{
    return isSame(a.first, b.first) && isSame(a.second, b.second);
}

/// The last text made and what it was made of: lines that follow each other often say the same.
template <typename Key>
class TextMemo {
public:
    /// The text for `key`, which `make()` makes when the last one was for another.
    template <typename Make>
    const QString &of(const Key &key, Make make)
    {
        if (!m_key || !isSame(*m_key, key)) {
            m_text = make();
            m_key = key;
        }
        return m_text;
    }

private:
    std::optional<Key> m_key;
    QString m_text;
};

} // namespace portolan

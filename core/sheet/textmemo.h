// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace portolan {

/// The last text made and what it was made of: lines that follow each other often say the same.
template <typename Key>
class TextMemo {
public:
    /// The text for `key`, which `make()` makes when the last one was for another.
    template <typename Make>
    const QString &of(const Key &key, Make make)
    {
        if (m_key != key) {
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

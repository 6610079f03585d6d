// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QString>
#include <QStringList>

#include <algorithm>
#include <array>
#include <optional>

namespace portolan {

/// The words of an enumeration as files spell them, in both directions: one constexpr table per
/// enumeration.
///
///     inline constexpr EnumNames siteKindNames(std::to_array<EnumName<SiteKind>>({
///         {SiteKind::Central, "central"}, {SiteKind::Branch, "branch"}}));
template <typename E>
struct EnumName {
    E value;
    const char *name;
};

template <typename E, size_t N>
class EnumNames {
public:
    constexpr explicit EnumNames(const std::array<EnumName<E>, N> &entries) : m_entries(entries) { }

    [[nodiscard]] constexpr const std::array<EnumName<E>, N> &entries() const { return m_entries; }

    [[nodiscard]] std::optional<E> value(QStringView name) const
    {
        const auto it = std::ranges::find_if(
            m_entries, [name](const EnumName<E> &entry) { return name == QLatin1StringView(entry.name); });
        return it == m_entries.end() ? std::nullopt : std::optional(it->value);
    }

    /// Asserts that the table has the value.
    [[nodiscard]] QLatin1StringView name(E value) const
    {
        const auto it = std::ranges::find(m_entries, value, &EnumName<E>::value);
        Q_ASSERT(it != m_entries.end());
        return it == m_entries.end() ? QLatin1StringView() : QLatin1StringView(it->name);
    }

    /// Every word, for the sentence that says what would have been allowed.
    [[nodiscard]] QString allowed() const
    {
        QStringList names;
        for (const EnumName<E> &entry : m_entries)
            names.append(QLatin1StringView(entry.name));
        return names.join(QStringLiteral(", "));
    }

private:
    std::array<EnumName<E>, N> m_entries;
};

} // namespace portolan

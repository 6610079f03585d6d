// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"

#include <QHashFunctions>
#include <QString>
#include <QStringView>

#include <compare>
#include <string>
#include <string_view>

namespace portolan {

/// True for 1 to 64 characters of a-z, 0-9, '.', '-' and '_' that begin with a letter or digit:
/// what keys and element ids are made of, so that they read well in files and need no quoting.
bool isValidName(std::string_view text);

/// A short checked name. Names with different tags do not convert into each other, so a role
/// cannot be passed where a slot is wanted. An empty name means "none" and only the default
/// constructor makes it.
template <typename Tag>
class Name {
public:
    Name() = default;

    /// Fails with Tag::invalid (InvalidKey or InvalidId) and the offending text.
    static Result<Name> parse(QStringView text)
    {
        const std::string plain = text.toUtf8().toStdString();
        if (!isValidName(plain))
            return failure(Tag::invalid, {text.toString()});
        return Name(plain);
    }

    /// For names written in code, tests and validated data; asserts that the name is valid.
    static Name literal(std::string_view text)
    {
        Q_ASSERT(isValidName(text));
        return Name(std::string(text));
    }

    [[nodiscard]] bool isEmpty() const { return m_text.empty(); }
    [[nodiscard]] const std::string &text() const { return m_text; }
    [[nodiscard]] QString toString() const
    {
        return QString::fromLatin1(m_text.data(), qsizetype(m_text.size()));
    }

    auto operator<=>(const Name &) const = default;
    bool operator==(const Name &) const = default;

    friend size_t qHash(const Name &name, size_t seed = 0)
    {
        return qHashBits(name.m_text.data(), name.m_text.size(), seed);
    }

private:
    explicit Name(std::string text) : m_text(std::move(text)) { }

    std::string m_text;
};

} // namespace portolan

template <typename Tag>
struct std::hash<portolan::Name<Tag>> {
    size_t operator()(const portolan::Name<Tag> &name) const noexcept
    {
        return std::hash<std::string>{}(name.text());
    }
};

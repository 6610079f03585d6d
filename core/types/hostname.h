// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"

#include <QString>
#include <QStringView>

#include <compare>

namespace portolan {

/// A DNS host name (RFC 1123 section 2.1): labels of 1 to 63 letters, digits and inner hyphens, 253
/// characters at most, no trailing dot, the last label no number (so that a mistyped address is no name).
/// Kept in lower case, because DNS does not tell cases apart.
class HostName {
public:
    /// Fails with InvalidHostName and the offending text.
    static Result<HostName> parse(QStringView text);

    [[nodiscard]] const QString &toString() const { return m_text; }

    auto operator<=>(const HostName &other) const { return m_text.compare(other.m_text) <=> 0; }
    bool operator==(const HostName &) const = default;

private:
    explicit HostName(QString text) : m_text(std::move(text)) { }

    QString m_text;
};

} // namespace portolan

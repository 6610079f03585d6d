// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"

#include <QString>
#include <QStringView>

#include <compare>

namespace portolan {

enum class Transport : quint8 { Tcp, Udp, TcpAndUdp };

/// A TCP or UDP port, 1 to 65535 (RFC 6335 reserves 0).
class Port {
public:
    /// Fails with InvalidPort and the offending number or text.
    static Result<Port> from(qint64 number);
    static Result<Port> parse(QStringView text);

    [[nodiscard]] quint16 number() const { return m_number; }

    auto operator<=>(const Port &) const = default;
    bool operator==(const Port &) const = default;

private:
    explicit Port(quint16 number) : m_number(number) { }

    quint16 m_number;
};

/// One port or an unbroken run of ports. `any()` stands for "no restriction" and is printed "any".
class PortRange {
public:
    static PortRange any() { return {0, 65535}; }
    static PortRange single(Port port) { return {port.number(), port.number()}; }
    /// Fails with InvalidPortRange when the last port comes before the first.
    static Result<PortRange> between(Port first, Port last);
    /// Accepts "8000", "8000-8099" and "any".
    static Result<PortRange> parse(QStringView text);

    [[nodiscard]] quint16 first() const { return m_first; }
    [[nodiscard]] quint16 last() const { return m_last; }
    [[nodiscard]] bool isAny() const { return m_first == 0; }
    [[nodiscard]] bool contains(Port port) const
    {
        return port.number() >= m_first && port.number() <= m_last;
    }
    [[nodiscard]] QString toString() const;

    auto operator<=>(const PortRange &) const = default;
    bool operator==(const PortRange &) const = default;

private:
    PortRange(quint16 first, quint16 last) : m_first(first), m_last(last) { }

    quint16 m_first;
    quint16 m_last;
};

} // namespace portolan

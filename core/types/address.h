// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"

#include <QString>
#include <QStringView>

#include <array>
#include <compare>

namespace portolan {

enum class Family : quint8 { IPv4, IPv6 };

/// One IPv4 or IPv6 address. IPv4 is a strict dotted quad without leading zeros (QHostAddress reads
/// 010.1.1.1 as octal 8.1.1.1); IPv6 follows RFC 4291 section 2.2 without zone ids, and is printed as
/// RFC 5952 asks. Ordered by family, then numerically.
class Address {
public:
    /// Fails with InvalidAddress and the offending text.
    static Result<Address> parse(QStringView text);
    static Address v4(quint32 value);
    static Address v6(const std::array<quint8, 16> &bytes);

    [[nodiscard]] Family family() const { return m_family; }
    /// Sixteen bytes in network order; an IPv4 address fills the last four, the rest are zero.
    [[nodiscard]] const std::array<quint8, 16> &bytes() const { return m_bytes; }
    /// True for addresses that are not routed in the Internet: RFC 1918, RFC 6598 and RFC 4193.
    [[nodiscard]] bool isPrivate() const;
    /// The address as a number; only for IPv4.
    [[nodiscard]] quint32 toV4() const;
    [[nodiscard]] QString toString() const;

    auto operator<=>(const Address &) const = default;
    bool operator==(const Address &) const = default;

private:
    Address(Family family, const std::array<quint8, 16> &bytes) : m_family(family), m_bytes(bytes) { }

    Family m_family;
    std::array<quint8, 16> m_bytes;
};

/// A subnet: first address and prefix length ("10.1.0.0/16"). Host bits must be zero.
class Network {
public:
    /// Accepts "address/prefix", or a lone address as a network of one. Fails with InvalidNetwork.
    static Result<Network> parse(QStringView text);
    static Network host(const Address &address);

    [[nodiscard]] const Address &first() const { return m_first; }
    [[nodiscard]] int prefix() const { return m_prefix; }
    [[nodiscard]] Family family() const { return m_first.family(); }
    [[nodiscard]] bool isHost() const;
    [[nodiscard]] bool contains(const Address &address) const;
    /// A network of one is printed as its address.
    [[nodiscard]] QString toString() const;

    auto operator<=>(const Network &) const = default;
    bool operator==(const Network &) const = default;

private:
    Network(const Address &first, int prefix) : m_first(first), m_prefix(prefix) { }

    Address m_first;
    int m_prefix;
};

} // namespace portolan

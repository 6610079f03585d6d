// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "address.h"

#include <algorithm>
#include <optional>

namespace portolan {

namespace {

constexpr int v4Offset = 12;

std::optional<quint8> parseOctet(QStringView part)
{
    if (part.isEmpty() || part.size() > 3 || (part.size() > 1 && part.front() == u'0'))
        return std::nullopt;
    int value = 0;
    for (const QChar c : part) {
        if (c < u'0' || c > u'9')
            return std::nullopt;
        value = value * 10 + (c.unicode() - u'0');
    }
    if (value > 255)
        return std::nullopt;
    return quint8(value);
}

std::optional<quint32> parseQuad(QStringView text)
{
    const auto parts = text.split(u'.');
    if (parts.size() != 4)
        return std::nullopt;
    quint32 value = 0;
    for (const QStringView part : parts) {
        const auto octet = parseOctet(part);
        if (!octet)
            return std::nullopt;
        value = (value << 8) | *octet;
    }
    return value;
}

std::optional<quint16> parseGroup(QStringView part)
{
    if (part.isEmpty() || part.size() > 4)
        return std::nullopt;
    quint16 value = 0;
    for (const QChar c : part) {
        const char16_t lower = c.unicode() | 0x20;
        const bool digit = c >= u'0' && c <= u'9';
        if (!digit && !(lower >= u'a' && lower <= u'f'))
            return std::nullopt;
        value = quint16(value << 4 | (digit ? c.unicode() - u'0' : lower - u'a' + 10));
    }
    return value;
}

/// The 16-bit groups on one side of "::"; the last may be a dotted quad if `quadAllowed`.
std::optional<std::vector<quint16>> parseGroups(QStringView text, bool quadAllowed)
{
    std::vector<quint16> groups;
    if (text.isEmpty())
        return groups;
    const auto parts = text.split(u':');
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (quadAllowed && i == parts.size() - 1 && parts[i].contains(u'.')) {
            const auto quad = parseQuad(parts[i]);
            if (!quad)
                return std::nullopt;
            groups.push_back(quint16(*quad >> 16));
            groups.push_back(quint16(*quad & 0xffff));
            continue;
        }
        const auto group = parseGroup(parts[i]);
        if (!group)
            return std::nullopt;
        groups.push_back(*group);
    }
    return groups;
}

std::optional<std::array<quint8, 16>> parseV6(QStringView text)
{
    const qsizetype gap = text.indexOf(u"::");
    const bool compressed = gap >= 0;
    if (compressed && text.indexOf(u"::", gap + 1) >= 0)
        return std::nullopt;
    const auto head = parseGroups(compressed ? text.left(gap) : text, !compressed);
    const auto tail = compressed ? parseGroups(text.mid(gap + 2), true)
                                 : std::optional<std::vector<quint16>>(std::vector<quint16>{});
    if (!head || !tail)
        return std::nullopt;
    const size_t count = head->size() + tail->size();
    if (compressed ? count > 7 : count != 8)
        return std::nullopt;
    std::array<quint16, 8> groups{};
    std::ranges::copy(*head, groups.begin());
    std::ranges::copy(*tail, groups.end() - ptrdiff_t(tail->size()));
    std::array<quint8, 16> bytes{};
    for (size_t i = 0; i < groups.size(); ++i) {
        bytes[2 * i] = quint8(groups[i] >> 8);
        bytes[2 * i + 1] = quint8(groups[i] & 0xff);
    }
    return bytes;
}

/// The longest run of two or more zero groups, the first of equals (RFC 5952 section 4.2).
std::pair<int, int> longestZeroRun(const std::array<quint16, 8> &groups)
{
    int best = -1;
    int bestLength = 1;
    for (int i = 0; i < 8; ++i) {
        int length = 0;
        while (i + length < 8 && groups[size_t(i + length)] == 0)
            ++length;
        if (length > bestLength) {
            best = i;
            bestLength = length;
        }
        i += length;
    }
    return {best, bestLength};
}

/// Large sheets have millions of these, hence by hand.
QString printQuad(const std::array<quint8, 16> &bytes)
{
    constexpr int longest = 15;
    std::array<char16_t, longest> text{};
    size_t length = 0;
    const auto add = [&](int character) { text[length++] = char16_t(character); };
    for (size_t i = 12; i < bytes.size(); ++i) {
        if (i > 12)
            add(u'.');
        const int byte = bytes[i];
        if (byte >= 100)
            add(u'0' + byte / 100);
        if (byte >= 10)
            add(u'0' + byte / 10 % 10);
        add(u'0' + byte % 10);
    }
    return QString(reinterpret_cast<const QChar *>(text.data()), qsizetype(length));
}

/// ::ffff:0:0/96, whose last four bytes are an IPv4 address (RFC 5952 section 5).
bool isMapped(const std::array<quint8, 16> &bytes)
{
    return std::all_of(bytes.begin(), bytes.begin() + 10, [](quint8 byte) { return byte == 0; })
        && bytes[10] == 0xff && bytes[11] == 0xff;
}

QString printV6(const std::array<quint8, 16> &bytes)
{
    if (isMapped(bytes))
        return QStringLiteral("::ffff:") + printQuad(bytes);
    std::array<quint16, 8> groups{};
    for (size_t i = 0; i < groups.size(); ++i)
        groups[i] = quint16(bytes[2 * i] << 8 | bytes[2 * i + 1]);
    const auto [gap, gapLength] = longestZeroRun(groups);
    QString text;
    for (int i = 0; i < 8; ++i) {
        if (i == gap) {
            text += QStringLiteral("::");
            i += gapLength - 1;
            continue;
        }
        if (!text.isEmpty() && !text.endsWith(u':'))
            text += u':';
        text += QString::number(groups[size_t(i)], 16);
    }
    return text;
}

int width(Family family)
{
    return family == Family::IPv4 ? 32 : 128;
}

/// `bytes` with everything behind the first `prefix` bits of the family cleared.
std::array<quint8, 16> masked(const Address &address, int prefix)
{
    std::array<quint8, 16> bytes = address.bytes();
    const int kept = prefix + (address.family() == Family::IPv4 ? v4Offset * 8 : 0);
    for (int i = 0; i < 16; ++i) {
        const int bits = std::clamp(kept - i * 8, 0, 8);
        bytes[size_t(i)] &= quint8(0xff << (8 - bits));
    }
    return bytes;
}

} // namespace

Result<Address> Address::parse(QStringView text)
{
    if (const auto quad = parseQuad(text))
        return v4(*quad);
    if (const auto bytes = parseV6(text))
        return v6(*bytes);
    return failure(ErrorCode::InvalidAddress, {text.toString()});
}

Address Address::v4(quint32 value)
{
    std::array<quint8, 16> bytes{};
    for (size_t i = 0; i < 4; ++i)
        bytes[v4Offset + i] = quint8(value >> (24 - 8 * i));
    return {Family::IPv4, bytes};
}

Address Address::v6(const std::array<quint8, 16> &bytes)
{
    return {Family::IPv6, bytes};
}

bool Address::isPrivate() const
{
    if (m_family == Family::IPv6)
        return (m_bytes[0] & 0xfe) == 0xfc;
    const quint32 value = toV4();
    return value >> 24 == 10 || value >> 20 == 0xac1 || value >> 16 == 0xc0a8 || value >> 22 == 0x191;
}

quint32 Address::toV4() const
{
    Q_ASSERT(m_family == Family::IPv4);
    quint32 value = 0;
    for (size_t i = 0; i < 4; ++i)
        value = value << 8 | m_bytes[v4Offset + i];
    return value;
}

QString Address::toString() const
{
    if (m_family == Family::IPv6)
        return printV6(m_bytes);
    return printQuad(m_bytes);
}

Result<Network> Network::parse(QStringView text)
{
    const qsizetype slash = text.indexOf(u'/');
    const auto address = Address::parse(slash < 0 ? text : text.left(slash));
    if (!address)
        return failure(ErrorCode::InvalidNetwork, {text.toString()});
    if (slash < 0)
        return host(*address);
    const auto prefix = parseOctet(text.mid(slash + 1));
    if (!prefix || *prefix > width(address->family()) || masked(*address, *prefix) != address->bytes())
        return failure(ErrorCode::InvalidNetwork, {text.toString()});
    return Network(*address, *prefix);
}

Network Network::host(const Address &address)
{
    return {address, width(address.family())};
}

bool Network::isHost() const
{
    return m_prefix == width(family());
}

bool Network::contains(const Address &address) const
{
    return address.family() == family() && masked(address, m_prefix) == m_first.bytes();
}

QString Network::toString() const
{
    if (isHost())
        return m_first.toString();
    return m_first.toString() + u'/' + QString::number(m_prefix);
}

} // namespace portolan

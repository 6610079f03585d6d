// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document.h"
#include "json/enumnames.h"

namespace portolan {

// The words files have for enumerations. A missing value is noticed by a test.

inline constexpr EnumNames siteKindNames(std::to_array<EnumName<SiteKind>>({
    {SiteKind::Central, "central"},
    {SiteKind::Branch, "branch"},
}));

inline constexpr EnumNames notationNames(std::to_array<EnumName<DestinationNotation>>({
    {DestinationNotation::Original, "original"},
    {DestinationNotation::Real, "real"},
}));

inline constexpr EnumNames balancingNames(std::to_array<EnumName<Balancing>>({
    {Balancing::None, "none"},
    {Balancing::Dns, "dns"},
    {Balancing::Hardware, "hardware"},
}));

inline constexpr EnumNames transportNames(std::to_array<EnumName<Transport>>({
    {Transport::Tcp, "tcp"},
    {Transport::Udp, "udp"},
    {Transport::TcpAndUdp, "tcp+udp"},
}));

inline constexpr EnumNames rowStatusNames(std::to_array<EnumName<RowStatus>>({
    {RowStatus::Open, "open"},
    {RowStatus::Requested, "requested"},
    {RowStatus::Approved, "approved"},
    {RowStatus::Implemented, "implemented"},
    {RowStatus::Rejected, "rejected"},
}));

/// The table for a type; the value does not matter.
constexpr const auto &namesOf(SiteKind)
{
    return siteKindNames;
}
constexpr const auto &namesOf(DestinationNotation)
{
    return notationNames;
}
constexpr const auto &namesOf(Balancing)
{
    return balancingNames;
}
constexpr const auto &namesOf(Transport)
{
    return transportNames;
}
constexpr const auto &namesOf(RowStatus)
{
    return rowStatusNames;
}

} // namespace portolan

// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importjumps.h"

namespace portolan {

FindingField fieldOf(const ImportEntry &entry)
{
    using Kind = FindingField::Kind;
    switch (entry.note) {
    case ImportNote::Domains:
    case ImportNote::BadDomain:
        return {Kind::SipDomains, {}};
    case ImportNote::RangeTaken:
    case ImportNote::DifferingRange:
        return {Kind::Range, entry.arguments.value(0)};
    case ImportNote::FeatureGuessed:
        return {Kind::Feature, entry.arguments.value(0)};
    case ImportNote::BalancingGuessed:
    case ImportNote::BalancingUnknown:
        return {Kind::Balancing, {}};
    case ImportNote::Placeholder:
    case ImportNote::NotAHostName:
        return {Kind::Fqdn, {}};
    case ImportNote::NamedByAddress:
    case ImportNote::BadAddress:
    case ImportNote::AddressWithoutSlot:
    case ImportNote::MissingAddresses:
        return {Kind::Address, {}};
    case ImportNote::InstancePort:
        return {Kind::Attribute, QStringLiteral("port")};
    case ImportNote::MissingPublicAddresses:
        return {Kind::PublicAddress, {}};
    default:
        return {};
    }
}

} // namespace portolan

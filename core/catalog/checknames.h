// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks.h"
#include "json/enumnames.h"

namespace portolan {

// How checks.json spells each enumeration.

inline constexpr EnumNames severityNames(std::to_array<EnumName<Severity>>({
    {Severity::Error, "error"},
    {Severity::Warning, "warning"},
    {Severity::Info, "info"},
}));

inline constexpr EnumNames checkPrimitiveNames(std::to_array<EnumName<CheckPrimitive>>({
    {CheckPrimitive::Observed, "observed"},
    {CheckPrimitive::PoolSize, "pool-size"},
    {CheckPrimitive::PoolMeets, "pool-meets"},
    {CheckPrimitive::LineCount, "line-count"},
    {CheckPrimitive::Unconnected, "unconnected"},
    {CheckPrimitive::ServicesOff, "services-off"},
    {CheckPrimitive::Stretched, "stretched"},
    {CheckPrimitive::BalancingNotAllowed, "balancing-not-allowed"},
    {CheckPrimitive::RowsMissing, "rows-missing"},
    {CheckPrimitive::SharedMachine, "shared-machine"},
    {CheckPrimitive::SharedAddress, "shared-address"},
    {CheckPrimitive::SameNetwork, "same-network"},
    {CheckPrimitive::FamilyMissing, "family-missing"},
    {CheckPrimitive::MixedFamilies, "mixed-families"},
    {CheckPrimitive::DeploymentMeets, "deployment-meets"},
    {CheckPrimitive::OneTarget, "one-target"},
    {CheckPrimitive::LineCycle, "line-cycle"},
    {CheckPrimitive::LineMeets, "line-meets"},
    {CheckPrimitive::LineEnds, "line-ends"},
    {CheckPrimitive::SiteCount, "site-count"},
    {CheckPrimitive::NoSipDomain, "no-sip-domain"},
    {CheckPrimitive::NatForbidden, "nat-forbidden"},
    {CheckPrimitive::NatPartial, "nat-partial"},
    {CheckPrimitive::NatPorts, "nat-ports"},
    {CheckPrimitive::NatTaken, "nat-taken"},
    {CheckPrimitive::PrivateUntranslated, "private-untranslated"},
    {CheckPrimitive::SourceNat, "source-nat"},
    {CheckPrimitive::StrayVip, "stray-vip"},
    {CheckPrimitive::WebName, "web-name"},
    {CheckPrimitive::DuplicateName, "duplicate-name"},
    {CheckPrimitive::DuplicateAddress, "duplicate-address"},
    {CheckPrimitive::OutsideSubnets, "outside-subnets"},
    {CheckPrimitive::OverlappingSubnets, "overlapping-subnets"},
    {CheckPrimitive::NameMissing, "name-missing"},
    {CheckPrimitive::NameForm, "name-form"},
    {CheckPrimitive::PortConflict, "port-conflict"},
    {CheckPrimitive::BoundaryMeets, "boundary-meets"},
    {CheckPrimitive::OneFirewall, "one-firewall"},
    {CheckPrimitive::RangesOverlap, "ranges-overlap"},
    {CheckPrimitive::RangeSize, "range-size"},
    {CheckPrimitive::RangeChanged, "range-changed"},
    {CheckPrimitive::RangesWithin, "ranges-within"},
}));

inline constexpr EnumNames fixKindNames(std::to_array<EnumName<FixTemplate::Kind>>({
    {FixTemplate::Kind::None, "none"},
    {FixTemplate::Kind::SetSourceNat, "set-source-nat"},
    {FixTemplate::Kind::SetHairpin, "set-hairpin"},
    {FixTemplate::Kind::SetTranslates, "set-translates"},
    {FixTemplate::Kind::SetFiltered, "set-filtered"},
    {FixTemplate::Kind::SetBalancing, "set-balancing"},
    {FixTemplate::Kind::SetService, "set-service"},
    {FixTemplate::Kind::SetFeature, "set-feature"},
    {FixTemplate::Kind::SetRange, "set-range"},
    {FixTemplate::Kind::SeparatePorts, "separate-ports"},
    {FixTemplate::Kind::SetAttribute, "set-attribute"},
    {FixTemplate::Kind::TranslateAllPorts, "translate-all-ports"},
    {FixTemplate::Kind::Join, "join"},
    {FixTemplate::Kind::Remove, "remove"},
}));

/// Nobody writes that there is no field.
inline constexpr EnumNames fieldKindNames(std::to_array<EnumName<FindingField::Kind>>({
    {FindingField::Kind::Name, "name"},
    {FindingField::Kind::Fqdn, "fqdn"},
    {FindingField::Kind::Address, "address"},
    {FindingField::Kind::AddressV6, "address-v6"},
    {FindingField::Kind::PublicAddress, "public-address"},
    {FindingField::Kind::PublicPorts, "public-ports"},
    {FindingField::Kind::Zone, "zone"},
    {FindingField::Kind::Subnets, "subnets"},
    {FindingField::Kind::Networks, "networks"},
    {FindingField::Kind::Servers, "servers"},
    {FindingField::Kind::Balancing, "balancing"},
    {FindingField::Kind::Service, "service"},
    {FindingField::Kind::SourceNat, "source-nat"},
    {FindingField::Kind::Feature, "feature"},
    {FindingField::Kind::Range, "range"},
    {FindingField::Kind::Attribute, "attribute"},
    {FindingField::Kind::Translates, "translates"},
    {FindingField::Kind::Filtered, "filtered"},
    {FindingField::Kind::Hairpin, "hairpin"},
    {FindingField::Kind::Firewall, "firewall"},
    {FindingField::Kind::SipDomains, "sip-domains"},
    {FindingField::Kind::SiteKind, "site-kind"},
    {FindingField::Kind::ServiceName, "service-name"},
}));

inline constexpr EnumNames uncheckedReasonNames(std::to_array<EnumName<UncheckedRule::Reason>>({
    {UncheckedRule::Reason::Derived, "derived"},
    {UncheckedRule::Reason::Dns, "dns"},
    {UncheckedRule::Reason::Certificates, "certificates"},
    {UncheckedRule::Reason::Impossible, "impossible"},
    {UncheckedRule::Reason::NotDrawn, "not-drawn"},
    {UncheckedRule::Reason::Advice, "advice"},
}));

inline constexpr EnumNames familyNames(std::to_array<EnumName<Family>>({
    {Family::IPv4, "ipv4"},
    {Family::IPv6, "ipv6"},
}));

inline constexpr EnumNames checkedSiteNames(std::to_array<EnumName<SiteKind>>({
    {SiteKind::Central, "central"},
    {SiteKind::Branch, "branch"},
}));

/// The words of the primitives that take one: what derivation comes upon, in the order of
/// Observation::Kind, who is the sender behind a balancer, whose the addresses are, and in which states
/// boundaries are.
inline constexpr std::array observationWords = {
    "any-not-narrowed", "missing-address", "missing-public-address", "not-associated", "no-path",
    "ambiguous-path",   "no-zone",         "translated-hardware",    "no-hairpin",     "unknown-role",
    "missing-vip",      "missing-port",
};
inline constexpr std::array sourceNatWords = {"true", "unknown"};
inline constexpr std::array enteredNameWords = {"differs", "outside", "simple-url"};
inline constexpr std::array natOwnerWords = {"same"};
inline constexpr std::array boundaryWords = {"translated", "unfiltered"};

} // namespace portolan

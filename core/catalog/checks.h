// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "condition.h"

#include <limits>

namespace portolan {

template <>
struct KeyTag<102> {
    static constexpr ErrorCode invalid = ErrorCode::InvalidKey;
};
using CheckKey = Name<KeyTag<102>>;

enum class Severity : quint8 {
    Error, ///< does not work, or rows are wrong, missing or cannot be written
    Warning, ///< works, but not well, or rows are wider than they need be
    Info, ///< good to know
};

/// What a check looks for. C++ has the mechanism, checks.json the products' instances of it.
enum class CheckPrimitive : quint8 {
    Observed, ///< what derivation came upon: `observation`
    // Of a pool
    PoolSize, ///< fewer servers than `minimum` or more than `maximum`
    PoolMeets, ///< it meets `when`, and should not
    LineCount, ///< lines of `kinds` at its `end` lead to fewer pools than `minimum` or more than `maximum`
    Unconnected, ///< no line, virtual address or flow of somebody's own touches it
    ServicesOff, ///< one of `services` is switched off
    Stretched, ///< it stands in zones of a site that is not its own
    BalancingNotAllowed, ///< some traffic is balanced as its role does not support
    RowsMissing, ///< no row of any of `rules` begins or ends at it, though it meets `when`
    SharedMachine, ///< a server has the name or an address of a server of one of `others`
    SharedAddress, ///< several of `slots` of a server have the same address: one finding names them all
    SameNetwork, ///< a slot of `slots` and one of `otherSlots` stand in one zone or subnet
    FamilyMissing, ///< a slot of `slots` has no address of `family`
    MixedFamilies, ///< its servers do not have addresses of the same families
    // Of the whole
    DeploymentMeets, ///< it meets `when`, and should not
    OneTarget, ///< lines of `kinds` lead to several pools
    LineCycle, ///< following lines of `kinds` leads back
    LineMeets, ///< a line meets `when`, and should not
    LineEnds, ///< a line joins what its kind does not join
    SiteCount, ///< a site of `siteKind` has fewer pools of `roles` than `minimum` or more than `maximum`
    NoSipDomain,
    // Of translation and balancing
    NatForbidden, ///< `slots` are translated
    NatPartial, ///< some of `slots` are translated, others are not
    NatPorts, ///< only some ports of `slots` are translated
    NatTaken, ///< a public address is another's as well; `value` "same": another of the same machine's
    PrivateUntranslated, ///< a private address of `slots` where nothing can translate it
    SourceNat, ///< a balancer of `slots` writes its own address as the sender (`value`: "true"), or it is not
               ///< known ("unknown")
    StrayVip, ///< a virtual address of traffic that is not balanced by hardware
    WebName, ///< the name for `traffic` that a balancer publishes is missing, or that of the pool
    // Of names, addresses and networks
    DuplicateName, ///< two servers, pools or virtual addresses have one name
    DuplicateAddress,
    OutsideSubnets, ///< an address lies outside of the subnets of its zone
    OverlappingSubnets, ///< of two zones
    NameMissing, ///< a server or pool of `roles` has no FQDN
    NameForm, ///< an FQDN of one label, or of letters that DNS does not know
    PortConflict, ///< two services listen at the same port of one address
    BoundaryMeets, ///< a boundary between `zoneKinds` and `otherZoneKinds` is in the state `value`
    OneFirewall, ///< one firewall, or none, stands both before and behind zones of `zoneKinds`
    // Of port ranges
    RangesOverlap, ///< two of `ranges` overlap
    RangeSize, ///< one of `ranges` holds fewer ports than `minimum`
    RangeChanged, ///< a pool has one of `ranges` other than it is by default
    RangesWithin, ///< one of `ranges` that somebody set leaves that of `otherRanges` in the same place
};

/// Each primitive reads those that it names.
struct CheckParameters {
    static constexpr int unlimited = std::numeric_limits<int>::max();

    std::vector<RoleKey> roles;
    std::vector<RoleKey> others;
    std::vector<SlotKey> slots;
    std::vector<SlotKey> otherSlots;
    std::vector<ServiceKey> services;
    std::vector<AssociationKey> kinds;
    std::vector<ZoneKindKey> zoneKinds;
    std::vector<ZoneKindKey> otherZoneKinds;
    std::vector<RangeKey> ranges;
    std::vector<RangeKey> otherRanges;
    /// Indices into Catalogue::rules.
    std::vector<int> rules;
    TrafficKey traffic;
    Condition when;
    Predicate::End end = Predicate::End::From;
    Family family = Family::IPv4;
    SiteKind siteKind = SiteKind::Central;
    int minimum = 0;
    int maximum = unlimited;
    /// A word that only the primitive knows.
    QString value;
};

/// The field in which somebody would mend what was found.
struct FindingField {
    enum class Kind : quint8 {
        None,
        Name,
        Fqdn,
        Address, ///< where a family is at fault, IPv4
        AddressV6,
        PublicAddress,
        PublicPorts, ///< those that are translated
        Zone,
        Subnets,
        Networks, ///< of clients and partners
        Servers,
        Balancing,
        Service,
        SourceNat,
        Feature,
        Range,
        Attribute,
        Translates,
        Filtered,
        Hairpin,
        Firewall,
        SipDomains,
        SiteKind,
        ServiceName, ///< one that is entered for services of a pool, or for the deployment
    };

    Kind kind = Kind::None;
    /// Which of several: a slot, a network side, a class of traffic, a service, a feature, a range, an
    /// attribute, a name, or one of a SIP domain ("meet/contoso.com"). Empty for the first.
    QString key;

    bool operator==(const FindingField &) const = default;
};

/// An edit that would mend what was found. Which element it is done to says the finding.
struct FixTemplate {
    enum class Kind : quint8 {
        None,
        SetSourceNat,
        SetHairpin,
        SetTranslates,
        SetFiltered,
        SetBalancing,
        SetService,
        SetFeature,
        SetRange,
        SeparatePorts, ///< of the services of a pool that have one address together
        SetAttribute,
        TranslateAllPorts,
        Join,
        Remove,
    };

    Kind kind = Kind::None;
    /// The class of traffic, service, feature, range, attribute or kind of line.
    QString key;
    /// What is set.
    QString value;

    bool operator==(const FixTemplate &) const = default;
};

/// One thing that is looked at, of one product.
struct Check {
    CheckKey key;
    CheckPrimitive primitive = CheckPrimitive::Observed;
    CheckParameters parameters;
    Severity severity = Severity::Warning;
    Text name;
    /// What was found, with {0}, {1} for the places and {a}, {b} for words.
    Text reason;
    /// What to do about it.
    Text advice;
    /// The page of the product's documentation; may be empty.
    QString topic;
    /// Ids of the documented design rules that it holds a design against.
    QStringList references;
    FixTemplate fix;
    /// Where it is mended, of checks that only they know of.
    FindingField field;
    /// One finding for all places with the same words: there is one thing to be done about them.
    bool together = false;
};

/// A documented design rule that no check asks about, and what is done instead.
struct UncheckedRule {
    enum class Reason : quint8 {
        Derived, ///< the rows are derived so that it cannot be broken
        Dns, ///< the DNS sheet says so
        Certificates, ///< the certificate sheet says so
        Impossible, ///< nobody can draw what it forbids
        NotDrawn, ///< a deployment does not say what would have to be known
        Advice, ///< nothing that a design could break
    };

    QString id;
    Reason reason = Reason::NotDrawn;
    Text text;
};

struct CheckList {
    std::vector<Check> checks;
    std::vector<UncheckedRule> unchecked;

    [[nodiscard]] const Check *check(const CheckKey &key) const;
};

} // namespace portolan

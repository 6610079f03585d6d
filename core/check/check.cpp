// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "check.h"

#include "acceptance.h"
#include "catalog/checks.h"
#include "primitives.h"

#include <future>

namespace portolan {

namespace {

using Primitive = void (*)(const Design &, Findings &);

Primitive functionOf(CheckPrimitive primitive)
{
    using enum CheckPrimitive;
    switch (primitive) {
    case Observed:
        return findObserved;
    case PoolSize:
        return findPoolSizes;
    case PoolMeets:
        return findPoolsMeeting;
    case LineCount:
        return findLineCounts;
    case Unconnected:
        return findUnconnected;
    case ServicesOff:
        return findServicesOff;
    case Stretched:
        return findStretched;
    case BalancingNotAllowed:
        return findBalancingNotAllowed;
    case RowsMissing:
        return findRowsMissing;
    case SharedMachine:
        return findSharedMachines;
    case SharedAddress:
        return findSharedAddresses;
    case SameNetwork:
        return findSameNetworks;
    case FamilyMissing:
        return findMissingFamilies;
    case MixedFamilies:
        return findMixedFamilies;
    case DeploymentMeets:
        return findDeploymentMeeting;
    case OneTarget:
        return findSeveralTargets;
    case LineCycle:
        return findLineCycles;
    case LineMeets:
        return findLinesMeeting;
    case LineEnds:
        return findWrongEnds;
    case SiteCount:
        return findSiteCounts;
    case NoSipDomain:
        return findNoSipDomain;
    case NatForbidden:
        return findForbiddenNat;
    case NatPartial:
        return findPartialNat;
    case NatPorts:
        return findNatPorts;
    case NatTaken:
        return findTakenNat;
    case PrivateUntranslated:
        return findPrivateUntranslated;
    case SourceNat:
        return findSourceNat;
    case StrayVip:
        return findStrayVips;
    case WebName:
        return findWebNames;
    case DuplicateName:
        return findDuplicateNames;
    case DuplicateAddress:
        return findDuplicateAddresses;
    case OutsideSubnets:
        return findOutsideSubnets;
    case OverlappingSubnets:
        return findOverlappingSubnets;
    case NameMissing:
        return findMissingNames;
    case NameForm:
        return findBadNames;
    case PortConflict:
        return findPortConflicts;
    case BoundaryMeets:
        return findBoundariesMeeting;
    case OneFirewall:
        return findSingleFirewalls;
    case RangesOverlap:
        return findOverlappingRanges;
    case RangeSize:
        return findSmallRanges;
    case RangeChanged:
        return findChangedRanges;
    case RangesWithin:
        return findRangesOutside;
    }
    Q_UNREACHABLE();
}

/// Whether the primitive looks at what was derived, beyond the topology.
bool asksWhatIsDerived(CheckPrimitive primitive)
{
    return primitive == CheckPrimitive::Observed || primitive == CheckPrimitive::RowsMissing
        || primitive == CheckPrimitive::PortConflict;
}

/// Those checks that do, or do not, ask what is derived.
void findAll(const Design &design, bool askWhatIsDerived, Findings &findings)
{
    const std::vector<Check> &checks = design.catalogue().checks->checks;
    for (size_t i = 0; i < checks.size(); ++i) {
        if (asksWhatIsDerived(checks[i].primitive) != askWhatIsDerived)
            continue;
        findings.begin(int(i), checks[i]);
        functionOf(checks[i].primitive)(design, findings);
    }
}

} // namespace

std::vector<Finding> check(const Derivation &derivation)
{
    if (!derivation.catalogue || !derivation.catalogue->checks)
        return {};
    Design design(derivation.topology, derivation.catalogue);
    design.take(derivation);
    Findings findings;
    findAll(design, false, findings);
    findAll(design, true, findings);
    return std::move(findings).take();
}

Derivation deriveChecked(const Topology &topology, std::shared_ptr<const Catalogue> catalogue, View view,
                         const std::vector<AcceptedFinding> &accepted)
{
    if (!catalogue || !catalogue->checks)
        return derive(topology, std::move(catalogue), view);
    std::optional<Design> design;
    Findings findings;
    // Most checks need not wait for the rows.
    const auto early = std::async(std::launch::async, [&] {
        design.emplace(topology, catalogue);
        findAll(*design, false, findings);
    });
    Derivation derivation = derive(topology, catalogue, view);
    early.wait();
    design->take(derivation);
    findAll(*design, true, findings);
    derivation.findings = std::move(findings).take();
    markAccepted(derivation.findings, *catalogue->checks, accepted);
    return derivation;
}

} // namespace portolan

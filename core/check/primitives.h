// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "design.h"
#include "findings.h"

namespace portolan {

// One function for each CheckPrimitive; its parameters are those of Findings::check().

void findObserved(const Design &design, Findings &findings);

void findPoolSizes(const Design &design, Findings &findings);
void findPoolsMeeting(const Design &design, Findings &findings);
void findUnconnected(const Design &design, Findings &findings);
void findServicesOff(const Design &design, Findings &findings);
void findStretched(const Design &design, Findings &findings);
void findBalancingNotAllowed(const Design &design, Findings &findings);
void findRowsMissing(const Design &design, Findings &findings);
void findSharedMachines(const Design &design, Findings &findings);
void findSharedAddresses(const Design &design, Findings &findings);
void findSameNetworks(const Design &design, Findings &findings);
void findMissingFamilies(const Design &design, Findings &findings);
void findMixedFamilies(const Design &design, Findings &findings);

void findDeploymentMeeting(const Design &design, Findings &findings);
void findLineCounts(const Design &design, Findings &findings);
void findSeveralTargets(const Design &design, Findings &findings);
void findLineCycles(const Design &design, Findings &findings);
void findLinesMeeting(const Design &design, Findings &findings);
void findWrongEnds(const Design &design, Findings &findings);
void findSiteCounts(const Design &design, Findings &findings);
void findNoSipDomain(const Design &design, Findings &findings);

void findForbiddenNat(const Design &design, Findings &findings);
void findPartialNat(const Design &design, Findings &findings);
void findNatPorts(const Design &design, Findings &findings);
void findTakenNat(const Design &design, Findings &findings);
void findPrivateUntranslated(const Design &design, Findings &findings);

void findSourceNat(const Design &design, Findings &findings);
void findStrayVips(const Design &design, Findings &findings);
void findWebNames(const Design &design, Findings &findings);

void findDuplicateNames(const Design &design, Findings &findings);
void findDuplicateAddresses(const Design &design, Findings &findings);
void findMissingNames(const Design &design, Findings &findings);
void findBadNames(const Design &design, Findings &findings);
/// Of names people entered: what NameForm, DuplicateName and WebName look for where their check asks so.
void findOutsideNames(const Design &design, Findings &findings);
void findTakenUrls(const Design &design, Findings &findings);
void findDifferingNames(const Design &design, Findings &findings);
void findPortConflicts(const Design &design, Findings &findings);

void findOutsideSubnets(const Design &design, Findings &findings);
void findOverlappingSubnets(const Design &design, Findings &findings);
void findBoundariesMeeting(const Design &design, Findings &findings);
void findSingleFirewalls(const Design &design, Findings &findings);

void findOverlappingRanges(const Design &design, Findings &findings);
void findSmallRanges(const Design &design, Findings &findings);
void findChangedRanges(const Design &design, Findings &findings);
void findRangesOutside(const Design &design, Findings &findings);

} // namespace portolan

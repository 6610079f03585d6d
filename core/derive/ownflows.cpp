// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ownends.h"
#include "passes.h"

namespace portolan {

namespace {

void addOwnFlow(Work &work, OwnEnds &ends, const OwnFlow &own, int rule)
{
    Flow flow;
    flow.rule = rule;
    flow.transport = own.transport;
    flow.ports = own.ports;
    flow.sourcePorts = own.sourcePorts;
    bool added = false;
    for (const Family family : {Family::IPv6, Family::IPv4}) {
        flow.from = ends.setOf(own, true, family);
        flow.to = ends.setOf(own, false, family);
        const bool isNamed = work.sets.at(flow.from).special == AddressSet::Special::None
            || work.sets.at(flow.to).special == AddressSet::Special::None;
        const bool isUsable = work.sets.isUsable(flow.from) && work.sets.isUsable(flow.to);
        // Without a family in common the row is written for IPv4 and says that it is incomplete.
        if ((isUsable && (isNamed || family == Family::IPv4)) || (family == Family::IPv4 && !added)) {
            flow.complete = isUsable;
            work.rows.addFlow(flow);
            added = true;
        }
    }
}

} // namespace

void deriveOwnFlows(Work &work)
{
    OwnEnds ends(work.derivation, work.snapshot, work.sets);
    const int firstRule = int(work.snapshot.catalogue().rules.size());
    for (const OwnFlow &flow : work.snapshot.topology().ownFlows) {
        addOwnFlow(work, ends, flow, firstRule + int(work.derivation.ownFlows.size()));
        work.derivation.ownFlows.push_back(flow.id);
    }
}

} // namespace portolan

// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "passes.h"

#include "identity.h"

namespace portolan {

namespace {

/// The pools or parties of one end, each with its servers and, where it has one, its virtual address.
std::vector<quint32> setsOf(Work &work, const RuleEndpoint &end, const Condition &condition, RuleEnd asked,
                            Family family)
{
    std::vector<quint32> result;
    std::vector<quint32> placed;
    for (const Side &side : work.pairs.everywhere(end)) {
        Subject subject;
        const int pool = side.members.front().party >= 0 ? -1 : side.members.front().seat.pool;
        (asked == RuleEnd::From ? subject.from : subject.to) = pool;
        if (!work.facts.holds(condition, subject))
            continue;
        RuleEndpoint both = end;
        both.placement = Arrival::Both;
        placed.clear();
        work.endpoints.addReceivers(side, both, false, family, placed);
        for (const quint32 set : placed) {
            const bool silent =
                !work.sets.isUsable(set) && (family == Family::IPv6 || work.sets.at(set).complete);
            if (!silent)
                result.push_back(set);
        }
    }
    return result;
}

} // namespace

void deriveIpsec(Work &work)
{
    const auto &rules = work.snapshot.catalogue().ipsecRules;
    for (size_t i = 0; i < rules.size(); ++i) {
        const IpsecRule &rule = rules[i];
        const PortRange ports = portsOf(work, rule.ports, nullptr, nullptr).value_or(PortRange::any());
        const PortRange sourcePorts =
            portsOf(work, rule.sourcePorts, nullptr, nullptr).value_or(PortRange::any());
        for (const Family family : {Family::IPv4, Family::IPv6}) {
            const quint32 any = work.sets.any(-1, family);
            const auto from = rule.fromAny ? std::vector{any}
                                           : setsOf(work, rule.from, rule.condition, RuleEnd::From, family);
            const auto to =
                rule.toAny ? std::vector{any} : setsOf(work, rule.to, rule.condition, RuleEnd::To, family);
            const bool neitherNamed = rule.fromAny && rule.toAny;
            if (neitherNamed && (family == Family::IPv6 || !work.facts.holds(rule.condition, Subject{})))
                continue;
            for (const quint32 source : from) {
                for (const quint32 destination : to) {
                    Row row;
                    row.from = source;
                    row.to = destination;
                    row.ports = ports;
                    row.sourcePorts = sourcePorts;
                    row.transport = rule.transport;
                    row.family = family;
                    row.complete = work.sets.at(source).complete && work.sets.at(destination).complete;
                    // Rules that exempt the same addresses merge (A57).
                    row.id = row.flow =
                        Identity()
                            .add("ipsec")
                            .add(work.sets.at(source).identity)
                            .add(work.sets.at(destination).identity)
                            .add(quint64(row.sourcePorts.first()) << 16 | row.sourcePorts.last())
                            .add(quint64(row.transport))
                            .add(quint64(family))
                            .value();
                    work.rows.addPlain(SheetKind::Ipsec, row, int(i));
                }
            }
        }
    }
}

} // namespace portolan

// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "enterednames.h"
#include "primitives.h"

#include "catalog/cataloguenames.h"
#include "catalog/checknames.h"

namespace portolan {

namespace {

using Field = FindingField::Kind;
using Word = FindingWord::Kind;

bool isMeant(const std::vector<SlotKey> &slots, const SlotKey &slot)
{
    return slots.empty() || std::ranges::find(slots, slot) != slots.end();
}

} // namespace

void findSourceNat(const Design &design, Findings &findings)
{
    const CheckParameters &parameters = findings.check().parameters;
    const bool wantsUnknown = parameters.value != QLatin1StringView(sourceNatWords.front());
    for (const Balancer &balancer : design.topology().balancers) {
        const bool applies =
            wantsUnknown ? !balancer.sourceNat.has_value() : balancer.sourceNat.value_or(false);
        if (!applies)
            continue;
        const auto vip = std::ranges::find_if(
            balancer.vips, [&](const Vip &candidate) { return isMeant(parameters.slots, candidate.slot); });
        if (vip != balancer.vips.end())
            findings.add({balancer.id, vip->id}, {Field::SourceNat, {}},
                         {named(Word::Slot, vip->slot.toString())}, {balancer.id});
    }
}

void findStrayVips(const Design &design, Findings &findings)
{
    for (const VipNode &node : design.snapshot().vips()) {
        const int index = design.snapshot().poolOf(node.vip->id);
        const PoolNode &pool = design.snapshot().pools()[size_t(index)];
        if (!pool.role || balancingOf(*pool.role, *pool.pool, node.vip->traffic) == Balancing::Hardware)
            continue;
        const QString traffic = node.vip->traffic.toString();
        findings.add({pool.pool->id, node.vip->id}, {Field::Balancing, traffic},
                     {named(Word::Traffic, traffic)},
                     {pool.pool->id, {}, traffic, balancingNames.name(Balancing::Hardware)});
    }
}

void findWebNames(const Design &design, Findings &findings)
{
    const CheckParameters &parameters = findings.check().parameters;
    if (!parameters.value.isEmpty())
        return findDifferingNames(design, findings);
    for (const VipNode &node : design.snapshot().vips()) {
        const int index = design.snapshot().poolOf(node.vip->id);
        const Pool &pool = design.pool(index);
        if (enteredFor(design, pool, *node.vip))
            continue;
        const bool isAsked = node.vip->traffic == parameters.traffic
            && std::ranges::find(parameters.roles, pool.role) != parameters.roles.end()
            && (parameters.when.isAlways() || design.meets(parameters.when, index));
        if (isAsked && (!node.vip->fqdn || node.vip->fqdn == pool.fqdn))
            findings.add({node.vip->id, pool.id}, {Field::Fqdn, {}});
    }
}

} // namespace portolan

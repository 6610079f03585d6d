// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "primitives.h"

#include "catalog/cataloguenames.h"

#include <set>
#include <unordered_set>

namespace portolan {

namespace {

using Field = FindingField::Kind;
using Word = FindingWord::Kind;

/// What the fix of a check about pools is done to, where it is not the deployment.
FixTarget at(const Pool &pool)
{
    return {pool.id};
}

std::vector<bool> connectedPools(const Design &design)
{
    std::vector<bool> connected(size_t(design.poolCount()));
    for (const AssociationKind &kind : design.catalogue().associations) {
        for (const Line &line : design.snapshot().lines(kind.key).all())
            connected[size_t(line.from)] = connected[size_t(line.to)] = true;
    }
    // Lines to clients and partners join a pool with no other.
    std::unordered_set<ElementId> ends;
    for (const Association &line : design.topology().associations)
        ends.insert({line.from, line.to});
    for (int i = 0; i < design.poolCount(); ++i) {
        if (ends.contains(design.pool(i).id))
            connected[size_t(i)] = true;
    }
    for (const VipNode &node : design.snapshot().vips()) {
        if (const int pool = design.snapshot().poolOf(node.vip->id); pool >= 0)
            connected[size_t(pool)] = true;
    }
    return connected;
}

} // namespace

void findPoolSizes(const Design &design, Findings &findings)
{
    const CheckParameters &parameters = findings.check().parameters;
    forEachPool(design, parameters, [&](int index) {
        const Pool &pool = design.pool(index);
        const int count = int(pool.servers.size());
        // A pool without servers is another matter: its addresses are missing.
        if (count == 0 || (count >= parameters.minimum && count <= parameters.maximum))
            return;
        const int limit = count < parameters.minimum ? parameters.minimum : parameters.maximum;
        findings.add({pool.id}, {Field::Servers, {}}, {plain(size_t(count)), plain(size_t(limit))}, at(pool));
    });
}

void findPoolsMeeting(const Design &design, Findings &findings)
{
    forEachPool(design, findings.check().parameters,
                [&](int pool) { findings.add({design.pool(pool).id}, {}, {}, at(design.pool(pool))); });
}

void findUnconnected(const Design &design, Findings &findings)
{
    const std::vector<bool> connected = connectedPools(design);
    forEachPool(design, findings.check().parameters, [&](int index) {
        if (!connected[size_t(index)])
            findings.add({design.pool(index).id});
    });
}

void findServicesOff(const Design &design, Findings &findings)
{
    const CheckParameters &parameters = findings.check().parameters;
    forEachPool(design, parameters, [&](int index) {
        const Pool &pool = design.pool(index);
        for (const ServiceKey &service : parameters.services) {
            if (design.snapshot().hosts(index, service))
                continue;
            findings.add({pool.id}, {Field::Service, service.toString()},
                         {named(Word::Service, service.toString())}, {pool.id, {}, service.toString(), {}});
        }
    });
}

void findStretched(const Design &design, Findings &findings)
{
    forEachPool(design, findings.check().parameters, [&](int index) {
        const Pool &pool = design.pool(index);
        for (const auto &[side, id] : pool.zones) {
            const Zone *zone = design.topology().zones.find(id);
            if (zone && !zone->site.isEmpty() && !pool.site.isEmpty() && zone->site != pool.site)
                findings.add({pool.id, zone->id}, {Field::Zone, side.toString()});
        }
    });
}

void findBalancingNotAllowed(const Design &design, Findings &findings)
{
    for (const PoolNode &node : design.snapshot().pools()) {
        for (const auto &[traffic, balancing] : node.pool->balancing) {
            if (!node.role)
                continue;
            const auto &choices = node.role->balancing;
            const auto choice = std::ranges::find(choices, traffic, &BalancingChoice::traffic);
            const bool isAllowed = choice != choices.end()
                && std::ranges::find(choice->allowed, balancing) != choice->allowed.end();
            if (isAllowed)
                continue;
            const Balancing usual = choice == choices.end() ? Balancing::None : choice->byDefault;
            findings.add({node.pool->id}, {Field::Balancing, traffic.toString()},
                         {named(Word::Traffic, traffic.toString()),
                          named(Word::Balancing, balancingNames.name(balancing))},
                         {node.pool->id, {}, traffic.toString(), balancingNames.name(usual)});
        }
    }
}

void findDeploymentMeeting(const Design &design, Findings &findings)
{
    if (design.meets(findings.check().parameters.when, -1))
        findings.add({});
}

void findNoSipDomain(const Design &design, Findings &findings)
{
    if (design.topology().deployment.sipDomains.empty())
        findings.add({}, {Field::SipDomains, {}});
}

void findSiteCounts(const Design &design, Findings &findings)
{
    const CheckParameters &parameters = findings.check().parameters;
    std::map<SiteId, int> counts;
    for (const Pool &pool : design.topology().pools) {
        if (std::ranges::find(parameters.roles, pool.role) != parameters.roles.end())
            ++counts[pool.site];
    }
    for (const Site &site : design.topology().sites) {
        const int count = counts[site.id];
        if (site.kind == parameters.siteKind && (count < parameters.minimum || count > parameters.maximum))
            findings.add({site.id}, {}, {plain(size_t(count))});
    }
}

void findMissingFamilies(const Design &design, Findings &findings)
{
    const CheckParameters &parameters = findings.check().parameters;
    const Field field = parameters.family == Family::IPv4 ? Field::Address : Field::AddressV6;
    forEachPool(design, parameters, [&](int index) {
        for (const Server &server : design.pool(index).servers) {
            forEachAddress(server, parameters.slots, [&](const SlotKey &slot, const AddressPair &pair) {
                if (!pair.of(parameters.family))
                    findings.add({server.id, design.pool(index).id}, {field, slot.toString()},
                                 {named(Word::Slot, slot.toString())});
            });
        }
    });
}

void findMixedFamilies(const Design &design, Findings &findings)
{
    forEachPool(design, findings.check().parameters, [&](int index) {
        const Pool &pool = design.pool(index);
        std::set<SlotKey> withV6;
        for (const Server &server : pool.servers) {
            for (const auto &[slot, pair] : server.addresses) {
                if (pair.v6)
                    withV6.insert(slot);
            }
        }
        for (const Server &server : pool.servers) {
            for (const auto &[slot, pair] : server.addresses) {
                if (!pair.isEmpty() && !pair.v6 && withV6.contains(slot))
                    findings.add({server.id, pool.id}, {Field::AddressV6, slot.toString()},
                                 {named(Word::Slot, slot.toString())});
            }
        }
    });
}

} // namespace portolan

// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "heldaddresses.h"
#include "primitives.h"

#include <unordered_map>

namespace portolan {

namespace {

using Field = FindingField::Kind;
using Word = FindingWord::Kind;

bool isAmong(const std::vector<RoleKey> &roles, const RoleKey &role)
{
    return std::ranges::find(roles, role) != roles.end();
}

} // namespace

void findSharedMachines(const Design &design, Findings &findings)
{
    const CheckParameters &parameters = findings.check().parameters;
    struct Machine {
        const Pool *pool;
        const Server *server;
    };
    std::unordered_map<QString, std::vector<Machine>> others;
    for (const Pool &pool : design.topology().pools) {
        if (!isAmong(parameters.others, pool.role))
            continue;
        for (const Server &server : pool.servers) {
            if (server.fqdn)
                others[server.fqdn->toString()].push_back({&pool, &server});
        }
    }
    for (const Pool &pool : design.topology().pools) {
        if (others.empty() || !isAmong(parameters.roles, pool.role))
            continue;
        for (const Server &server : pool.servers) {
            const auto shared = server.fqdn ? others.find(server.fqdn->toString()) : others.end();
            if (shared == others.end())
                continue;
            for (const Machine &machine : shared->second) {
                // Two pools of one role, or of roles that exclude each other, are reported once.
                const bool isSecond = isAmong(parameters.others, pool.role)
                    && isAmong(parameters.roles, machine.pool->role) && machine.pool->id < pool.id;
                if (machine.pool != &pool && machine.pool->role != pool.role && !isSecond)
                    findings.add({server.id, machine.server->id}, {Field::Fqdn, {}},
                                 {plain(server.fqdn->toString()), named(Word::Role, pool.role.toString()),
                                  named(Word::Role, machine.pool->role.toString())});
            }
        }
    }
}

void findSharedAddresses(const Design &design, Findings &findings)
{
    const CheckParameters &parameters = findings.check().parameters;
    forEachPool(design, parameters, [&](int index) {
        for (const Server &server : design.pool(index).servers) {
            std::vector<std::pair<Address, SlotKey>> known;
            forEachAddress(server, parameters.slots, [&](const SlotKey &slot, const AddressPair &pair) {
                if (!pair.v4)
                    return;
                const auto before = std::ranges::find(known, *pair.v4, &std::pair<Address, SlotKey>::first);
                if (before == known.end())
                    known.emplace_back(*pair.v4, slot);
                else
                    findings.add({server.id, design.pool(index).id}, {Field::Address, slot.toString()},
                                 {named(Word::Slot, before->second.toString()),
                                  named(Word::Slot, slot.toString()), plain(pair.v4->toString())});
            });
        }
    });
}

void findSameNetworks(const Design &design, Findings &findings)
{
    const CheckParameters &parameters = findings.check().parameters;
    forEachPool(design, parameters, [&](int index) {
        for (const SlotKey &slot : parameters.slots) {
            for (const SlotKey &other : parameters.otherSlots) {
                const Zone *zone = design.zoneOf(index, slot);
                if (!zone || zone != design.zoneOf(index, other))
                    continue;
                findings.add({design.pool(index).id, zone->id}, {Field::Zone, {}});
                return;
            }
        }
    });
}

} // namespace portolan

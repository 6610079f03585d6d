// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "primitives.h"

#include <map>

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
    const auto exclude = [&parameters](const Machine &a, const Machine &b) {
        return isAmong(parameters.roles, a.pool->role) && isAmong(parameters.others, b.pool->role)
            && a.pool->role != b.pool->role;
    };
    for (const std::vector<Machine> &machines : design.namesakes()) {
        for (size_t i = 0; i < machines.size(); ++i) {
            for (size_t j = 0; j < i; ++j) {
                const bool isFirst = exclude(machines[j], machines[i]);
                if (!isFirst && !exclude(machines[i], machines[j]))
                    continue;
                const Machine &one = machines[isFirst ? j : i];
                const Machine &other = machines[isFirst ? i : j];
                findings.add({one.server->id, other.server->id}, {Field::Fqdn, {}},
                             {plain(one.server->fqdn->toString()),
                              named(Word::Role, one.pool->role.toString()),
                              named(Word::Role, other.pool->role.toString())});
            }
        }
    }
}

void findSharedAddresses(const Design &design, Findings &findings)
{
    const CheckParameters &parameters = findings.check().parameters;
    forEachPool(design, parameters, [&](int index) {
        for (const Server &server : design.pool(index).servers) {
            std::map<Address, std::vector<SlotKey>> users;
            forEachAddress(server, parameters.slots, [&](const SlotKey &slot, const AddressPair &pair) {
                if (pair.v4)
                    users[*pair.v4].push_back(slot);
            });
            for (const auto &[address, slots] : users) {
                if (slots.size() < 2)
                    continue;
                std::vector<FindingWord> words{plain(address.toString())};
                for (const SlotKey &slot : slots)
                    words.push_back(named(Word::Slot, slot.toString()));
                findings.add({server.id, design.pool(index).id}, {Field::Address, slots[1].toString()},
                             std::move(words));
            }
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
                findings.add({design.pool(index).id, zone->id}, {Field::Zone, design.sideOf(index, other)});
                return;
            }
        }
    });
}

} // namespace portolan

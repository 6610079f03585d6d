// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing.h"

#include <algorithm>

namespace portolan {

namespace {

class NatImport {
public:
    NatImport(Importing &importing, int cluster)
        : m_importing(importing), m_cluster(cluster),
          m_pool(*importing.topology().pools.find(importing.pools[size_t(cluster)]))
    {
    }

    /// How many mappings there are now.
    int run();

private:
    AddressPair outsideOf(const Server &server, const XmlInterface &side);
    BoundaryId boundaryFor(const SlotKey &slot);
    bool map(const Server &server, const XmlInterface &side, const SlotKey &slot);

    Importing &m_importing;
    int m_cluster;
    Pool m_pool;
};

AddressPair NatImport::outsideOf(const Server &server, const XmlInterface &side)
{
    AddressPair pair;
    for (int i = 0; i < 2; ++i) {
        const QString &text = side.outside[i];
        if (text.isEmpty() || text == side.addresses[i])
            continue;
        const auto address = Address::parse(text);
        if (!address)
            m_importing.note(ImportNote::BadAddress, {server.id}, {text, server.name});
        else
            (address->family() == Family::IPv4 ? pair.v4 : pair.v6) = *address;
    }
    return pair;
}

/// Between the slot's zone and the Internet; made one that translates.
BoundaryId NatImport::boundaryFor(const SlotKey &slot)
{
    const Role *role = m_importing.catalogue.role(m_pool.role);
    Topology &topology = m_importing.topology();
    for (const Interface &side : role->interfaces) {
        if (std::ranges::find(side.slots, slot, &Slot::key) == side.slots.end())
            continue;
        const ZoneId zone = m_pool.zones[side.key];
        for (const Boundary &each : topology.boundaries) {
            const bool internet = topology.zones.find(each.first)->kind == m_importing.map.internetZone;
            if (!internet || each.second != zone)
                continue;
            Boundary boundary = each;
            boundary.translates = true;
            topology.boundaries.put(boundary);
            return boundary.id;
        }
    }
    return {};
}

bool NatImport::map(const Server &server, const XmlInterface &side, const SlotKey &slot)
{
    NatMapping mapping;
    mapping.outside = outsideOf(server, side);
    if (mapping.outside.isEmpty())
        return false;
    mapping.boundary = boundaryFor(slot);
    if (mapping.boundary.isEmpty())
        return false;
    mapping.id =
        NatMappingId(m_importing.ids.make("nat", server.id.toString().mid(4) + u'-' + slot.toString()));
    mapping.owner = server.id;
    mapping.slot = slot;
    m_importing.topology().natMappings.put(std::move(mapping));
    return true;
}

int NatImport::run()
{
    int count = 0;
    const std::vector<XmlMachine> &machines = m_importing.xml.clusters[size_t(m_cluster)].machines;
    for (const ImportMap::AddressSource &source : m_importing.mappings[size_t(m_cluster)]->addresses) {
        const int number = interfaceNumber(m_importing, m_cluster, source);
        for (size_t i = 0; i < machines.size(); ++i) {
            for (const XmlInterface &side : machines[i].interfaces) {
                if (side.side == source.side && side.number == number)
                    count += map(m_pool.servers[i], side, source.slot) ? 1 : 0;
            }
        }
    }
    return count;
}

} // namespace

void importTranslations(Importing &importing)
{
    int count = 0;
    for (size_t i = 0; i < importing.pools.size(); ++i) {
        if (!importing.pools[i].isEmpty())
            count += NatImport(importing, int(i)).run();
    }
    if (count > 0)
        importing.note(ImportNote::TranslationsTaken, {}, {}, count);
}

} // namespace portolan

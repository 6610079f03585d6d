// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "publicaddresses.h"

#include "translation.h"

namespace portolan {

PublicAddresses::PublicAddresses(Derivation &derivation, const Snapshot &snapshot, const AddressSets &sets)
    : m_derivation(derivation), m_snapshot(snapshot), m_sets(sets)
{
}

int PublicAddresses::boundaryOf(quint32 set)
{
    const auto known = m_boundaries.find(set);
    return known != m_boundaries.end() ? known->second
                                       : m_boundaries.emplace(set, findBoundary(set)).first->second;
}

int PublicAddresses::findBoundary(quint32 set) const
{
    for (const quint32 part : m_sets.partsOf(set)) {
        const AddressSet &each = m_sets.at(part);
        for (quint32 i = 0; i < each.addressCount; ++i) {
            const OwnedAddress &address = m_derivation.addresses[each.firstAddress + i];
            if (address.mapping < 0)
                continue;
            const int boundary = m_derivation.translations[size_t(address.mapping)].boundary;
            // A mapping of the other family translates nothing here.
            if (boundary >= 0 && outsideAddress(m_derivation, address, boundary))
                return boundary;
        }
    }
    return -1;
}

bool PublicAddresses::isMappedOn(quint32 set, int boundary) const
{
    for (const quint32 part : m_sets.partsOf(set)) {
        const AddressSet &each = m_sets.at(part);
        for (quint32 i = 0; i < each.addressCount; ++i) {
            if (outsideAddress(m_derivation, m_derivation.addresses[each.firstAddress + i], boundary))
                return true;
        }
    }
    return false;
}

bool PublicAddresses::isLackingOn(quint32 set, int boundary)
{
    if (!m_snapshot.boundaries()[size_t(boundary)]->translates)
        return false;
    const quint64 key = quint64(set) << 32 | quint64(boundary);
    const auto known = m_lacking.find(key);
    return known != m_lacking.end() ? known->second
                                    : m_lacking.emplace(key, findLacking(set, boundary)).first->second;
}

bool PublicAddresses::findLacking(quint32 set, int boundary)
{
    bool lacking = false;
    for (const quint32 part : m_sets.partsOf(set)) {
        const AddressSet &each = m_sets.at(part);
        for (quint32 i = 0; i < each.addressCount; ++i) {
            const OwnedAddress &address = m_derivation.addresses[each.firstAddress + i];
            if (!address.network.isHost() || !address.network.first().isPrivate()
                || outsideAddress(m_derivation, address, boundary))
                continue;
            lacking = true;
            const QString slot =
                each.slot >= 0 ? m_derivation.slots[size_t(each.slot)].toString() : QString();
            m_derivation.observations.push_back({Observation::Kind::MissingPublicAddress,
                                                 {m_derivation.elements[size_t(address.owner)],
                                                  m_snapshot.boundaries()[size_t(boundary)]->id},
                                                 -1,
                                                 {slot}});
        }
    }
    return lacking;
}

} // namespace portolan

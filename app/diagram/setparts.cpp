// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "setparts.h"

namespace portolan::diagram {
namespace {

/// The zones an unnarrowed end means.
std::vector<Part> zonesOf(const Picture &picture, const Derivation &derivation, const AddressSet &set)
{
    std::vector<Part> zones;
    const std::vector<int> known = derivation.zonesOf(set);
    for (const int zone : known) {
        const Part part = picture.partOf(derivation.zones[size_t(zone)]);
        if (part.kind == PartKind::Zone)
            zones.push_back(part);
    }
    if (!known.empty() || set.special != AddressSet::Special::Internet || !derivation.catalogue)
        return zones;
    for (size_t i = 0; i < picture.content.zones.size(); ++i) {
        const ZoneKind *kind = derivation.catalogue->zoneKind(picture.content.zones[i].kind);
        if (kind && kind->internet)
            zones.push_back({PartKind::Zone, int(i)});
    }
    return zones;
}

} // namespace

std::vector<Part> partsOf(const Picture &picture, const Derivation &derivation, const AddressSet &set)
{
    std::vector<Part> parts;
    const size_t cards = picture.content.cards.size();
    std::vector<bool> seen(cards + picture.content.zones.size(), false);
    for (const int member : derivation.membersOf(set)) {
        const Part part = picture.shownBy(derivation.elements[size_t(member)]);
        if (part.kind != PartKind::Card && part.kind != PartKind::Zone)
            continue;
        const size_t place = size_t(part.index) + (part.kind == PartKind::Zone ? cards : 0);
        if (seen[place])
            continue;
        seen[place] = true;
        parts.push_back(part);
    }
    return parts.empty() ? zonesOf(picture, derivation, set) : parts;
}

} // namespace portolan::diagram

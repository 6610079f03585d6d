// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "boundaries.h"

#include <algorithm>

namespace portolan {

Edit setFiltered(const Topology &topology, const BoundaryId &boundary, bool filtered)
{
    return {changing(topology, boundary, [&](Boundary &changed) { changed.filtered = filtered; }),
            {filtered ? QT_TRANSLATE_NOOP("Edits", "Filter at boundary")
                      : QT_TRANSLATE_NOOP("Edits", "Stop filtering at boundary"),
             {}},
            {}};
}

Edit setFirewall(const Topology &topology, const BoundaryId &boundary, const FirewallId &firewall)
{
    const Boundary *before = topology.boundaries.find(boundary);
    Patch patch = changing(topology, boundary, [&](Boundary &changed) { changed.firewall = firewall; });
    const Firewall *former = before ? topology.firewalls.find(before->firewall) : nullptr;
    const bool isUsed =
        std::any_of(topology.boundaries.begin(), topology.boundaries.end(), [&](const Boundary &other) {
            return former && other.id != boundary && other.firewall == former->id;
        });
    if (former && former->id != firewall && !isUsed)
        patch.changes.push_back({*former, std::nullopt});
    return {std::move(patch), {QT_TRANSLATE_NOOP("Edits", "Change firewall of boundary"), {}}, {}};
}

Edit setTranslates(const Topology &topology, const BoundaryId &boundary, bool translates)
{
    return {changing(topology, boundary, [&](Boundary &changed) { changed.translates = translates; }),
            {translates ? QT_TRANSLATE_NOOP("Edits", "Translate addresses at boundary")
                        : QT_TRANSLATE_NOOP("Edits", "Stop translating addresses at boundary"),
             {}},
            {}};
}

Edit setNotation(const Topology &topology, const BoundaryId &boundary, DestinationNotation notation)
{
    return {changing(topology, boundary, [&](Boundary &changed) { changed.notation = notation; }),
            {QT_TRANSLATE_NOOP("Edits", "Change how destinations are written"), {}},
            {}};
}

Edit setHairpin(const Topology &topology, const BoundaryId &boundary, std::optional<bool> hairpin)
{
    return {changing(topology, boundary, [&](Boundary &changed) { changed.hairpin = hairpin; }),
            {QT_TRANSLATE_NOOP("Edits", "Change hairpin of boundary"), {}},
            {}};
}

Edit setPrefix(const Topology &topology, const FirewallId &firewall, const QString &prefix)
{
    return {changing(topology, firewall, [&](Firewall &changed) { changed.prefix = prefix; }),
            {QT_TRANSLATE_NOOP("Edits", "Change prefix of row numbers"), {}},
            QStringLiteral("%1/prefix").arg(firewall.toString())};
}

} // namespace portolan

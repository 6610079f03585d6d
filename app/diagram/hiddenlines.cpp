// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hiddenlines.h"

#include "diagramtext.h"

#include <algorithm>
#include <set>

namespace portolan::diagram {

QStringList hiddenLines(const Topology &topology, const Catalogue &catalogue, Language language,
                        const ViewChoices &choices)
{
    std::set<AssociationKey> kinds;
    for (const Association &association : topology.associations) {
        if (choices.hiddenKinds.contains(association.kind))
            kinds.insert(association.kind);
    }
    QStringList names;
    for (const AssociationKey &key : kinds) {
        const AssociationKind *kind = catalogue.association(key);
        names << (kind ? kind->name.in(language) : key.toString());
    }
    names.sort(Qt::CaseInsensitive);
    const bool balances = std::any_of(topology.balancers.begin(), topology.balancers.end(),
                                      [](const Balancer &balancer) { return !balancer.vips.empty(); });
    if (choices.hidesBalancing && balances)
        names << DiagramText::tr("Balancing", "lines from balancers to the pools they serve");
    return names;
}

} // namespace portolan::diagram

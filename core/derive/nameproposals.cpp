// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "nameexpander.h"
#include "names.h"

#include <algorithm>

namespace portolan {

std::vector<NameProposal> nameProposals(const Topology &topology,
                                        const std::shared_ptr<const Catalogue> &catalogue, const PoolId &pool)
{
    std::vector<NameProposal> proposals;
    if (!catalogue->names)
        return proposals;
    Derivation tables = tablesFor(topology, catalogue);
    const Snapshot snapshot(tables);
    const Facts facts(snapshot);
    const NameExpander expander(snapshot, facts);
    const auto &pools = snapshot.pools();
    const auto found =
        std::ranges::find_if(pools, [&](const PoolNode &node) { return node.pool->id == pool; });
    const int index = found == pools.end() ? -1 : int(found - pools.begin());
    for (const PlannedName &name : catalogue->names->names) {
        const bool isMeant =
            pool.isEmpty() ? name.isOfDeployment() : index >= 0 && snapshot.hosts(index, name.of);
        const bool isOfUse = isMeant && expander.holds(name.when, index);
        if (!isOfUse || (name.isOfDeployment() && !pool.isEmpty()))
            continue;
        NameProposal proposal{&name, {}};
        for (const ExpandedName &each : expander.proposed(name, index))
            proposal.texts.append(each.text);
        proposals.push_back(std::move(proposal));
    }
    return proposals;
}

} // namespace portolan

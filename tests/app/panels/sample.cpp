// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample.h"

#include "catalog/loader.h"
#include "file/documentfile.h"
#include "resources/resources.h"

#include <algorithm>

namespace portolan::test {

std::shared_ptr<const Catalogue> shippedCatalogue()
{
    static const auto catalogue =
        std::make_shared<const Catalogue>(loadCatalogue(resources::catalogueFolder()).value());
    return catalogue;
}

Document sample(const QString &name)
{
    return loadDocument(resources::sampleFile(name)).value().document;
}

const Pool &firstPool(const Topology &topology, const char *role)
{
    return *std::find_if(topology.pools.begin(), topology.pools.end(),
                         [&](const Pool &pool) { return pool.role == RoleKey::literal(role); });
}

} // namespace portolan::test

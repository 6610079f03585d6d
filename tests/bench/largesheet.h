// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheet/rownumbers.h"
#include "sheet/rowsheet.h"
#include "support/randomtopology.h"
#include "support/samples.h"

namespace portolan::test {

/// A firewall sheet of a little more than 100 000 rows, made once per program.
inline std::shared_ptr<const RowSheet> largeSheet()
{
    static const std::shared_ptr<const RowSheet> sheet = [] {
        RandomTopologyOptions options;
        options.seed = 7;
        options.sites = 19;
        options.pools = 1900;
        options.serversPerPool = 10;
        options.fullPools = true;
        const auto derivation =
            std::make_shared<const Derivation>(derive(randomTopology(options), lyncCatalogue()));
        auto numbers = std::make_shared<const RowNumbers>(numbered({}, *derivation));
        return std::make_shared<const RowSheet>(derivation, std::move(numbers), SheetKind::Firewall,
                                                SheetOptions());
    }();
    return sheet;
}

} // namespace portolan::test

// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/nameplan.h"
#include "design.h"

namespace portolan {

/// A name that somebody entered for services of a pool.
struct EnteredName {
    const Pool *pool = nullptr;
    const PlannedName *name = nullptr;
    const HostName *host = nullptr;
};

/// Those the catalogue knows of.
template <typename Visit>
void forEachEntered(const Design &design, Visit visit)
{
    if (!design.catalogue().names)
        return;
    for (const Pool &pool : design.topology().pools) {
        for (const auto &[key, host] : pool.names) {
            for (const PlannedName &name : design.catalogue().names->names) {
                if (name.key == key)
                    visit(EnteredName{&pool, &name, &host});
            }
        }
    }
}

/// The name entered for what a virtual address of the pool publishes; null where there is none.
const HostName *enteredFor(const Design &design, const Pool &pool, const Vip &vip);

} // namespace portolan

// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/roles.h"
#include "model/topology.h"

namespace portolan {

/// What a machine is called: by its FQDN, or by a plain name where no domain is known.
struct MachineName {
    std::optional<HostName> fqdn;
    QString name;
};

/// How a drawing names its servers, learnt from those it has.
class HostPattern {
public:
    explicit HostPattern(const Topology &topology);

    /// What the next server of the role would be called: as the last one there is, counted up, else the
    /// role's stem with a number as wide as the other servers' in the domain of most of them. Whether
    /// somebody has the name already is not looked at.
    [[nodiscard]] MachineName serverOf(const Role &role) const;
    /// The same for a pool of the role that needs a name beside its servers'.
    [[nodiscard]] MachineName poolOf(const Role &role) const;

private:
    [[nodiscard]] MachineName named(const QString &label) const;
    [[nodiscard]] QString numbered(const QString &stem) const;

    const Topology &m_topology;
    QString m_domain;
    int m_digits = 2;
};

/// Whether a pool of the role has a name of its own: when several machines may share its load.
bool isNamedApart(const Role &role);

} // namespace portolan

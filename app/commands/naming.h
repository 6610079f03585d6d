// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edit.h"

namespace portolan {

/// Renames anything that has a name: sites, zones, firewalls, boundaries, pools, servers, balancers and
/// parties; with an empty id, the deployment. Anything else comes back as an empty edit.
Edit rename(const Topology &topology, const ElementId &id, const QString &name);

/// What people call an element: its name, a server's host name, the first words of a note, or else its id.
QString shownName(const Topology &topology, const ElementId &id);

Edit setPoolFqdn(const Topology &topology, const PoolId &pool, const std::optional<HostName> &fqdn);
Edit setServerFqdn(const Topology &topology, const ServerId &server, const std::optional<HostName> &fqdn);
Edit setVipFqdn(const Topology &topology, const VipId &vip, const std::optional<HostName> &fqdn);

/// A name of a service of the pool, or of the deployment (empty pool); nothing: as the catalogue proposes.
Edit setServiceName(const Topology &topology, const PoolId &pool, const NameKey &name,
                    const std::optional<HostName> &host);
/// That of one SIP domain.
Edit setDomainName(const Topology &topology, const NameKey &name, const HostName &domain,
                   const std::optional<HostName> &host);
Edit setSipDomains(const Topology &topology, const std::vector<HostName> &domains);
Edit setPartyDomains(const Topology &topology, const PartyId &party, const std::vector<HostName> &domains);

} // namespace portolan

// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/catalogue.h"
#include "edit.h"

namespace portolan {

/// Switches a feature at a site or a pool, or for the deployment when `scope` is empty. Without a value
/// the wider scope (for the deployment: the catalogue's default) decides again. Empty for other elements.
Edit setFeature(const Topology &topology, const ElementId &scope, const Feature &feature,
                std::optional<bool> value);

/// Switches a service; a value the role has by default is not stored.
Edit setService(const Topology &topology, const Catalogue &catalogue, const PoolId &pool,
                const ServiceKey &service, bool on);

Edit setBalancing(const Topology &topology, const PoolId &pool, const TrafficKey &traffic,
                  Balancing balancing);

/// Whether the balancer writes its own address as the sender; no value: not known.
Edit setSourceNat(const Topology &topology, const BalancerId &balancer, std::optional<bool> sourceNat);

/// Without a value the default of the association's kind holds again.
Edit setAttribute(const Topology &topology, const AssociationId &association, const AttributeKey &attribute,
                  const std::optional<AttributeValue> &value);

/// Of a pool, or of the deployment with an empty id. Without a value, or with that of the catalogue, what is
/// configured above holds again.
Edit setRange(const Topology &topology, const PoolId &pool, const NamedRange &range,
              const std::optional<PortRange> &value);

/// Gives the services of a pool the ports that are usual where they have one address together.
Edit separatePorts(const Topology &topology, const Catalogue &catalogue, const PoolId &pool);

Edit setSiteKind(const Topology &topology, const SiteId &site, SiteKind kind);

} // namespace portolan

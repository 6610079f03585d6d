// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "elementforms.h"

#include "commands/members.h"
#include "model/lookup.h"
#include "model/patch.h"
#include "ownflowform.h"

namespace portolan {

void fillForm(Form &form, const ElementId &id)
{
    const Lookup lookup(form.topology());
    const ElementPlace *place = lookup.find(id);
    if (!place) {
        fillDeploymentForm(form);
        return;
    }
    switch (place->kind) {
    case ElementKind::Site:
        return fillSiteForm(form, SiteId(id));
    case ElementKind::Zone:
        return fillZoneForm(form, ZoneId(id));
    case ElementKind::Firewall:
        return fillFirewallForm(form, FirewallId(id));
    case ElementKind::Boundary:
        return fillBoundaryForm(form, BoundaryId(id));
    case ElementKind::Pool:
        return fillPoolForm(form, PoolId(id));
    case ElementKind::Server:
        return fillPoolForm(form, PoolId(place->owner));
    case ElementKind::Balancer:
        return fillBalancerForm(form, BalancerId(id));
    case ElementKind::Vip:
        return fillBalancerForm(form, BalancerId(place->owner));
    case ElementKind::Party:
        return fillPartyForm(form, PartyId(id));
    case ElementKind::Association:
        return fillAssociationForm(form, AssociationId(id));
    case ElementKind::Note:
        return fillNoteForm(form, NoteId(id));
    case ElementKind::Route:
    case ElementKind::NatMapping:
        return fillDeploymentForm(form);
    case ElementKind::OwnFlow:
        return fillOwnFlowForm(form, OwnFlowId(id));
    }
}

ElementId formElement(const Topology &topology, const ElementId &id)
{
    if (elementOf(topology, id))
        return id;
    if (const Pool *pool = poolOf(topology, ServerId(id)))
        return pool->id;
    const Balancer *balancer = balancerOf(topology, VipId(id));
    return balancer ? balancer->id : ElementId();
}

QString structureOf(const Topology &topology, const ElementId &id)
{
    const ElementId shown = formElement(topology, id);
    QStringList parts{shown.toString()};
    if (shown.isEmpty()) {
        for (const HostName &domain : topology.deployment.sipDomains)
            parts << domain.toString();
    }
    if (const Pool *pool = topology.pools.find(PoolId(shown))) {
        parts << pool->role.toString();
        for (const Server &server : pool->servers)
            parts << server.id.toString();
    }
    if (const Balancer *balancer = topology.balancers.find(BalancerId(shown))) {
        parts << QString::number(balancer->own.size());
        for (const Vip &vip : balancer->vips)
            parts << vip.id.toString();
    }
    if (const Boundary *boundary = topology.boundaries.find(BoundaryId(shown)))
        parts << boundary->firewall.toString();
    return parts.join(u'/');
}

} // namespace portolan

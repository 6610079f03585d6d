// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "form.h"

namespace portolan {

/// Fills a form with the properties of an element; of a server those of its pool, of a VIP those of its
/// balancer, and those of the deployment for anything else.
void fillForm(Form &form, const ElementId &id);

/// What the form shows: the element itself, or the pool or balancer that a server or VIP belongs to. Empty
/// for the deployment and for what is not drawn.
ElementId formElement(const Topology &topology, const ElementId &id);

/// Changes whenever the form of the element has to be filled anew, because other fields are needed and not
/// only other values.
QString structureOf(const Topology &topology, const ElementId &id);

void fillPoolForm(Form &form, const PoolId &id);
void fillBoundaryForm(Form &form, const BoundaryId &id);
void fillFirewallForm(Form &form, const FirewallId &id);
void fillZoneForm(Form &form, const ZoneId &id);
void fillSiteForm(Form &form, const SiteId &id);
void fillPartyForm(Form &form, const PartyId &id);
void fillBalancerForm(Form &form, const BalancerId &id);
void fillAssociationForm(Form &form, const AssociationId &id);
void fillNoteForm(Form &form, const NoteId &id);
void fillDeploymentForm(Form &form);

} // namespace portolan

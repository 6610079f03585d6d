// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jsontext.h"
#include "model/topology.h"

namespace portolan {

// One object for one element, members in the order of their names, defaults left out.

void writeElement(JsonText &json, const Site &site);
void writeElement(JsonText &json, const Zone &zone);
void writeElement(JsonText &json, const Firewall &firewall);
void writeElement(JsonText &json, const Boundary &boundary);
void writeElement(JsonText &json, const Route &route);
void writeElement(JsonText &json, const Pool &pool);
void writeElement(JsonText &json, const Balancer &balancer);
void writeElement(JsonText &json, const Party &party);
void writeElement(JsonText &json, const Association &association);
void writeElement(JsonText &json, const NatMapping &mapping);
void writeDeployment(JsonText &json, const Deployment &deployment);

} // namespace portolan

// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "form.h"

namespace portolan {

/// Fills a form with a flow of somebody's own: both ends, ports, protocol and what it is for.
void fillOwnFlowForm(Form &form, const OwnFlowId &id);

/// What the flow lacks to become a row, as a sentence; empty where it lacks nothing.
QString whatOwnFlowLacks(const Topology &topology, const OwnFlow &flow);

/// "Edge pool to Backup network, TCP 9000", in the language of the interface.
QString ownFlowSummary(const Topology &topology, const Catalogue &catalogue, Language language,
                       const OwnFlow &flow);

} // namespace portolan

// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edit.h"

namespace portolan {

/// An edit and the flow it adds.
struct AddedOwnFlow {
    OwnFlowId id;
    Edit edit;
};

/// `flow` under an id of its own. removeElements() takes it away again.
AddedOwnFlow addOwnFlow(const Topology &topology, OwnFlow flow);

/// Replaces the flow of the same id. Changes of one text in one spell of typing become one step. Empty
/// when there is none of this id, or it is as it was.
Edit setOwnFlow(const Topology &topology, const OwnFlow &flow);

} // namespace portolan

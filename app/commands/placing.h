// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edit.h"

namespace portolan {

/// Puts elements where they were dragged to.
Edit moveElements(const Diagram &diagram, const std::map<ElementId, Placement> &placements);

} // namespace portolan

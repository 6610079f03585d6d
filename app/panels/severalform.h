// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "form.h"

namespace portolan {

/// Fills a form with the properties that several elements have in common. Where they differ, the field says
/// so; what is chosen there holds for all of them, as one step.
void fillSeveralForm(Form &form, const std::vector<ElementId> &ids);

/// Changes whenever that form has to be filled anew.
QString structureOf(const Topology &topology, const std::vector<ElementId> &ids);

} // namespace portolan

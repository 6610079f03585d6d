// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout.h"
#include "wallplan.h"

namespace portolan::diagram {

/// The walls of a drawing whose zones have their places.
std::vector<WallArea> wallAreasOf(const Content &content, const WallPlans &plans,
                                  const std::vector<ZoneArea> &zones, const std::vector<double> &rowTops,
                                  const std::vector<double> &rowBottoms);

} // namespace portolan::diagram

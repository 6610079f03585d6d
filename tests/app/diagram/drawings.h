// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagram/picture.h"

namespace portolan::test {

/// Data rows for every sample and for random deployments of many shapes, each as it comes, with some cards
/// moved by hand, and with some sites and pools collapsed after that.
void addDrawingRows();

struct Drawing {
    Document document;
    diagram::ViewChoices choices;
    diagram::Picture picture;
};

/// The drawing of the current data row.
Drawing currentDrawing();

/// Every other site, beginning with the first, and every third pool collapsed.
diagram::ViewChoices someCollapsed(const Topology &topology);

} // namespace portolan::test

// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagram/picture.h"

namespace portolan::test {

/// Data rows "document" and "placed" for every sample and for random deployments of many shapes, each
/// as it comes and with some cards moved by hand.
void addDrawingRows();

struct Drawing {
    Document document;
    diagram::Picture picture;
};

/// The drawing of the current data row.
Drawing currentDrawing();

} // namespace portolan::test

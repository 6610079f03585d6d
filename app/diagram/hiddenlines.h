// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/catalogue.h"
#include "model/topology.h"
#include "viewchoices.h"

#include <QStringList>

namespace portolan::diagram {

/// Names of the kinds of lines that the topology has and the choices leave out of the drawing, sorted.
QStringList hiddenLines(const Topology &topology, const Catalogue &catalogue, Language language,
                        const ViewChoices &choices);

} // namespace portolan::diagram

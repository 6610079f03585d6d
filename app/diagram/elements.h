// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "picture.h"

namespace portolan::diagram {

/// The reading order: site by site, each zone with its cards from left to right; then walls, then lines.
std::vector<PictureElement> elementsOf(const Picture &picture);

/// The element reached from `from` by an arrow key: the nearest site, wall or card in that direction.
/// Index into Picture::elements, or -1.
int elementTowards(const Picture &picture, int from, Qt::Key direction);

} // namespace portolan::diagram

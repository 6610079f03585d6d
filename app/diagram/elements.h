// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "picture.h"

namespace portolan::diagram {

/// What an element is called, and what else is to be said about it in a sentence or less. Made when
/// asked for: few are ever read.
QString nameOf(const Picture &picture, const PictureElement &element);
QString descriptionOf(const Picture &picture, const PictureElement &element);

/// The reading order: site by site, each zone with its cards from left to right; then walls, notes and lines.
std::vector<PictureElement> elementsOf(const Picture &picture);

/// The element reached from `from` by an arrow key: the nearest site, wall, card, note or collapsed zone that
/// way.
/// Index into Picture::elements, or -1.
int elementTowards(const Picture &picture, int from, Qt::Key direction);
/// The nearest of `among` in that direction.
int elementTowards(const Picture &picture, int from, Qt::Key direction, const std::vector<int> &among);

} // namespace portolan::diagram

// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content.h"
#include "picture.h"
#include "wishes.h"

#include <unordered_map>
#include <unordered_set>

namespace portolan::diagram {

/// What is inside of collapsed sites: the zones that stand for each element, least trusted first.
using StandIns = std::unordered_map<ElementId, std::vector<int>>;

/// Takes the cards out of a content, not yet joined by lines, that stand in zones of collapsed sites alone;
/// those zones say how much is in them. Collapsed pools stay, as lower cards.
StandIns collapse(Content &content, const Topology &topology, const std::set<ElementId> &collapsed);

/// Of the zones that stand for an element, the one that faces the other end of a line, or the nearer one.
int facingZone(const Content &content, const std::vector<int> &zones, const LinkEnd &other);

/// What is marked for an element that is selected: itself, or what stands for it.
std::unordered_set<ElementId> markedFor(const Picture &picture, const std::vector<ElementId> &ids);

/// What has to be expanded for the element to be seen: the site around it; empty where nothing hides it.
ElementId hidingSite(const Picture &picture, const ElementId &id);

/// What Collapse (or Expand) means for an element: the element itself, or the site around it where it cannot
/// be collapsed (expanded) any further. Empty where it means nothing.
ElementId foldTarget(const Picture &picture, const ElementId &id, bool collapse);

/// Whether the part can be collapsed or expanded by itself.
bool isFoldable(const Picture &picture, const Part &part);
bool isCollapsed(const Picture &picture, const Part &part);

// --- places ---------------------------------------------------------------------------------------
// Placements are kept as if nothing were collapsed, so that collapsing and expanding leaves them alone.

/// How far a card is from where it would be if nothing were collapsed.
QPointF displacementOf(const Picture &picture, int card);
QPointF displacementOfNote(const Picture &picture, int note);
/// Placements as the drawing shows them today, made into those to be kept, and the other way round.
std::map<ElementId, Placement> kept(const Picture &picture, std::map<ElementId, Placement> placements);
std::map<ElementId, Placement> shown(const Picture &picture, std::map<ElementId, Placement> placements);
/// The same for what is wished for at a place. Nothing has a place in a collapsed zone.
Wish kept(const Picture &picture, Wish wish);

} // namespace portolan::diagram

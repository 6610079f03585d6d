// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cmath>
#include <cstddef>

/// Sizes of the drawing in diagram units (1 unit = 1 px at 100 %), on a grid of eight.
namespace portolan::diagram::metrics {

constexpr double cardWidth = 224;
/// In columns where only people, devices and partners stand.
constexpr double narrowCardWidth = 192;
constexpr double cardHeight = 80;
constexpr double compactCardHeight = 56;
constexpr double collapsedCardHeight = 40;
/// Between two cards beside each other: the channel in which lines run.
constexpr double cardGapX = 40;
constexpr double cardGapY = 32;
/// The least distance kept between cards that were placed by hand.
constexpr double cardClearance = 24;

constexpr double zonePadding = 32;
/// Zones that hold no cards of their own, or only halves of cards over two zones.
constexpr double emptyZoneWidth = 200;
constexpr double halfZoneWidth = 208;
constexpr double zoneHeaderTop = 12;
constexpr double zoneHeaderHeight = 36;
/// From the top of a zone to its first card.
constexpr double zoneContentTop = 80;
constexpr double zoneMinHeight = 112;
/// Zones of collapsed sites: room for a box and for a badge of a wall beside it.
constexpr double collapsedZoneHeight = 80;

/// Small zones may share a column up to this height, whatever stands beside them.
constexpr double leastStack = 760;

/// Of notes as their text asks for; others are as wide as somebody made them.
constexpr double usualNoteWidth = 240;
constexpr double leastNoteWidth = 96;
constexpr double leastNoteHeight = 40;
constexpr double notePaddingX = 12;
constexpr double notePaddingY = 10;
/// Sizes of notes are multiples of it.
constexpr double noteStep = 8;

constexpr double gutter = 8;
constexpr double wallLane = 24;
constexpr double dottedLane = 16;
constexpr double wallThickness = 10;
constexpr double horizontalWallLane = 40;

constexpr double siteTabHeight = 24;
constexpr double siteTabRow = 40;
constexpr double siteMargin = 8;
constexpr double bandGap = 40;
constexpr double tierGap = 16;
constexpr double sceneMargin = 32;

/// How far from a card lines turn, and how near they may come to any other.
constexpr double channel = 20;
constexpr double clearance = 6;
constexpr double portSpacing = 12;
constexpr double laneSpacing = 8;
/// How far below the name of a site its lines turn.
constexpr double tabChannel = 8;
constexpr double cornerRadius = 8;

/// How much wider zones are made where many sites stand below one another, so that the whole does not become
/// a strip that nobody can read. Grows in steps: a site more seldom rearranges the others.
inline double broadening(std::size_t sites)
{
    return sites > 8 ? 8 : sites > 4 ? 4 : 1;
}

/// In how many columns a zone shows its cards: so that large zones are wider than high, as windows are.
inline int columnsForCards(std::size_t count, std::size_t sites)
{
    constexpr double breadth = 1.75 * (cardHeight + cardGapY) / (cardWidth + cardGapX);
    const int columns = int(std::sqrt(double(count) * breadth * broadening(sites)) + 0.1);
    return std::clamp(columns, 1, std::max(1, int(count)));
}

} // namespace portolan::diagram::metrics

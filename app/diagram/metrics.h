// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Sizes of the drawing in diagram units (1 unit = 1 px at 100 %), on a grid of eight.
namespace portolan::diagram::metrics {

constexpr double cardWidth = 208;
constexpr double cardHeight = 80;
constexpr double compactCardHeight = 56;
/// Between two cards beside each other: the channel in which lines run.
constexpr double cardGapX = 40;
constexpr double cardGapY = 32;
/// The least distance kept between cards that were placed by hand.
constexpr double cardClearance = 24;

constexpr double zonePadding = 32;
constexpr double zoneHeaderTop = 12;
constexpr double zoneHeaderHeight = 36;
/// From the top of a zone to its first card.
constexpr double zoneContentTop = 80;
constexpr double zoneMinHeight = 192;

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
constexpr double sceneMargin = 48;

/// How far from a card lines turn, and how near they may come to any other.
constexpr double channel = 20;
constexpr double clearance = 6;
constexpr double portSpacing = 12;
constexpr double laneSpacing = 8;
constexpr double cornerRadius = 8;

} // namespace portolan::diagram::metrics

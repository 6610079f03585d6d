// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/catalogue.h"
#include "model/document.h"
#include "viewchoices.h"

#include <QString>
#include <QStringList>

#include <map>
#include <vector>

namespace portolan::diagram {

/// What is drawn, in words and relations, before anything has a place. Indices lead into the vectors
/// of the same Content. Made whole from a document; never patched.
struct SiteText {
    SiteId id;
    QString name;
    QString kind;
    bool collapsed = false;
    /// Of a collapsed one: how much is in it.
    QString summary;

    bool operator==(const SiteText &) const = default;
};

struct ZoneText {
    /// Empty for the area that collects what stands in no zone.
    ZoneId id;
    QString name;
    QString subnets;
    ZoneKindKey kind;
    /// Index into sites, or -1 for zones nobody owns.
    int site = -1;
    int hue = 0;
    /// Column from the left, and place among the kinds that share it.
    int column = 0;
    int place = 0;
    /// Its site is collapsed: it stands for everything in it.
    bool collapsed = false;
    QString summary;

    bool operator==(const ZoneText &) const = default;
};

enum class CardKind : quint8 { Pool, Balancer, Party };

struct Card {
    ElementId id;
    CardKind kind = CardKind::Pool;
    QString title;
    QString subtitle;
    /// Addresses outside and inside, for cards wide enough to show them.
    QString outerNote;
    QString innerNote;
    QStringList chips;
    /// File name in resources/icons/roles, without suffix.
    QString icon;
    /// Place of the role in the catalogue: cards of like role stand together.
    int order = 0;
    /// Indices into zones, least trusted first; never empty.
    std::vector<int> zones;
    int hue = 0;
    /// The role, for screen readers and tool tips.
    QString roleName;
    /// Keeps its place.
    bool pinned = false;
    /// Only its name and the first chip are shown.
    bool collapsed = false;

    /// Without chips a card is lower.
    [[nodiscard]] bool isCompact() const { return chips.isEmpty() || collapsed; }
    bool operator==(const Card &) const = default;
};

struct WallText {
    BoundaryId id;
    /// The firewall's name, or the boundary's own where nothing is filtered.
    QString name;
    bool filtered = true;
    int first = 0;
    int second = 0;

    bool operator==(const WallText &) const = default;
};

/// What a line ends at: a card, a site that stands for its pools, or a zone of a collapsed site that stands
/// for what is in it.
enum class EndKind : quint8 { Card, Site, Zone };

struct LinkEnd {
    EndKind kind = EndKind::Card;
    int index = 0;

    [[nodiscard]] bool isCard() const { return kind == EndKind::Card; }
    auto operator<=>(const LinkEnd &) const = default;
};

/// One drawn line: every association between the same two ends, in whichever direction.
struct Link {
    LinkEnd from;
    LinkEnd to;
    /// What it stands for: associations, or the balancer whose virtual addresses it shows.
    std::vector<ElementId> ids;
    /// As ids: which of them run from `to` to `from`.
    std::vector<bool> reversed;
    QStringList names;
    /// Drawn dashed: not an association but a balancer and the pool it serves.
    bool dashed = false;

    bool operator==(const Link &) const = default;
};

/// A remark; stands in no zone.
struct NoteText {
    NoteId id;
    QString text;
    /// Its first words.
    QString title;
    bool pinned = false;

    /// What is written on it.
    [[nodiscard]] const QString &shown() const { return text.isEmpty() ? title : text; }
    bool operator==(const NoteText &) const = default;
};

struct Content {
    std::vector<SiteText> sites;
    std::vector<ZoneText> zones;
    std::vector<Card> cards;
    std::vector<WallText> walls;
    std::vector<Link> links;
    std::vector<NoteText> notes;
    /// Between which cards and sites there are lines that nobody wants to see: all the same they stand where
    /// they would stand with them.
    std::vector<std::pair<LinkEnd, LinkEnd>> hiddenLinks;
    int columns = 0;
    /// What is hidden inside of collapsed sites, with the zone that stands for it.
    std::map<ElementId, int> within;

    bool operator==(const Content &) const = default;
};

/// What a document says, in one language, as far as somebody wants to see it. Dangling references are left
/// out; things without a zone are collected in a zone of their own.
Content contentOf(const Document &document, const Catalogue &catalogue, Language language,
                  const ViewChoices &choices = {});

} // namespace portolan::diagram

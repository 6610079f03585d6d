// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "retouching.h"
#include "model/owners.h"

#include "cardtext.h"
#include "router.h"

#include <algorithm>

namespace portolan::diagram {
namespace {

bool standsAsBefore(const Pool &before, const Pool &after)
{
    return before.zones == after.zones && before.role == after.role && before.site == after.site;
}

bool standsAsBefore(const Balancer &before, const Balancer &after)
{
    return before.zone == after.zone
        && std::ranges::equal(before.vips, after.vips, {}, &Vip::pool, &Vip::pool);
}

bool standsAsBefore(const Party &before, const Party &after)
{
    return before.zone == after.zone && before.role == after.role;
}

/// Collects what an edit does to cards, for as long as it does nothing else.
class Retoucher {
public:
    Retoucher(const Picture &picture, const Topology &after, const Catalogue &catalogue, Language language)
        : m_picture(picture), m_after(after), m_source{catalogue, language, {}}
    {
        for (const NatMapping &mapping : after.natMappings)
            m_source.translated.insert(mapping.owner);
    }

    /// False when it does.
    bool take(const Change &change)
    {
        const Element &one = change.after ? *change.after : *change.before;
        return std::visit([&](const auto &element) { return takeOne(element, change); }, one);
    }

    NewCards cards() && { return std::move(m_cards); }

private:
    /// The same kind of element before, or null.
    template <typename T>
    static const T *beforeOf(const Change &change)
    {
        return change.before && change.after ? std::get_if<T>(&*change.before) : nullptr;
    }

    template <typename T>
    bool takeOne(const T &, const Change &)
    {
        return false;
    }
    bool takeOne(const Deployment &, const Change &) { return true; }
    bool takeOne(const Route &, const Change &) { return true; }
    bool takeOne(const Association &after, const Change &change)
    {
        const auto *before = beforeOf<Association>(change);
        return before && before->kind == after.kind && before->from == after.from && before->to == after.to;
    }
    bool takeOne(const NatMapping &mapping, const Change &)
    {
        const Pool *pool = poolOf(m_after, ServerId(mapping.owner));
        return pool && retouch(*pool);
    }
    bool takeOne(const Pool &after, const Change &change) { return takeCard(after, change); }
    bool takeOne(const Balancer &after, const Change &change) { return takeCard(after, change); }
    bool takeOne(const Party &after, const Change &change) { return takeCard(after, change); }

    template <typename T>
    bool takeCard(const T &after, const Change &change)
    {
        const T *before = beforeOf<T>(change);
        return before && standsAsBefore(*before, after) && retouch(after);
    }

    template <typename T>
    bool retouch(const T &element)
    {
        const Part part = m_picture.partOf(element.id);
        if (part.kind != PartKind::Card)
            return false;
        const Card &before = m_picture.content.cards[size_t(part.index)];
        Card card = cardOf(element, m_source);
        card.zones = before.zones;
        card.hue = before.hue;
        card.pinned = before.pinned;
        card.collapsed = before.collapsed;
        if (card.isCompact() != before.isCompact() || card.order != before.order)
            return false;
        m_cards.insert_or_assign(part.index, std::move(card));
        return true;
    }

    const Picture &m_picture;
    const Topology &m_after;
    CardTextSource m_source;
    NewCards m_cards;
};

} // namespace

std::optional<NewCards> retouchedCards(const Picture &picture, const Patch &patch, const Topology &after,
                                       const Catalogue &catalogue, Language language)
{
    Retoucher retoucher(picture, after, catalogue, language);
    if (!std::ranges::all_of(patch.changes, [&](const Change &change) { return retoucher.take(change); }))
        return std::nullopt;
    return std::move(retoucher).cards();
}

std::vector<ElementId> movedElements(const Diagram &before, const Diagram &after)
{
    std::vector<ElementId> moved;
    auto old = before.placements.begin();
    auto now = after.placements.begin();
    while (old != before.placements.end() || now != after.placements.end()) {
        if (now == after.placements.end() || (old != before.placements.end() && old->first < now->first)) {
            moved.push_back((old++)->first);
        } else if (old == before.placements.end() || now->first < old->first) {
            moved.push_back((now++)->first);
        } else {
            if (old->second != now->second)
                moved.push_back(now->first);
            ++old;
            ++now;
        }
    }
    return moved;
}

void moveCards(Picture &picture, const std::vector<ElementId> &moved, const Diagram &diagram)
{
    for (const ElementId &id : moved) {
        const Part part = picture.partOf(id);
        const auto place = diagram.placements.find(id);
        if (part.kind != PartKind::Card || place == diagram.placements.end())
            continue;
        const size_t card = size_t(part.index);
        picture.layout.cards[card].moveTo(place->second.x, place->second.y);
        for (const int line : picture.linesOfCard[card]) {
            const Link &link = picture.content.links[size_t(line)];
            picture.lines[size_t(line)] =
                sketchLine(picture.rectOf(partOf(link.from)), picture.rectOf(partOf(link.to)));
        }
    }
}

} // namespace portolan::diagram

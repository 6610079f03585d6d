// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outlineaffected.h"

#include "outlinechildren.h"
#include "outlinetree.h"

#include <algorithm>
#include <tuple>

namespace portolan {

namespace {

/// The lines an element has of its own, whatever stands under them.
struct OwnKeys {
    OutlineKey operator()(const Site &site) const { return {OutlineKind::Site, site.id}; }
    OutlineKey operator()(const Zone &zone) const { return {OutlineKind::Zone, zone.id}; }
    OutlineKey operator()(const Firewall &firewall) const { return {OutlineKind::Firewall, firewall.id}; }
    OutlineKey operator()(const Boundary &boundary) const { return {OutlineKind::Boundary, boundary.id}; }
    OutlineKey operator()(const Pool &pool) const { return {OutlineKind::Pool, pool.id}; }
    OutlineKey operator()(const Balancer &balancer) const { return {OutlineKind::Balancer, balancer.id}; }
    OutlineKey operator()(const Party &party) const { return {OutlineKind::Party, party.id}; }
    OutlineKey operator()(const Note &note) const { return {OutlineKind::Note, note.id}; }
    template <typename Other>
    OutlineKey operator()(const Other &) const
    {
        return {};
    }
};

// What decides where a line stands; the rest of an element may change without moving anything.
auto placeOf(const Site &site)
{
    return std::tie(site.kind, site.name);
}
auto placeOf(const Zone &zone)
{
    return std::tie(zone.site, zone.kind, zone.name);
}
auto placeOf(const Firewall &firewall)
{
    return std::tie(firewall.name);
}
auto placeOf(const Boundary &boundary)
{
    return std::tie(boundary.firewall, boundary.first, boundary.second, boundary.name);
}
auto placeOf(const Pool &pool)
{
    return std::tie(pool.zones, pool.site, pool.role, pool.name, pool.fqdn);
}
auto placeOf(const Balancer &balancer)
{
    return std::tie(balancer.zone, balancer.site, balancer.name);
}
auto placeOf(const Party &party)
{
    return std::tie(party.zone, party.site, party.role, party.name);
}
auto placeOf(const Note &note)
{
    return std::tie(note.text);
}

template <typename T>
const std::decay_t<T> *before(const Change &change)
{
    return change.before ? std::get_if<std::decay_t<T>>(&*change.before) : nullptr;
}

} // namespace

OutlineKey ownKeyOf(const Element &element)
{
    return std::visit(OwnKeys(), element);
}

bool changesPlaces(const Change &change)
{
    if (change.before && change.after) {
        const Zone *before = std::get_if<Zone>(&*change.before);
        const Zone *after = std::get_if<Zone>(&*change.after);
        return before && after && before->kind != after->kind;
    }
    const Element &element = change.after ? *change.after : *change.before;
    return std::holds_alternative<Site>(element) || std::holds_alternative<Zone>(element)
        || std::holds_alternative<Firewall>(element);
}

void OutlineAffected::add(const Change &change)
{
    if (change.after)
        std::visit([&](const auto &after) { addOf(before<decltype(after)>(change), after); }, *change.after);
    else
        std::visit([this](const auto &gone) { addGone(gone); }, *change.before);
}

void OutlineAffected::addKey(const OutlineKey &key)
{
    if (std::ranges::find(m_keys, key) == m_keys.end())
        m_keys.push_back(key);
}

void OutlineAffected::addPlace(const OutlineKey &parent)
{
    addKey(parent);
    // Headings come and go with what is under them.
    if (parent.kind == OutlineKind::Stray || parent.kind == OutlineKind::Firewalls
        || parent.kind == OutlineKind::Notes)
        addKey({});
}

void OutlineAffected::addPresentPlace(const OutlineKey &own)
{
    if (const OutlineNode *node = m_tree.find(own))
        addPlace(node->parent()->key());
}

void OutlineAffected::addEnds(const Association &line)
{
    for (const ElementId &end : {line.from, line.to}) {
        for (const OutlineKind kind : {OutlineKind::Pool, OutlineKind::Party, OutlineKind::Site})
            addKey({kind, end});
    }
}

template <typename T>
void OutlineAffected::addGone(const T &element)
{
    if constexpr (std::is_same_v<T, Association>)
        addEnds(element);
    else if constexpr (requires { placeOf(element); })
        addPresentPlace(OwnKeys()(element));
}

template <typename T>
void OutlineAffected::addOf(const T *before, const T &after)
{
    if constexpr (std::is_same_v<T, Association>) {
        addEnds(after);
        if (before)
            addEnds(*before);
    } else if constexpr (requires { placeOf(after); }) {
        const OutlineKey own = OwnKeys()(after);
        if (!before || placeOf(*before) != placeOf(after)) {
            addPresentPlace(own);
            if constexpr (requires { m_children.parentOf(after); })
                addPlace(m_children.parentOf(after));
        }
        addKey(own);
        if constexpr (std::is_same_v<T, Pool>) {
            for (const Server &server : after.servers)
                addKey({OutlineKind::Server, server.id});
        }
    }
}

} // namespace portolan

// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/owners.h"
#include "updatecomparison.h"

#include <algorithm>

namespace portolan {

bool Comparison::isGuessed(const AssociationKey &kind) const
{
    return std::ranges::all_of(m_map.lines, [&kind](const ImportMap::LineMapping &mapping) {
        return mapping.kind != kind || mapping.guessed;
    });
}

/// Of a kind that files tell, between pools that the file has.
bool Comparison::isGone(const Association &line) const
{
    const auto &lines = m_map.lines;
    return !m_match.has(line.id) && m_match.has(line.from) && m_match.has(line.to)
        && m_mine.pools.find(PoolId(line.from)) && m_mine.pools.find(PoolId(line.to))
        && std::ranges::find(lines, line.kind, &ImportMap::LineMapping::kind) != lines.end()
        && !isGuessed(line.kind);
}

void Comparison::compareLines()
{
    const auto siteOf = [this](const Association &line) {
        const Pool *mine = m_mine.pools.find(PoolId(line.from));
        const Pool *theirs = m_update.theirs.pools.find(PoolId(line.from));
        return mine ? mine->site : theirs ? theirs->site : SiteId();
    };
    for (const Association &line : m_update.theirs.associations) {
        const Association *mine = m_mine.associations.find(line.id);
        const bool isGuess = isGuessed(line.kind);
        if (!mine) {
            // Somebody may have removed a guess that was wrong.
            const bool joinsKnown =
                m_mine.pools.find(PoolId(line.from)) && m_mine.pools.find(PoolId(line.to));
            add({.kind = UpdateKind::Added,
                 .element = line.id,
                 .site = siteOf(line),
                 .guessed = isGuess,
                 .proposed = !isGuess || !joinsKnown});
            continue;
        }
        for (const auto &[key, value] : line.attributes)
            change(UpdateField::Attribute, line.id, siteOf(line),
                   textOf(attributeOf(*mine, key, m_catalogue)), textOf(std::optional(value)), key.toString(),
                   isGuess);
    }
    for (const Association &line : m_mine.associations) {
        if (isGone(line))
            gone(line.id, siteOf(line));
    }
}

/// Moves a translation to the boundary that has the place of the file's; false where none has.
bool Comparison::stand(NatMapping &mapping) const
{
    const Boundary *theirs = m_update.theirs.boundaries.find(mapping.boundary);
    if (m_mine.boundaries.find(mapping.boundary) || !theirs)
        return theirs != nullptr;
    if (!m_mine.zones.find(theirs->first) || !m_mine.zones.find(theirs->second))
        return true;
    const Boundary *found = nullptr;
    for (const Boundary &each : m_mine.boundaries) {
        if ((each.first == theirs->second || each.second == theirs->second) && (!found || each.translates))
            found = &each;
    }
    if (found)
        mapping.boundary = found->id;
    return found != nullptr;
}

void Comparison::compareTranslations()
{
    Topology &theirs = m_update.theirs;
    std::set<ElementId> translated;
    for (const NatMapping &each : Table(theirs.natMappings)) {
        NatMapping mapping = each;
        translated.insert(mapping.owner);
        const Pool *pool = poolOf(m_mine, ServerId(mapping.owner));
        const NatMapping *mine = m_mine.natMappings.find(mapping.id);
        if (mine) {
            if (differs(mine->outside, mapping.outside))
                change(UpdateField::Outside, mapping.id, pool->site, textOf(mine->outside),
                       textOf(mapping.outside));
            continue;
        }
        if (!stand(mapping)) {
            theirs.natMappings.remove(mapping.id);
            continue;
        }
        const Pool *owner = pool ? pool : poolOf(theirs, ServerId(mapping.owner));
        add({.kind = UpdateKind::Added, .element = mapping.id, .site = owner->site});
        theirs.natMappings.put(std::move(mapping));
    }
    for (const NatMapping &mapping : m_mine.natMappings) {
        const Pool *pool = poolOf(m_mine, ServerId(mapping.owner));
        // What the file translates nothing of may be translated by hand at other slots.
        if (pool && m_match.has(mapping.owner) && isOfFiles(*pool) && !translated.contains(mapping.owner))
            gone(mapping.id, pool->site);
    }
}

} // namespace portolan

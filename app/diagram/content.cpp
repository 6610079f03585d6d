// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "content.h"

#include "cardtext.h"
#include "collapsing.h"
#include "columns.h"
#include "diagramtext.h"
#include "notelayout.h"
#include "theme.h"

#include <algorithm>
#include <set>
#include <unordered_map>

namespace portolan::diagram {
namespace {

/// The number that begins at `at`, and where it ends.
std::pair<qulonglong, qsizetype> numberAt(const QString &text, qsizetype at)
{
    qulonglong number = 0;
    for (; at < text.size() && text[at].isDigit(); ++at)
        number = number * 10 + qulonglong(text[at].digitValue());
    return {number, at};
}

/// "site-2" before "site-10": sites that belong together often have numbers that follow one another.
bool comesBefore(const QString &a, const QString &b)
{
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < a.size() && j < b.size()) {
        if (a[i].isDigit() && b[j].isDigit()) {
            const auto [first, firstEnd] = numberAt(a, i);
            const auto [second, secondEnd] = numberAt(b, j);
            if (first != second)
                return first < second;
            i = firstEnd;
            j = secondEnd;
        } else if (a[i] != b[j]) {
            return a[i] < b[j];
        } else {
            ++i;
            ++j;
        }
    }
    return std::pair(a.size() - i, a.size()) < std::pair(b.size() - j, b.size());
}

/// Fills a Content step by step; every step relies on the indices the ones before it made.
class ContentBuilder {
public:
    ContentBuilder(const Document &document, const Catalogue &catalogue, Language language,
                   const ViewChoices &choices)
        : m_topology(document.topology), m_placements(document.diagram.placements),
          m_choices(choices), m_source{catalogue, language, {}}
    {
        for (const NatMapping &mapping : m_topology.natMappings)
            m_source.translated.insert(mapping.owner);
    }

    Content build()
    {
        addSites();
        addZones();
        addCards();
        m_standIns = collapse(m_content, m_topology, m_choices.collapsed);
        for (size_t i = 0; i < m_content.cards.size(); ++i)
            m_ends[m_content.cards[i].id] = {EndKind::Card, int(i)};
        addWalls();
        addAssociations();
        addVirtualAddresses();
        addHiddenLinks();
        return std::move(m_content);
    }

private:
    void addSites()
    {
        std::vector<const Site *> sites;
        for (const Site &site : m_topology.sites)
            sites.push_back(&site);
        std::stable_sort(sites.begin(), sites.end(), [](const Site *a, const Site *b) {
            return comesBefore(a->id.toString(), b->id.toString());
        });
        for (const SiteKind kind : {SiteKind::Central, SiteKind::Branch}) {
            for (const Site *one : sites) {
                const Site &site = *one;
                if (site.kind != kind)
                    continue;
                const int index = int(m_content.sites.size());
                m_siteIndex[site.id] = index;
                m_ends[site.id] = {EndKind::Site, index};
                SiteText text;
                text.id = site.id;
                text.name = site.name.isEmpty() ? site.id.toString() : site.name;
                text.kind = kind == SiteKind::Central ? DiagramText::tr("central site")
                                                      : DiagramText::tr("branch site");
                m_content.sites.push_back(std::move(text));
            }
        }
    }

    void placeInColumn(ZoneText &zone, const std::vector<ColumnKinds> &columns) const
    {
        for (size_t column = 0; column < columns.size(); ++column) {
            const auto it = std::find(columns[column].begin(), columns[column].end(), zone.kind);
            if (it == columns[column].end())
                continue;
            zone.column = int(column);
            zone.place = int(it - columns[column].begin());
        }
    }

    void addZones()
    {
        const std::vector<ColumnKinds> columns = columnsOf(m_topology, m_source.catalogue);
        m_content.columns = int(columns.size());
        for (const Zone &zone : m_topology.zones) {
            const ZoneKind *kind = m_source.catalogue.zoneKind(zone.kind);
            const auto site = m_siteIndex.find(zone.site);
            ZoneText text;
            text.id = zone.id;
            text.kind = zone.kind;
            text.name = zone.name;
            if (text.name.isEmpty())
                text.name = kind ? kind->name.in(m_source.language) : zone.kind.toString();
            text.subnets = shortList(zone.subnets);
            if (text.subnets.isEmpty() && kind && kind->internet)
                text.subnets = DiagramText::tr("any address");
            text.site = site == m_siteIndex.end() ? -1 : site->second;
            text.hue = hueOf(m_source.catalogue, zone.kind);
            placeInColumn(text, columns);
            m_zoneIndex[zone.id] = int(m_content.zones.size());
            m_content.zones.push_back(std::move(text));
        }
    }

    /// Where things without a zone are shown; made when the first of them comes along.
    int strayZone()
    {
        if (m_strayZone < 0) {
            ZoneText text;
            text.name = DiagramText::tr("Without a zone");
            text.hue = hueOf(m_source.catalogue, {});
            m_strayZone = int(m_content.zones.size());
            text.column = m_content.columns++;
            m_content.zones.push_back(std::move(text));
        }
        return m_strayZone;
    }

    void addCard(Card card, const std::vector<ZoneId> &zones)
    {
        for (const ZoneId &zone : zones) {
            const auto it = m_zoneIndex.find(zone);
            if (it != m_zoneIndex.end())
                card.zones.push_back(it->second);
        }
        if (card.zones.empty())
            card.zones.push_back(strayZone());
        std::sort(card.zones.begin(), card.zones.end(), [this](int a, int b) {
            return std::pair(m_content.zones[size_t(a)].column, a)
                < std::pair(m_content.zones[size_t(b)].column, b);
        });
        card.zones.erase(std::unique(card.zones.begin(), card.zones.end()), card.zones.end());
        card.hue = m_content.zones[size_t(card.zones.front())].hue;
        const auto place = m_placements.find(card.id);
        card.pinned = place != m_placements.end() && place->second.pinned;
        m_content.cards.push_back(std::move(card));
    }

    void addCards()
    {
        for (const Pool &pool : m_topology.pools) {
            std::vector<ZoneId> zones;
            for (const auto &[interface, zone] : pool.zones)
                zones.push_back(zone);
            addCard(cardOf(pool, m_source), zones);
        }
        for (const Balancer &balancer : m_topology.balancers)
            addCard(cardOf(balancer, m_source), {balancer.zone});
        for (const Party &party : m_topology.parties)
            addCard(cardOf(party, m_source), {party.zone});
    }

    void addWalls()
    {
        for (const Boundary &boundary : m_topology.boundaries) {
            const auto first = m_zoneIndex.find(boundary.first);
            const auto second = m_zoneIndex.find(boundary.second);
            if (first == m_zoneIndex.end() || second == m_zoneIndex.end() || first->second == second->second)
                continue;
            const Firewall *firewall = m_topology.firewalls.find(boundary.firewall);
            QString name = firewall && !firewall->name.isEmpty() ? firewall->name : boundary.name;
            m_content.walls.push_back(
                {boundary.id, std::move(name), boundary.filtered, first->second, second->second});
        }
    }

    std::optional<LinkEnd> endOf(const ElementId &id) const
    {
        if (const auto end = m_ends.find(id); end != m_ends.end())
            return end->second;
        if (const auto zones = m_standIns.find(id); zones != m_standIns.end())
            return LinkEnd{EndKind::Zone, zones->second.front()};
        return {};
    }

    /// Of several zones that stand for `id`, the one that faces the other end.
    void face(std::optional<LinkEnd> &end, const ElementId &id, const std::optional<LinkEnd> &other) const
    {
        if (end && other && end->kind == EndKind::Zone)
            end->index = facingZone(m_content, m_standIns.at(id), *other);
    }

    void addLink(const ElementId &from, const ElementId &to, const ElementId &id, const QString &name,
                 bool dashed)
    {
        std::optional<LinkEnd> first = endOf(from);
        std::optional<LinkEnd> second = endOf(to);
        face(first, from, second);
        face(second, to, first);
        if (first && second && first == second && first->kind == EndKind::Zone)
            m_content.within.try_emplace(id, first->index);
        if (!first || !second || first == second)
            return;
        const std::pair<LinkEnd, LinkEnd> ends = std::minmax(*first, *second);
        const auto [it, isNew] = m_linkIndex.try_emplace({dashed, ends}, m_content.links.size());
        if (isNew)
            m_content.links.push_back({*first, *second, {}, {}, {}, dashed});
        Link &link = m_content.links[it->second];
        if (link.ids.empty() || link.ids.back() != id) {
            link.ids.push_back(id);
            link.reversed.push_back(link.from != *first);
        }
        if (!link.names.contains(name))
            link.names << name;
    }

    void addAssociations()
    {
        for (const Association &association : m_topology.associations) {
            if (m_choices.hiddenKinds.contains(association.kind)) {
                hideLink(association.from, association.to, false);
                continue;
            }
            const AssociationKind *kind = m_source.catalogue.association(association.kind);
            addLink(association.from, association.to, association.id,
                    kind ? kind->name.in(m_source.language) : association.kind.toString(), false);
        }
    }

    void addVirtualAddresses()
    {
        for (const Balancer &balancer : m_topology.balancers) {
            for (const Vip &vip : balancer.vips) {
                if (m_choices.hidesBalancing)
                    hideLink(balancer.id, vip.pool, true);
                else
                    addLink(balancer.id, vip.pool, balancer.id, DiagramText::tr("Balances"), true);
            }
        }
    }

    void hideLink(const ElementId &from, const ElementId &to, bool dashed)
    {
        const auto first = m_ends.find(from);
        const auto second = m_ends.find(to);
        if (first != m_ends.end() && second != m_ends.end() && first->second != second->second)
            m_hidden.insert({dashed, std::minmax(first->second, second->second)});
    }

    void addHiddenLinks()
    {
        for (const auto &link : m_hidden) {
            if (!m_linkIndex.contains(link))
                m_content.hiddenLinks.push_back(link.second);
        }
    }

    const Topology &m_topology;
    const std::map<ElementId, Placement> &m_placements;
    const ViewChoices &m_choices;
    CardTextSource m_source;
    Content m_content;
    std::unordered_map<ElementId, int> m_siteIndex;
    std::unordered_map<ElementId, int> m_zoneIndex;
    std::unordered_map<ElementId, LinkEnd> m_ends;
    StandIns m_standIns;
    std::map<std::pair<bool, std::pair<LinkEnd, LinkEnd>>, size_t> m_linkIndex;
    std::set<std::pair<bool, std::pair<LinkEnd, LinkEnd>>> m_hidden;
    int m_strayZone = -1;
};

} // namespace

Content contentOf(const Document &document, const Catalogue &catalogue, Language language,
                  const ViewChoices &choices)
{
    Content content = ContentBuilder(document, catalogue, language, choices).build();
    content.notes = noteTextsOf(document);
    return content;
}

} // namespace portolan::diagram

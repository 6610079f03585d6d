// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "content.h"

#include "cardtext.h"
#include "columns.h"
#include "diagramtext.h"
#include "theme.h"

#include <algorithm>
#include <unordered_map>

namespace portolan::diagram {
namespace {

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
        addWalls();
        addAssociations();
        addVirtualAddresses();
        return std::move(m_content);
    }

private:
    void addSites()
    {
        for (const SiteKind kind : {SiteKind::Central, SiteKind::Branch}) {
            for (const Site &site : m_topology.sites) {
                if (site.kind != kind)
                    continue;
                const int index = int(m_content.sites.size());
                m_siteIndex[site.id] = index;
                m_ends[site.id] = {true, index};
                m_content.sites.push_back({site.id, site.name.isEmpty() ? site.id.toString() : site.name,
                                           kind == SiteKind::Central ? DiagramText::tr("central site")
                                                                     : DiagramText::tr("branch site")});
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
        m_ends[card.id] = {false, int(m_content.cards.size())};
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

    void addLink(const ElementId &from, const ElementId &to, const ElementId &id, const QString &name,
                 bool dashed)
    {
        const auto first = m_ends.find(from);
        const auto second = m_ends.find(to);
        if (first == m_ends.end() || second == m_ends.end() || first->second == second->second)
            return;
        const std::pair<LinkEnd, LinkEnd> ends = std::minmax(first->second, second->second);
        const auto [it, isNew] = m_linkIndex.try_emplace({dashed, ends}, m_content.links.size());
        if (isNew)
            m_content.links.push_back({first->second, second->second, {}, {}, {}, dashed});
        Link &link = m_content.links[it->second];
        if (link.ids.empty() || link.ids.back() != id) {
            link.ids.push_back(id);
            link.reversed.push_back(link.from != first->second);
        }
        if (!link.names.contains(name))
            link.names << name;
    }

    void addAssociations()
    {
        for (const Association &association : m_topology.associations) {
            if (m_choices.hiddenKinds.contains(association.kind))
                continue;
            const AssociationKind *kind = m_source.catalogue.association(association.kind);
            addLink(association.from, association.to, association.id,
                    kind ? kind->name.in(m_source.language) : association.kind.toString(), false);
        }
    }

    void addVirtualAddresses()
    {
        if (m_choices.hidesBalancing)
            return;
        for (const Balancer &balancer : m_topology.balancers) {
            for (const Vip &vip : balancer.vips)
                addLink(balancer.id, vip.pool, balancer.id, DiagramText::tr("Balances"), true);
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
    std::map<std::pair<bool, std::pair<LinkEnd, LinkEnd>>, size_t> m_linkIndex;
    int m_strayZone = -1;
};

} // namespace

Content contentOf(const Document &document, const Catalogue &catalogue, Language language,
                  const ViewChoices &choices)
{
    return ContentBuilder(document, catalogue, language, choices).build();
}

} // namespace portolan::diagram

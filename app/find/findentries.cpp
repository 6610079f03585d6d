// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "findentries.h"

#include "model/notetitle.h"
#include "sheet/elementnames.h"
#include "wordmatch.h"

namespace portolan {

namespace {

QString roleWords(const Catalogue &catalogue, const RoleKey &key)
{
    const Role *role = catalogue.role(key);
    if (!role)
        return key.toString();
    return role->name.in(Language::English) + u'\n' + role->name.in(Language::German);
}

QString text(const std::optional<HostName> &name)
{
    return name ? name->toString() : QString();
}

class NamedCollector {
public:
    NamedCollector(const Topology &topology, const Catalogue &catalogue)
        : m_topology(topology), m_catalogue(catalogue)
    {
    }

    std::vector<NamedEntry> collected()
    {
        for (const Pool &pool : m_topology.pools)
            addPool(pool);
        for (const Balancer &balancer : m_topology.balancers)
            addBalancer(balancer);
        for (const Party &party : m_topology.parties)
            addParty(party);
        for (const Zone &zone : m_topology.zones) {
            const ZoneKind *kind = m_catalogue.zoneKind(zone.kind);
            addNamed(zone, ElementKind::Zone,
                     kind ? kind->name.in(Language::English) + u'\n' + kind->name.in(Language::German)
                          : QString());
        }
        for (const Site &site : m_topology.sites)
            addNamed(site, ElementKind::Site, {});
        for (const Firewall &firewall : m_topology.firewalls)
            addNamed(firewall, ElementKind::Firewall, firewall.prefix);
        for (const Boundary &boundary : m_topology.boundaries)
            addNamed(boundary, ElementKind::Boundary, {});
        for (const Note &note : m_topology.notes) {
            if (!note.text.isEmpty())
                add(note.id, note.id, ElementKind::Note, titleOf(note), note.text);
        }
        return std::move(m_entries);
    }

private:
    void add(const ElementId &shown, const ElementId &id, ElementKind kind, const QString &title,
             const QString &more)
    {
        m_entries.push_back({shown, id, kind, title, WordMatch::folded(title + u'\n' + more)});
    }
    template <typename T>
    void addNamed(const T &element, ElementKind kind, const QString &more)
    {
        add(element.id, element.id, kind, element.name.isEmpty() ? element.id.toString() : element.name,
            more);
    }
    void addPool(const Pool &pool)
    {
        QString more = text(pool.fqdn) + u'\n' + roleWords(m_catalogue, pool.role);
        for (const auto &[key, host] : pool.names)
            more += u'\n' + host.toString();
        add(pool.id, pool.id, ElementKind::Pool, displayName(pool), more);
        for (const Server &server : pool.servers) {
            // A lone server often is its pool by another id; nobody looks for it twice.
            if (displayName(server).compare(displayName(pool), Qt::CaseInsensitive) != 0)
                add(pool.id, server.id, ElementKind::Server, displayName(server), server.name);
        }
    }
    void addBalancer(const Balancer &balancer)
    {
        addNamed(balancer, ElementKind::Balancer, {});
        for (const Vip &vip : balancer.vips) {
            if (vip.fqdn)
                add(balancer.id, vip.id, ElementKind::Vip, text(vip.fqdn), {});
        }
    }
    void addParty(const Party &party)
    {
        QString more = roleWords(m_catalogue, party.role);
        for (const HostName &domain : party.domains)
            more += u'\n' + domain.toString();
        addNamed(party, ElementKind::Party, more);
    }

    const Topology &m_topology;
    const Catalogue &m_catalogue;
    std::vector<NamedEntry> m_entries;
};

class AddressCollector {
public:
    void add(const Network &network, const ElementId &shown, const ElementId &owner)
    {
        m_entries.push_back({network, network.toString(), shown, owner});
    }
    void add(const AddressPair &pair, const ElementId &shown, const ElementId &owner)
    {
        for (const auto &address : {pair.v4, pair.v6}) {
            if (address)
                add(Network::host(*address), shown, owner);
        }
    }
    std::vector<AddressEntry> collected() { return std::move(m_entries); }

private:
    std::vector<AddressEntry> m_entries;
};

} // namespace

std::vector<NamedEntry> namedEntries(const Topology &topology, const Catalogue &catalogue)
{
    return NamedCollector(topology, catalogue).collected();
}

std::vector<AddressEntry> addressEntries(const Topology &topology)
{
    AddressCollector addresses;
    std::map<ElementId, ElementId> shownFor;
    for (const Pool &pool : topology.pools) {
        for (const Server &server : pool.servers) {
            shownFor[server.id] = pool.id;
            for (const auto &[slot, pair] : server.addresses)
                addresses.add(pair, pool.id, server.id);
        }
    }
    for (const Balancer &balancer : topology.balancers) {
        for (const AddressPair &own : balancer.own)
            addresses.add(own, balancer.id, balancer.id);
        for (const Vip &vip : balancer.vips) {
            shownFor[vip.id] = balancer.id;
            addresses.add(vip.address, balancer.id, vip.id);
        }
    }
    for (const NatMapping &mapping : topology.natMappings) {
        const auto shown = shownFor.find(mapping.owner);
        addresses.add(mapping.outside, shown == shownFor.end() ? mapping.owner : shown->second,
                      mapping.owner);
    }
    for (const Zone &zone : topology.zones) {
        for (const Network &subnet : zone.subnets)
            addresses.add(subnet, zone.id, zone.id);
    }
    for (const Party &party : topology.parties) {
        for (const Network &network : party.networks)
            addresses.add(network, party.id, party.id);
    }
    return addresses.collected();
}

} // namespace portolan

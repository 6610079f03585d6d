// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "update.h"

#include "model/owners.h"

#include <algorithm>
#include <set>

namespace portolan {

namespace {

void take(AddressPair &mine, const AddressPair &theirs)
{
    if (theirs.v4)
        mine.v4 = theirs.v4;
    if (theirs.v6)
        mine.v6 = theirs.v6;
}

template <typename Map>
void takeEntry(Map &mine, const Map &theirs, const typename Map::key_type &key)
{
    if (const auto it = theirs.find(key); it != theirs.end())
        mine.insert_or_assign(key, it->second);
    else
        mine.erase(key);
}

template <typename Key>
Key keyOf(const UpdateItem &item)
{
    return Key::literal(item.key.toStdString());
}

class Updating {
public:
    Updating(Topology &mine, const TopologyUpdate &update) : m_mine(mine), m_theirs(update.theirs) { }

    void take(const UpdateItem &item);
    /// What the pools that came need to stand in.
    void joinZones();
    void takeTranslation(const NatMapping &theirs);
    void takeLine(const Association &theirs);

private:
    template <typename T, typename Mutate>
    void change(Table<T> &table, const ElementId &id, Mutate mutate)
    {
        if (const T *found = table.find(IdOf<T>(id))) {
            T after = *found;
            mutate(after);
            table.put(std::move(after));
        }
    }
    void add(const UpdateItem &item);
    void addServer(const ElementId &id);
    void changeDeployment(const UpdateItem &item);
    void changePool(const UpdateItem &item, Pool &pool, const Pool &theirs);
    void changeServer(const UpdateItem &item, Server &server, const Server &theirs);
    void changeDomainName(const UpdateItem &item);
    void changeFqdn(Pool &pool, const HostName &fqdn);
    void stand(Pool &pool, const Pool &theirs);
    void needSite(const SiteId &id);
    void join(const Boundary &theirs);
    [[nodiscard]] QString freePrefix(const QString &wanted) const;

    Topology &m_mine;
    const Topology &m_theirs;
    std::set<ZoneId> m_newZones;
};

void Updating::needSite(const SiteId &id)
{
    const Site *site = m_theirs.sites.find(id);
    if (site && !m_mine.sites.find(id))
        m_mine.sites.put(*site);
}

void Updating::stand(Pool &pool, const Pool &theirs)
{
    needSite(theirs.site);
    pool.site = theirs.site;
    pool.zones = theirs.zones;
    for (const auto &[side, id] : theirs.zones) {
        if (m_mine.zones.find(id))
            continue;
        m_mine.zones.put(*m_theirs.zones.find(id));
        m_newZones.insert(id);
    }
}

void Updating::addServer(const ElementId &id)
{
    const Pool *theirs = poolOf(m_theirs, ServerId(id));
    change(m_mine.pools, theirs->id,
           [&](Pool &pool) { pool.servers.push_back(*serverIn(*theirs, ServerId(id))); });
}

void Updating::add(const UpdateItem &item)
{
    if (item.field == UpdateField::SipDomain) {
        if (auto domain = HostName::parse(item.key))
            m_mine.deployment.sipDomains.push_back(std::move(*domain));
    } else if (m_theirs.sites.find(SiteId(item.element))) {
        needSite(SiteId(item.element));
    } else if (const Pool *theirs = m_theirs.pools.find(PoolId(item.element))) {
        Pool pool = *theirs;
        stand(pool, *theirs);
        m_mine.pools.put(std::move(pool));
    } else if (poolOf(m_theirs, ServerId(item.element))) {
        addServer(item.element);
    }
}

void Updating::changeDeployment(const UpdateItem &item)
{
    Deployment &mine = m_mine.deployment;
    const Deployment &theirs = m_theirs.deployment;
    if (item.field == UpdateField::Feature)
        takeEntry(mine.features, theirs.features, keyOf<FeatureKey>(item));
    else if (item.field == UpdateField::Range)
        takeEntry(mine.ranges, theirs.ranges, keyOf<RangeKey>(item));
    else if (item.field == UpdateField::HostName && !item.key.contains(u'/'))
        takeEntry(mine.names, theirs.names, keyOf<NameKey>(item));
    else if (item.field == UpdateField::HostName)
        changeDomainName(item);
}

void Updating::changeDomainName(const UpdateItem &item)
{
    const auto key = NameKey::literal(item.key.section(u'/', 0, 0).toStdString());
    const auto domain = HostName::parse(item.key.section(u'/', 1));
    if (domain)
        m_mine.deployment.domainNames[key].insert_or_assign(
            *domain, m_theirs.deployment.domainNames.at(key).at(*domain));
}

/// A name that was made of the FQDN goes with it; one that somebody gave stays.
void Updating::changeFqdn(Pool &pool, const HostName &fqdn)
{
    const auto shortName = [](const HostName &host) { return host.toString().section(u'.', 0, 0); };
    if (pool.fqdn && pool.name.compare(shortName(*pool.fqdn), Qt::CaseInsensitive) == 0)
        pool.name = shortName(fqdn);
    pool.fqdn = fqdn;
}

void Updating::changePool(const UpdateItem &item, Pool &pool, const Pool &theirs)
{
    switch (item.field) {
    case UpdateField::Fqdn:
        changeFqdn(pool, *theirs.fqdn);
        break;
    case UpdateField::Role:
        pool.role = theirs.role;
        pool.services = theirs.services;
        stand(pool, theirs);
        break;
    case UpdateField::Site:
        stand(pool, theirs);
        break;
    case UpdateField::Service:
        takeEntry(pool.services, theirs.services, keyOf<ServiceKey>(item));
        break;
    case UpdateField::Feature:
        takeEntry(pool.features, theirs.features, keyOf<FeatureKey>(item));
        break;
    case UpdateField::HostName:
        takeEntry(pool.names, theirs.names, keyOf<NameKey>(item));
        break;
    case UpdateField::Range:
        takeEntry(pool.ranges, theirs.ranges, keyOf<RangeKey>(item));
        break;
    default:
        break;
    }
}

void Updating::changeServer(const UpdateItem &item, Server &server, const Server &theirs)
{
    if (item.field == UpdateField::Address) {
        const auto slot = keyOf<SlotKey>(item);
        portolan::take(server.addresses[slot], theirs.addresses.at(slot));
        return;
    }
    if (server.fqdn && server.name.compare(server.fqdn->toString(), Qt::CaseInsensitive) == 0)
        server.name = theirs.name;
    server.fqdn = theirs.fqdn;
}

void Updating::take(const UpdateItem &item)
{
    if (item.kind == UpdateKind::Gone) {
        if (item.field == UpdateField::SipDomain) {
            std::erase_if(m_mine.deployment.sipDomains,
                          [&](const HostName &domain) { return domain.toString() == item.key; });
        }
        return;
    }
    if (item.kind == UpdateKind::Added)
        return add(item);
    if (item.element.isEmpty())
        return changeDeployment(item);
    change(m_mine.sites, item.element, [&](Site &site) {
        const Site &theirs = *m_theirs.sites.find(site.id);
        if (item.field == UpdateField::Name)
            site.name = theirs.name;
        else
            site.kind = theirs.kind;
    });
    change(m_mine.pools, item.element,
           [&](Pool &pool) { changePool(item, pool, *m_theirs.pools.find(pool.id)); });
    change(m_mine.associations, item.element, [&](Association &line) {
        takeEntry(line.attributes, m_theirs.associations.find(line.id)->attributes,
                  keyOf<AttributeKey>(item));
    });
    change(m_mine.natMappings, item.element, [&](NatMapping &mapping) {
        portolan::take(mapping.outside, m_theirs.natMappings.find(mapping.id)->outside);
    });
    const ServerId id(item.element);
    const Pool *owner = poolOf(m_mine, id);
    const Pool *theirs = poolOf(m_theirs, id);
    if (!owner || !theirs)
        return;
    change(m_mine.pools, owner->id, [&](Pool &pool) {
        const auto server = std::ranges::find(pool.servers, id, &Server::id);
        changeServer(item, *server, *serverIn(*theirs, id));
    });
}

QString Updating::freePrefix(const QString &wanted) const
{
    QString prefix = wanted;
    for (int number = 2; std::ranges::any_of(
             m_mine.firewalls, [&](const Firewall &firewall) { return firewall.prefix == prefix; });
         ++number)
        prefix = wanted + QString::number(number);
    return prefix;
}

void Updating::join(const Boundary &theirs)
{
    const Firewall *device = m_theirs.firewalls.find(theirs.firewall);
    if (device && !m_mine.firewalls.find(device->id)) {
        Firewall firewall = *device;
        firewall.prefix = freePrefix(firewall.prefix);
        m_mine.firewalls.put(std::move(firewall));
    }
    m_mine.boundaries.put(theirs);
}

/// How the zones that are there already lie is the architect's business.
void Updating::joinZones()
{
    for (const Boundary &theirs : m_theirs.boundaries) {
        if (theirs.first == theirs.second || m_mine.boundaries.find(theirs.id))
            continue;
        const bool isNew = m_newZones.contains(theirs.first) || m_newZones.contains(theirs.second);
        if (!isNew)
            continue;
        for (const ZoneId &id : {theirs.first, theirs.second}) {
            // The Internet, which nothing stands in.
            const Zone *zone = m_theirs.zones.find(id);
            if (zone && zone->site.isEmpty() && !m_mine.zones.find(id))
                m_mine.zones.put(*zone);
        }
        if (m_mine.zones.find(theirs.first) && m_mine.zones.find(theirs.second))
            join(theirs);
    }
}

void Updating::takeTranslation(const NatMapping &theirs)
{
    if (!poolOf(m_mine, ServerId(theirs.owner)) || !m_mine.boundaries.find(theirs.boundary))
        return;
    m_mine.natMappings.put(theirs);
    change(m_mine.boundaries, theirs.boundary, [](Boundary &boundary) { boundary.translates = true; });
}

void Updating::takeLine(const Association &theirs)
{
    if (m_mine.pools.find(PoolId(theirs.from)) && m_mine.pools.find(PoolId(theirs.to)))
        m_mine.associations.put(theirs);
}

} // namespace

UpdateChoice proposedChoice(const TopologyUpdate &update)
{
    UpdateChoice choice;
    for (const UpdateItem &item : update.items)
        choice.push_back(item.proposed);
    return choice;
}

Topology updated(Topology mine, const TopologyUpdate &update, const UpdateChoice &choice)
{
    Updating updating(mine, update);
    const auto forTaken = [&](auto carryOut) {
        for (size_t i = 0; i < update.items.size(); ++i) {
            if (choice[i])
                carryOut(update.items[i]);
        }
    };
    forTaken([&](const UpdateItem &item) { updating.take(item); });
    updating.joinZones();
    forTaken([&](const UpdateItem &item) {
        if (item.kind != UpdateKind::Added)
            return;
        if (const auto *mapping = update.theirs.natMappings.find(NatMappingId(item.element)))
            updating.takeTranslation(*mapping);
        if (const auto *line = update.theirs.associations.find(AssociationId(item.element)))
            updating.takeLine(*line);
    });
    return mine;
}

std::vector<ElementId> removedBy(const TopologyUpdate &update, const UpdateChoice &choice)
{
    std::vector<ElementId> ids;
    for (size_t i = 0; i < update.items.size(); ++i) {
        const UpdateItem &item = update.items[i];
        if (choice[i] && item.kind == UpdateKind::Gone && item.field == UpdateField::Whole)
            ids.push_back(item.element);
    }
    return ids;
}

} // namespace portolan

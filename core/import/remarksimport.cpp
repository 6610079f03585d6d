// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing.h"

#include <algorithm>
#include <set>

namespace portolan {

namespace {

std::vector<ElementId> maybe(const PoolId &pool)
{
    return pool.isEmpty() ? std::vector<ElementId>() : std::vector<ElementId>{pool};
}

/// What a service's settings say that the drawing has no place for.
void noteSettings(Importing &importing, int index)
{
    const XmlService &service = importing.xml.services[size_t(index)];
    const auto elements = maybe(importing.poolOf(index));
    const auto setting = [&service](const QString &name) {
        const auto it = service.settings.find(name);
        return it == service.settings.end() ? QString() : it->second;
    };
    const int cluster = importing.references.clusters[size_t(index)];
    for (const QString &name : importing.map.shareNames) {
        const QString share = setting(name);
        if (share.isEmpty() || cluster < 0)
            continue;
        const QString host = importing.xml.clusters[size_t(cluster)].fqdn;
        importing.note(ImportNote::ShareName, elements, {QStringLiteral("\\\\%1\\%2").arg(host, share)});
    }
}

/// Ports somebody moved, and names that are published.
void notePorts(Importing &importing, int index, std::set<QStringList> &told)
{
    const PoolId id = importing.poolOf(index);
    const Pool *pool = importing.topology().pools.find(id);
    if (!pool)
        return;
    for (const XmlPort &port : importing.xml.services[size_t(index)].ports) {
        const QString component = port.owner.section(u':', -1);
        const QStringList published{port.publishedName, pool->name};
        const bool isTaken = std::ranges::any_of(pool->names, [&port](const auto &entry) {
            return entry.second.toString().compare(port.publishedName, Qt::CaseInsensitive) == 0;
        });
        if (!port.publishedName.isEmpty() && !isTaken
            && port.publishedName.compare(pool->fqdn ? pool->fqdn->toString() : pool->name,
                                          Qt::CaseInsensitive)
                != 0
            && told.insert(published).second)
            importing.note(ImportNote::PublishedName, {id}, {port.publishedName, component});
        for (const ImportMap::KnownPort &known : importing.map.ports) {
            if (known.owner != port.owner || known.usage != port.usage
                || (!known.side.isEmpty() && known.side != port.side))
                continue;
            const auto is = [&port](Port usual) { return usual.number() == port.number; };
            if (std::ranges::any_of(known.ports, is))
                continue;
            QStringList usual;
            for (const Port each : known.ports)
                usual.append(QString::number(each.number()));
            importing.note(
                ImportNote::MovedPort, {id},
                {pool->name, component, QString::number(port.number), usual.join(QStringLiteral(", "))});
        }
    }
}

void noteServices(Importing &importing)
{
    std::set<QStringList> told;
    for (size_t i = 0; i < importing.xml.services.size(); ++i) {
        const XmlService &service = importing.xml.services[i];
        const int cluster = importing.references.clusters[i];
        const QString place =
            cluster < 0 ? service.installedOn : importing.xml.clusters[size_t(cluster)].fqdn;
        if (!importing.map.knowsService(service.role)
            && std::ranges::none_of(importing.map.lines, [&](const ImportMap::LineMapping &line) {
                   return std::ranges::find(line.from, service.role) != line.from.end();
               }))
            importing.note(ImportNote::UnknownService, maybe(importing.poolOf(int(i))),
                           {service.role, place});
        noteSettings(importing, int(i));
        notePorts(importing, int(i), told);
    }
}

/// Whether somebody else's database is there: the machine's own are not reached through the network.
bool isReached(const Importing &importing, const PoolId &pool)
{
    const auto namesInstance = [](const ImportMap::AttributeMapping &attribute) {
        return attribute.from == ImportMap::AttributeFrom::Instance;
    };
    return std::ranges::any_of(importing.document.topology.associations, [&](const Association &each) {
        return each.to == pool
            && std::ranges::any_of(importing.map.lines, [&](const ImportMap::LineMapping &line) {
                   return line.kind == each.kind && std::ranges::any_of(line.attributes, namesInstance);
               });
    });
}

void noteInstances(Importing &importing)
{
    for (size_t i = 0; i < importing.xml.services.size(); ++i) {
        const int index = importing.references.instances[i];
        if (index < 0)
            continue;
        // Once per instance: by the first service on it.
        const auto &all = importing.references.instances;
        if (std::ranges::find(all, index) - all.begin() != ptrdiff_t(i))
            continue;
        const XmlSqlInstance &instance = importing.xml.sqlInstances[size_t(index)];
        const PoolId id = importing.poolOf(int(i));
        const Pool *pool = importing.topology().pools.find(id);
        if (!pool)
            continue;
        if (!instance.name.isEmpty() && isReached(importing, id))
            importing.note(ImportNote::InstancePort, {id}, {instance.name, pool->name});
        if (instance.alwaysOn)
            importing.note(ImportNote::AlwaysOn, {id}, {pool->name});
    }
}

/// Servers whose slots are empty, and those of which only some addresses are translated.
void noteAddresses(Importing &importing)
{
    std::vector<ElementId> missing;
    std::vector<ElementId> unseen;
    int taken = 0;
    const Topology &topology = importing.topology();
    std::set<ElementId> mapped;
    std::set<std::pair<ElementId, SlotKey>> mappedSlots;
    for (const NatMapping &mapping : topology.natMappings) {
        mapped.insert(mapping.owner);
        mappedSlots.emplace(mapping.owner, mapping.slot);
    }
    for (const Pool &pool : topology.pools) {
        const Role *role = importing.catalogue.role(pool.role);
        for (const Server &server : pool.servers) {
            bool lacks = false;
            bool hidden = false;
            for (const Interface &side : role->interfaces) {
                for (const Slot &slot : side.slots) {
                    const auto it = server.addresses.find(slot.key);
                    const bool set = it != server.addresses.end() && !it->second.isEmpty();
                    lacks |= !set;
                    taken += set ? 1 : 0;
                    hidden |= side.slots.size() > 1 && mapped.contains(server.id)
                        && !mappedSlots.contains({server.id, slot.key});
                }
            }
            if (lacks)
                missing.push_back(server.id);
            if (hidden)
                unseen.push_back(server.id);
        }
    }
    const int lacking = int(missing.size());
    const int hiding = int(unseen.size());
    if (taken > 0)
        importing.note(ImportNote::AddressesTaken, {}, {}, taken);
    if (lacking > 0)
        importing.note(ImportNote::MissingAddresses, std::move(missing), {}, lacking);
    if (hiding > 0)
        importing.note(ImportNote::MissingPublicAddresses, std::move(unseen), {}, hiding);
}

} // namespace

void importRemarks(Importing &importing)
{
    noteServices(importing);
    noteInstances(importing);
    if (importing.xml.unknownElements > 0)
        importing.note(ImportNote::UnknownElements, {}, {}, importing.xml.unknownElements);
    noteAddresses(importing);
    importing.note(ImportNote::NotInAnyFile);
}

} // namespace portolan

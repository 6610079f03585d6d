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

/// The slot that a component listens on, else the component itself.
QString listenerOf(const Importing &importing, const PoolId &pool, const XmlPort &port)
{
    const auto at = size_t(std::ranges::find(importing.pools, pool) - importing.pools.begin());
    for (const ImportMap::AddressSource &source : importing.mappings[at]->addresses) {
        if (!source.owner.isEmpty() && source.owner == port.owner)
            return source.slot.toString();
    }
    return port.owner.section(u':', -1);
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
            if (!isMeant(port, known.port))
                continue;
            const auto is = [&port](Port usual) { return usual.number() == port.number; };
            if (std::ranges::any_of(known.ports, is))
                continue;
            QStringList usual;
            for (const Port each : known.ports)
                usual.append(QString::number(each.number()));
            importing.note(ImportNote::MovedPort, {id},
                           {pool->name, listenerOf(importing, id, port), QString::number(port.number),
                            usual.join(QStringLiteral(", "))});
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

/// The lines by which others reach a database: the machine's own are not reached through the network.
std::vector<ElementId> linesTo(const Importing &importing, const PoolId &pool)
{
    const auto namesInstance = [](const ImportMap::AttributeMapping &attribute) {
        return attribute.from == ImportMap::AttributeFrom::Instance;
    };
    std::vector<ElementId> lines;
    for (const Association &each : importing.document.topology.associations) {
        if (each.to == pool && std::ranges::any_of(importing.map.lines, [&](const auto &line) {
                return line.kind == each.kind && std::ranges::any_of(line.attributes, namesInstance);
            }))
            lines.push_back(each.id);
    }
    return lines;
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
        auto lines = linesTo(importing, id);
        if (!instance.name.isEmpty() && !lines.empty())
            importing.note(ImportNote::InstancePort, std::move(lines), {instance.name, pool->name});
        if (instance.alwaysOn)
            importing.note(ImportNote::AlwaysOn, {id}, {pool->name});
    }
}

/// By server and slot, what is translated.
using TranslatedSlots = std::set<std::pair<ElementId, SlotKey>>;

TranslatedSlots translatedSlots(const Topology &topology)
{
    TranslatedSlots translated;
    for (const NatMapping &mapping : topology.natMappings)
        translated.emplace(mapping.owner, mapping.slot);
    return translated;
}

/// Servers of a pool whose slots are empty, and those of which only some addresses are translated. Returns
/// how many addresses there are.
int noteAddresses(Importing &importing, const Pool &pool, const TranslatedSlots &translated)
{
    std::vector<ElementId> missing;
    std::vector<ElementId> unseen;
    int taken = 0;
    const Role *role = importing.catalogue.role(pool.role);
    for (const Server &server : pool.servers) {
        bool lacks = false;
        int seen = 0;
        int hidden = 0;
        for (const Interface &side : role->interfaces) {
            for (const Slot &slot : side.slots) {
                const auto it = server.addresses.find(slot.key);
                const bool set = it != server.addresses.end() && !it->second.isEmpty();
                lacks |= !set;
                taken += set ? 1 : 0;
                if (side.slots.size() > 1)
                    (translated.contains({server.id, slot.key}) ? seen : hidden)++;
            }
        }
        if (lacks)
            missing.push_back(server.id);
        if (seen > 0 && hidden > 0)
            unseen.push_back(server.id);
    }
    const int lacking = int(missing.size());
    const int hiding = int(unseen.size());
    if (lacking > 0)
        importing.note(ImportNote::MissingAddresses, std::move(missing), {pool.name}, lacking);
    if (hiding > 0)
        importing.note(ImportNote::MissingPublicAddresses, std::move(unseen), {pool.name}, hiding);
    return taken;
}

void noteAddresses(Importing &importing)
{
    const TranslatedSlots translated = translatedSlots(importing.topology());
    int taken = 0;
    for (const PoolId &id : importing.pools) {
        if (const Pool *pool = importing.topology().pools.find(id))
            taken += noteAddresses(importing, *pool, translated);
    }
    if (taken > 0)
        importing.note(ImportNote::AddressesTaken, {}, {}, taken);
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

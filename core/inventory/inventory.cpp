// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory.h"

#include "catalog/translating.h"
#include "inventoryvalues.h"
#include "model/owners.h"
#include "sheet/sheetlanguage.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace portolan {

namespace {

using Kind = InventoryField::Kind;
using RowKind = InventoryRow::Kind;

constexpr Family families[] = {Family::IPv4, Family::IPv6};

class Lister {
public:
    Lister(const Topology &topology, const Catalogue &catalogue, Language language)
        : m_topology(topology), m_catalogue(catalogue), m_language(language)
    {
        for (const NatMapping &mapping : topology.natMappings)
            m_mappings.emplace(std::pair(mapping.owner, mapping.slot), &mapping);
    }

    std::vector<InventoryRow> rows() const;
    [[nodiscard]] InventoryRow serverRow(const Pool &pool, const Server &server) const;

private:
    [[nodiscard]] InventoryRow begun(RowKind kind, const ElementId &id, const QString &name,
                                     const SiteId &site) const;
    [[nodiscard]] InventoryRow vipRow(const Balancer &balancer, const Vip &vip) const;
    [[nodiscard]] InventoryRow balancerRow(const Balancer &balancer) const;
    [[nodiscard]] InventoryRow partyRow(const Party &party) const;
    [[nodiscard]] QString vipName(const Vip &vip) const;
    void addPublic(InventoryRow &row, const SlotKey &column, const SlotKey &slot, bool canTranslate) const;
    [[nodiscard]] QString zoneNames(const Pool &pool) const;
    [[nodiscard]] QString zoneName(const ZoneId &id) const;
    [[nodiscard]] QString roleName(const RoleKey &key) const;

    const Topology &m_topology;
    const Catalogue &m_catalogue;
    SheetLanguage m_language;
    std::map<std::pair<ElementId, SlotKey>, const NatMapping *> m_mappings;
};

QString Lister::zoneName(const ZoneId &id) const
{
    const Zone *zone = m_topology.zones.find(id);
    return zone ? zone->name : QString();
}

QString Lister::zoneNames(const Pool &pool) const
{
    QStringList names;
    for (const auto &[side, zone] : pool.zones)
        names.append(zoneName(zone));
    names.removeDuplicates();
    return names.join(QStringLiteral(" / "));
}

QString Lister::roleName(const RoleKey &key) const
{
    const Role *role = m_catalogue.role(key);
    return role ? m_language.text(role->name) : key.toString();
}

InventoryRow Lister::begun(RowKind kind, const ElementId &id, const QString &name, const SiteId &site) const
{
    InventoryRow row{kind, id, {}, {}};
    const Site *found = m_topology.sites.find(site);
    row.cells[{Kind::Name}] = name;
    row.cells[{Kind::Site}] = found ? found->name : QString();
    row.cells[{Kind::Id}] = id.toString();
    return row;
}

void Lister::addPublic(InventoryRow &row, const SlotKey &column, const SlotKey &slot, bool canTranslate) const
{
    const auto mapping = m_mappings.find({row.id, slot});
    if (mapping == m_mappings.end() && !canTranslate)
        return;
    for (const Family family : families) {
        row.cells[{Kind::Public, column, family}] =
            mapping == m_mappings.end() ? QString() : addressText(mapping->second->outside.of(family));
    }
}

InventoryRow Lister::serverRow(const Pool &pool, const Server &server) const
{
    InventoryRow row = begun(RowKind::Server, server.id, server.name, pool.site);
    row.pool = pool.id;
    row.cells[{Kind::Pool}] = pool.fqdn ? pool.fqdn->toString() : pool.name;
    row.cells[{Kind::Host}] = server.fqdn ? server.fqdn->toString() : QString();
    row.cells[{Kind::Role}] = roleName(pool.role);
    row.cells[{Kind::Zone}] = zoneNames(pool);
    const Role *role = m_catalogue.role(pool.role);
    if (!role)
        return row;
    for (const Interface &side : role->interfaces) {
        for (const Slot &slot : side.slots) {
            const auto pair = server.addresses.find(slot.key);
            for (const Family family : families) {
                row.cells[{Kind::Address, slot.key, family}] =
                    pair == server.addresses.end() ? QString() : addressText(pair->second.of(family));
            }
            addPublic(row, slot.key, slot.key,
                      !translatingBoundary(m_topology, m_catalogue, pool, slot.key).isEmpty());
        }
    }
    return row;
}

/// "Front End pool: Web, Internal"; the name of the balancer is that of the balancer.
QString Lister::vipName(const Vip &vip) const
{
    const Pool *pool = m_topology.pools.find(vip.pool);
    const auto traffic = std::ranges::find(m_catalogue.trafficClasses, vip.traffic, &TrafficClass::key);
    const QString flow =
        traffic == m_catalogue.trafficClasses.end() ? QString() : m_language.text(traffic->name);
    const QString slot = InventoryHeadings::slotName(m_catalogue, vip.slot, m_language.language());
    return QStringLiteral("%1: %2, %3").arg(pool ? pool->name : QString(), flow, slot);
}

InventoryRow Lister::vipRow(const Balancer &balancer, const Vip &vip) const
{
    const Pool *pool = m_topology.pools.find(vip.pool);
    InventoryRow row = begun(RowKind::Vip, vip.id, vipName(vip), balancer.site);
    row.pool = vip.pool;
    if (pool)
        row.cells[{Kind::Pool}] = pool->fqdn ? pool->fqdn->toString() : pool->name;
    row.cells[{Kind::Host}] = vip.fqdn ? vip.fqdn->toString() : QString();
    row.cells[{Kind::Role}] = m_language.text(QT_TRANSLATE_NOOP("Sheet", "Virtual address"));
    row.cells[{Kind::Zone}] = zoneName(balancer.zone);
    for (const Family family : families)
        row.cells[{Kind::Address, vip.slot, family}] = addressText(vip.address.of(family));
    addPublic(row, vip.slot, {}, !translatingBoundary(m_topology, m_catalogue, balancer.zone).isEmpty());
    return row;
}

InventoryRow Lister::balancerRow(const Balancer &balancer) const
{
    InventoryRow row = begun(RowKind::Balancer, balancer.id, balancer.name, balancer.site);
    row.cells[{Kind::Role}] = m_language.text(QT_TRANSLATE_NOOP("Sheet", "Load balancer"));
    row.cells[{Kind::Zone}] = zoneName(balancer.zone);
    row.cells[{Kind::Networks}] = pairsText(balancer.own);
    return row;
}

InventoryRow Lister::partyRow(const Party &party) const
{
    InventoryRow row = begun(RowKind::Party, party.id, party.name, party.site);
    row.cells[{Kind::Role}] = roleName(party.role);
    row.cells[{Kind::Zone}] = zoneName(party.zone);
    row.cells[{Kind::Networks}] = networksText(party.networks);
    return row;
}

std::vector<InventoryRow> Lister::rows() const
{
    std::vector<InventoryRow> rows;
    for (const Pool &pool : m_topology.pools) {
        for (const Server &server : pool.servers)
            rows.push_back(serverRow(pool, server));
    }
    for (const Balancer &balancer : m_topology.balancers) {
        rows.push_back(balancerRow(balancer));
        for (const Vip &vip : balancer.vips)
            rows.push_back(vipRow(balancer, vip));
    }
    for (const Party &party : m_topology.parties)
        rows.push_back(partyRow(party));
    return rows;
}

} // namespace

Inventory inventoryOf(const Topology &topology, const Catalogue &catalogue, Language language)
{
    Inventory inventory;
    inventory.rows = Lister(topology, catalogue, language).rows();
    std::set<InventoryField> possible;
    for (const InventoryRow &row : inventory.rows) {
        for (const auto &[field, text] : row.cells) {
            if (field.family == Family::IPv4 || !text.isEmpty())
                possible.insert(field);
        }
    }
    for (const InventoryField &field : inventoryFields(catalogue)) {
        if (possible.contains(field))
            inventory.columns.push_back(field);
    }
    return inventory;
}

std::optional<InventoryRow> rowOfServer(const Topology &topology, const Catalogue &catalogue,
                                        Language language, const PoolId &pool, const ServerId &server)
{
    const Pool *found = topology.pools.find(pool);
    const Server *machine = found ? serverIn(*found, server) : nullptr;
    if (!machine)
        return std::nullopt;
    return Lister(topology, catalogue, language).serverRow(*found, *machine);
}

Result<void> writeInventory(const Inventory &inventory, const Catalogue &catalogue, Language language,
                            CsvTarget target, QIODevice &device)
{
    const InventoryHeadings names(catalogue, language);
    QStringList headings;
    for (const InventoryField &field : inventory.columns)
        headings.append(names.of(field));
    std::vector<QStringList> lines;
    for (const InventoryRow &row : inventory.rows) {
        QStringList cells;
        for (const InventoryField &field : inventory.columns)
            cells.append(row.text(field));
        lines.push_back(std::move(cells));
    }
    return writeCsv(headings, lines, target, device);
}

} // namespace portolan

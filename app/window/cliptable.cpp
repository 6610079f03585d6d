// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cliptable.h"

#include "commands/members.h"
#include "sheet/csvwriter.h"
#include "text/elementtext.h"

#include <QCoreApplication>

namespace portolan {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ClipTable)
};

QString textOf(const std::optional<HostName> &host)
{
    return host ? host->toString() : QString();
}

class TableWriter {
public:
    TableWriter(const Topology &topology, const Catalogue &catalogue, Language language)
        : m_topology(topology), m_catalogue(catalogue), m_language(language),
          m_text(topology, catalogue, language)
    {
        add({Words::tr("Name"), Words::tr("FQDN"), Words::tr("Interface"), Words::tr("IPv4"),
             Words::tr("IPv6")});
    }

    void add(const ElementId &id)
    {
        if (const Pool *pool = m_topology.pools.find(PoolId(id)))
            addPool(*pool);
        else if (const Pool *home = poolOf(m_topology, ServerId(id)))
            addServer(*home, *serverIn(*home, ServerId(id)));
        else if (const Balancer *balancer = m_topology.balancers.find(BalancerId(id)))
            addBalancer(*balancer);
        else if (const Party *party = m_topology.parties.find(PartyId(id)))
            addNetworks(id, domainsOf(*party), party->networks);
        else if (const Zone *zone = m_topology.zones.find(ZoneId(id)))
            addNetworks(id, {}, zone->subnets);
        else if (const Note *note = m_topology.notes.find(NoteId(id)))
            add({note->text.simplified(), {}, {}, {}, {}});
        else
            add({m_text.name(id), {}, {}, {}, {}});
    }

    [[nodiscard]] const QString &text() const { return m_lines; }

private:
    void add(const QStringList &cells)
    {
        QStringList safe;
        for (const QString &cell : cells)
            safe << csvCell(cell, u'\t');
        m_lines += safe.join(u'\t') + u'\n';
    }

    void add(const QString &name, const QString &host, const QString &slot, const AddressPair &pair)
    {
        add({name, host, slot, pair.v4 ? pair.v4->toString() : QString(),
             pair.v6 ? pair.v6->toString() : QString()});
    }

    void addPool(const Pool &pool)
    {
        const bool isNamedApart =
            std::ranges::none_of(pool.servers, [&](const Server &each) { return each.fqdn == pool.fqdn; });
        if (isNamedApart)
            add(m_text.name(pool), textOf(pool.fqdn), {}, {});
        for (const Server &server : pool.servers)
            addServer(pool, server);
    }

    void addServer(const Pool &pool, const Server &server)
    {
        const QString host = server.fqdn ? server.fqdn->toString() : server.name;
        if (server.addresses.empty())
            add(m_text.name(pool), host, {}, {});
        for (const auto &[slot, pair] : server.addresses)
            add(m_text.name(pool), host, slotName(pool, slot), pair);
    }

    [[nodiscard]] QString slotName(const Pool &pool, const SlotKey &key) const
    {
        const Role *role = m_catalogue.role(pool.role);
        for (const Interface &side : role ? role->interfaces : std::vector<Interface>()) {
            const auto slot = std::ranges::find(side.slots, key, &Slot::key);
            if (slot != side.slots.end())
                return slot->name.in(m_language);
        }
        return key.toString();
    }

    void addBalancer(const Balancer &balancer)
    {
        for (const AddressPair &pair : balancer.own)
            add(m_text.name(balancer), {}, {}, pair);
        for (const Vip &vip : balancer.vips)
            add(m_text.name(balancer), textOf(vip.fqdn), Words::tr("Virtual address"), vip.address);
        if (balancer.own.empty() && balancer.vips.empty())
            add(m_text.name(balancer), {}, {}, {});
    }

    static QString domainsOf(const Party &party)
    {
        QStringList domains;
        for (const HostName &domain : party.domains)
            domains << domain.toString();
        return domains.join(QStringLiteral(", "));
    }

    void addNetworks(const ElementId &id, const QString &hosts, const std::vector<Network> &networks)
    {
        QStringList v4;
        QStringList v6;
        for (const Network &network : networks)
            (network.family() == Family::IPv4 ? v4 : v6) << network.toString();
        add({m_text.name(id), hosts, {}, v4.join(QStringLiteral(", ")), v6.join(QStringLiteral(", "))});
    }

    const Topology &m_topology;
    const Catalogue &m_catalogue;
    Language m_language;
    ElementText m_text;
    QString m_lines;
};

} // namespace

QString clipTable(const Topology &topology, const Catalogue &catalogue, const std::vector<ElementId> &ids,
                  Language language)
{
    TableWriter table(topology, catalogue, language);
    for (const ElementId &id : ids)
        table.add(id);
    return table.text();
}

} // namespace portolan

// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "alltexts.h"

#include "notes.h"

namespace portolan {

namespace {

class Walk {
public:
    Walk(Topology &topology, const TextVisitor &visit, const TextComplaint &complain)
        : m_topology(topology), m_visit(visit), m_complain(complain)
    {
    }

    void all()
    {
        name({}, m_topology.deployment.name);
        for (HostName &domain : m_topology.deployment.sipDomains)
            parsed(TextKind::Domain, {}, domain);
        names({}, m_topology.deployment.names);
        for (auto &[key, ofDomains] : m_topology.deployment.domainNames)
            names(ofDomains);
        each(m_topology.sites, [](Site &) {});
        each(m_topology.zones, [this](Zone &zone) { networks(zone.id, zone.subnets); });
        each(m_topology.firewalls, [](Firewall &) {});
        each(m_topology.boundaries, [](Boundary &) {});
        each(m_topology.pools, [this](Pool &pool) { inPool(pool); });
        each(m_topology.balancers, [this](Balancer &balancer) { inBalancer(balancer); });
        each(m_topology.parties, [this](Party &party) {
            for (HostName &domain : party.domains)
                parsed(TextKind::Domain, party.id, domain);
            networks(party.id, party.networks);
        });
        each(m_topology.ownFlows, [this](OwnFlow &flow) {
            networks(flow.id, flow.from.networks);
            networks(flow.id, flow.to.networks);
        });
        each(m_topology.natMappings, [this](NatMapping &mapping) { pair(mapping.owner, mapping.outside); });
        each(m_topology.notes, [this](Note &note) { words(note); });
    }

private:
    template <typename T, typename Visit>
    void each(Table<T> &table, Visit visit)
    {
        const Table<T> before = table;
        for (const T &element : before) {
            T after = element;
            if constexpr (requires { after.name; })
                name(after.id, after.name);
            visit(after);
            if (after != element)
                table.put(std::move(after));
        }
    }

    void inPool(Pool &pool)
    {
        optional(TextKind::Host, pool.id, pool.fqdn);
        names(pool.id, pool.names);
        for (Server &server : pool.servers) {
            name(server.id, server.name);
            optional(TextKind::Host, server.id, server.fqdn);
            for (auto &[slot, addresses] : server.addresses)
                pair(server.id, addresses);
        }
    }

    void names(const ElementId &owner, std::map<NameKey, HostName> &map)
    {
        for (auto &[key, name] : map)
            parsed(TextKind::Host, owner, name);
    }

    void names(std::map<HostName, HostName> &ofDomains)
    {
        std::map<HostName, HostName> after;
        for (const auto &entry : ofDomains) {
            HostName domain = entry.first;
            HostName name = entry.second;
            parsed(TextKind::Domain, {}, domain);
            parsed(TextKind::Host, {}, name);
            after.insert_or_assign(domain, name);
        }
        ofDomains = std::move(after);
    }

    void inBalancer(Balancer &balancer)
    {
        for (AddressPair &addresses : balancer.own)
            pair(balancer.id, addresses);
        for (Vip &vip : balancer.vips) {
            optional(TextKind::Host, vip.id, vip.fqdn);
            pair(vip.id, vip.address);
        }
    }

    void name(const ElementId &owner, QString &text)
    {
        if (text.isEmpty())
            return;
        const std::optional<QString> wish = m_visit(TextKind::Name, owner, text);
        if (wish && wish->trimmed().isEmpty())
            m_complain(TextKind::Name, owner, *wish);
        else if (wish)
            text = *wish;
    }

    void words(Note &note)
    {
        if (note.text.isEmpty())
            return;
        const std::optional<QString> wish = m_visit(TextKind::Note, note.id, note.text);
        if (wish && whyNotWritten(*wish))
            m_complain(TextKind::Note, note.id, *wish);
        else if (wish)
            note.text = *wish;
    }

    template <typename T>
    void parsed(TextKind kind, const ElementId &owner, T &value)
    {
        const std::optional<QString> wish = m_visit(kind, owner, value.toString());
        if (!wish)
            return;
        const Result<T> result = T::parse(*wish);
        if (result)
            value = *result;
        else
            m_complain(kind, owner, *wish);
    }

    template <typename T>
    void optional(TextKind kind, const ElementId &owner, std::optional<T> &value)
    {
        if (value)
            parsed(kind, owner, *value);
    }

    void pair(const ElementId &owner, AddressPair &addresses)
    {
        for (std::optional<Address> *address : {&addresses.v4, &addresses.v6}) {
            if (!*address)
                continue;
            Address changed = **address;
            parsed(TextKind::Address, owner, changed);
            // An address of the other family would stand where it does not belong.
            if (changed.family() == (*address)->family())
                *address = changed;
            else
                m_complain(TextKind::Address, owner, changed.toString());
        }
    }

    void networks(const ElementId &owner, std::vector<Network> &list)
    {
        for (Network &network : list)
            parsed(TextKind::Network, owner, network);
    }

    Topology &m_topology;
    const TextVisitor &m_visit;
    const TextComplaint &m_complain;
};

} // namespace

namespace {

template <typename T>
QString parsedText(const QString &text)
{
    const Result<T> value = T::parse(text);
    return value ? value->toString() : text;
}

} // namespace

QString canonical(TextKind kind, const QString &text)
{
    switch (kind) {
    case TextKind::Name:
    case TextKind::Note:
        return text;
    case TextKind::Host:
    case TextKind::Domain:
        return parsedText<HostName>(text);
    case TextKind::Address:
        return parsedText<Address>(text);
    case TextKind::Network:
        return parsedText<Network>(text);
    }
    Q_UNREACHABLE();
}

void visitTexts(Topology &topology, const TextVisitor &visit, const TextComplaint &complain)
{
    Walk(topology, visit, complain).all();
}

} // namespace portolan

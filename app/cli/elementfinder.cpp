// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "elementfinder.h"

#include "model/lookup.h"

#include <QCoreApplication>

#include <set>

namespace portolan {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ElementFinder)
};

class NameSearch {
public:
    explicit NameSearch(const QString &text) : m_text(text) { }

    std::set<ElementId> in(const Topology &topology)
    {
        for (const Pool &pool : topology.pools)
            look(pool);
        for (const Balancer &balancer : topology.balancers) {
            look(balancer.name, std::nullopt, balancer.id);
            for (const Vip &vip : balancer.vips)
                look({}, vip.fqdn, vip.id);
        }
        for (const Party &party : topology.parties)
            look(party.name, std::nullopt, party.id);
        for (const Zone &zone : topology.zones)
            look(zone.name, std::nullopt, zone.id);
        return std::move(m_found);
    }

private:
    void look(const Pool &pool)
    {
        look(pool.name, pool.fqdn, pool.id);
        for (const Server &server : pool.servers) {
            // A lone server often carries its pool's name; the pool is what is meant.
            if (!m_found.contains(pool.id))
                look(server.name, server.fqdn, server.id);
        }
    }
    void look(const QString &name, const std::optional<HostName> &fqdn, const ElementId &id)
    {
        const bool isName = !name.isEmpty() && name.compare(m_text, Qt::CaseInsensitive) == 0;
        const bool isFqdn = fqdn && fqdn->toString().compare(m_text, Qt::CaseInsensitive) == 0;
        if (isName || isFqdn)
            m_found.insert(id);
    }

    QString m_text;
    std::set<ElementId> m_found;
};

bool canBeEnd(ElementKind kind)
{
    switch (kind) {
    case ElementKind::Pool:
    case ElementKind::Server:
    case ElementKind::Vip:
    case ElementKind::Party:
    case ElementKind::Zone:
    case ElementKind::Balancer:
        return true;
    default:
        return false;
    }
}

QString listed(const std::set<ElementId> &ids)
{
    QStringList texts;
    for (const ElementId &id : ids)
        texts.append(id.toString());
    return texts.join(QStringLiteral(", "));
}

} // namespace

std::optional<WhyEnd> findEnd(const QString &text, const Topology &topology, Console &console)
{
    if (const auto address = Address::parse(text))
        return WhyEnd(*address);
    if (const auto id = ElementId::parse(text)) {
        const Lookup lookup(topology);
        const ElementPlace *place = lookup.find(*id);
        if (place && canBeEnd(place->kind))
            return WhyEnd(*id);
    }
    const std::set<ElementId> found = NameSearch(text).in(topology);
    if (found.size() == 1)
        return WhyEnd(*found.begin());
    console.complain(
        found.empty()
            ? Words::tr("“%1” is neither an address nor the id, name or FQDN of a pool, server, "
                        "virtual address, load balancer, zone, client network or partner.")
                  .arg(text)
            : Words::tr("“%1” is the name of several elements. Use an id: %2.").arg(text, listed(found)));
    return std::nullopt;
}

} // namespace portolan

// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cardtext.h"

#include "diagramtext.h"

#include <algorithm>
#include <set>

namespace portolan::diagram {
namespace {

constexpr int listedNetworks = 2;

const QString &iconOr(const Role *role, const QString &fallback)
{
    return role && !role->icon.isEmpty() ? role->icon : fallback;
}

int orderOf(const Catalogue &catalogue, const RoleKey &key)
{
    const auto it = std::find_if(catalogue.roles.begin(), catalogue.roles.end(),
                                 [&key](const Role &role) { return role.key == key; });
    return int(it - catalogue.roles.begin());
}

QString balancingChip(const Role &role, const Pool &pool)
{
    std::set<Balancing> used;
    for (const BalancingChoice &choice : role.balancing)
        used.insert(balancingOf(role, pool, choice.traffic));
    if (used.contains(Balancing::Dns) && used.contains(Balancing::Hardware))
        return DiagramText::tr("DNS + HLB", "DNS and hardware load balancing");
    if (used.contains(Balancing::Dns))
        return DiagramText::tr("DNS", "DNS load balancing");
    if (used.contains(Balancing::Hardware))
        return DiagramText::tr("HLB", "hardware load balancing");
    return {};
}

/// Names of three words and more are shortened to their initials ("Central Management store" to "CMS").
QString shortName(const QString &name)
{
    const QStringList words = name.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (words.size() < 3)
        return name;
    QString initials;
    for (const QString &word : words)
        initials += word.front().toUpper();
    return initials;
}

/// Services a pool hosts although its role does not by itself.
QStringList addedServices(const Role &role, const Pool &pool, const CardTextSource &source)
{
    QStringList names;
    for (const auto &[key, on] : pool.services) {
        const bool usual =
            std::any_of(role.services.begin(), role.services.end(),
                        [&](const HostedService &s) { return s.service == key && s.byDefault; });
        const Service *service = source.catalogue.service(key);
        if (on && !usual && service)
            names << shortName(service->name.in(source.language));
    }
    return names;
}

bool isTranslated(const Pool &pool, const CardTextSource &source)
{
    return !source.translated.empty()
        && std::any_of(pool.servers.begin(), pool.servers.end(),
                       [&](const Server &server) { return source.translated.contains(server.id); });
}

QStringList chipsOf(const Role *role, const Pool &pool, const CardTextSource &source)
{
    QStringList chips = {DiagramText::tr("%n server(s)", nullptr, int(pool.servers.size()))};
    if (role) {
        if (const QString balancing = balancingChip(*role, pool); !balancing.isEmpty())
            chips << balancing;
    }
    if (isTranslated(pool, source))
        chips << DiagramText::tr("NAT");
    if (role)
        chips << addedServices(*role, pool, source);
    return chips;
}

/// The addresses of every server on one side.
QString addressesOn(const Interface &interface, const Pool &pool)
{
    std::vector<Address> addresses;
    for (const Server &server : pool.servers) {
        for (const Slot &slot : interface.slots) {
            const auto it = server.addresses.find(slot.key);
            if (it != server.addresses.end() && it->second.v4)
                addresses.push_back(*it->second.v4);
        }
    }
    return shortRange(std::move(addresses));
}

} // namespace

QString shortList(const std::vector<Network> &networks)
{
    QStringList texts;
    for (const Network &network : networks) {
        if (texts.size() == listedNetworks) {
            texts << QStringLiteral("+%1").arg(networks.size() - listedNetworks);
            break;
        }
        texts << network.toString();
    }
    return texts.join(QStringLiteral(", "));
}

QString shortRange(std::vector<Address> addresses)
{
    if (addresses.empty())
        return {};
    std::ranges::sort(addresses);
    addresses.erase(std::unique(addresses.begin(), addresses.end()), addresses.end());
    size_t run = 1;
    const auto follows = [&](size_t i) {
        return addresses[i].family() == Family::IPv4 && addresses[i].toV4() == addresses[i - 1].toV4() + 1
            && (addresses[i].toV4() >> 8) == (addresses.front().toV4() >> 8);
    };
    while (run < addresses.size() && follows(run))
        ++run;
    QString text = addresses.front().toString();
    if (run > 1)
        text += QStringLiteral("\u2013%1").arg(addresses[run - 1].toV4() & 0xff);
    if (run < addresses.size())
        text += QStringLiteral(", +%1").arg(addresses.size() - run);
    return text;
}

Card cardOf(const Pool &pool, const CardTextSource &source)
{
    const Role *role = source.catalogue.role(pool.role);
    Card card;
    card.id = pool.id;
    card.kind = CardKind::Pool;
    card.order = orderOf(source.catalogue, pool.role);
    card.roleName = role ? role->name.in(source.language) : pool.role.toString();
    card.title = pool.name.isEmpty() ? card.roleName : pool.name;
    card.subtitle = pool.fqdn ? pool.fqdn->toString() : QString();
    card.chips = chipsOf(role, pool, source);
    card.icon = iconOr(role, QStringLiteral("server"));
    if (role && role->interfaces.size() > 1) {
        card.outerNote = addressesOn(role->interfaces.front(), pool);
        card.innerNote = addressesOn(role->interfaces.back(), pool);
    }
    return card;
}

Card cardOf(const Balancer &balancer, const CardTextSource &source)
{
    Card card;
    card.id = balancer.id;
    card.kind = CardKind::Balancer;
    card.order = int(source.catalogue.roles.size());
    card.roleName = DiagramText::tr("Load balancer");
    card.title = balancer.name.isEmpty() ? card.roleName : balancer.name;
    std::vector<Address> own;
    for (const AddressPair &pair : balancer.own) {
        if (pair.v4)
            own.push_back(*pair.v4);
    }
    card.subtitle = shortRange(std::move(own));
    card.chips << DiagramText::tr("%n VIP(s)", "virtual addresses", int(balancer.vips.size()));
    if (balancer.sourceNat.value_or(false))
        card.chips << DiagramText::tr("SNAT");
    card.icon = QStringLiteral("balancer");
    return card;
}

Card cardOf(const Party &party, const CardTextSource &source)
{
    const Role *role = source.catalogue.role(party.role);
    Card card;
    card.id = party.id;
    card.kind = CardKind::Party;
    card.order = orderOf(source.catalogue, party.role);
    card.roleName = role ? role->name.in(source.language) : party.role.toString();
    card.title = party.name.isEmpty() ? card.roleName : party.name;
    if (!party.networks.empty())
        card.subtitle = shortList(party.networks);
    else if (!party.domains.empty())
        card.subtitle = party.domains.front().toString();
    else
        card.subtitle = DiagramText::tr("any address");
    card.icon = iconOr(role, QStringLiteral("clients"));
    return card;
}

} // namespace portolan::diagram

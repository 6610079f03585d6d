// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "placeholders.h"

#include "sheetlanguage.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <set>

namespace portolan {

namespace {

/// What new elements are called that are no roles.
constexpr const char *createdNames[] = {
    QT_TRANSLATE_NOOP("Sheet", "Firewall"),    QT_TRANSLATE_NOOP("Sheet", "Load balancer"),
    QT_TRANSLATE_NOOP("Sheet", "Branch site"), QT_TRANSLATE_NOOP("Sheet", "Central site"),
    QT_TRANSLATE_NOOP("Sheet", "Pool"),        QT_TRANSLATE_NOOP("Sheet", "Server"),
};

class Placeholders {
public:
    explicit Placeholders(const Catalogue &catalogue)
    {
        for (const Language language : {Language::English, Language::German}) {
            const SheetLanguage words(language);
            for (const char *name : createdNames)
                m_created.insert(words.text(name));
            for (const Role &role : catalogue.roles) {
                m_roles.insert(role.name.in(language));
                m_roles.insert(role.pluralName.in(language));
            }
        }
    }

    /// "Firewall", "Firewall 2", "TBD".
    [[nodiscard]] bool isCreated(const QString &name) const
    {
        return m_created.contains(stemOf(name)) || isMarked(name) || isNumberedRole(name);
    }
    /// "Edge Server 2". Without a number a role says enough.
    [[nodiscard]] bool isNumberedRole(const QString &name) const
    {
        const QString stem = stemOf(name);
        return stem != name && (m_roles.contains(stem) || m_created.contains(stem));
    }
    [[nodiscard]] bool isRole(const QString &name) const { return m_roles.contains(stemOf(name)); }
    /// "TBD", "Edge (n.n.)".
    [[nodiscard]] static bool isMarked(const QString &name)
    {
        static const QRegularExpression marks(
            QStringLiteral("(\\b(tbd|tba|todo|xxx+|n\\.\\s?n\\.)(?![a-z0-9]))|\\?\\?"),
            QRegularExpression::CaseInsensitiveOption);
        return name.contains(marks);
    }

private:
    static QString stemOf(const QString &name)
    {
        qsizetype end = name.size();
        while (end > 0 && (name[end - 1].isDigit() || name[end - 1].isSpace()))
            --end;
        return name.left(end);
    }

    std::set<QString> m_created;
    std::set<QString> m_roles;
};

bool isExample(const HostName &name)
{
    // RFC 2606 section 2 and 3, RFC 6761 section 6, and the two companies of the product's documentation.
    static const QString domains[] = {
        QStringLiteral("test"),        QStringLiteral("example"),     QStringLiteral("invalid"),
        QStringLiteral("localhost"),   QStringLiteral("example.com"), QStringLiteral("example.net"),
        QStringLiteral("example.org"), QStringLiteral("contoso.com"), QStringLiteral("fabrikam.com"),
    };
    const QString &text = name.toString();
    return std::ranges::any_of(
        domains, [&text](const QString &domain) { return text == domain || text.endsWith(u'.' + domain); });
}

bool isExample(const std::optional<HostName> &name)
{
    return name && isExample(*name);
}

bool hasExample(const std::map<NameKey, HostName> &names)
{
    return std::ranges::any_of(names, [](const auto &entry) { return isExample(entry.second); });
}

bool isExample(const Address &address)
{
    static const std::array networks{*Network::parse(u"192.0.2.0/24"), *Network::parse(u"198.51.100.0/24"),
                                     *Network::parse(u"203.0.113.0/24"), *Network::parse(u"2001:db8::/32")};
    return std::ranges::any_of(networks,
                               [&address](const Network &network) { return network.contains(address); });
}

bool isExample(const AddressPair &pair)
{
    return (pair.v4 && isExample(*pair.v4)) || (pair.v6 && isExample(*pair.v6));
}

bool isExample(const std::vector<Network> &networks)
{
    return std::ranges::any_of(networks, [](const Network &network) { return isExample(network.first()); });
}

} // namespace

std::vector<ElementId> withPlaceholderNames(const Topology &topology, const Catalogue &catalogue)
{
    const Placeholders words(catalogue);
    std::vector<ElementId> found;
    const auto check = [&found](const auto &table, auto isPlaceholder) {
        for (const auto &element : table) {
            if (isPlaceholder(element))
                found.push_back(element.id);
        }
    };
    const auto isCreated = [&words](const auto &element) { return words.isCreated(element.name); };
    check(topology.pools, [&words](const Pool &pool) {
        return words.isCreated(pool.name) || (!pool.fqdn && (pool.name.isEmpty() || words.isRole(pool.name)));
    });
    for (const Pool &pool : topology.pools) {
        check(pool.servers, [&words](const Server &server) {
            return !server.fqdn && (server.name.isEmpty() || words.isCreated(server.name));
        });
    }
    check(topology.parties, isCreated);
    check(topology.firewalls, isCreated);
    check(topology.balancers, isCreated);
    check(topology.sites, isCreated);
    check(topology.zones, [](const Zone &zone) { return Placeholders::isMarked(zone.name); });
    check(topology.boundaries,
          [](const Boundary &boundary) { return Placeholders::isMarked(boundary.name); });
    return found;
}

std::vector<ElementId> withExampleNames(const Topology &topology)
{
    std::vector<ElementId> found;
    for (const Pool &pool : topology.pools) {
        if (isExample(pool.fqdn) || hasExample(pool.names)
            || std::ranges::any_of(pool.servers, [](const Server &each) { return isExample(each.fqdn); }))
            found.push_back(pool.id);
    }
    for (const Balancer &balancer : topology.balancers) {
        if (std::ranges::any_of(balancer.vips, [](const Vip &each) { return isExample(each.fqdn); }))
            found.push_back(balancer.id);
    }
    for (const Party &party : topology.parties) {
        if (std::ranges::any_of(party.domains, [](const HostName &each) { return isExample(each); }))
            found.push_back(party.id);
    }
    return found;
}

std::vector<ElementId> withExampleAddresses(const Topology &topology)
{
    const auto isMapped = [&topology](const ElementId &owner) {
        return std::any_of(
            topology.natMappings.begin(), topology.natMappings.end(),
            [&owner](const NatMapping &each) { return each.owner == owner && isExample(each.outside); });
    };
    std::vector<ElementId> found;
    for (const Pool &pool : topology.pools) {
        for (const Server &server : pool.servers) {
            if (std::ranges::any_of(server.addresses,
                                    [](const auto &entry) { return isExample(entry.second); })
                || isMapped(server.id))
                found.push_back(server.id);
        }
    }
    for (const Balancer &balancer : topology.balancers) {
        if (std::ranges::any_of(balancer.own, [](const AddressPair &each) { return isExample(each); }))
            found.push_back(balancer.id);
        for (const Vip &vip : balancer.vips) {
            if (isExample(vip.address) || isMapped(vip.id))
                found.push_back(vip.id);
        }
    }
    for (const Party &party : topology.parties) {
        if (isExample(party.networks))
            found.push_back(party.id);
    }
    for (const Zone &zone : topology.zones) {
        if (isExample(zone.subnets))
            found.push_back(zone.id);
    }
    return found;
}

} // namespace portolan

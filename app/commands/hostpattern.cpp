// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hostpattern.h"

#include "freenames.h"

#include <algorithm>

namespace portolan {

namespace {

QString labelOf(const HostName &name)
{
    return name.toString().section(u'.', 0, 0);
}

QString domainOf(const HostName &name)
{
    return name.toString().section(u'.', 1);
}

/// The domain of most servers, else the first SIP domain.
QString usualDomain(const Topology &topology)
{
    std::map<QString, int> counts;
    for (const Pool &pool : topology.pools) {
        for (const Server &server : pool.servers) {
            if (server.fqdn && !domainOf(*server.fqdn).isEmpty())
                ++counts[domainOf(*server.fqdn)];
        }
    }
    if (!counts.empty())
        return std::ranges::max_element(counts, {}, &std::pair<const QString, int>::second)->first;
    const auto &sipDomains = topology.deployment.sipDomains;
    return sipDomains.empty() ? QString() : sipDomains.front().toString();
}

/// How wide the number at the end of a label is; 0 without one.
int digitsOf(const QString &label)
{
    const auto last = std::find_if_not(label.crbegin(), label.crend(), [](QChar c) { return c.isDigit(); });
    return int(last - label.crbegin());
}

/// The narrowest number a server's name ends with; 0 when none does.
int usualDigits(const Topology &topology)
{
    int narrowest = 0;
    for (const Pool &pool : topology.pools) {
        for (const Server &server : pool.servers) {
            const int digits = digitsOf(server.fqdn ? labelOf(*server.fqdn) : server.name);
            if (digits > 0 && (narrowest == 0 || digits < narrowest))
                narrowest = digits;
        }
    }
    return narrowest;
}

QString stemOf(const Role &role)
{
    return role.hostStem ? role.hostStem->toString() : role.key.toString().remove(u'-').remove(u'_');
}

std::optional<HostName> lastPoolName(const Topology &topology, const Role &role)
{
    std::optional<HostName> last;
    for (const Pool &pool : topology.pools) {
        if (pool.role == role.key && pool.fqdn)
            last = pool.fqdn;
    }
    return last;
}

const Server *lastServer(const Topology &topology, const Role &role)
{
    const Server *last = nullptr;
    for (const Pool &pool : topology.pools) {
        if (pool.role == role.key && !pool.servers.empty())
            last = &pool.servers.back();
    }
    return last;
}

} // namespace

HostPattern::HostPattern(const Topology &topology) : m_topology(topology), m_domain(usualDomain(topology))
{
    if (const int digits = usualDigits(topology))
        m_digits = digits;
}

MachineName HostPattern::serverOf(const Role &role) const
{
    const Server *last = lastServer(m_topology, role);
    if (last && last->fqdn)
        return {countedUp(*last->fqdn), {}};
    if (last && !last->name.isEmpty())
        return {std::nullopt, countedUp(last->name, {})};
    return named(numbered(stemOf(role)));
}

MachineName HostPattern::poolOf(const Role &role) const
{
    if (const auto last = lastPoolName(m_topology, role))
        return {countedUp(*last), {}};
    return named(numbered(stemOf(role) + QStringLiteral("pool")));
}

MachineName HostPattern::named(const QString &label) const
{
    const auto fqdn = m_domain.isEmpty() ? HostName::parse({}) : HostName::parse(label + u'.' + m_domain);
    if (fqdn)
        return {*fqdn, {}};
    return {std::nullopt, label};
}

QString HostPattern::numbered(const QString &stem) const
{
    return stem + QStringLiteral("1").rightJustified(m_digits, u'0');
}

bool isNamedApart(const Role &role)
{
    return std::ranges::any_of(role.balancing, [](const BalancingChoice &choice) {
        return std::ranges::any_of(choice.allowed, [](Balancing each) { return each != Balancing::None; });
    });
}

} // namespace portolan

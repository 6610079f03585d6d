// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "meaning.h"

#include "support/samples.h"

#include <algorithm>

namespace portolan::test {

namespace {

const QString firstDomain = QStringLiteral("contoso.com");
const QString secondDomain = QStringLiteral("fabrikam.com");
const QString sipDomain = QStringLiteral("<sip-domain>");

QString textOf(const std::optional<HostName> &name)
{
    return name ? name->toString() : QString();
}

QString hostOf(const QString &fqdn)
{
    return fqdn.section(QLatin1Char('.'), 0, 0);
}

/// Which role a placeholder stands for.
const std::map<QString, QString> &roles()
{
    static const std::map<QString, QString> all{
        {QStringLiteral("director"), QStringLiteral("director")},
        {QStringLiteral("director-pool"), QStringLiteral("director")},
        {QStringLiteral("pool"), QStringLiteral("front-end")},
        {QStringLiteral("fe-node"), QStringLiteral("front-end")},
        {QStringLiteral("sql-backend"), QStringLiteral("sql-server")},
        {QStringLiteral("se-server"), QStringLiteral("standard-edition")},
        {QStringLiteral("pchat-node"), QStringLiteral("persistent-chat")},
        {QStringLiteral("pchat-pool"), QStringLiteral("persistent-chat")},
        {QStringLiteral("mediation"), QStringLiteral("mediation")},
        {QStringLiteral("mediation-pool"), QStringLiteral("mediation")},
        {QStringLiteral("sba"), QStringLiteral("sba")},
        {QStringLiteral("edge-pool"), QStringLiteral("edge")},
        {QStringLiteral("domain-controller"), QStringLiteral("ntp-server")},
    };
    return all;
}

} // namespace

Meaning::Meaning(const QString &name) : m_topology(sample(name).topology)
{
    m_topology.deployment.sipDomains.push_back(HostName::parse(secondDomain).value());
}

void Meaning::setFeature(const char *key, bool on)
{
    m_topology.deployment.features[FeatureKey::literal(key)] = on;
}

QStringList Meaning::names(QString pattern) const
{
    // Clients make this one of the SIP domain (A70).
    if (pattern.startsWith(QStringLiteral("lyncdiscoverinternal.")))
        pattern.replace(QStringLiteral("<internal-domain>"), sipDomain);
    if (pattern.contains(QStringLiteral("<sip-domain-2>")))
        return names(pattern.replace(QStringLiteral("<sip-domain-2>"), secondDomain));
    if (pattern.contains(sipDomain))
        return names(pattern.replace(sipDomain, firstDomain));
    for (const auto &[placeholder, role] : roles()) {
        const QString own = QStringLiteral("<%1>.").arg(placeholder);
        if (pattern.startsWith(own))
            return ofRole(pattern.mid(own.size()), role, placeholder.endsWith(QStringLiteral("pool")));
    }
    for (const auto &[start, holder, slot] : {std::tuple("<internal-web>.", "frontend", "internal"),
                                              std::tuple("<director-web>.", "director", "internal"),
                                              std::tuple("<webcon>.", "edge.external.access", "webconf")}) {
        const QString own = published(QLatin1StringView(holder), slot);
        if (pattern.startsWith(QLatin1StringView(start)) && !own.isEmpty())
            return {own};
    }
    pattern.remove(QLatin1Char('<')).remove(QLatin1Char('>'));
    return {pattern.replace(QStringLiteral(".domain"), QLatin1Char('.') + firstDomain)};
}

QStringList Meaning::allNames(QString pattern) const
{
    const bool everywhere = pattern.contains(QStringLiteral("[*]"));
    pattern = pattern.section(QLatin1Char('['), 0, 0).section(QLatin1Char('('), 0, 0);
    if (pattern.startsWith(QStringLiteral("lyncdiscoverinternal.")))
        pattern.replace(QStringLiteral("<internal-domain>"), sipDomain);
    QStringList result = names(pattern);
    if (everywhere)
        result += names(pattern.replace(sipDomain, secondDomain));
    return result;
}

QString Meaning::holderOf(const DnsRecord &record) const
{
    const ElementId &id = record.elements.front();
    for (const Pool &pool : m_topology.pools) {
        for (const Server &server : pool.servers) {
            if (server.id.element() == id)
                return word(pool);
        }
    }
    for (const Balancer &balancer : m_topology.balancers) {
        for (const Vip &vip : balancer.vips) {
            if (vip.id.element() == id)
                return QStringLiteral("lb.vip.") + word(*m_topology.pools.find(vip.pool));
        }
    }
    return id.toString();
}

QString Meaning::word(const Pool &pool)
{
    static const std::map<QString, QString> words{
        {QStringLiteral("front-end"), QStringLiteral("frontend")},
        {QStringLiteral("sql-server"), QStringLiteral("sql-backend")},
        {QStringLiteral("reverse-proxy"), QStringLiteral("reverse-proxy.external")},
        {QStringLiteral("edge"), QStringLiteral("edge.external.access")},
    };
    const auto it = words.find(pool.role.toString());
    return it == words.end() ? pool.role.toString() : it->second;
}

/// In its own domain, or in that which the pattern goes on with.
QStringList Meaning::ofRole(const QString &rest, const QString &role, bool isPool) const
{
    QStringList result;
    const auto add = [&](const QString &fqdn) {
        const bool isOwn = rest == QStringLiteral("<internal-domain>") || rest == QStringLiteral("<domain>");
        result.append(isOwn ? fqdn : hostOf(fqdn) + QLatin1Char('.') + rest);
    };
    for (const Pool &pool : m_topology.pools) {
        if (pool.role.toString() != role || (!result.isEmpty() && isPool))
            continue;
        if (isPool)
            add(textOf(pool.fqdn));
        else
            std::ranges::for_each(pool.servers, [&](const Server &each) { add(textOf(each.fqdn)); });
    }
    return result;
}

/// The name of a virtual address before a pool.
QString Meaning::published(const QString &holder, const char *slot) const
{
    for (const Balancer &balancer : m_topology.balancers) {
        for (const Vip &vip : balancer.vips) {
            const bool isMeant = vip.fqdn && vip.slot == SlotKey::literal(slot)
                && (vip.traffic == TrafficKey::literal("web") || vip.traffic == TrafficKey::literal("edge"));
            if (isMeant && word(*m_topology.pools.find(vip.pool)) == holder)
                return textOf(vip.fqdn);
        }
    }
    return {};
}

} // namespace portolan::test

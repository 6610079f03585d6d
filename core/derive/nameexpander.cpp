// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "nameexpander.h"

#include <algorithm>

namespace portolan {

namespace {

QString textOf(const std::optional<HostName> &name)
{
    return name ? name->toString() : QString();
}

std::vector<ExpandedName> known(const QString &text)
{
    return text.isEmpty() ? std::vector<ExpandedName>() : std::vector{ExpandedName{text, false}};
}

QString domainOf(const QString &name)
{
    return name.section(QLatin1Char('.'), 1);
}

} // namespace

NameExpander::NameExpander(const Snapshot &snapshot, const Facts &facts)
    : m_snapshot(snapshot), m_facts(facts), m_plan(*snapshot.catalogue().names)
{
}

bool NameExpander::holds(const Condition &condition, int pool) const
{
    return m_facts.holds(condition, {pool, pool, nullptr});
}

std::vector<int> NameExpander::poolsOf(const NameRule &rule) const
{
    std::vector<int> pools;
    for (const ServiceKey &service : rule.of) {
        for (const Seat &seat : m_snapshot.seats(service)) {
            if (pools.empty() || pools.back() != seat.pool)
                pools.push_back(seat.pool);
        }
        if (!pools.empty())
            break;
    }
    if (rule.scope != NameScope::All && !pools.empty()) {
        auto first = pools.begin();
        if (!rule.prefer.isAlways()) {
            const auto preferred =
                std::ranges::find_if(pools, [&](int pool) { return holds(rule.prefer, pool); });
            first = preferred == pools.end() ? pools.begin() : preferred;
        }
        if (rule.scope == NameScope::First)
            pools = {*first};
        else
            pools.erase(first);
    }
    std::erase_if(pools, [&](int pool) { return !holds(rule.when, pool); });
    return pools;
}

std::vector<ExpandedName> NameExpander::names(const QString &pattern, int pool, const Server *server) const
{
    const qsizetype open = pattern.indexOf(QLatin1Char('{'));
    if (open < 0)
        return {{pattern, false}};
    const qsizetype close = pattern.indexOf(QLatin1Char('}'), open);
    std::vector<ExpandedName> result;
    for (const ExpandedName &value : valuesOf(pattern.mid(open + 1, close - open - 1), pool, server)) {
        for (const ExpandedName &rest : names(pattern.mid(close + 1), pool, server))
            result.push_back(
                {pattern.left(open) + value.text + rest.text, value.isSuggested || rest.isSuggested});
    }
    return result;
}

std::vector<ExpandedName> NameExpander::valuesOf(const QString &token, int pool, const Server *server) const
{
    const Pool &drawn = *m_snapshot.pools()[size_t(pool)].pool;
    const std::vector<HostName> &domains = m_snapshot.topology().deployment.sipDomains;
    std::vector<ExpandedName> result;
    if (token == QLatin1String("sip-domain")) {
        for (const HostName &domain : domains)
            result.push_back({domain.toString(), false});
        return result;
    }
    if (token == QLatin1String("domain"))
        return known(domains.empty() ? QString() : domains.front().toString());
    if (token == QLatin1String("pool"))
        return known(textOf(drawn.fqdn));
    if (token == QLatin1String("server")) {
        if (server)
            return known(textOf(server->fqdn));
        for (const Server &each : drawn.servers) {
            if (each.fqdn)
                result.push_back({each.fqdn->toString(), false});
        }
        return result;
    }
    const QString key = token.section(QLatin1Char(':'), 1);
    return token.startsWith(QLatin1String("name:")) ? planned(key, pool) : published(key, pool);
}

std::vector<ExpandedName> NameExpander::planned(const QString &key, int pool) const
{
    const auto name = std::ranges::find_if(
        m_plan.names, [&key](const PlannedName &each) { return each.key.toString() == key; });
    if (name == m_plan.names.end() || !m_snapshot.hosts(pool, name->of))
        return {};
    if (!name->slot.isEmpty()) {
        const int slot = m_snapshot.slotIndex(name->slot);
        for (const VipNode *vip : m_snapshot.vipsOf({pool, slot}, name->traffic)) {
            if (vip->vip->fqdn)
                return {{vip->vip->fqdn->toString(), false}};
        }
        // Inside, what nothing balances answers to the pool's own name.
        const PoolNode &node = m_snapshot.pools()[size_t(pool)];
        if (!name->external && balancingOf(*node.role, *node.pool, name->traffic) != Balancing::Hardware)
            return known(textOf(node.pool->fqdn));
    }
    const QString text = suggested(*name, pool);
    return text.isEmpty() ? std::vector<ExpandedName>() : std::vector{ExpandedName{text, true}};
}

/// The label; where several pools would get the same, all but the first add their own host name.
QString NameExpander::suggested(const PlannedName &name, int pool) const
{
    const Pool &drawn = *m_snapshot.pools()[size_t(pool)].pool;
    const auto &domains = m_snapshot.topology().deployment.sipDomains;
    const QString fqdn = textOf(drawn.fqdn);
    const QString domain = !name.external ? domainOf(fqdn)
        : domains.empty()                 ? QString()
                                          : domains.front().toString();
    if (domain.isEmpty())
        return {};
    const auto &seats = m_snapshot.seats(name.of);
    const bool isFirst = seats.empty() || seats.front().pool == pool;
    const QString host = fqdn.isEmpty() ? drawn.id.toString() : fqdn.section(QLatin1Char('.'), 0, 0);
    return (isFirst ? name.label : name.label + QLatin1Char('-') + host) + QLatin1Char('.') + domain;
}

std::vector<ExpandedName> NameExpander::published(const QString &key, int pool) const
{
    std::vector<ExpandedName> result;
    const Lines &lines = m_snapshot.lines(m_plan.publishing);
    for (const int index : lines.at(pool)) {
        const Line &line = lines.all()[size_t(index)];
        if (line.from != pool)
            continue;
        for (const ExpandedName &name : planned(key, line.to)) {
            if (std::ranges::find(result, name) == result.end())
                result.push_back(name);
        }
    }
    return result;
}

} // namespace portolan

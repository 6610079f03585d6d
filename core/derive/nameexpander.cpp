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

std::vector<ExpandedName> known(const QString &text, const std::optional<NamePlace> &place = {})
{
    return text.isEmpty() ? std::vector<ExpandedName>() : std::vector{ExpandedName{text, false, place}};
}

/// Of what has a name of its own.
NamePlace ownName(const ElementId &id)
{
    return {id, {FindingField::Kind::Fqdn, {}}};
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
            result.push_back({pattern.left(open) + value.text + rest.text,
                              value.isSuggested || rest.isSuggested, value.place ? value.place : rest.place});
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
        return known(textOf(drawn.fqdn), ownName(drawn.id));
    if (token == QLatin1String("host"))
        return known(textOf(drawn.fqdn).section(QLatin1Char('.'), 0, 0), ownName(drawn.id));
    if (token == QLatin1String("server")) {
        if (server)
            return known(textOf(server->fqdn), ownName(server->id));
        for (const Server &each : drawn.servers) {
            if (each.fqdn)
                result.push_back({each.fqdn->toString(), false, ownName(each.id)});
        }
        return result;
    }
    const QString key = token.section(QLatin1Char(':'), 1);
    return token.startsWith(QLatin1String("name:")) ? planned(key, pool) : published(key, pool);
}

const PlannedName *NameExpander::find(const QString &key) const
{
    const auto name = std::ranges::find_if(
        m_plan.names, [&key](const PlannedName &each) { return each.key.toString() == key; });
    return name == m_plan.names.end() ? nullptr : &*name;
}

bool NameExpander::needsDomain(const QString &pattern) const
{
    if (pattern.contains(QLatin1String("domain}")))
        return true;
    const QString key = pattern.section(QLatin1String("{name:"), 1).section(QLatin1Char('}'), 0, 0);
    const PlannedName *name = find(key);
    return name && (name->isOfDeployment() || !name->firstLabel.isEmpty());
}

std::vector<ExpandedName> NameExpander::planned(const QString &key, int pool) const
{
    const PlannedName *name = find(key);
    if (!name)
        return {};
    if (name->isOfDeployment())
        return ofDeployment(*name);
    if (!m_snapshot.hosts(pool, name->of))
        return {};
    const Pool &drawn = *m_snapshot.pools()[size_t(pool)].pool;
    const auto entered = drawn.names.find(name->key);
    if (entered == drawn.names.end())
        return proposed(*name, pool);
    const NamePlace place{drawn.id, nameField(name->key)};
    const std::vector<ExpandedName> own = known(entered->second.toString(), place);
    return !name->firstLabel.isEmpty() && isFirst(*name, pool) ? inDomains(name->firstLabel, own, place)
                                                               : own;
}

std::vector<ExpandedName> NameExpander::proposed(const PlannedName &name, int pool) const
{
    const Deployment &deployment = m_snapshot.topology().deployment;
    if (name.isOfDeployment()) {
        std::vector<ExpandedName> result;
        for (const HostName &domain : deployment.sipDomains) {
            if (result.empty() || name.perDomain)
                result.push_back({name.label + QLatin1Char('.') + domain.toString(), true,
                                  NamePlace{{}, nameField(name.key, name.perDomain ? &domain : nullptr)}});
        }
        return result;
    }
    const std::vector<ExpandedName> address = ofAddress(name, pool);
    const NamePlace place{m_snapshot.pools()[size_t(pool)].pool->id, nameField(name.key)};
    if (!name.firstLabel.isEmpty() && isFirst(name, pool))
        return inDomains(name.firstLabel, address, place);
    if (!address.empty())
        return address;
    const QString text = suggested(name, pool);
    return text.isEmpty() ? std::vector<ExpandedName>() : std::vector{ExpandedName{text, true, place}};
}

std::vector<ExpandedName> NameExpander::ofDeployment(const PlannedName &name) const
{
    const Deployment &deployment = m_snapshot.topology().deployment;
    const auto one = deployment.names.find(name.key);
    if (one != deployment.names.end() && !name.perDomain)
        return known(one->second.toString(), NamePlace{{}, nameField(name.key)});
    std::vector<ExpandedName> result = proposed(name, -1);
    if (!name.perDomain)
        return result;
    const auto each = deployment.domainNames.find(name.key);
    for (size_t i = 0; i < result.size(); ++i) {
        if (one != deployment.names.end())
            result[i] = {one->second.toString(), false, NamePlace{{}, nameField(name.key)}};
        if (each == deployment.domainNames.end())
            continue;
        const auto own = each->second.find(deployment.sipDomains[i]);
        if (own != each->second.end())
            result[i] = {own->second.toString(), false,
                         NamePlace{{}, nameField(name.key, &deployment.sipDomains[i])}};
    }
    return result;
}

std::vector<ExpandedName> NameExpander::inDomains(const QString &label,
                                                  const std::vector<ExpandedName> &entered,
                                                  const NamePlace &place) const
{
    std::vector<ExpandedName> result = entered;
    for (const HostName &domain : m_snapshot.topology().deployment.sipDomains) {
        const bool isThere = std::ranges::any_of(
            entered, [&](const ExpandedName &name) { return domainOf(name.text) == domain.toString(); });
        if (!isThere)
            result.push_back({label + QLatin1Char('.') + domain.toString(), false, place});
    }
    return result;
}

/// The name of the virtual address; inside, what nothing balances answers to the pool's own.
std::vector<ExpandedName> NameExpander::ofAddress(const PlannedName &name, int pool) const
{
    if (name.slot.isEmpty())
        return {};
    for (const VipNode *vip : m_snapshot.vipsOf({pool, m_snapshot.slotIndex(name.slot)}, name.traffic)) {
        if (vip->vip->fqdn)
            return known(vip->vip->fqdn->toString(), ownName(vip->vip->id));
    }
    const PoolNode &node = m_snapshot.pools()[size_t(pool)];
    if (!name.external && balancingOf(*node.role, *node.pool, name.traffic) != Balancing::Hardware)
        return known(textOf(node.pool->fqdn), ownName(node.pool->id));
    return {};
}

bool NameExpander::isFirst(const PlannedName &name, int pool) const
{
    const auto &seats = m_snapshot.seats(name.of);
    if (seats.empty())
        return true;
    if (!name.prefer.isAlways()) {
        const auto preferred =
            std::ranges::find_if(seats, [&](const Seat &seat) { return holds(name.prefer, seat.pool); });
        if (preferred != seats.end())
            return preferred->pool == pool;
    }
    return seats.front().pool == pool;
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
    const QString host = fqdn.isEmpty() ? drawn.id.toString() : fqdn.section(QLatin1Char('.'), 0, 0);
    return (isFirst(name, pool) ? name.label : name.label + QLatin1Char('-') + host) + QLatin1Char('.')
        + domain;
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
            if (std::ranges::find(result, name.text, &ExpandedName::text) == result.end())
                result.push_back(name);
        }
    }
    return result;
}

} // namespace portolan

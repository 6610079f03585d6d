// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "facts.h"

#include <algorithm>

namespace portolan {

namespace {

bool equals(const std::optional<AttributeValue> &value, const QString &wanted)
{
    if (!value)
        return false;
    return std::visit(
        [&wanted]<typename T>(const T &held) {
            if constexpr (std::is_same_v<T, bool>)
                return wanted == (held ? u"true" : u"false");
            else if constexpr (std::is_same_v<T, Port>)
                return QString::number(held.number()) == wanted;
            else if constexpr (std::is_same_v<T, PortRange>)
                return held.toString() == wanted;
            else
                return held == wanted;
        },
        *value);
}

} // namespace

std::optional<AttributeValue> attributeOf(const Catalogue &catalogue, const AssociationKey &kind,
                                          const Association *line, const AttributeKey &attribute)
{
    if (line) {
        const auto own = line->attributes.find(attribute);
        if (own != line->attributes.end())
            return own->second;
    }
    const AssociationKind *definition = catalogue.association(kind);
    if (!definition)
        return std::nullopt;
    const auto known = std::ranges::find(definition->attributes, attribute, &AttributeDefinition::key);
    return known == definition->attributes.end() ? std::nullopt : known->byDefault;
}

Facts::Facts(const Snapshot &snapshot) : m_snapshot(snapshot)
{
    const auto &predicates = snapshot.catalogue().predicates;
    m_deploymentFacts.reserve(predicates.size());
    for (const Predicate &predicate : predicates)
        m_deploymentFacts.push_back(forDeployment(predicate));
    m_poolFacts.reserve(predicates.size() * snapshot.pools().size());
    for (const PoolNode &node : snapshot.pools())
        addPoolFacts(node);
    markHosts();
    markEndsOfLines();
    markTranslated();
    markPresentPools();
}

bool Facts::holds(const Condition &condition, const Subject &subject) const
{
    switch (condition.kind) {
    case Condition::Kind::Is:
        return holds(condition.predicate, condition.at == RuleEnd::From ? subject.from : subject.to,
                     subject.line);
    case Condition::Kind::All:
        return std::ranges::all_of(condition.parts,
                                   [&](const Condition &part) { return holds(part, subject); });
    case Condition::Kind::Any:
        return std::ranges::any_of(condition.parts,
                                   [&](const Condition &part) { return holds(part, subject); });
    case Condition::Kind::Not:
        return std::ranges::none_of(condition.parts,
                                    [&](const Condition &part) { return holds(part, subject); });
    }
    return false;
}

bool Facts::holds(int predicate, int pool, const Association *line) const
{
    const auto at = size_t(predicate);
    const Predicate &asked = m_snapshot.catalogue().predicates[at];
    if (asked.scope == Scope::Association)
        return forLine(asked, line);
    if (pool < 0)
        return m_deploymentFacts[at];
    return m_poolFacts[size_t(pool) * m_deploymentFacts.size() + at];
}

bool Facts::forLine(const Predicate &predicate, const Association *line) const
{
    const AssociationKey kind = line ? line->kind : predicate.kind;
    return equals(attributeOf(m_snapshot.catalogue(), kind, line, predicate.attribute), predicate.value);
}

bool Facts::forDeployment(const Predicate &predicate) const
{
    switch (predicate.source) {
    case Predicate::Source::Switch: {
        const Feature *feature = m_snapshot.catalogue().feature(predicate.key);
        return feature && featureAt(*feature, m_snapshot.topology(), nullptr);
    }
    case Predicate::Source::RolePresent:
        return m_snapshot.countOf(predicate.role) >= size_t(predicate.count);
    case Predicate::Source::ServicePresent:
        return m_snapshot.seats(predicate.service).size() >= size_t(predicate.count);
    case Predicate::Source::AssociationPresent:
        return std::ranges::any_of(m_snapshot.lines(predicate.kind).all(), [&](const Line &line) {
            return predicate.attribute.isEmpty() || forLine(predicate, line.association);
        });
    default:
        return false;
    }
}

void Facts::addPoolFacts(const PoolNode &node)
{
    const auto &predicates = m_snapshot.catalogue().predicates;
    const Site *site = m_snapshot.topology().sites.find(node.pool->site);
    const bool switches = !node.pool->features.empty() || (site && !site->features.empty());
    for (size_t i = 0; i < predicates.size(); ++i)
        m_poolFacts.push_back(forPool(predicates[i], node, switches, m_deploymentFacts[i]));
}

/// `switches`: features are set at the pool or its site.
bool Facts::forPool(const Predicate &predicate, const PoolNode &node, bool switches,
                    bool deploymentFact) const
{
    switch (predicate.source) {
    case Predicate::Source::Switch: {
        if (!switches)
            return deploymentFact;
        const Feature *feature = m_snapshot.catalogue().feature(predicate.key);
        return feature && featureAt(*feature, m_snapshot.topology(), node.pool);
    }
    case Predicate::Source::HasRole:
        return node.pool->role == predicate.role;
    case Predicate::Source::ServerCount:
        return node.pool->servers.size() >= size_t(predicate.count);
    case Predicate::Source::BalancedBy:
        return node.role && balancingOf(*node.role, *node.pool, predicate.traffic) == predicate.balancing;
    case Predicate::Source::HostsService:
    case Predicate::Source::Translated:
    case Predicate::Source::EndOf:
        return false; // marked afterwards, in one walk over seats, lines and mappings
    default:
        return deploymentFact;
    }
}

void Facts::markHosts()
{
    const auto &predicates = m_snapshot.catalogue().predicates;
    for (size_t i = 0; i < predicates.size(); ++i) {
        if (predicates[i].source != Predicate::Source::HostsService)
            continue;
        for (const Seat &seat : m_snapshot.seats(predicates[i].service))
            m_poolFacts[size_t(seat.pool) * predicates.size() + i] = true;
    }
}

void Facts::markEndsOfLines()
{
    const auto &predicates = m_snapshot.catalogue().predicates;
    for (size_t i = 0; i < predicates.size(); ++i) {
        const Predicate &predicate = predicates[i];
        if (predicate.source != Predicate::Source::EndOf)
            continue;
        const auto mark = [&](int pool, int other) {
            if (predicate.service.isEmpty() || m_snapshot.hosts(other, predicate.service))
                m_poolFacts[size_t(pool) * predicates.size() + i] = true;
        };
        for (const Line &line : m_snapshot.lines(predicate.kind).all()) {
            if (!predicate.attribute.isEmpty() && !forLine(predicate, line.association))
                continue;
            if (predicate.end != Predicate::End::To)
                mark(line.from, line.to);
            if (predicate.end != Predicate::End::From)
                mark(line.to, line.from);
        }
    }
}

void Facts::markTranslated()
{
    if (m_snapshot.topology().natMappings.isEmpty())
        return;
    std::vector<bool> behindMapped(m_snapshot.pools().size(), false);
    for (const VipNode &node : m_snapshot.vips()) {
        if (m_snapshot.isMapped(node.vipElement))
            behindMapped[size_t(m_snapshot.poolOf(node.vip->id))] = true;
    }
    const auto &predicates = m_snapshot.catalogue().predicates;
    for (size_t pool = 0; pool < m_snapshot.pools().size(); ++pool) {
        bool translated = behindMapped[pool];
        const size_t servers = m_snapshot.pools()[pool].pool->servers.size();
        for (size_t i = 0; !translated && i < servers; ++i)
            translated = m_snapshot.isMapped(m_snapshot.serverElement(int(pool), i));
        for (size_t i = 0; translated && i < predicates.size(); ++i) {
            if (predicates[i].source == Predicate::Source::Translated)
                m_poolFacts[pool * predicates.size() + i] = true;
        }
    }
}

void Facts::markPresentPools()
{
    const auto &predicates = m_snapshot.catalogue().predicates;
    for (size_t i = 0; i < predicates.size(); ++i) {
        if (predicates[i].source != Predicate::Source::PoolPresent)
            continue;
        int found = 0;
        for (int pool = 0; pool < int(m_snapshot.pools().size()); ++pool)
            found += holds(predicates[i].when, {pool, pool, nullptr}) ? 1 : 0;
        if (found < predicates[i].count)
            continue;
        m_deploymentFacts[i] = true;
        for (size_t pool = 0; pool < m_snapshot.pools().size(); ++pool)
            m_poolFacts[pool * predicates.size() + i] = true;
    }
}

} // namespace portolan

// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "joinchoices.h"

#include "balancing.h"
#include "naming.h"
#include "standing.h"

#include <QCoreApplication>

#include <algorithm>

namespace portolan {

namespace {

/// A refusal that named more would not be read.
constexpr size_t mostPartners = 6;

bool contains(const std::vector<RoleKey> &roles, const RoleKey &role)
{
    return std::ranges::find(roles, role) != roles.end();
}

/// Whether such a line means the same whichever way it runs.
bool isSymmetric(const AssociationKind &kind)
{
    return !kind.fromSite && kind.from == kind.to;
}

/// The word a line was given, or what holds without one.
QString wordOf(const Association &line, const AttributeDefinition &attribute)
{
    const auto own = line.attributes.find(attribute.key);
    const AttributeValue value =
        own != line.attributes.end() ? own->second : attribute.byDefault.value_or(AttributeValue(QString()));
    const QString *word = std::get_if<QString>(&value);
    return word ? *word : QString();
}

Text nameOfChoice(const AttributeDefinition &attribute, const QString &word)
{
    for (const auto &[value, name] : attribute.choices) {
        if (value == word)
            return name;
    }
    return verbatim(word);
}

Text joined(const std::vector<Text> &texts)
{
    QStringList en;
    QStringList de;
    for (const Text &text : texts) {
        en << text.en;
        de << text.de;
    }
    return {en.join(QStringLiteral(", ")), de.join(QStringLiteral(", "))};
}

template <typename Visit>
void forEachEnd(const Topology &topology, Visit visit)
{
    const auto visitAll = [&visit](const auto &table) {
        for (const auto &element : table)
            visit(element.id);
    };
    visitAll(topology.balancers);
    visitAll(topology.parties);
    visitAll(topology.pools);
    visitAll(topology.sites);
}

} // namespace

std::optional<std::vector<QString>> wordsFor(const AssociationKind &kind, const RoleKey &from)
{
    if (kind.attributes.empty() || kind.attributes.front().type != AttributeType::Choice)
        return std::nullopt;
    std::vector<QString> own;
    std::vector<QString> common;
    for (const auto &[word, name] : kind.attributes.front().choices) {
        const auto role = RoleKey::parse(word);
        if (role && *role == from)
            own.push_back(word);
        else if (!role || !contains(kind.from, *role))
            common.push_back(word);
    }
    return own.empty() ? common : own;
}

JoinFinder::JoinFinder(const Topology &topology, const Catalogue &catalogue, const ElementId &element)
    : m_topology(topology), m_catalogue(catalogue), m_element(endOf(element))
{
    for (const Association &line : topology.associations) {
        const bool fromSite = !m_element.site.isEmpty() && line.from == m_element.site.element();
        if (line.from == element || line.to == element || fromSite)
            m_lines.push_back(&line);
    }
}

JoinFinder::End JoinFinder::endOf(const ElementId &id) const
{
    End end;
    end.id = id;
    if (const Pool *pool = m_topology.pools.find(PoolId(id))) {
        end.role = pool->role;
        end.site = pool->site;
        end.pool = pool;
    } else if (const Party *party = m_topology.parties.find(PartyId(id))) {
        end.role = party->role;
    } else if (m_topology.sites.find(SiteId(id))) {
        end.isSite = true;
    } else {
        end.balancer = m_topology.balancers.find(BalancerId(id));
    }
    return end;
}

bool JoinFinder::fits(const AssociationKind &kind, const End &from, const End &to)
{
    const bool starts = from.isSite ? kind.fromSite : contains(kind.from, from.role);
    return starts && contains(kind.to, to.role) && from.id != to.id;
}

/// Lines that say already what one of this kind would.
std::vector<const Association *> JoinFinder::drawn(const AssociationKind &kind, const End &from,
                                                   const End &to) const
{
    std::vector<const Association *> lines;
    for (const Association *line : m_lines) {
        if (line->kind != kind.key)
            continue;
        const bool ofSite = !from.site.isEmpty() && line->from == from.site.element();
        const bool same = (line->from == from.id || ofSite) && line->to == to.id;
        const bool reversed = isSymmetric(kind) && line->from == to.id && line->to == from.id;
        if (same || reversed)
            lines.push_back(line);
    }
    return lines;
}

void JoinFinder::addChoice(std::vector<JoinChoice> &choices, const AssociationKind &kind, const End &from,
                           const End &to) const
{
    if (!fits(kind, from, to))
        return;
    const std::vector<const Association *> lines = drawn(kind, from, to);
    const auto words = wordsFor(kind, from.role);
    if (!words) {
        if (lines.empty())
            choices.push_back({{nullptr, {kind.name}}, from.id, to.id, kind.key, {}, {}});
        return;
    }
    const AttributeDefinition &attribute = kind.attributes.front();
    const auto left = std::ranges::find_if(*words, [&](const QString &word) {
        return std::ranges::none_of(
            lines, [&](const Association *line) { return wordOf(*line, attribute) == word; });
    });
    if (left == words->end())
        return;
    // What the lines beside it say of ports and the like holds for this one, too.
    JoinChoice choice{{nullptr, {kind.name}}, from.id, to.id, kind.key, {}, {}};
    if (!lines.empty()) {
        choice.name = {QT_TRANSLATE_NOOP("Edits", "%1: %2"), {kind.name, nameOfChoice(attribute, *left)}};
        choice.attributes = lines.back()->attributes;
    }
    choice.attributes.erase(attribute.key);
    if (attribute.byDefault != AttributeValue(*left))
        choice.attributes.emplace(attribute.key, *left);
    choices.push_back(std::move(choice));
}

void JoinFinder::addBalancing(std::vector<JoinChoice> &choices, const End &balancer, const End &pool) const
{
    if (!balancer.balancer || !pool.pool)
        return;
    for (const TrafficKey &key :
         trafficToBalance(m_topology, m_catalogue, balancer.balancer->zone, *pool.pool)) {
        const auto traffic = std::ranges::find(m_catalogue.trafficClasses, key, &TrafficClass::key);
        const Text name =
            traffic == m_catalogue.trafficClasses.end() ? verbatim(key.toString()) : traffic->name;
        choices.push_back(
            {{QT_TRANSLATE_NOOP("Edits", "Balances %1"), {name}}, balancer.id, pool.id, {}, {}, key});
    }
}

std::vector<JoinChoice> JoinFinder::choices(const ElementId &to) const
{
    const End other = endOf(to);
    std::vector<JoinChoice> choices;
    if (m_element.id == to)
        return choices;
    for (const AssociationKind &kind : m_catalogue.associations)
        addChoice(choices, kind, m_element, other);
    for (const AssociationKind &kind : m_catalogue.associations) {
        if (!isSymmetric(kind))
            addChoice(choices, kind, other, m_element);
    }
    addBalancing(choices, m_element, other);
    addBalancing(choices, other, m_element);
    return choices;
}

bool JoinFinder::mayJoin(const RoleKey &role) const
{
    const Role *known = m_catalogue.role(role);
    if (m_element.balancer && known && mayBeBalanced(*known))
        return true;
    End other;
    other.role = role;
    return std::ranges::any_of(m_catalogue.associations, [&](const AssociationKind &kind) {
        return fits(kind, m_element, other) || fits(kind, other, m_element);
    });
}

bool JoinFinder::mayRun(const AssociationKind &kind, AssociationEnd end, const ElementId &other,
                        const AssociationId &except) const
{
    const End there = endOf(other);
    const End &from = end == AssociationEnd::From ? m_element : there;
    const End &to = end == AssociationEnd::From ? there : m_element;
    if (!fits(kind, from, to))
        return false;
    std::vector<const Association *> lines = drawn(kind, from, to);
    std::erase_if(lines, [&except](const Association *line) { return line->id == except; });
    const Association *moving = m_topology.associations.find(except);
    if (lines.empty() || !moving)
        return lines.empty();
    if (!wordsFor(kind, from.role))
        return false;
    const AttributeDefinition &attribute = kind.attributes.front();
    return std::ranges::none_of(lines, [&](const Association *line) {
        return wordOf(*line, attribute) == wordOf(*moving, attribute);
    });
}

std::vector<JoinChoice> joinChoices(const Topology &topology, const Catalogue &catalogue,
                                    const ElementId &from, const ElementId &to)
{
    return JoinFinder(topology, catalogue, from).choices(to);
}

std::optional<Refusal> whyNotJoined(const Topology &topology, const Catalogue &catalogue,
                                    const ElementId &from, const ElementId &to)
{
    const JoinFinder finder(topology, catalogue, from);
    if (!finder.choices(to).empty())
        return std::nullopt;
    const Text first = verbatim(shownName(topology, from));
    const Text second = verbatim(shownName(topology, to));
    const Pool *pool = topology.pools.find(PoolId(to));
    const Party *party = topology.parties.find(PartyId(to));
    const RoleKey role = pool ? pool->role : party ? party->role : RoleKey();
    if (from != to && !role.isEmpty() && finder.mayJoin(role))
        return Refusal{QT_TRANSLATE_NOOP("Edits", "All that can join “%1” and “%2” is drawn already."),
                       {first, second}};
    std::vector<Text> partners;
    for (const Role &each : catalogue.roles) {
        if (finder.mayJoin(each.key))
            partners.push_back(each.name);
    }
    if (partners.empty())
        return Refusal{QT_TRANSLATE_NOOP("Edits", "No line leads to or from “%1”."), {first}};
    if (partners.size() > mostPartners)
        return Refusal{QT_TRANSLATE_NOOP("Edits", "No line makes sense between “%1” and “%2”."),
                       {first, second}};
    return Refusal{
        QT_TRANSLATE_NOOP("Edits", "No line makes sense between “%1” and “%2”. “%1” can be joined with: %3."),
        {first, second, joined(partners)}};
}

std::vector<ElementId> joinTargets(const Topology &topology, const Catalogue &catalogue,
                                   const ElementId &from)
{
    const JoinFinder finder(topology, catalogue, from);
    std::vector<ElementId> targets;
    forEachEnd(topology, [&](const ElementId &id) {
        if (!finder.choices(id).empty())
            targets.push_back(id);
    });
    std::ranges::sort(targets);
    return targets;
}

bool mayBeJoined(const Topology &topology, const Catalogue &catalogue, const ElementId &element)
{
    const Pool *pool = topology.pools.find(PoolId(element));
    const Party *party = topology.parties.find(PartyId(element));
    if (topology.balancers.find(BalancerId(element)))
        return true;
    const bool isSite = topology.sites.find(SiteId(element)) != nullptr;
    const RoleKey role = pool ? pool->role : party ? party->role : RoleKey();
    return std::ranges::any_of(catalogue.associations, [&](const AssociationKind &kind) {
        return isSite ? kind.fromSite : contains(kind.from, role) || contains(kind.to, role);
    });
}

std::vector<RoleKey> rolesThatJoin(const Topology &topology, const Catalogue &catalogue,
                                   const ElementId &element, const ZoneId &zone)
{
    const JoinFinder finder(topology, catalogue, element);
    const Zone *place = topology.zones.find(zone);
    std::vector<RoleKey> roles;
    for (const Role &role : catalogue.roles) {
        if (finder.mayJoin(role.key) && (!place || mayStandIn(role, place->kind)))
            roles.push_back(role.key);
    }
    return roles;
}

std::vector<ElementId> reattachTargets(const Topology &topology, const Catalogue &catalogue,
                                       const AssociationId &line, AssociationEnd end)
{
    const Association *moving = topology.associations.find(line);
    const AssociationKind *kind = moving ? catalogue.association(moving->kind) : nullptr;
    std::vector<ElementId> targets;
    if (!kind)
        return targets;
    const bool movesFrom = end == AssociationEnd::From;
    const JoinFinder finder(topology, catalogue, movesFrom ? moving->to : moving->from);
    const ElementId &present = movesFrom ? moving->from : moving->to;
    forEachEnd(topology, [&](const ElementId &id) {
        if (id != present
            && finder.mayRun(*kind, movesFrom ? AssociationEnd::To : AssociationEnd::From, id, line))
            targets.push_back(id);
    });
    std::ranges::sort(targets);
    return targets;
}

} // namespace portolan

// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/checknames.h"
#include "primitives.h"

namespace portolan {

namespace {

using Kind = Observation::Kind;
using Word = FindingWord::Kind;

static_assert(observationWords.size() == size_t(Kind::MissingPort) + 1);

Kind kindCalled(const QString &word)
{
    const auto it = std::ranges::find_if(
        observationWords, [&word](const char *known) { return word == QLatin1StringView(known); });
    return Kind(it - observationWords.begin());
}

/// What the arguments of an observation are keys of.
std::vector<Word> wordsOf(Kind kind)
{
    switch (kind) {
    case Kind::MissingAddress:
    case Kind::MissingPublicAddress:
        return {Word::Slot};
    case Kind::NotAssociated:
        return {Word::Association};
    case Kind::UnknownRole:
        return {Word::Role};
    case Kind::MissingVip:
        return {Word::Slot, Word::Traffic};
    case Kind::MissingPort:
        return {Word::Attribute};
    default:
        return {};
    }
}

/// The first network side of the pool that stands in no zone; empty for anything but a pool.
QString sideWithoutZone(const Design &design, const ElementId &id)
{
    const Pool *pool = design.topology().pools.find(PoolId(id));
    const Role *role = pool ? design.catalogue().role(pool->role) : nullptr;
    if (!role)
        return {};
    const auto side = std::ranges::find_if(
        role->interfaces, [pool](const Interface &each) { return !pool->zones.contains(each.key); });
    return side == role->interfaces.end() ? QString() : side->key.toString();
}

/// Whose role the catalogue may have a check of its own for; empty for what has none.
RoleKey roleOf(const Design &design, const Observation &observation)
{
    if (observation.elements.empty())
        return {};
    const ElementId &id = observation.elements.front();
    if (const Pool *pool = design.topology().pools.find(PoolId(id)))
        return pool->role;
    const int pool = design.snapshot().poolOf(id);
    return pool < 0 ? RoleKey() : design.pool(pool).role;
}

/// A check that names no roles is for those that no other check of the same observation names.
bool isAbout(const Design &design, const Check &check, const RoleKey &role)
{
    const auto names = [&role](const Check &each) {
        return std::ranges::find(each.parameters.roles, role) != each.parameters.roles.end();
    };
    if (!check.parameters.roles.empty())
        return names(check);
    return std::ranges::none_of(design.catalogue().checks->checks, [&](const Check &other) {
        return other.primitive == check.primitive && other.parameters.value == check.parameters.value
            && names(other);
    });
}

/// Whether a check of how many lines a pool needs says the same: each pool of the role needs one of the kind.
bool isCounted(const Design &design, const Observation &observation, const RoleKey &role)
{
    const auto contains = [](const auto &list, const auto &key) {
        return std::ranges::find(list, key) != list.end();
    };
    const auto kind = AssociationKey::parse(observation.arguments.value(0));
    return observation.kind == Kind::NotAssociated && kind
        && std::ranges::any_of(design.catalogue().checks->checks, [&](const Check &check) {
               const CheckParameters &asked = check.parameters;
               return check.primitive == CheckPrimitive::LineCount && asked.minimum > 0
                   && asked.when.isAlways() && contains(asked.kinds, *kind) && contains(asked.roles, role);
           });
}

FindingField fieldOf(const Design &design, const Observation &observation)
{
    using Field = FindingField::Kind;
    const QString key = observation.arguments.value(0);
    switch (observation.kind) {
    case Kind::MissingAddress:
        // A pool without servers has none to enter an address for.
        if (design.topology().pools.find(PoolId(observation.elements.front())))
            return {Field::Servers, {}};
        return {Field::Address, key};
    case Kind::MissingPublicAddress:
        return {Field::PublicAddress, key};
    case Kind::NoZone:
        return {Field::Zone, sideWithoutZone(design, observation.elements.front())};
    case Kind::NoHairpin:
        return {Field::Hairpin, {}};
    case Kind::MissingVip:
        return {Field::Balancing, observation.arguments.value(1)};
    case Kind::MissingPort:
        return {Field::Attribute, key};
    default:
        return {};
    }
}

FixTarget targetOf(const Design &design, const Observation &observation)
{
    if (observation.elements.empty())
        return {};
    const ElementId &first = observation.elements.front();
    if (observation.kind != Kind::NotAssociated)
        return {first};
    const auto kind = AssociationKey::parse(observation.arguments.value(0));
    for (int i = 0; kind && i < design.poolCount(); ++i) {
        if (design.pool(i).id == first)
            return {first, design.onlyPartner(i, *kind), kind->toString(), {}};
    }
    return {};
}

} // namespace

void findObserved(const Design &design, Findings &findings)
{
    const Kind kind = kindCalled(findings.check().parameters.value);
    const std::vector<Word> kinds = wordsOf(kind);
    for (const Observation &observation : design.derivation().observations) {
        if (observation.kind != kind)
            continue;
        const RoleKey role = roleOf(design, observation);
        if (!isAbout(design, findings.check(), role) || isCounted(design, observation, role))
            continue;
        std::vector<FindingWord> words;
        for (size_t i = 0; i < kinds.size(); ++i)
            words.push_back({kinds[i], observation.arguments.value(qsizetype(i))});
        findings.add(observation.elements, fieldOf(design, observation), std::move(words),
                     targetOf(design, observation));
    }
}

} // namespace portolan

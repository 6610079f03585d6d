// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "featuresreader.h"

#include "cataloguenames.h"
#include "cataloguereasons.h"
#include "conditionreader.h"

namespace portolan {

namespace {

using Source = Predicate::Source;

void readFeature(JsonObject &object, Feature &feature)
{
    object.required("name", feature.name);
    object.required("description", feature.description);
    object.required("default", feature.byDefault);
    object.optional("perSite", feature.perSite);
    object.optional("perPool", feature.perPool);
}

Predicate switchOf(const Feature &feature)
{
    Predicate predicate;
    predicate.key = feature.key;
    predicate.name = feature.name;
    predicate.scope = Scope::Pool;
    predicate.source = Source::Switch;
    return predicate;
}

Scope scopeOf(Source source)
{
    switch (source) {
    case Source::RolePresent:
    case Source::ServicePresent:
    case Source::AssociationPresent:
    case Source::PoolPresent:
        return Scope::Deployment;
    case Source::Attribute:
        return Scope::Association;
    default:
        return Scope::Pool;
    }
}

/// Whether an association of `kind` (of any kind, when it is empty) can have this value.
bool canHave(const Catalogue &catalogue, const AssociationKey &kind, const AttributeKey &attribute,
             const QString &value)
{
    const auto fits = [&](const AttributeDefinition &definition) {
        if (definition.key != attribute)
            return false;
        if (definition.type == AttributeType::Switch)
            return value == QLatin1String("true") || value == QLatin1String("false");
        return definition.type != AttributeType::Choice
            || std::ranges::any_of(definition.choices,
                                   [&value](const auto &choice) { return choice.first == value; });
    };
    return std::ranges::any_of(catalogue.associations, [&](const AssociationKind &candidate) {
        return (kind.isEmpty() || candidate.key == kind) && std::ranges::any_of(candidate.attributes, fits);
    });
}

/// Words as they are; switches as "true" and "false", ports as numbers.
QString valueText(const JsonValue &value)
{
    if (value.raw().isBool())
        return value.raw().toBool() ? QStringLiteral("true") : QStringLiteral("false");
    if (value.raw().isDouble()) {
        const auto port = value.as<Port>();
        return port ? QString::number(port->number()) : QString();
    }
    return readWord(value).value_or(QString());
}

void readAttributeValue(JsonObject &object, const Catalogue &catalogue, Predicate &predicate)
{
    object.required("attribute", predicate.attribute);
    const auto value = object.requiredMember("value");
    if (!value)
        return;
    predicate.value = valueText(*value);
    if (!canHave(catalogue, predicate.kind, predicate.attribute, predicate.value))
        complainThat(*value, reason::valueNotAllowed, predicate.value);
}

void readLine(JsonObject &object, const Catalogue &catalogue, Predicate &predicate)
{
    readReference(object, "association", catalogue, predicate.kind);
    if (object.has("attribute") || object.has("value"))
        readAttributeValue(object, catalogue, predicate);
}

/// Only what a pool itself can answer: a predicate that asks the deployment could lead back here.
void readWhen(const JsonValue &value, const Catalogue &catalogue, Predicate &predicate)
{
    predicate.when = readCondition(value, catalogue, Asked::OfPool).value_or(Condition());
    forEachPredicate(predicate.when, catalogue, [&value](const Predicate &asked) {
        if (asked.scope != Scope::Pool)
            complainThat(value, reason::wrongScope, asked.key.toString());
    });
}

void readSource(JsonObject &object, const Catalogue &catalogue, Predicate &predicate)
{
    switch (predicate.source) {
    case Source::RolePresent:
    case Source::HasRole:
        readReference(object, "role", catalogue, predicate.role);
        break;
    case Source::ServicePresent:
    case Source::HostsService:
        readReference(object, "service", catalogue, predicate.service);
        break;
    case Source::BalancedBy:
        readReference(object, "traffic", catalogue, predicate.traffic);
        readChoice(object, "balancing", balancingNames, predicate.balancing);
        break;
    case Source::EndOf:
        readLine(object, catalogue, predicate);
        readChoice(object, "end", predicateEndNames, predicate.end);
        if (const auto service = object.member("service"))
            readReference(*service, catalogue, predicate.service);
        break;
    case Source::AssociationPresent:
        readLine(object, catalogue, predicate);
        break;
    case Source::PoolPresent:
        if (const auto when = object.requiredMember("when"))
            readWhen(*when, catalogue, predicate);
        break;
    case Source::Attribute:
        if (const auto kind = object.member("association"))
            readReference(*kind, catalogue, predicate.kind);
        readAttributeValue(object, catalogue, predicate);
        break;
    case Source::ServerCount:
    case Source::Translated:
    case Source::Switch:
        break;
    }
}

bool isCounted(Source source)
{
    return source == Source::RolePresent || source == Source::ServicePresent || source == Source::PoolPresent
        || source == Source::ServerCount;
}

void readCount(JsonObject &object, Predicate &predicate)
{
    const auto count = object.member("count");
    if (!count)
        return;
    predicate.count = int(count->toInteger(1, 1000).value_or(1));
}

/// Predicates may name each other in any order, so all are announced before any is read. Says nothing:
/// what is wrong is said when they are read.
void announcePredicates(const JsonValue &list, Catalogue &catalogue)
{
    JsonProblems ignored;
    const JsonValue silent(list.raw(), list.path(), ignored);
    silent.forEachElement([&catalogue](const JsonValue &value) {
        JsonObject object(value);
        Predicate predicate;
        object.required("key", predicate.key);
        readChoice(object, "scope", scopeNames, predicate.scope);
        readChoice(object, "source", predicateSourceNames, predicate.source);
        catalogue.predicates.push_back(std::move(predicate));
    });
}

void readPredicate(JsonObject &object, const Catalogue &catalogue, Predicate &predicate)
{
    object.required("name", predicate.name);
    readChoice(object, "scope", scopeNames, predicate.scope);
    readChoice(object, "source", predicateSourceNames, predicate.source);
    readSource(object, catalogue, predicate);
    if (isCounted(predicate.source))
        readCount(object, predicate);
    if (scopeOf(predicate.source) != predicate.scope)
        complainThat(object, reason::scopeAndSource);
}

void readPredicates(const JsonValue &list, Catalogue &catalogue)
{
    size_t next = catalogue.predicates.size();
    announcePredicates(list, catalogue);
    list.forEachElement([&](const JsonValue &value) {
        JsonObject object(value);
        Predicate &predicate = catalogue.predicates[next++];
        if (object.required("key", predicate.key)) {
            const QString name = predicate.key.toString();
            object.setLabel(name);
            if (std::ranges::count(catalogue.predicates, predicate.key, &Predicate::key) > 1)
                object.complain(ErrorCode::DuplicateId, {name});
        }
        readPredicate(object, catalogue, predicate);
        object.finish();
    });
}

} // namespace

void readFeatures(JsonObject &file, Catalogue &catalogue)
{
    readKeyed(file, "features", catalogue.features, readFeature);
    for (const Feature &feature : catalogue.features)
        catalogue.predicates.push_back(switchOf(feature));
    if (const auto list = file.requiredMember("predicates"))
        readPredicates(*list, catalogue);
}

} // namespace portolan

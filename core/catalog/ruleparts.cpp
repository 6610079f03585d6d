// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ruleparts.h"

#include "cataloguenames.h"
#include "cataloguereasons.h"

namespace portolan {

void readEndpoint(const JsonValue &value, const Catalogue &catalogue, EndRole role, RuleEndpoint &end)
{
    JsonObject object(value);
    if (object.has("service") == object.has("set"))
        complainThat(object, reason::serviceOrSet);
    if (const auto service = object.member("service"))
        readReference(*service, catalogue, end.service);
    if (const auto set = object.member("set"))
        readReference(*set, catalogue, end.set);
    if (role == EndRole::Source) {
        readOptionalChoice(object, "sender", senderNames, end.sender);
        const Service *service = catalogue.service(end.service);
        if (end.sender == Sender::Balanced && service && !service->sourceNatAllowed)
            complainThat(object, reason::neverTranslated, end.service.toString());
    } else {
        readOptionalChoice(object, "placement", arrivalNames, end.placement);
    }
    object.optional("public", end.publicAddress);
    object.finish();
}

namespace {

using Direction = Join::Step::Direction;

std::optional<Join::Step> readStep(const JsonValue &value, const Catalogue &catalogue)
{
    const auto text = value.toString();
    if (!text)
        return std::nullopt;
    Join::Step step;
    if (text->startsWith(QLatin1Char('<')))
        step.direction = Direction::Backward;
    else if (text->startsWith(QLatin1Char('~')))
        step.direction = Direction::Either;
    const auto name = QStringView(*text).sliced(step.direction == Direction::Forward ? 0 : 1);
    const auto kind = AssociationKey::parse(name);
    if (!kind) {
        value.complain(kind.error());
        return std::nullopt;
    }
    if (!catalogue.association(*kind))
        value.complain(ErrorCode::DanglingReference, {kind->toString()});
    step.kind = *kind;
    return step;
}

} // namespace

void readJoin(const JsonValue &value, const Catalogue &catalogue, Join &join)
{
    if (value.raw().isString()) {
        join.kind = readChoice(value, joinNames).value_or(join.kind);
        return;
    }
    join.kind = Join::Kind::Associated;
    JsonObject object(value);
    if (const auto path = object.requiredMember("path")) {
        path->forEachElement([&](const JsonValue &element) {
            if (const auto step = readStep(element, catalogue))
                join.path.push_back(*step);
        });
        if (path->raw().isArray() && path->raw().toArray().isEmpty())
            complainThat(*path, reason::emptyPath);
    }
    object.optional("required", join.required);
    object.finish();
}

const AttributeDefinition *attributeOf(const Join &join, const Catalogue &catalogue,
                                       const AttributeKey &attribute)
{
    if (join.path.empty())
        return nullptr;
    const AssociationKind *kind = catalogue.association(join.path.back().kind);
    if (!kind)
        return nullptr;
    const auto it = std::ranges::find(kind->attributes, attribute, &AttributeDefinition::key);
    return it == kind->attributes.end() ? nullptr : &*it;
}

namespace {

void checkPortAttribute(const JsonValue &value, const Catalogue &catalogue, const Join &join,
                        const AttributeKey &attribute)
{
    const AttributeDefinition *definition = attributeOf(join, catalogue, attribute);
    if (!definition)
        return complainThat(value, reason::attributeUnknown, attribute.toString());
    if (definition->type != AttributeType::Port && definition->type != AttributeType::Range)
        complainThat(value, reason::attributeNoPort, attribute.toString());
}

} // namespace

void readPorts(const JsonValue &value, const Catalogue &catalogue, const Join &join,
               const ServiceKey &service, PortSpec &ports)
{
    if (!value.raw().isObject()) {
        ports.fixed = value.as<PortRange>().value_or(PortRange::any());
        return;
    }
    JsonObject object(value);
    if (const auto attribute = object.member("attribute")) {
        if (const auto key = attribute->as<AttributeKey>()) {
            ports.attribute = *key;
            checkPortAttribute(*attribute, catalogue, join, *key);
        }
        object.optional("default", ports.fixed);
    } else {
        readReference(object, "range", catalogue, ports.range);
        const NamedRange *range = catalogue.range(ports.range);
        if (range && range->isOfPools()
            && std::ranges::find(range->services, service) == range->services.end())
            complainThat(value, reason::rangeOfOthers, ports.range.toString());
    }
    object.finish();
}

namespace {

using Roles = std::vector<RoleKey>;

Roles rolesHosting(const Catalogue &catalogue, const ServiceKey &service)
{
    Roles roles;
    for (const Role &role : catalogue.roles) {
        if (std::ranges::find(role.services, service, &HostedService::service) != role.services.end())
            roles.push_back(role.key);
    }
    return roles;
}

Roles rolesOfAll(const Catalogue &catalogue)
{
    Roles roles;
    for (const Role &role : catalogue.roles)
        roles.push_back(role.key);
    return roles;
}

bool overlap(const Roles &a, const Roles &b)
{
    return std::ranges::any_of(a,
                               [&b](const RoleKey &role) { return std::ranges::find(b, role) != b.end(); });
}

/// The roles a step can lead to; empty when it cannot begin at any of `here`.
Roles rolesAfter(const Roles &here, const Join::Step &step, const AssociationKind &kind)
{
    Roles next;
    if (step.direction != Direction::Backward && overlap(here, kind.from))
        next = kind.to;
    if (step.direction != Direction::Forward && overlap(here, kind.to))
        next.insert(next.end(), kind.from.begin(), kind.from.end());
    return next;
}

} // namespace

bool pathFits(const Rule &rule, const Catalogue &catalogue)
{
    if (!rule.to.set.isEmpty() || (!rule.from.set.isEmpty() && rule.join.path.size() > 1))
        return false;
    Roles here = rolesHosting(catalogue, rule.from.service);
    if (!rule.from.set.isEmpty())
        here = rolesOfAll(catalogue);
    for (const Join::Step &step : rule.join.path) {
        const AssociationKind *kind = catalogue.association(step.kind);
        if (!kind)
            return true; // said already
        here = rolesAfter(here, step, *kind);
    }
    return overlap(here, rolesHosting(catalogue, rule.to.service));
}

} // namespace portolan

// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rulesreader.h"

#include "cataloguenames.h"
#include "cataloguereasons.h"
#include "conditionreader.h"
#include "ruleparts.h"

#include <algorithm>

namespace portolan {

namespace {

void readEnds(JsonObject &object, const Catalogue &catalogue, Rule &rule)
{
    if (const auto from = object.requiredMember("from"))
        readEndpoint(*from, catalogue, EndRole::Source, rule.from);
    if (const auto to = object.requiredMember("to"))
        readEndpoint(*to, catalogue, EndRole::Destination, rule.to);
    if (const auto join = object.requiredMember("join"))
        readJoin(*join, catalogue, rule.join);
    if (rule.join.kind == Join::Kind::Associated && !pathFits(rule, catalogue))
        complainThat(object, reason::brokenPath);
    if (rule.join.kind == Join::Kind::OwnSite && !rule.to.set.isEmpty())
        complainThat(object, reason::ownSiteNeedsService);
}

void readTraffic(JsonObject &object, const Catalogue &catalogue, Rule &rule)
{
    readChoice(object, "transport", transportNames, rule.transport);
    if (rule.transport == Transport::TcpAndUdp)
        complainThat(object, reason::oneTransport);
    if (const auto ports = object.requiredMember("ports"))
        readPorts(*ports, catalogue, rule.join, rule.to.service, rule.ports);
    if (const auto ports = object.member("sourcePorts"))
        readPorts(*ports, catalogue, rule.join, rule.from.service, rule.sourcePorts);
    readWord(object, "protocol", rule.protocol);
    object.optional("encryption", rule.encryption);
}

/// Predicates about a line can only be asked where the rule follows one that has the attribute.
void checkAttributes(const JsonObject &object, const Catalogue &catalogue, const Rule &rule)
{
    forEachPredicate(rule.condition, catalogue, [&](const Predicate &predicate) {
        if (predicate.scope != Scope::Association)
            return;
        const bool onKind = predicate.kind.isEmpty()
            || (!rule.join.path.empty() && rule.join.path.back().kind == predicate.kind);
        if (!onKind || !attributeOf(rule.join, catalogue, predicate.attribute))
            complainThat(object, reason::attributeUnknown, predicate.key.toString());
    });
}

void readReasons(JsonObject &object, const Catalogue &catalogue, Rule &rule)
{
    Text always;
    readConditionOrAlways(object, catalogue, rule.condition, always);
    checkAttributes(object, catalogue, rule);
    object.optional("reason", rule.reason);
    if ((rule.origin == Rule::Origin::OwnRecommendation) != object.has("reason"))
        complainThat(object, reason::ownNeedsReason);
    if (rule.reason.isEmpty())
        rule.reason = always;
    object.required("purpose", rule.purpose);
    object.required("impact", rule.impact);
}

void readAdviceForFirewalls(JsonObject &object, const Catalogue &catalogue, Rule &rule)
{
    if (const auto inspection = object.member("inspection"))
        rule.inspection = readIndex<Advice, QString>(*inspection, catalogue.advice, &Advice::key);
    if (const auto timeout = object.member("idleTimeout"))
        rule.idleTimeout = int(timeout->toInteger(0, 86400).value_or(0));
    object.optional("companion", rule.companion);
    object.optional("optional", rule.optional);
}

void readRule(JsonObject &object, const Catalogue &catalogue, Rule &rule)
{
    readChoice(object, "origin", originNames, rule.origin);
    readOptionalChoice(object, "kind", ruleKindNames, rule.kind);
    if (rule.kind == Rule::Kind::Monitor
        && std::ranges::find(catalogue.rules, Rule::Kind::Monitor, &Rule::kind) != catalogue.rules.end())
        complainThat(object, reason::secondMonitor);
    readEnds(object, catalogue, rule);
    readTraffic(object, catalogue, rule);
    readReasons(object, catalogue, rule);
    readAdviceForFirewalls(object, catalogue, rule);
}

void readAdvice(JsonObject &file, Catalogue &catalogue)
{
    const auto list = file.requiredMember("advice");
    if (!list)
        return;
    list->forEachElement([&catalogue](const JsonValue &value) {
        JsonObject object(value);
        Advice advice;
        readWord(object, "key", advice.key);
        object.setLabel(advice.key);
        refuseTwice(object, catalogue.advice, advice.key, &Advice::key, advice.key);
        object.required("text", advice.text);
        object.finish();
        catalogue.advice.push_back(std::move(advice));
    });
}

} // namespace

void readRules(JsonObject &file, Catalogue &catalogue)
{
    readAdvice(file, catalogue);
    readKeyed(file, "rules", catalogue.rules,
              [&catalogue](JsonObject &object, Rule &rule) { readRule(object, catalogue, rule); });
    const bool probes = std::ranges::any_of(
        catalogue.services, [](const Service &service) { return service.monitor.has_value(); });
    if (probes
        && std::ranges::find(catalogue.rules, Rule::Kind::Monitor, &Rule::kind) == catalogue.rules.end())
        complainThat(file, reason::noMonitor);
}

namespace {

/// An endpoint, or "any".
void readIpsecEnd(JsonObject &object, QAnyStringView key, const Catalogue &catalogue, EndRole role,
                  RuleEndpoint &end, bool &any)
{
    const auto value = object.requiredMember(key);
    if (!value)
        return;
    any = value->raw().toString() == QLatin1String("any");
    if (!any)
        readEndpoint(*value, catalogue, role, end);
}

void readIpsecRule(JsonObject &object, const Catalogue &catalogue, IpsecRule &rule)
{
    object.required("name", rule.name);
    readIpsecEnd(object, "from", catalogue, EndRole::Source, rule.from, rule.fromAny);
    readIpsecEnd(object, "to", catalogue, EndRole::Destination, rule.to, rule.toAny);
    if (rule.fromAny && rule.toAny)
        complainThat(object, reason::anyTwice);
    readChoice(object, "transport", transportNames, rule.transport);
    if (const auto ports = object.requiredMember("sourcePorts"))
        readPorts(*ports, catalogue, {}, {}, rule.sourcePorts);
    if (const auto ports = object.requiredMember("ports"))
        readPorts(*ports, catalogue, {}, {}, rule.ports);
    readConditionOrAlways(object, catalogue, rule.condition, rule.reason);
    object.required("purpose", rule.purpose);
    object.required("impact", rule.impact);
}

} // namespace

void readIpsecRules(JsonObject &file, Catalogue &catalogue)
{
    readKeyed(file, "rules", catalogue.ipsecRules,
              [&catalogue](JsonObject &object, IpsecRule &rule) { readIpsecRule(object, catalogue, rule); });
}

} // namespace portolan

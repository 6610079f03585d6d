// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkparameters.h"

#include "cataloguenames.h"
#include "cataloguereasons.h"
#include "checknames.h"
#include "conditionreader.h"

namespace portolan {

namespace {

using Read = void (*)(const JsonValue &, const Catalogue &, CheckPrimitive, CheckParameters &);

template <auto Member>
void readKeys(const JsonValue &value, const Catalogue &catalogue, CheckPrimitive, CheckParameters &into)
{
    readReferences(value, catalogue, into.*Member);
    refuseEmpty(value);
}

bool hasSlot(const Catalogue &catalogue, const SlotKey &slot)
{
    return std::ranges::any_of(catalogue.roles, [&slot](const Role &role) {
        return std::ranges::any_of(role.interfaces, [&slot](const Interface &side) {
            return std::ranges::find(side.slots, slot, &Slot::key) != side.slots.end();
        });
    });
}

template <auto Member>
void readSlots(const JsonValue &value, const Catalogue &catalogue, CheckPrimitive, CheckParameters &into)
{
    value.forEachElement([&](const JsonValue &element) {
        auto slot = element.as<SlotKey>();
        if (!slot)
            return;
        if (!hasSlot(catalogue, *slot))
            element.complain(ErrorCode::DanglingReference, {slot->toString()});
        (into.*Member).push_back(std::move(*slot));
    });
    refuseEmpty(value);
}

void readRuleKeys(const JsonValue &value, const Catalogue &catalogue, CheckPrimitive, CheckParameters &into)
{
    value.forEachElement([&](const JsonValue &element) {
        const int index = readIndex<Rule, RuleKey>(element, catalogue.rules, &Rule::key);
        if (index >= 0)
            into.rules.push_back(index);
    });
    refuseEmpty(value);
}

void readTraffic(const JsonValue &value, const Catalogue &catalogue, CheckPrimitive, CheckParameters &into)
{
    readReference(value, catalogue, into.traffic);
}

Asked askedOf(CheckPrimitive primitive)
{
    switch (primitive) {
    case CheckPrimitive::DeploymentMeets:
        return Asked::OfDeployment;
    case CheckPrimitive::LineMeets:
        return Asked::OfRule;
    default:
        return Asked::OfPool;
    }
}

void readWhen(const JsonValue &value, const Catalogue &catalogue, CheckPrimitive primitive,
              CheckParameters &into)
{
    into.when = readCondition(value, catalogue, askedOf(primitive)).value_or(Condition());
}

template <int CheckParameters::*Member>
void readCount(const JsonValue &value, const Catalogue &, CheckPrimitive, CheckParameters &into)
{
    into.*Member = int(value.toInteger(0, 100000).value_or(into.*Member));
}

template <auto Member, const auto &Names>
void readWordOf(const JsonValue &value, const Catalogue &, CheckPrimitive, CheckParameters &into)
{
    into.*Member = readChoice(value, Names).value_or(into.*Member);
}

template <const auto &Words>
void readValue(const JsonValue &value, const Catalogue &, CheckPrimitive, CheckParameters &into)
{
    into.value = readWord(value).value_or(QString());
    const bool known = std::ranges::any_of(
        Words, [&into](const char *word) { return into.value == QLatin1StringView(word); });
    if (!known)
        value.complain(ErrorCode::InvalidChoice, {into.value});
}

struct Parameter {
    const char *name;
    Read read;
    bool isRequired = true;
};

constexpr Parameter roles{"roles", readKeys<&CheckParameters::roles>};
constexpr Parameter others{"others", readKeys<&CheckParameters::others>};
constexpr Parameter slots{"slots", readSlots<&CheckParameters::slots>};
constexpr Parameter otherSlots{"otherSlots", readSlots<&CheckParameters::otherSlots>};
constexpr Parameter services{"services", readKeys<&CheckParameters::services>};
constexpr Parameter kinds{"kinds", readKeys<&CheckParameters::kinds>};
constexpr Parameter zoneKinds{"zoneKinds", readKeys<&CheckParameters::zoneKinds>};
constexpr Parameter otherZoneKinds{"otherZoneKinds", readKeys<&CheckParameters::otherZoneKinds>};
constexpr Parameter ranges{"ranges", readKeys<&CheckParameters::ranges>};
constexpr Parameter otherRanges{"otherRanges", readKeys<&CheckParameters::otherRanges>};
constexpr Parameter rules{"rules", readRuleKeys};
constexpr Parameter traffic{"traffic", readTraffic};
constexpr Parameter when{"when", readWhen};
constexpr Parameter end{"end", readWordOf<&CheckParameters::end, predicateEndNames>};
constexpr Parameter family{"family", readWordOf<&CheckParameters::family, familyNames>};
constexpr Parameter siteKind{"siteKind", readWordOf<&CheckParameters::siteKind, checkedSiteNames>};
constexpr Parameter minimum{"minimum", readCount<&CheckParameters::minimum>};
constexpr Parameter maximum{"maximum", readCount<&CheckParameters::maximum>};
constexpr Parameter observation{"observation", readValue<observationWords>};
constexpr Parameter sender{"sender", readValue<sourceNatWords>};
/// What of the names people entered is asked about, instead of what the primitive is for.
constexpr Parameter entered{"entered", readValue<enteredNameWords>};
constexpr Parameter owner{"owner", readValue<natOwnerWords>};
constexpr Parameter state{"state", readValue<boundaryWords>};

constexpr Parameter maybe(Parameter parameter)
{
    parameter.isRequired = false;
    return parameter;
}

std::vector<Parameter> parametersOf(CheckPrimitive primitive)
{
    using enum CheckPrimitive;
    switch (primitive) {
    case Observed:
        return {observation, maybe(roles)};
    case PoolSize:
        return {roles, maybe(minimum), maybe(maximum), maybe(when)};
    case PoolMeets:
        return {maybe(roles), when};
    case LineCount:
        return {roles, kinds, end, maybe(minimum), maybe(maximum), maybe(when)};
    case Unconnected:
    case Stretched:
    case MixedFamilies:
    case NameMissing:
        return {roles};
    case NameForm:
        return {roles, maybe(entered)};
    case ServicesOff:
        return {roles, services};
    case RowsMissing:
        return {roles, rules, maybe(when)};
    case SharedMachine:
        return {roles, others};
    case SharedAddress:
    case NatForbidden:
    case NatPartial:
    case NatPorts:
    case PrivateUntranslated:
        return {roles, slots};
    case SameNetwork:
        return {roles, slots, otherSlots};
    case FamilyMissing:
        return {roles, slots, family, maybe(when)};
    case DeploymentMeets:
        return {when};
    case OneTarget:
    case LineCycle:
        return {kinds};
    case LineMeets:
        return {kinds, when};
    case SiteCount:
        return {siteKind, roles, maybe(minimum), maybe(maximum)};
    case SourceNat:
        return {maybe(slots), sender};
    case WebName:
        return {roles, traffic, maybe(when), maybe(entered)};
    case BoundaryMeets:
        return {zoneKinds, otherZoneKinds, state};
    case OneFirewall:
        return {zoneKinds, otherZoneKinds};
    case RangesOverlap:
    case RangeChanged:
        return {ranges};
    case RangeSize:
        return {ranges, minimum};
    case RangesWithin:
        return {ranges, otherRanges};
    case DuplicateName:
        return {maybe(entered)};
    case NatTaken:
        return {maybe(owner)};
    case BalancingNotAllowed:
    case LineEnds:
    case NoSipDomain:
    case StrayVip:
    case DuplicateAddress:
    case OutsideSubnets:
    case OverlappingSubnets:
    case PortConflict:
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace

void readCheckParameters(JsonObject &object, const Catalogue &catalogue, Check &check)
{
    for (const Parameter &parameter : parametersOf(check.primitive)) {
        const auto value =
            parameter.isRequired ? object.requiredMember(parameter.name) : object.member(parameter.name);
        if (value)
            parameter.read(*value, catalogue, check.primitive, check.parameters);
    }
    if (check.parameters.ranges.size() != check.parameters.otherRanges.size()
        && check.primitive == CheckPrimitive::RangesWithin)
        complainThat(object, reason::rangesInPairs);
}

} // namespace portolan

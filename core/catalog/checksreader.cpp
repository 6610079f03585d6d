// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checksreader.h"

#include "cataloguereasons.h"
#include "checknames.h"
#include "checkparameters.h"

#include <set>

namespace portolan {

namespace {

using Fix = FixTemplate::Kind;

template <typename List>
bool hasKey(const List &list, const QString &key)
{
    return std::ranges::any_of(list, [&key](const auto &entry) { return entry.key.toString() == key; });
}

bool isAttribute(const Catalogue &catalogue, const QString &key)
{
    return std::ranges::any_of(catalogue.associations,
                               [&key](const AssociationKind &kind) { return hasKey(kind.attributes, key); });
}

/// Whether the key of the fix leads somewhere: to what the edit sets.
bool isKnown(const Catalogue &catalogue, const FixTemplate &fix)
{
    switch (fix.kind) {
    case Fix::SetBalancing:
        return hasKey(catalogue.trafficClasses, fix.key);
    case Fix::SetService:
        return hasKey(catalogue.services, fix.key);
    case Fix::SetFeature:
        return hasKey(catalogue.features, fix.key);
    case Fix::SetRange:
        return hasKey(catalogue.ranges, fix.key);
    case Fix::Join:
        return hasKey(catalogue.associations, fix.key);
    case Fix::SetAttribute:
        return isAttribute(catalogue, fix.key);
    default:
        return fix.key.isEmpty();
    }
}

/// The same of a field; without a key, it is the first of its kind.
bool isKnown(const Catalogue &catalogue, const FindingField &field)
{
    using Kind = FindingField::Kind;
    switch (field.kind) {
    case Kind::Balancing:
        return field.key.isEmpty() || hasKey(catalogue.trafficClasses, field.key);
    case Kind::Service:
        return hasKey(catalogue.services, field.key);
    case Kind::Feature:
        return hasKey(catalogue.features, field.key);
    case Kind::Range:
        return hasKey(catalogue.ranges, field.key);
    case Kind::Attribute:
        return isAttribute(catalogue, field.key);
    default:
        return field.key.isEmpty();
    }
}

/// What the primitive finds out itself need not be written: the key of a service, of the traffic.
bool mayLackKey(CheckPrimitive primitive, Fix kind)
{
    return (primitive == CheckPrimitive::Observed && kind == Fix::Join)
        || (primitive == CheckPrimitive::ServicesOff && kind == Fix::SetService)
        || (primitive == CheckPrimitive::RangeChanged && kind == Fix::SetRange)
        || (primitive == CheckPrimitive::StrayVip && kind == Fix::SetBalancing)
        || (primitive == CheckPrimitive::BalancingNotAllowed && kind == Fix::SetBalancing);
}

void readFix(const JsonValue &value, const Catalogue &catalogue, Check &check)
{
    JsonObject object(value);
    readChoice(object, "edit", fixKindNames, check.fix.kind);
    object.optional("key", check.fix.key);
    object.optional("value", check.fix.value);
    object.finish();
    const bool fits = isKnown(catalogue, check.fix)
        || (check.fix.key.isEmpty() && mayLackKey(check.primitive, check.fix.kind));
    if (!fits)
        value.complain(ErrorCode::DanglingReference, {check.fix.key});
}

void readField(const JsonValue &value, const Catalogue &catalogue, Check &check)
{
    JsonObject object(value);
    readChoice(object, "kind", fieldKindNames, check.field.kind);
    object.optional("key", check.field.key);
    object.finish();
    if (!isKnown(catalogue, check.field))
        value.complain(ErrorCode::DanglingReference, {check.field.key});
}

void readReferenceIds(JsonObject &object, Check &check)
{
    const auto list = object.member("references");
    if (!list)
        return;
    list->forEachElement([&check](const JsonValue &value) {
        const QString id = readWord(value).value_or(QString());
        if (check.references.contains(id))
            value.complain(ErrorCode::DuplicateId, {id});
        check.references.append(id);
    });
}

void readCheck(JsonObject &object, const Catalogue &catalogue, Check &check)
{
    readChoice(object, "primitive", checkPrimitiveNames, check.primitive);
    readCheckParameters(object, catalogue, check);
    readChoice(object, "severity", severityNames, check.severity);
    object.required("name", check.name);
    object.required("reason", check.reason);
    object.required("advice", check.advice);
    object.optional("topic", check.topic);
    readReferenceIds(object, check);
    if (const auto fix = object.member("fix"))
        readFix(*fix, catalogue, check);
    if (const auto field = object.member("field"))
        readField(*field, catalogue, check);
    object.optional("together", check.together);
    // A fix is done to one place.
    if (check.together && check.fix.kind != Fix::None)
        complainThat(object, reason::fixOfSeveral);
}

void readUnchecked(JsonObject &file, CheckList &list)
{
    std::set<QString> asked;
    for (const Check &check : list.checks)
        asked.insert(check.references.begin(), check.references.end());
    const auto rules = file.requiredMember("unchecked");
    if (!rules)
        return;
    rules->forEachElement([&](const JsonValue &value) {
        JsonObject object(value);
        UncheckedRule rule;
        readWord(object, "id", rule.id);
        object.setLabel(rule.id);
        refuseTwice(object, list.unchecked, rule.id, &UncheckedRule::id, rule.id);
        if (asked.contains(rule.id))
            complainThat(object, reason::isChecked, rule.id);
        readChoice(object, "reason", uncheckedReasonNames, rule.reason);
        object.required("text", rule.text);
        object.finish();
        list.unchecked.push_back(std::move(rule));
    });
}

} // namespace

const Check *CheckList::check(const CheckKey &key) const
{
    const auto it = std::ranges::find(checks, key, &Check::key);
    return it == checks.end() ? nullptr : &*it;
}

void readChecks(JsonObject &file, Catalogue &catalogue)
{
    auto list = std::make_shared<CheckList>();
    readKeyed(file, "checks", list->checks,
              [&catalogue](JsonObject &object, Check &check) { readCheck(object, catalogue, check); });
    readUnchecked(file, *list);
    catalogue.checks = std::move(list);
}

} // namespace portolan

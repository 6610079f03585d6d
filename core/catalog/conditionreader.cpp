// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conditionreader.h"

#include "cataloguereasons.h"

namespace portolan {

namespace {

bool canBeAsked(const Predicate &predicate, Asked asked)
{
    if (predicate.scope == Scope::Deployment || predicate.source == Predicate::Source::Switch)
        return true;
    return asked == Asked::OfRule || (asked == Asked::OfPool && predicate.scope == Scope::Pool);
}

/// A predicate's name, with "@from" when the source is asked.
std::optional<Condition> readPredicate(const JsonValue &value, const Catalogue &catalogue, Asked asked)
{
    const QString text = value.raw().toString();
    const QLatin1StringView fromSuffix("@from");
    const bool atFrom = asked == Asked::OfRule && text.endsWith(fromSuffix);
    const QString name = atFrom ? text.chopped(fromSuffix.size()) : text;
    const auto key = FeatureKey::parse(name);
    const auto it =
        key ? std::ranges::find(catalogue.predicates, *key, &Predicate::key) : catalogue.predicates.end();
    if (it == catalogue.predicates.end()) {
        value.complain(ErrorCode::DanglingReference, {text});
        return std::nullopt;
    }
    if (!canBeAsked(*it, asked) || (atFrom && it->scope != Scope::Pool))
        complainThat(value, reason::wrongScope, text);
    Condition condition;
    condition.kind = Condition::Kind::Is;
    condition.predicate = int(it - catalogue.predicates.begin());
    condition.at = atFrom ? RuleEnd::From : RuleEnd::To;
    return condition;
}

std::optional<Condition> readAny(const JsonValue &value, const Catalogue &catalogue, Asked asked);

void readParts(const JsonValue &list, const Catalogue &catalogue, Asked asked, Condition &condition)
{
    list.forEachElement([&](const JsonValue &element) {
        if (auto part = readAny(element, catalogue, asked))
            condition.parts.push_back(std::move(*part));
    });
    if (list.raw().isArray() && list.raw().toArray().isEmpty())
        complainThat(list, reason::emptyCondition);
}

std::optional<Condition> readCombination(const JsonValue &value, const Catalogue &catalogue, Asked asked)
{
    JsonObject object(value);
    Condition condition;
    if (const auto parts = object.member("any")) {
        condition.kind = Condition::Kind::Any;
        readParts(*parts, catalogue, asked, condition);
    } else if (const auto part = object.member("not")) {
        condition.kind = Condition::Kind::Not;
        if (auto inner = readAny(*part, catalogue, asked))
            condition.parts.push_back(std::move(*inner));
    } else if (const auto all = object.requiredMember("all")) {
        readParts(*all, catalogue, asked, condition);
    }
    object.finish();
    if (condition.parts.empty())
        return std::nullopt;
    return condition;
}

std::optional<Condition> readAny(const JsonValue &value, const Catalogue &catalogue, Asked asked)
{
    return value.raw().isString() ? readPredicate(value, catalogue, asked)
                                  : readCombination(value, catalogue, asked);
}

struct Ends {
    bool from = false;
    bool to = false;
};

Ends endsAsked(const Condition &condition, const Catalogue &catalogue)
{
    if (condition.kind == Condition::Kind::Is) {
        const bool ofPool = catalogue.predicates[size_t(condition.predicate)].scope == Scope::Pool;
        return {ofPool && condition.at == RuleEnd::From, ofPool && condition.at == RuleEnd::To};
    }
    Ends ends;
    for (const Condition &part : condition.parts) {
        const Ends inner = endsAsked(part, catalogue);
        ends = {ends.from || inner.from, ends.to || inner.to};
    }
    return ends;
}

/// Whether both ends are alternatives to each other somewhere. Inside a "not", "all" is the one that
/// offers alternatives.
bool mixesEnds(const Condition &condition, const Catalogue &catalogue, bool negated = false)
{
    if (condition.kind == Condition::Kind::Is)
        return false;
    const auto alternatives = negated ? Condition::Kind::All : Condition::Kind::Any;
    if (condition.kind == alternatives) {
        const Ends ends = endsAsked(condition, catalogue);
        if (ends.from && ends.to)
            return true;
    }
    const bool inner = condition.kind == Condition::Kind::Not ? !negated : negated;
    return std::ranges::any_of(condition.parts,
                               [&](const Condition &part) { return mixesEnds(part, catalogue, inner); });
}

} // namespace

std::optional<Condition> readCondition(const JsonValue &value, const Catalogue &catalogue, Asked asked)
{
    auto condition = readAny(value, catalogue, asked);
    if (condition && mixesEnds(*condition, catalogue))
        complainThat(value, reason::mixedEnds);
    return condition;
}

void readConditionOrAlways(JsonObject &object, const Catalogue &catalogue, Condition &condition, Text &always)
{
    const auto given = object.member("condition");
    if (given.has_value() == object.has("always"))
        complainThat(object, reason::conditionOrAlways);
    if (given)
        condition = readCondition(*given, catalogue, Asked::OfRule).value_or(Condition());
    object.optional("always", always);
}

} // namespace portolan

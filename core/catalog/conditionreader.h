// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cataloguejson.h"

namespace portolan {

/// What is known where a condition is asked; decides which predicates it may use.
enum class Asked : quint8 {
    OfDeployment, ///< no pool: deployment predicates and features
    OfPool, ///< one pool: also pool predicates, without "@from"
    OfRule, ///< a pool at both ends, and the line between them: all predicates
};

/// Reads a predicate's name, {"all": [...]}, {"any": [...]} or {"not": ...}. Features and predicates
/// must be read. Complains about unknown predicates, empty lists, predicates of a scope that is not
/// known there, and alternatives between both ends of a rule, which no selection of endpoints can
/// express.
std::optional<Condition> readCondition(const JsonValue &value, const Catalogue &catalogue, Asked asked);

/// Reads "condition" or "always"; exactly one must be there. `always` is left alone without it.
void readConditionOrAlways(JsonObject &object, const Catalogue &catalogue, Condition &condition,
                           Text &always);

/// Calls `visit(const Predicate &)` for every predicate named in the condition.
template <typename Visit>
void forEachPredicate(const Condition &condition, const Catalogue &catalogue, Visit visit)
{
    if (condition.kind == Condition::Kind::Is && condition.predicate >= 0)
        visit(catalogue.predicates[size_t(condition.predicate)]);
    for (const Condition &part : condition.parts)
        forEachPredicate(part, catalogue, visit);
}

} // namespace portolan

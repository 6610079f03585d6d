// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cataloguenames.h"
#include "cataloguereasons.h"
#include "conditionreader.h"
#include "rolesreader.h"

#include <algorithm>

namespace portolan {

namespace {

void readMemberConditions(JsonObject &object, const Catalogue &catalogue, EndpointSet &set)
{
    const auto list = object.member("memberConditions");
    if (!list)
        return;
    list->forEachElement([&](const JsonValue &value) {
        JsonObject member(value);
        RoleKey role;
        readReference(member, "role", catalogue, role);
        if (std::ranges::find(set.roles, role) == set.roles.end())
            complainThat(member, reason::noMember, role.toString());
        const auto condition = member.requiredMember("condition");
        const auto read = condition ? readCondition(*condition, catalogue, Asked::OfPool) : std::nullopt;
        if (read)
            set.memberConditions.emplace_back(role, *read);
        member.finish();
    });
}

void readSet(JsonObject &object, const Catalogue &catalogue, EndpointSet &set)
{
    object.required("name", set.name);
    readOptionalChoice(object, "kind", setKindNames, set.kind);
    readOptionalReferences(object, "services", catalogue, set.services);
    readOptionalReferences(object, "roles", catalogue, set.roles);
    readOptionalReferences(object, "anyUnless", catalogue, set.anyUnless);
    object.optional("anyName", set.anyName);
    if (!set.anyUnless.empty() && !object.has("anyName"))
        object.complain(ErrorCode::MissingKey, {QStringLiteral("anyName")});
    if (const auto condition = object.member("openWhen"))
        set.openWhen = readCondition(*condition, catalogue, Asked::OfDeployment);
    readMemberConditions(object, catalogue, set);
    const bool hasMembers = !set.services.empty() || !set.roles.empty();
    if (hasMembers != (set.kind == EndpointSet::Kind::Members))
        complainThat(object, reason::membersOfSet);
}

} // namespace

void readSets(JsonObject &file, Catalogue &catalogue)
{
    readKeyed(file, "sets", catalogue.sets,
              [&catalogue](JsonObject &object, EndpointSet &set) { readSet(object, catalogue, set); });
}

} // namespace portolan

// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cataloguenames.h"
#include "cataloguereasons.h"
#include "conditionreader.h"
#include "rolesreader.h"

namespace portolan {

namespace {

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

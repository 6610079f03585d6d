// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rolesreader.h"

#include "cataloguenames.h"
#include "cataloguereasons.h"

namespace portolan {

namespace {

void readZoneKind(JsonObject &object, ZoneKind &kind)
{
    object.required("name", kind.name);
    object.required("trust", kind.trust);
    object.optional("transit", kind.transit);
    object.optional("internet", kind.internet);
}

void readService(JsonObject &object, const Catalogue &catalogue, Service &service)
{
    object.required("name", service.name);
    if (const auto traffic = object.member("traffic"))
        readReference(*traffic, catalogue, service.traffic);
    object.optional("sourceNat", service.sourceNatAllowed);
    object.optional("monitor", service.monitor);
}

bool hasSlot(const Role &role, const SlotKey &slot)
{
    return std::ranges::any_of(role.interfaces, [&slot](const Interface &side) {
        return std::ranges::find(side.slots, slot, &Slot::key) != side.slots.end();
    });
}

void readInterface(JsonObject &object, const Catalogue &catalogue, const Role &role, Interface &side)
{
    object.required("name", side.name);
    readSomeReferences(object, "zoneKinds", catalogue, side.zoneKinds);
    readKeyed(object, "slots", side.slots, [&role](JsonObject &inner, Slot &slot) {
        inner.required("name", slot.name);
        // Servers keep addresses by slot alone, so no two sides of a role may share one.
        if (hasSlot(role, slot.key))
            inner.complain(ErrorCode::DuplicateId, {slot.key.toString()});
    });
}

void readHostedService(const JsonValue &value, const Catalogue &catalogue, Role &role)
{
    JsonObject object(value);
    HostedService hosted;
    readReference(object, "service", catalogue, hosted.service);
    if (object.required("slot", hosted.slot) && !hasSlot(role, hosted.slot))
        object.complain(ErrorCode::DanglingReference, {hosted.slot.toString()});
    object.optional("default", hosted.byDefault);
    object.finish();
    const bool twice = std::ranges::any_of(role.services, [&hosted](const HostedService &other) {
        return other.service == hosted.service && other.slot == hosted.slot;
    });
    if (twice)
        object.complain(ErrorCode::DuplicateId, {hosted.service.toString()});
    role.services.push_back(std::move(hosted));
}

void readBalancing(const JsonValue &value, const Catalogue &catalogue, Role &role)
{
    JsonObject object(value);
    BalancingChoice choice;
    if (readReference(object, "traffic", catalogue, choice.traffic))
        refuseTwice(object, role.balancing, choice.traffic, &BalancingChoice::traffic,
                    choice.traffic.toString());
    if (const auto allowed = object.requiredMember("allowed")) {
        allowed->forEachElement([&choice](const JsonValue &element) {
            if (const auto balancing = readChoice(element, balancingNames))
                choice.allowed.push_back(*balancing);
        });
        refuseEmpty(*allowed);
    }
    readChoice(object, "default", balancingNames, choice.byDefault);
    if (std::ranges::find(choice.allowed, choice.byDefault) == choice.allowed.end())
        complainThat(object, reason::defaultNotAllowed);
    object.finish();
    role.balancing.push_back(std::move(choice));
}

/// Servers stand where their interfaces say; all others stand somewhere as a whole.
void checkPlace(const JsonObject &object, const Role &role)
{
    if (role.group == RoleGroup::Servers) {
        if (role.interfaces.empty() || !role.zoneKinds.empty())
            complainThat(object, reason::noInterfaces);
    } else if (role.zoneKinds.empty() || !role.interfaces.empty() || !role.services.empty()) {
        complainThat(object, reason::noZones);
    }
}

void readRole(JsonObject &object, const Catalogue &catalogue, Role &role)
{
    readChoice(object, "group", roleGroupNames, role.group);
    object.required("name", role.name);
    object.required("plural", role.pluralName);
    readWord(object, "icon", role.icon);
    object.optional("hostStem", role.hostStem);
    if (object.has("interfaces")) {
        readKeyed(object, "interfaces", role.interfaces,
                  [&](JsonObject &inner, Interface &side) { readInterface(inner, catalogue, role, side); });
    }
    if (const auto services = object.member("services"))
        services->forEachElement([&](const JsonValue &value) { readHostedService(value, catalogue, role); });
    if (const auto balancing = object.member("balancing"))
        balancing->forEachElement([&](const JsonValue &value) { readBalancing(value, catalogue, role); });
    readOptionalReferences(object, "zoneKinds", catalogue, role.zoneKinds);
    checkPlace(object, role);
}

} // namespace

void readRoles(JsonObject &file, Catalogue &catalogue)
{
    readKeyed(file, "zoneKinds", catalogue.zoneKinds, readZoneKind);
    readKeyed(file, "trafficClasses", catalogue.trafficClasses,
              [](JsonObject &object, TrafficClass &traffic) { object.required("name", traffic.name); });
    readKeyed(file, "services", catalogue.services, [&catalogue](JsonObject &object, Service &service) {
        readService(object, catalogue, service);
    });
    readKeyed(file, "roles", catalogue.roles,
              [&catalogue](JsonObject &object, Role &role) { readRole(object, catalogue, role); });
    readKeyed(file, "ranges", catalogue.ranges, [&catalogue](JsonObject &object, NamedRange &range) {
        object.required("name", range.name);
        object.required("default", range.byDefault);
        readOptionalReferences(object, "services", catalogue, range.services);
        object.optional("atSharedAddress", range.atSharedAddress);
        object.optional("probed", range.isProbed);
    });
}

} // namespace portolan

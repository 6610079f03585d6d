// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "topologyreader.h"

#include "elementplace.h"
#include "elementreader.h"
#include "model/lookup.h"
#include "json/jsonobject.h"
#include "json/jsontypes.h"

namespace portolan {

namespace {

template <typename T>
void readTable(JsonObject &object, QAnyStringView key, Table<T> &table)
{
    const auto list = object.member(key);
    if (!list)
        return;
    list->forEachElement([&table](const JsonValue &value) {
        auto element = value.as<T>();
        if (!element || element->id.isEmpty())
            return;
        // A table would keep only one of them.
        if (table.find(element->id))
            JsonValue(value.raw(), JsonPath(&value.path(), u"id"), value.problems())
                .complain(ErrorCode::DuplicateId, {element->id.toString()});
        else
            table.put(std::move(*element));
    });
}

void reportContradictions(const Topology &topology, const JsonValue &value)
{
    const std::vector<Error> errors = inconsistencies(topology);
    if (errors.empty())
        return;
    const QString root = value.path().toString();
    const QJsonObject tree = value.raw().toObject();
    for (const Error &error : errors)
        value.problems().add(Error{error.code, root + placeOf(error, tree), error.arguments});
}

} // namespace

Topology readTopology(const JsonValue &value)
{
    Topology topology;
    JsonObject object(value);
    object.optional("deployment", topology.deployment);
    readTable(object, "sites", topology.sites);
    readTable(object, "zones", topology.zones);
    readTable(object, "firewalls", topology.firewalls);
    readTable(object, "boundaries", topology.boundaries);
    readTable(object, "routes", topology.routes);
    readTable(object, "pools", topology.pools);
    readTable(object, "balancers", topology.balancers);
    readTable(object, "parties", topology.parties);
    readTable(object, "associations", topology.associations);
    readTable(object, "natMappings", topology.natMappings);
    object.finish();
    if (value.problems().isEmpty())
        reportContradictions(topology, value);
    return topology;
}

} // namespace portolan

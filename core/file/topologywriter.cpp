// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "topologywriter.h"

#include "elementwriter.h"
#include "members.h"

namespace portolan {

namespace {

template <typename T>
void writeTable(JsonText &json, std::string_view key, const Table<T> &table)
{
    writeList(json, key, table, [&json](const T &element) { writeElement(json, element); });
}

} // namespace

void writeTopology(JsonText &json, const Topology &topology)
{
    json.beginObject();
    writeTable(json, "associations", topology.associations);
    writeTable(json, "balancers", topology.balancers);
    writeTable(json, "boundaries", topology.boundaries);
    if (topology.deployment != Deployment{}) {
        json.key("deployment");
        writeDeployment(json, topology.deployment);
    }
    writeTable(json, "firewalls", topology.firewalls);
    writeTable(json, "natMappings", topology.natMappings);
    writeTable(json, "parties", topology.parties);
    writeTable(json, "pools", topology.pools);
    writeTable(json, "routes", topology.routes);
    writeTable(json, "sites", topology.sites);
    writeTable(json, "zones", topology.zones);
    json.endObject();
}

} // namespace portolan

// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "references.h"

#include <QHash>

namespace portolan {

namespace {

using Index = QHash<QString, int>;

template <typename T>
Index indexOf(const std::vector<T> &list, QStringList &duplicates)
{
    Index index;
    for (size_t i = 0; i < list.size(); ++i) {
        if (index.contains(list[i].id))
            duplicates.append(list[i].id);
        else
            index.insert(list[i].id, int(i));
    }
    return index;
}

} // namespace

References resolved(const XmlTopology &topology)
{
    References result;
    const Index clusters = indexOf(topology.clusters, result.duplicates);
    const Index instances = indexOf(topology.sqlInstances, result.duplicates);
    const Index services = indexOf(topology.services, result.duplicates);
    result.services.resize(topology.clusters.size());
    for (size_t i = 0; i < topology.services.size(); ++i) {
        const XmlService &service = topology.services[i];
        const int instance = instances.value(service.installedOn, -1);
        const QString &place =
            instance < 0 ? service.installedOn : topology.sqlInstances[size_t(instance)].cluster;
        const int cluster = clusters.value(place, -1);
        if (cluster < 0)
            result.unresolved.emplace_back(service.role, place);
        else
            result.services[size_t(cluster)].push_back(int(i));
        result.clusters.push_back(cluster);
        result.instances.push_back(instance);
        std::vector<int> targets;
        for (const XmlDependency &dependency : service.dependencies) {
            targets.push_back(services.value(dependency.service, -1));
            if (targets.back() < 0)
                result.unresolved.emplace_back(service.role, dependency.service);
        }
        result.dependencies.push_back(std::move(targets));
    }
    return result;
}

} // namespace portolan

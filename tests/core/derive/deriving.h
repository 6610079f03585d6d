// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "derive/derivation.h"
#include "rowfinder.h"
#include "support/samples.h"

namespace portolan::test {

inline RowFinder derived(const Topology &topology, View view = View::Recommended)
{
    return RowFinder(derive(topology, lyncCatalogue(), view));
}

inline Topology topologyOf(const char *sampleId)
{
    return sample(QString::fromLatin1(sampleId)).topology;
}

inline void switchFeature(Topology &topology, const char *feature, bool on)
{
    topology.deployment.features[FeatureKey::literal(feature)] = on;
}

template <typename T, typename Change>
void edit(Table<T> &table, const char *id, Change change)
{
    T element = *table.find(IdOf<T>::literal(id));
    change(element);
    table.put(std::move(element));
}

} // namespace portolan::test

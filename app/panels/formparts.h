// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "form.h"

namespace portolan {

/// What several forms have in common. Words are translated in the context "Inspector".

/// The name of any element; the deployment's when the id is empty.
void addName(Form &form, const ElementId &id, TextField::Read read);

/// The features that can be switched at a site or pool, or for the deployment (empty scope).
void addFeatures(Form &form, const ElementId &scope);

/// The zone something stands in, out of those of `kinds` (all when empty), and none.
ChoiceField *addZoneChoice(Form &form, const QString &label, const std::vector<ZoneKindKey> &kinds,
                           std::function<ZoneId(const Topology &)> read,
                           std::function<Edit(const Topology &, const ZoneId &)> write);

/// Yes, no, or not known.
ChoiceField *addUnknownSwitch(Form &form, const QString &label,
                              std::function<std::optional<bool>(const Topology &)> read,
                              std::function<Edit(const Topology &, std::optional<bool>)> write);

QString balancingName(Balancing balancing);
QString zoneName(const Topology &topology, const ZoneId &id);
/// Parts with dots between, without the empty ones.
QString subtitle(const QStringList &parts);

/// A property of an element that may have gone meanwhile.
template <typename T, typename Read>
auto of(const Table<T> &table, const IdOf<T> &id, Read read) -> std::decay_t<decltype(read(*table.find(id)))>
{
    const T *element = table.find(id);
    return element ? read(*element) : std::decay_t<decltype(read(*element))>();
}

} // namespace portolan

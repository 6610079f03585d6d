// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "derive/details.h"
#include "elementnames.h"

#include <QStringList>

#include <map>

namespace portolan {

/// What "{name}" may stand for in the names of address objects: the nicest first, the last one only this
/// object's. The same in every language.
class ObjectLabels {
public:
    explicit ObjectLabels(const Derivation &derivation);

    /// One address or network of a server, VIP, balancer or party.
    [[nodiscard]] QStringList ofAddress(const ElementId &owner, const Network &network) const;
    /// What an end of a row means altogether.
    [[nodiscard]] QStringList ofGroup(const Row &row, const RowSide &side, quint64 identity) const;

private:
    [[nodiscard]] QStringList ownerLabels(const ElementId &owner) const;
    [[nodiscard]] QString slotLabel(const ElementId &owner, const Network &network) const;
    [[nodiscard]] QString slotLabel(const Pool &pool, const SlotKey &slot) const;
    /// The zone, else the site, where the addresses share one.
    [[nodiscard]] QString placeLabel(const RowSide &side) const;
    [[nodiscard]] const Pool *poolOf(const ElementId &server) const;

    const Derivation &m_derivation;
    ElementNames m_names;
    std::multimap<ElementId, const NatMapping *> m_mappings;
};

} // namespace portolan

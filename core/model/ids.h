// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "types/name.h"

#include <compare>

namespace portolan {

struct ElementTag {
    static constexpr ErrorCode invalid = ErrorCode::InvalidId;
};

/// The id of any element of a topology; unique over all kinds.
using ElementId = Name<ElementTag>;

/// The id of one kind of element. Converts to ElementId, never to another kind.
template <typename T>
class IdOf {
public:
    IdOf() = default;
    explicit IdOf(ElementId id) : m_id(std::move(id)) { }

    static Result<IdOf> parse(QStringView text)
    {
        return ElementId::parse(text).map([](ElementId &&id) { return IdOf(std::move(id)); });
    }
    static IdOf literal(std::string_view text) { return IdOf(ElementId::literal(text)); }

    // NOLINTNEXTLINE(google-explicit-constructor): a pool id is an element id.
    operator const ElementId &() const { return m_id; }
    [[nodiscard]] const ElementId &element() const { return m_id; }
    [[nodiscard]] bool isEmpty() const { return m_id.isEmpty(); }
    [[nodiscard]] QString toString() const { return m_id.toString(); }

    auto operator<=>(const IdOf &) const = default;
    bool operator==(const IdOf &) const = default;

private:
    ElementId m_id;
};

struct Site;
struct Zone;
struct Firewall;
struct Boundary;
struct Route;
struct Pool;
struct Server;
struct Balancer;
struct Vip;
struct Party;
struct Association;
struct NatMapping;
struct Note;
struct OwnFlow;

using SiteId = IdOf<Site>;
using ZoneId = IdOf<Zone>;
using FirewallId = IdOf<Firewall>;
using BoundaryId = IdOf<Boundary>;
using RouteId = IdOf<Route>;
using PoolId = IdOf<Pool>;
using ServerId = IdOf<Server>;
using BalancerId = IdOf<Balancer>;
using VipId = IdOf<Vip>;
using PartyId = IdOf<Party>;
using AssociationId = IdOf<Association>;
using NatMappingId = IdOf<NatMapping>;
using NoteId = IdOf<Note>;
using OwnFlowId = IdOf<OwnFlow>;

} // namespace portolan

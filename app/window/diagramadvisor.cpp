// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagramadvisor.h"

#include "commands/joining.h"
#include "commands/standing.h"
#include "diagram/dragtypes.h"

#include <QCoreApplication>

namespace portolan {

using diagram::DraggedItem;
using diagram::ItemLook;
namespace dragtypes = diagram::dragtypes;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DiagramEditing)
};

bool isJoined(const Topology &topology, const ZoneId &a, const ZoneId &b)
{
    for (const Boundary &boundary : topology.boundaries) {
        if ((boundary.first == a && boundary.second == b) || (boundary.first == b && boundary.second == a))
            return true;
    }
    return false;
}

AssociationEnd endOf(diagram::LineSide side)
{
    return side == diagram::LineSide::From ? AssociationEnd::From : AssociationEnd::To;
}

std::vector<ElementId> zonesBeyond(const Topology &topology, const ElementId &from)
{
    std::vector<ElementId> zones;
    for (const Zone &zone : topology.zones) {
        if (zone.id.element() != from && !isJoined(topology, zone.id, ZoneId(from)))
            zones.push_back(zone.id);
    }
    return zones;
}

} // namespace

const Role *roleOf(const DraggedItem &item, const Catalogue &catalogue)
{
    const auto key = item.type == dragtypes::role ? RoleKey::parse(item.key) : RoleKey::parse(QString());
    return key ? catalogue.role(*key) : nullptr;
}

const Role *roleOf(const ElementId &id, const Topology &topology, const Catalogue &catalogue)
{
    if (const Pool *pool = topology.pools.find(PoolId(id)))
        return catalogue.role(pool->role);
    if (const Party *party = topology.parties.find(PartyId(id)))
        return catalogue.role(party->role);
    return nullptr;
}

ElementId namedElement(const ElementId &id, const Topology &topology)
{
    const Boundary *boundary = topology.boundaries.find(BoundaryId(id));
    return boundary && !boundary->firewall.isEmpty() ? boundary->firewall.element() : id;
}

QString DiagramAdvisor::whyNotMoved(const std::vector<ElementId> &ids, const ZoneId &zone) const
{
    for (const ElementId &id : ids) {
        const Role *role = roleOf(id, topology(), catalogue());
        if (!role)
            continue;
        if (const auto refusal = whyNotIn(topology(), catalogue(), *role, zone))
            return refusal->in(m_language);
    }
    return {};
}

ItemLook DiagramAdvisor::lookOf(const DraggedItem &item) const
{
    if (const Role *role = roleOf(item, catalogue()))
        return {role->name.in(m_language), role->icon.isEmpty() ? QStringLiteral("server") : role->icon};
    if (item.type == dragtypes::zoneKind) {
        const auto key = ZoneKindKey::parse(item.key);
        const ZoneKind *kind = key ? catalogue().zoneKind(*key) : nullptr;
        return {kind ? kind->name.in(m_language) : item.key, QStringLiteral("zone")};
    }
    if (item.type == dragtypes::site)
        return {Words::tr("Site"), QStringLiteral("site")};
    if (item.type == dragtypes::firewall)
        return {Words::tr("Firewall"), QStringLiteral("firewall")};
    if (item.type == dragtypes::note)
        return {Words::tr("Note"), QStringLiteral("note")};
    return {Words::tr("Load balancer"), QStringLiteral("balancer")};
}

std::vector<ZoneId> DiagramAdvisor::zonesFor(const DraggedItem &item) const
{
    const Role *role = roleOf(item, catalogue());
    return role ? portolan::zonesFor(topology(), *role) : std::vector<ZoneId>();
}

QString DiagramAdvisor::whyNotDropped(const DraggedItem &item, const ZoneId &zone) const
{
    if (const Role *role = roleOf(item, catalogue())) {
        if (!zone.isEmpty()) {
            const auto refusal = whyNotIn(topology(), catalogue(), *role, zone);
            return refusal ? refusal->in(m_language) : QString();
        }
        // Without a zone for it, one is added with it.
        if (portolan::zonesFor(topology(), *role).empty())
            return {};
        return Words::tr("%1 stands in a zone. Drop it into one of those that light up.")
            .arg(role->name.in(m_language));
    }
    if (item.type == dragtypes::balancer && zone.isEmpty())
        return Words::tr("A load balancer stands in a zone. Drop it into one.");
    if (item.type == dragtypes::firewall && zone.isEmpty())
        return Words::tr("A firewall stands between two zones. Drop it onto a boundary or into a zone.");
    return {};
}

bool DiagramAdvisor::mayInsert(const DraggedItem &item, const ElementId &id) const
{
    if (item.type == dragtypes::firewall)
        return topology().boundaries.find(BoundaryId(id)) != nullptr;
    if (item.type == dragtypes::balancer)
        return mayInsertBalancer(topology(), catalogue(), AssociationId(id));
    const Role *role = roleOf(item, catalogue());
    return role && portolan::mayInsert(topology(), catalogue(), AssociationId(id), role->key);
}

QString DiagramAdvisor::insertionText(const DraggedItem &item, const ElementId &id) const
{
    const Association *line = topology().associations.find(AssociationId(id));
    if (!line)
        return {};
    const Role *role = roleOf(item, catalogue());
    return insertionSentence(topology(), role, *line).in(m_language);
}

bool DiagramAdvisor::mayBeginLine(const ElementId &from) const
{
    return topology().zones.find(ZoneId(from)) || mayBeJoined(topology(), catalogue(), from);
}

std::vector<ElementId> DiagramAdvisor::lineTargets(const ElementId &from) const
{
    if (topology().zones.find(ZoneId(from)))
        return zonesBeyond(topology(), from);
    return joinTargets(topology(), catalogue(), from);
}

QString DiagramAdvisor::whyNotJoined(const ElementId &from, const ElementId &to) const
{
    const auto reason = portolan::whyNotJoined(topology(), catalogue(), from, to);
    return reason ? reason->in(m_language) : QString();
}

std::vector<ElementId> DiagramAdvisor::endTargets(const ElementId &line, diagram::LineSide side) const
{
    return reattachTargets(topology(), catalogue(), AssociationId(line), endOf(side));
}

QString DiagramAdvisor::whyNotReattached(const ElementId &line, diagram::LineSide side,
                                         const ElementId &to) const
{
    const auto moved = reattach(topology(), catalogue(), AssociationId(line), endOf(side), to);
    return moved ? QString() : moved.error().in(m_language);
}

std::optional<QString> DiagramAdvisor::nameOf(const ElementId &id) const
{
    const ElementId named = namedElement(id, topology());
    if (const Firewall *firewall = topology().firewalls.find(FirewallId(named)))
        return firewall->name;
    const std::optional<Element> element = elementOf(topology(), named);
    if (!element)
        return {};
    return std::visit(
        [](const auto &found) -> std::optional<QString> {
            if constexpr (requires { found.name; })
                return found.name;
            else
                return {};
        },
        *element);
}

QString DiagramAdvisor::whyNotNamed(const ElementId &, const QString &name) const
{
    if (name.trimmed().isEmpty())
        return Words::tr("A name is needed.");
    return {};
}

} // namespace portolan

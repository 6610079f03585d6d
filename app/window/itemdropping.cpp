// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemdropping.h"

#include "commands/boundaries.h"
#include "commands/draft.h"
#include "commands/joining.h"
#include "commands/standing.h"
#include "diagram/diagramview.h"
#include "diagram/dragtypes.h"
#include "offers.h"

namespace portolan {

using diagram::DraggedItem;
using diagram::ItemDrop;
namespace dragtypes = diagram::dragtypes;

namespace {

std::optional<Placement> placementAt(const std::optional<QPointF> &place)
{
    return place ? std::optional(Placement{place->x(), place->y(), 0, 0}) : std::nullopt;
}

} // namespace

ItemDropping::ItemDropping(DiagramView &view, OpenDocument &document, QObject *parent)
    : QObject(parent), m_view(view), m_document(document)
{
}

void ItemDropping::drop(const ItemDrop &drop)
{
    const std::optional<Placement> place = placementAt(drop.place);
    const AssociationId line(drop.target);
    if (const Role *role = roleOf(drop.item, m_document.catalogue())) {
        if (!mayInsert(m_document.topology(), m_document.catalogue(), line, role->key))
            return dropRole(drop, *role);
        return draw(insertPool(m_document.document(), m_document.catalogue(), line, role->key, drop.zone,
                               m_language, place),
                    drop.global);
    }
    if (drop.item.type == dragtypes::balancer && m_document.topology().associations.find(line))
        return draw(insertBalancer(m_document.document(), m_document.catalogue(), line), drop.global);
    if (drop.item.type == dragtypes::firewall)
        return dropFirewall(drop);
    if (drop.item.type == dragtypes::balancer && !drop.zone.isEmpty())
        return draw(addBalancer(m_document.document(), m_document.catalogue(), drop.zone, place));
    if (drop.item.type == dragtypes::zoneKind)
        return addZoneOf(drop.item.key, drop.zone);
    if (drop.item.type == dragtypes::site)
        add(drop.item);
}

void ItemDropping::add(const DraggedItem &item)
{
    if (const Role *role = roleOf(item, m_document.catalogue()))
        return addRole(*role, {}, {});
    if (item.type == dragtypes::site)
        return draw(addSite(m_document.topology(),
                            item.key == QLatin1String("branch") ? SiteKind::Branch : SiteKind::Central));
    if (item.type == dragtypes::zoneKind)
        return addZoneOf(item.key, {});
    if (item.type == dragtypes::balancer)
        return draw(addBalancer(m_document.document(), m_document.catalogue(), {}));
    Q_EMIT refused(tr("A firewall stands between two zones. Drag it onto a boundary or into a zone."), {});
}

void ItemDropping::dropRole(const ItemDrop &drop, const Role &role)
{
    const bool fits = drop.zone.isEmpty()
        ? zonesFor(m_document.topology(), role).empty()
        : !whyNotIn(m_document.topology(), m_document.catalogue(), role, drop.zone);
    if (fits)
        addRole(role, drop.zone, placementAt(drop.place));
    else
        offerZones(drop, role);
}

void ItemDropping::offerZones(const ItemDrop &drop, const Role &role)
{
    const RoleKey key = role.key;
    const auto addTo = [this, key](const ZoneId &zone) {
        if (const Role *again = m_document.catalogue().role(key))
            addRole(*again, zone, {});
    };
    std::vector<Offer> offers;
    for (const ZoneId &id : zonesFor(m_document.topology(), role)) {
        const Zone *zone = m_document.topology().zones.find(id);
        const QString name = zone->name.isEmpty() ? id.toString() : zone->name;
        offers.push_back({tr("Put it into %1", "a zone").arg(name), [addTo, id] { addTo(id); }});
    }
    if (offers.empty())
        offers.push_back({tr("Add the zone it needs as well"), [addTo] { addTo({}); }});
    showOffers(m_view, drop.global, tr("%1 cannot stand here.").arg(role.name.in(m_language)), offers);
}

void ItemDropping::addRole(const Role &role, const ZoneId &zone, const std::optional<Placement> &placement)
{
    const auto creation =
        addPool(m_document.document(), m_document.catalogue(), role.key, zone, m_language, placement);
    draw(creation, {});
}

SiteId ItemDropping::siteFor(const ZoneId &beside) const
{
    const Topology &topology = m_document.topology();
    if (const Zone *zone = topology.zones.find(beside); zone && !zone->site.isEmpty())
        return zone->site;
    return topology.sites.size() == 0 ? SiteId() : topology.sites.begin()->id;
}

void ItemDropping::addZoneOf(const QString &kind, const ZoneId &beside)
{
    if (const auto key = ZoneKindKey::parse(kind))
        draw(addZone(m_document.topology(), m_document.catalogue(), *key, siteFor(beside), m_language));
}

void ItemDropping::dropFirewall(const ItemDrop &drop)
{
    if (m_document.topology().boundaries.find(BoundaryId(drop.target)))
        return filter(BoundaryId(drop.target));
    std::vector<Offer> offers;
    for (const Zone &zone : m_document.topology().zones) {
        const auto creation = addBoundary(m_document.topology(), drop.zone, zone.id, true);
        if (drop.zone.isEmpty() || !creation)
            continue;
        const QString name = zone.name.isEmpty() ? zone.id.toString() : zone.name;
        offers.push_back({name, [this, from = drop.zone, to = zone.id] {
                              if (const auto wall = addBoundary(m_document.topology(), from, to, true))
                                  draw(*wall);
                          }});
    }
    if (!offers.empty())
        showOffers(m_view, drop.global, tr("A firewall between here and:"), offers);
    else
        Q_EMIT refused(tr("Every other zone has a boundary with this one already."), drop.global);
}

void ItemDropping::filter(const BoundaryId &boundary)
{
    Draft draft(m_document.document());
    const Creation firewall = addFirewall(draft.topology());
    draft.add(firewall.edit);
    draft.add(setFirewall(draft.topology(), boundary, FirewallId(firewall.id)));
    draft.add(setFiltered(draft.topology(), boundary, true));
    m_document.apply(draft.finished(firewall.edit.text));
    Q_EMIT drawn(boundary);
}

void ItemDropping::draw(const OrRefusal<Creation> &creation, QPoint global)
{
    if (creation)
        draw(*creation);
    else
        Q_EMIT refused(creation.error().in(m_language), global);
}

void ItemDropping::draw(const Creation &creation)
{
    m_document.finishTyping();
    m_document.apply(creation.edit);
    Q_EMIT drawn(creation.id);
}

} // namespace portolan

// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "copyist.h"

#include "commands/nat.h"
#include "diagram/dragtypes.h"
#include "panels/addressmodel.h"
#include "panels/portmappingtext.h"
#include "panels/vipname.h"
#include "sheet/elementnames.h"

#include <QTest>

namespace portolan::test {

namespace dragtypes = diagram::dragtypes;

namespace {

template <typename T>
QStringList texts(const std::vector<T> &list)
{
    QStringList lines;
    for (const T &each : list)
        lines << each.toString();
    return lines;
}

template <typename T>
QString textOfOptional(const std::optional<T> &value)
{
    return value ? value->toString() : QString();
}

QString answer(std::optional<bool> value)
{
    return !value ? QStringLiteral("Not known") : *value ? QStringLiteral("Yes") : QStringLiteral("No");
}

QString balancingText(Balancing balancing)
{
    switch (balancing) {
    case Balancing::None:
        return QStringLiteral("None");
    case Balancing::Dns:
        return QStringLiteral("DNS");
    case Balancing::Hardware:
        return QStringLiteral("Hardware");
    }
    Q_UNREACHABLE();
}

} // namespace

ElementId Copyist::of(const ElementId &id) const
{
    const auto copy = m_copies.find(id);
    if (copy == m_copies.end())
        qFatal("“%s” is not drawn yet", qPrintable(id.toString()));
    return copy->second;
}

void Copyist::copy()
{
    copyDeployment();
    for (const Site &site : m_model.sites)
        copySite(site);
    for (const Zone &zone : m_model.zones)
        copyZone(zone);
    for (const Boundary &wall : m_model.boundaries)
        copyWall(wall);
    for (const Pool &pool : m_model.pools)
        copyPool(pool);
    for (const Party &party : m_model.parties)
        copyParty(party);
    for (const Balancer &balancer : m_model.balancers)
        copyBalancer(balancer);
    for (const Association &line : m_model.associations)
        copyLine(line);
}

void Copyist::copyDeployment()
{
    m_hand.clickGround();
    m_hand.type(QStringLiteral("Name"), m_model.deployment.name);
    m_hand.typeLines(QStringLiteral("SIP domains"), texts(m_model.deployment.sipDomains));
    for (const auto &[key, on] : m_model.deployment.features)
        m_hand.choose(m_hand.catalogue().feature(key)->name.en,
                      on ? QStringLiteral("On") : QStringLiteral("Off"));
}

void Copyist::copySite(const Site &site)
{
    m_hand.addFromPalette(site.kind == SiteKind::Central ? QStringLiteral("Central site")
                                                         : QStringLiteral("Branch site"));
    m_copies[site.id] = m_hand.selected();
    m_hand.type(QStringLiteral("Name"), site.name);
}

void Copyist::copyZone(const Zone &zone)
{
    m_hand.addFromPalette(m_hand.catalogue().zoneKind(zone.kind)->name.en);
    m_copies[zone.id] = m_hand.selected();
    m_hand.type(QStringLiteral("Name"), zone.name);
    if (!zone.subnets.empty())
        m_hand.typeLines(QStringLiteral("Subnets"), texts(zone.subnets));
}

void Copyist::copyWall(const Boundary &wall)
{
    m_hand.drawLine(of(wall.first), of(wall.second));
    m_copies[wall.id] = m_hand.selected();
    m_hand.type(QStringLiteral("Name"), wall.name);
    m_hand.setSwitch(QStringLiteral("Filters traffic"), wall.filtered);
    copyFirewall(wall);
    m_hand.setSwitch(QStringLiteral("Translates addresses (NAT)"), wall.translates);
    m_hand.choose(QStringLiteral("Destinations of inbound rules"),
                  wall.notation == DestinationNotation::Real
                      ? QStringLiteral("Real: the private address")
                      : QStringLiteral("Original: the public address"));
    m_hand.choose(QStringLiteral("Sends traffic back to its own side (hairpin)"), answer(wall.hairpin));
}

void Copyist::copyFirewall(const Boundary &wall)
{
    const Firewall *firewall = m_model.firewalls.find(wall.firewall);
    if (!firewall) {
        m_hand.choose(QStringLiteral("Firewall"), QStringLiteral("None"));
    } else if (m_copies.contains(wall.firewall)) {
        m_hand.choose(QStringLiteral("Firewall"), firewall->name);
    } else {
        m_copies[wall.firewall] = m_hand.topology().boundaries.find(BoundaryId(of(wall.id)))->firewall;
        m_hand.type(QStringLiteral("Name of the firewall"), firewall->name);
        m_hand.type(QStringLiteral("Row numbers begin with"), firewall->prefix);
    }
}

void Copyist::copyPool(const Pool &pool)
{
    const Role &own = role(pool.role);
    m_hand.dropInZone(dragtypes::role, pool.role.toString(), of(pool.zones.begin()->second));
    m_copies[pool.id] = m_hand.selected();
    m_hand.type(QStringLiteral("Name"), pool.name);
    m_hand.type(QStringLiteral("Pool name (FQDN)"), textOfOptional(pool.fqdn));
    copyServers(pool, own);
    for (const BalancingChoice &choice : own.balancing) {
        const auto traffic =
            std::ranges::find(m_hand.catalogue().trafficClasses, choice.traffic, &TrafficClass::key);
        m_hand.choose(QStringLiteral("Load balancing: %1").arg(traffic->name.en),
                      balancingText(balancingOf(own, pool, choice.traffic)));
    }
    copyTranslatedPorts(pool, own);
    copyServices(pool);
}

void Copyist::copyServers(const Pool &pool, const Role &own)
{
    for (size_t count = 1; count < pool.servers.size(); ++count)
        m_hand.press(QStringLiteral("Add server"));
    // The name is "Front End pool" now, if it was "Front End Server": adding servers renames.
    m_hand.type(QStringLiteral("Name"), pool.name);
    m_hand.showIPv6();
    int row = 0;
    for (const Server &server : pool.servers) {
        m_hand.typeCell(0, row++, AddressModel::Label, displayName(server));
        for (const Interface &side : own.interfaces) {
            for (const Slot &slot : side.slots) {
                const auto pair = server.addresses.find(slot.key);
                typePair(0, row, pair == server.addresses.end() ? AddressPair() : pair->second,
                         AddressModel::IPv4);
                if (const NatMapping *mapping = mappingOf(m_model, server.id, slot.key))
                    typePair(0, row, mapping->outside, AddressModel::PublicIPv4);
                ++row;
            }
        }
    }
}

void Copyist::typePair(int table, int row, const AddressPair &pair, int firstColumn)
{
    const auto typeIn = [&](int column, const std::optional<Address> &address) {
        if (!m_hand.table(table).isColumnHidden(column))
            m_hand.typeCell(table, row, column, textOfOptional(address));
    };
    typeIn(firstColumn, pair.v4);
    typeIn(firstColumn + 1, pair.v6);
}

void Copyist::copyTranslatedPorts(const Pool &pool, const Role &own)
{
    for (const Interface &side : own.interfaces) {
        for (const Slot &slot : side.slots) {
            const std::vector<PortMapping> ports = translatedPorts(m_model, pool.id, slot.key);
            if (ports.empty())
                continue;
            m_hand.open(QStringLiteral("Translated ports"));
            m_hand.typeLines(slot.name.en, linesOf(ports).split(u'\n'));
        }
    }
}

void Copyist::copyServices(const Pool &pool)
{
    for (const auto &[key, on] : pool.services) {
        m_hand.open(QStringLiteral("Services"));
        m_hand.setSwitch(m_hand.catalogue().service(key)->name.en, on);
    }
}

void Copyist::copyParty(const Party &party)
{
    m_hand.dropInZone(dragtypes::role, party.role.toString(), of(party.zone));
    m_copies[party.id] = m_hand.selected();
    m_hand.type(QStringLiteral("Name"), party.name);
    const bool isPartner = role(party.role).group == RoleGroup::Partners;
    m_hand.typeLines(isPartner ? QStringLiteral("Addresses of the partner") : QStringLiteral("Networks"),
                     texts(party.networks));
    if (isPartner)
        m_hand.typeLines(QStringLiteral("SIP domains"), texts(party.domains));
}

void Copyist::copyBalancer(const Balancer &balancer)
{
    m_hand.dropInZone(dragtypes::balancer, {}, of(balancer.zone));
    const ElementId copy = m_hand.selected();
    m_copies[balancer.id] = copy;
    m_hand.type(QStringLiteral("Name"), balancer.name);
    m_hand.choose(QStringLiteral("Sends from its own address (SNAT)"), answer(balancer.sourceNat));
    m_hand.showIPv6();
    for (size_t i = 0; i < balancer.own.size(); ++i)
        typePair(0, int(i), balancer.own[i], AddressModel::IPv4);
    for (const Vip &vip : balancer.vips)
        copyVip(balancer, vip);
}

void Copyist::copyVip(const Balancer &balancer, const Vip &vip)
{
    const auto traffic =
        std::ranges::find(m_hand.catalogue().trafficClasses, vip.traffic, &TrafficClass::key);
    m_hand.drawLine(of(balancer.id), of(vip.pool));
    m_hand.chooseOffer(QStringLiteral("Balances %1").arg(traffic->name.en), {});
    const Balancer drawn = *m_hand.topology().balancers.find(BalancerId(m_hand.selected()));
    m_hand.showIPv6();
    // A heading and a line for each.
    const int row = int(drawn.vips.size()) * 2 - 1;
    typePair(1, row, vip.address, AddressModel::IPv4);
    m_hand.open(QStringLiteral("Names of virtual addresses"));
    m_hand.type(vipName(m_hand.topology(), m_hand.catalogue(), drawn.vips.back(), Language::English),
                textOfOptional(vip.fqdn));
}

void Copyist::copyLine(const Association &line)
{
    const AssociationKind &kind = *m_hand.catalogue().association(line.kind);
    const ElementId from = of(line.from);
    const ElementId to = of(line.to);
    const size_t before = m_hand.topology().associations.size();
    m_hand.drawLine(from, to);
    m_hand.chooseOffer(kind.name.en, QStringLiteral("→ %1)").arg(ElementNames(m_model).of(line.to)));
    if (m_hand.topology().associations.size() != before + 1)
        qFatal("not drawn: %s", qPrintable(line.id.toString()));
    const Association drawn = *m_hand.topology().associations.find(AssociationId(m_hand.selected()));
    if (drawn.kind != line.kind || drawn.from != from || drawn.to != to)
        qFatal("drawn in another way: %s", qPrintable(line.id.toString()));
    for (const AttributeDefinition &attribute : kind.attributes) {
        const auto own = line.attributes.find(attribute.key);
        if (own == line.attributes.end())
            continue;
        const QString &label = attribute.name.en;
        if (const bool *on = std::get_if<bool>(&own->second))
            m_hand.setSwitch(label, *on);
        else if (const Port *port = std::get_if<Port>(&own->second))
            m_hand.type(label, QString::number(port->number()));
        else if (const PortRange *range = std::get_if<PortRange>(&own->second))
            m_hand.type(label, range->toString());
        else
            m_hand.choose(label,
                          std::ranges::find(attribute.choices, std::get<QString>(own->second),
                                            &std::pair<QString, Text>::first)
                              ->second.en);
    }
}

} // namespace portolan::test

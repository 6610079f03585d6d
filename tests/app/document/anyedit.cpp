// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "anyedit.h"

#include "commands/addresses.h"
#include "commands/arranging.h"
#include "commands/balancing.h"
#include "commands/boundaries.h"
#include "commands/copying.h"
#include "commands/filling.h"
#include "commands/joining.h"
#include "commands/location.h"
#include "commands/naming.h"
#include "commands/nat.h"
#include "commands/notes.h"
#include "commands/ownflows.h"
#include "commands/placing.h"
#include "commands/removing.h"
#include "commands/replacing.h"
#include "commands/requests.h"
#include "commands/selecting.h"
#include "commands/settings.h"
#include "commands/zonechanging.h"

#include <QRandomGenerator>

#include <algorithm>
#include <array>

namespace portolan::test {

namespace {

/// Draws lots among what a document has.
class Lot {
public:
    Lot(quint32 seed, const Document &drawn, const Catalogue &product)
        : document(drawn), topology(drawn.topology), catalogue(product), m_random(seed)
    {
    }

    const Document &document;
    const Topology &topology;
    const Catalogue &catalogue;

    int below(int bound) { return m_random.bounded(std::max(bound, 1)); }
    bool coin() { return below(2) == 0; }
    template <typename List>
    auto oneOf(const List &list) -> std::decay_t<decltype(*list.begin())>
    {
        if (list.begin() == list.end())
            return {};
        auto it = list.begin();
        std::advance(it, below(int(std::distance(list.begin(), list.end()))));
        return *it;
    }
    template <typename T>
    auto idOf(const Table<T> &table)
    {
        auto it = table.begin();
        for (int i = below(int(table.size())); i > 0; --i)
            ++it;
        return it == table.end() ? IdOf<T>() : it->id;
    }

    ElementId card() { return oneOf(everything(topology)); }
    ElementId element()
    {
        switch (below(9)) {
        case 0:
            return idOf(topology.sites);
        case 1:
            return idOf(topology.zones);
        case 2:
            return idOf(topology.boundaries);
        case 3:
            return idOf(topology.firewalls);
        case 4:
            return idOf(topology.associations);
        case 5:
            return server();
        case 6:
            return idOf(topology.notes);
        default:
            return card();
        }
    }
    std::vector<ElementId> several()
    {
        std::vector<ElementId> ids;
        for (int i = 1 + below(4); i > 0; --i) {
            const ElementId id = below(4) == 0 ? element() : card();
            if (!id.isEmpty() && std::ranges::find(ids, id) == ids.end())
                ids.push_back(id);
        }
        return ids;
    }
    ServerId server()
    {
        const Pool *pool = topology.pools.find(idOf(topology.pools));
        return pool ? oneOf(pool->servers).id : ServerId();
    }
    VipId vip()
    {
        const Balancer *balancer = topology.balancers.find(idOf(topology.balancers));
        return balancer ? oneOf(balancer->vips).id : VipId();
    }
    SlotKey slotOf(const ServerId &server)
    {
        for (const Pool &pool : topology.pools) {
            const Role *role = catalogue.role(pool.role);
            const bool isHome = std::ranges::find(pool.servers, server, &Server::id) != pool.servers.end();
            if (role && isHome && !role->interfaces.empty())
                return oneOf(oneOf(role->interfaces).slots).key;
        }
        return {};
    }
    std::optional<Address> address(Family family)
    {
        const quint32 low = quint32(below(1 << 16));
        if (below(6) == 0)
            return std::nullopt;
        if (family == Family::IPv4)
            return Address::v4(0x0A000000u + low);
        return *Address::parse(QStringLiteral("2001:db8::%1").arg(low, 0, 16));
    }
    Family family() { return coin() ? Family::IPv4 : Family::IPv6; }
    std::vector<Network> networks()
    {
        std::vector<Network> list;
        for (int i = below(3); i > 0; --i)
            list.push_back(*Network::parse(QStringLiteral("10.%1.%2.0/24").arg(below(256)).arg(below(256))));
        return list;
    }
    QString name() { return QStringLiteral("%1 %2").arg(oneOf(m_words)).arg(below(99)); }
    std::optional<HostName> host()
    {
        if (below(8) == 0)
            return std::nullopt;
        return *HostName::parse(
            QStringLiteral("%1%2.example.com").arg(oneOf(m_words).toLower()).arg(below(99)));
    }
    std::vector<HostName> domains()
    {
        std::vector<HostName> list;
        for (int i = below(3); i > 0; --i)
            list.push_back(*HostName::parse(QStringLiteral("d%1.example.com").arg(below(1000))));
        return list;
    }
    std::optional<bool> maybe() { return below(3) == 0 ? std::nullopt : std::optional(coin()); }
    Placement placement() { return {double(below(3000)), double(below(2000)), 0, 0, below(5) == 0}; }
    /// Cards wherever they may be, in two columns of zones.
    Drawing drawing()
    {
        Drawing drawing;
        for (const ElementId &id : everything(topology)) {
            const double left = coin() ? 0 : 2000;
            const bool isNote = topology.notes.find(NoteId(id)) != nullptr;
            drawing.push_back({id, QRectF(left + below(1500), below(1500), 224, 80),
                               isNote ? QRectF() : QRectF(left, 0, 2000, 2000), !isNote && below(9) == 0,
                               isNote});
        }
        return drawing;
    }

    /// Few, so that the same are met again.
    std::vector<quint64> rows()
    {
        std::vector<quint64> list;
        for (int i = 1 + below(3); i > 0; --i)
            list.push_back(quint64(1 + below(6)));
        std::ranges::sort(list);
        list.erase(std::ranges::unique(list).begin(), list.end());
        return list;
    }
    QDate date() { return below(4) == 0 ? QDate() : QDate(2027, 1 + below(12), 1 + below(28)); }
    QString words() { return below(4) == 0 ? QString() : name(); }
    OwnFlowEnd end()
    {
        OwnFlowEnd end;
        if (below(5) > 0)
            end.element = below(3) == 0 ? ElementId(server())
                : below(2) == 0         ? ElementId(idOf(topology.zones))
                                        : ElementId(idOf(topology.pools));
        end.networks = networks();
        return end;
    }

private:
    QRandomGenerator m_random;
    std::vector<QString> m_words{QStringLiteral("Edge"), QStringLiteral("Pool"), QStringLiteral("Berlin"),
                                 QStringLiteral("Seattle"), QStringLiteral("sql")};
};

template <typename T>
Edit editOf(OrRefusal<T> result)
{
    if (!result)
        return {};
    if constexpr (std::is_same_v<T, Edit>)
        return *result;
    else
        return result->edit;
}

using Make = Edit (*)(Lot &lot);

struct Command {
    const char *name;
    Make make;
};

constexpr std::array settingCommands{
    Command{"setServerAddress",
            [](Lot &lot) {
                const ServerId server = lot.server();
                const Family family = lot.family();
                return setServerAddress(lot.topology, server, lot.slotOf(server), family,
                                        lot.address(family));
            }},
    Command{"setVipAddress",
            [](Lot &lot) {
                const Family family = lot.family();
                return setVipAddress(lot.topology, lot.vip(), family, lot.address(family));
            }},
    Command{"setBalancerAddress",
            [](Lot &lot) {
                const BalancerId id = lot.idOf(lot.topology.balancers);
                const Balancer *balancer = lot.topology.balancers.find(id);
                const Family family = lot.family();
                return setBalancerAddress(lot.topology, id,
                                          size_t(lot.below(balancer ? int(balancer->own.size()) + 1 : 1)),
                                          family, lot.address(family));
            }},
    Command{
        "setZoneSubnets",
        [](Lot &lot) { return setZoneSubnets(lot.topology, lot.idOf(lot.topology.zones), lot.networks()); }},
    Command{"setPartyNetworks",
            [](Lot &lot) {
                return setPartyNetworks(lot.topology, lot.idOf(lot.topology.parties), lot.networks());
            }},
    Command{"setPublicAddress",
            [](Lot &lot) {
                const ServerId server = lot.server();
                const Family family = lot.family();
                return setPublicAddress(lot.topology, server, lot.slotOf(server), family, lot.address(family),
                                        lot.idOf(lot.topology.boundaries));
            }},
    Command{
        "setFiltered",
        [](Lot &lot) { return setFiltered(lot.topology, lot.idOf(lot.topology.boundaries), lot.coin()); }},
    Command{"setFirewall",
            [](Lot &lot) {
                return setFirewall(lot.topology, lot.idOf(lot.topology.boundaries),
                                   lot.below(4) == 0 ? FirewallId() : lot.idOf(lot.topology.firewalls));
            }},
    Command{
        "setTranslates",
        [](Lot &lot) { return setTranslates(lot.topology, lot.idOf(lot.topology.boundaries), lot.coin()); }},
    Command{"setNotation",
            [](Lot &lot) {
                return setNotation(lot.topology, lot.idOf(lot.topology.boundaries),
                                   lot.coin() ? DestinationNotation::Real : DestinationNotation::Original);
            }},
    Command{
        "setHairpin",
        [](Lot &lot) { return setHairpin(lot.topology, lot.idOf(lot.topology.boundaries), lot.maybe()); }},
    Command{"setPrefix",
            [](Lot &lot) {
                return setPrefix(lot.topology, lot.idOf(lot.topology.firewalls),
                                 QStringLiteral("F%1").arg(lot.below(100)));
            }},
    Command{"setFeature",
            [](Lot &lot) {
                const Feature feature = lot.oneOf(lot.catalogue.features);
                return setFeature(lot.topology, lot.coin() ? ElementId() : lot.element(), feature,
                                  lot.maybe());
            }},
    Command{"setService",
            [](Lot &lot) {
                const PoolId id = lot.idOf(lot.topology.pools);
                const Pool *pool = lot.topology.pools.find(id);
                const Role *role = pool ? lot.catalogue.role(pool->role) : nullptr;
                return role && !role->services.empty() ? setService(
                           lot.topology, lot.catalogue, id, lot.oneOf(role->services).service, lot.coin())
                                                       : Edit();
            }},
    Command{"setBalancing",
            [](Lot &lot) {
                const PoolId id = lot.idOf(lot.topology.pools);
                const Pool *pool = lot.topology.pools.find(id);
                const Role *role = pool ? lot.catalogue.role(pool->role) : nullptr;
                if (!role || role->balancing.empty())
                    return Edit();
                const BalancingChoice choice = lot.oneOf(role->balancing);
                return setBalancing(lot.topology, id, choice.traffic, lot.oneOf(choice.allowed));
            }},
    Command{
        "setSourceNat",
        [](Lot &lot) { return setSourceNat(lot.topology, lot.idOf(lot.topology.balancers), lot.maybe()); }},
    Command{"setAttribute",
            [](Lot &lot) {
                const AssociationId id = lot.idOf(lot.topology.associations);
                const Association *line = lot.topology.associations.find(id);
                const AssociationKind *kind = line ? lot.catalogue.association(line->kind) : nullptr;
                if (!kind || kind->attributes.empty())
                    return Edit();
                const AttributeDefinition attribute = lot.oneOf(kind->attributes);
                return setAttribute(lot.topology, id, attribute.key,
                                    lot.coin() ? attribute.byDefault : std::nullopt);
            }},
    Command{"setRange",
            [](Lot &lot) {
                const NamedRange range = lot.oneOf(lot.catalogue.ranges);
                return setRange(
                    lot.topology, range.isOfPools() ? lot.idOf(lot.topology.pools) : PoolId(), range,
                    lot.coin() ? std::nullopt : std::optional(PortRange::single(*Port::from(2000))));
            }},
    Command{
        "separatePorts",
        [](Lot &lot) { return separatePorts(lot.topology, lot.catalogue, lot.idOf(lot.topology.pools)); }},
    Command{"setSiteKind",
            [](Lot &lot) {
                return setSiteKind(lot.topology, lot.idOf(lot.topology.sites),
                                   lot.coin() ? SiteKind::Branch : SiteKind::Central);
            }},
    Command{"rename",
            [](Lot &lot) {
                return rename(lot.topology, lot.below(9) == 0 ? ElementId() : lot.element(), lot.name());
            }},
    Command{"setPoolFqdn",
            [](Lot &lot) { return setPoolFqdn(lot.topology, lot.idOf(lot.topology.pools), lot.host()); }},
    Command{"setServerFqdn", [](Lot &lot) { return setServerFqdn(lot.topology, lot.server(), lot.host()); }},
    Command{"setVipFqdn", [](Lot &lot) { return setVipFqdn(lot.topology, lot.vip(), lot.host()); }},
    Command{"setSipDomains", [](Lot &lot) { return setSipDomains(lot.topology, lot.domains()); }},
    Command{"setPartyDomains",
            [](Lot &lot) {
                return setPartyDomains(lot.topology, lot.idOf(lot.topology.parties), lot.domains());
            }},
};

constexpr std::array drawingCommands{
    Command{"addPool",
            [](Lot &lot) {
                const Role role = lot.oneOf(lot.catalogue.roles);
                return editOf(addPool(lot.document, lot.catalogue, role.key,
                                      lot.coin() ? ZoneId() : lot.idOf(lot.topology.zones), Language::English,
                                      lot.coin() ? std::nullopt : std::optional(lot.placement())));
            }},
    Command{"addServer",
            [](Lot &lot) {
                return editOf(addServer(lot.topology, lot.catalogue, lot.idOf(lot.topology.pools)));
            }},
    Command{"addBalancer",
            [](Lot &lot) {
                return addBalancer(lot.document, lot.catalogue,
                                   lot.coin() ? ZoneId() : lot.idOf(lot.topology.zones))
                    .edit;
            }},
    Command{"addSite", [](Lot &lot) { return addSite(lot.topology, SiteKind::Branch).edit; }},
    Command{"addZone",
            [](Lot &lot) {
                return addZone(lot.topology, lot.catalogue, lot.oneOf(lot.catalogue.zoneKinds).key,
                               lot.idOf(lot.topology.sites), Language::German)
                    .edit;
            }},
    Command{"addFirewall", [](Lot &lot) { return addFirewall(lot.topology).edit; }},
    Command{"addBoundary",
            [](Lot &lot) {
                return editOf(addBoundary(lot.topology, lot.idOf(lot.topology.zones),
                                          lot.idOf(lot.topology.zones), lot.coin()));
            }},
    Command{"join",
            [](Lot &lot) {
                const ElementId from = lot.below(5) == 0 ? lot.idOf(lot.topology.sites) : lot.card();
                if (from.isEmpty())
                    return Edit();
                const ElementId to = lot.oneOf(joinTargets(lot.topology, lot.catalogue, from));
                const auto choices = joinChoices(lot.topology, lot.catalogue, from, to);
                return choices.empty() ? Edit()
                                       : editOf(join(lot.topology, lot.catalogue, lot.oneOf(choices)));
            }},
    Command{"reattach",
            [](Lot &lot) {
                const AssociationId line = lot.idOf(lot.topology.associations);
                const AssociationEnd end = lot.coin() ? AssociationEnd::From : AssociationEnd::To;
                return editOf(reattach(lot.topology, lot.catalogue, line, end, lot.card()));
            }},
    Command{"addJoined",
            [](Lot &lot) {
                const ElementId with = lot.card();
                if (with.isEmpty())
                    return Edit();
                const RoleKey role = lot.oneOf(rolesThatJoin(lot.topology, lot.catalogue, with, {}));
                return editOf(addJoined(lot.document, lot.catalogue, role, {}, with, Language::English));
            }},
    Command{"insertPool",
            [](Lot &lot) {
                return editOf(insertPool(lot.document, lot.catalogue, lot.idOf(lot.topology.associations),
                                         lot.oneOf(lot.catalogue.roles).key, {}, Language::English));
            }},
    Command{"insertBalancer",
            [](Lot &lot) {
                const AssociationId line = lot.idOf(lot.topology.associations);
                return mayInsertBalancer(lot.topology, lot.catalogue, line)
                    ? editOf(insertBalancer(lot.document, lot.catalogue, line))
                    : Edit();
            }},
    Command{"setPoolSite",
            [](Lot &lot) {
                return setPoolSite(lot.topology, lot.idOf(lot.topology.pools), lot.idOf(lot.topology.sites));
            }},
    Command{"setPoolZone",
            [](Lot &lot) {
                const PoolId id = lot.idOf(lot.topology.pools);
                const Pool *pool = lot.topology.pools.find(id);
                const Role *role = pool ? lot.catalogue.role(pool->role) : nullptr;
                return role && !role->interfaces.empty() ? setPoolZone(
                           lot.topology, id, lot.oneOf(role->interfaces).key, lot.idOf(lot.topology.zones))
                                                         : Edit();
            }},
    Command{"setPartyZone",
            [](Lot &lot) {
                return setPartyZone(lot.topology, lot.idOf(lot.topology.parties),
                                    lot.idOf(lot.topology.zones));
            }},
    Command{"setBalancerZone",
            [](Lot &lot) {
                return setBalancerZone(lot.topology, lot.idOf(lot.topology.balancers),
                                       lot.idOf(lot.topology.zones));
            }},
    Command{"moveToZone",
            [](Lot &lot) {
                return moveToZone(lot.document, lot.catalogue, lot.several(), lot.idOf(lot.topology.zones),
                                  {});
            }},
    Command{"moveElements",
            [](Lot &lot) {
                const ElementId id = lot.card();
                return id.isEmpty() ? Edit() : moveElements(lot.document.diagram, {{id, lot.placement()}});
            }},
    Command{"addNote",
            [](Lot &lot) {
                const Placement place = lot.placement();
                return addNote(lot.document, {place.x, place.y}).edit;
            }},
    Command{"setNoteText",
            [](Lot &lot) {
                const QString text =
                    lot.name() + (lot.coin() ? QStringLiteral("\n") + lot.name() : QString());
                return setNoteText(lot.topology, lot.idOf(lot.topology.notes),
                                   lot.below(5) == 0 ? QString() : text);
            }},
    Command{"dropEmptyNote",
            [](Lot &lot) { return dropEmptyNote(lot.document, lot.idOf(lot.topology.notes)); }},
    Command{"removeElements",
            [](Lot &lot) { return removeElements(lot.document, lot.catalogue, {lot.element()}); }},
    Command{"removeSeveral",
            [](Lot &lot) { return removeElements(lot.document, lot.catalogue, lot.several()); }},
};

constexpr std::array selectionCommands{
    Command{"align",
            [](Lot &lot) {
                return editOf(
                    align(lot.document.diagram, lot.drawing(), lot.several(), Alignment(lot.below(6))));
            }},
    Command{"distribute",
            [](Lot &lot) {
                return editOf(distribute(lot.document.diagram, lot.drawing(), everything(lot.topology),
                                         lot.coin() ? Qt::Horizontal : Qt::Vertical));
            }},
    Command{
        "setPinned",
        [](Lot &lot) { return setPinned(lot.document.diagram, lot.drawing(), lot.several(), lot.coin()); }},
    Command{"layOutAll", [](Lot &lot) { return editOf(layOutAll(lot.document)); }},
    Command{"layOutSelection", [](Lot &lot) { return editOf(layOutSelection(lot.document, lot.several())); }},
    Command{"duplicate",
            [](Lot &lot) { return editOf(duplicate(lot.document, lot.catalogue, lot.several())); }},
    Command{"paste",
            [](Lot &lot) {
                const std::vector<ElementId> ids = lot.several();
                return editOf(paste(lot.document, lot.catalogue, excerpt(lot.document, ids), ids));
            }},
    Command{"fill",
            [](Lot &lot) {
                const std::vector<ElementId> ids = lot.several();
                const auto fields = fillFields(lot.topology, lot.catalogue, ids);
                const FillField field = lot.oneOf(fields);
                const QString pattern = field.kind == FillField::Kind::Address
                    ? QStringLiteral("10.%1.0.{%2..}").arg(lot.below(200)).arg(lot.below(200))
                    : QStringLiteral("x{%1..}").arg(lot.below(999));
                return fields.empty() ? Edit() : fill(lot.topology, lot.catalogue, ids, field, pattern).edit;
            }},
    Command{"replaceTexts",
            [](Lot &lot) {
                Replacing replacing{QStringLiteral("e"), QStringLiteral("o")};
                if (lot.coin())
                    replacing = {QStringLiteral("1"), QString::number(lot.below(9))};
                return replaceTexts(lot.topology, replacing).edit;
            }},
};

std::shared_ptr<const BaselineContent> anyContent(Lot &lot)
{
    BaselineSheet sheet;
    sheet.id = sheet.kind = QStringLiteral("firewall");
    sheet.columns = {QStringLiteral("sourceAddress")};
    for (const quint64 row : lot.rows())
        sheet.rows.push_back({row, lot.name(), {{lot.name(), lot.name()}}});
    return std::make_shared<const BaselineContent>(BaselineContent{{sheet}});
}

constexpr std::array requestCommands{
    Command{"setRequestHeader",
            [](Lot &lot) {
                RequestHeader header = lot.document.requests.header;
                (lot.coin() ? header.project : header.contact) = lot.words();
                if (lot.coin())
                    header.validUntil = lot.date();
                return setRequestHeader(lot.document.requests, header);
            }},
    Command{"setRowText",
            [](Lot &lot) {
                const auto which = RowText(lot.below(4));
                return setRowText(lot.document.requests, lot.rows(), which, lot.words());
            }},
    Command{"setRowValidUntil",
            [](Lot &lot) { return setRowValidUntil(lot.document.requests, lot.rows(), lot.date()); }},
    Command{"setRowStatus",
            [](Lot &lot) {
                std::vector<RowState> states;
                for (const quint64 row : lot.rows())
                    states.push_back({row, QString(64, lot.coin() ? u'a' : u'b')});
                return setRowStatus(lot.document.requests, states, RowStatus(lot.below(5)));
            }},
    Command{"exemptRows",
            [](Lot &lot) { return exemptRows(lot.document.requests, lot.rows(), lot.words()); }},
    Command{"forgetRows", [](Lot &lot) { return forgetRows(lot.document.requests, lot.rows()); }},
    Command{
        "handOver",
        [](Lot &lot) { return handOver(lot.document.requests, anyContent(lot), lot.date(), lot.words()); }},
    Command{"dropContent", [](Lot &lot) { return dropContent(lot.document.requests, 1 + lot.below(4)); }},
    Command{"addOwnFlow",
            [](Lot &lot) {
                OwnFlow flow;
                flow.name = lot.name();
                flow.from = lot.end();
                flow.to = lot.end();
                flow.ports = PortRange::single(*Port::from(1 + lot.below(60000)));
                return lot.topology.ownFlows.size() < 20 ? addOwnFlow(lot.topology, flow).edit : Edit();
            }},
    Command{"setOwnFlow",
            [](Lot &lot) {
                const OwnFlow *before = lot.topology.ownFlows.find(lot.idOf(lot.topology.ownFlows));
                OwnFlow flow = before ? *before : OwnFlow();
                if (lot.coin())
                    flow.to = lot.end();
                flow.purpose = {lot.words(), lot.words()};
                return setOwnFlow(lot.topology, flow);
            }},
};

const Command &commandAt(size_t index)
{
    if (index < settingCommands.size())
        return settingCommands[index];
    index -= settingCommands.size();
    if (index < drawingCommands.size())
        return drawingCommands[index];
    index -= drawingCommands.size();
    if (index < selectionCommands.size())
        return selectionCommands[index];
    return requestCommands[index - selectionCommands.size()];
}

} // namespace

size_t commandCount()
{
    return settingCommands.size() + drawingCommands.size() + selectionCommands.size()
        + requestCommands.size();
}

const char *commandName(size_t command)
{
    return commandAt(command).name;
}

Edit anyEdit(size_t command, quint32 seed, const Document &document, const Catalogue &catalogue)
{
    Lot lot(seed, document, catalogue);
    return commandAt(command).make(lot);
}

} // namespace portolan::test

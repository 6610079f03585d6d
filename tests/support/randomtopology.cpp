// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "randomtopology.h"

#include <algorithm>
#include <random>
#include <span>

namespace portolan::test {

namespace {

/// The same numbers everywhere, which the standard's distributions do not promise.
class Dice {
public:
    explicit Dice(quint32 seed) : m_engine(seed) { }

    /// 0 to count - 1.
    int below(int count) { return int(m_engine() % quint32(count)); }
    bool chance(int percent) { return below(100) < percent; }
    template <typename Range>
    auto &oneOf(Range &range)
    {
        return range[size_t(below(int(std::size(range))))];
    }
    quint64 wide() { return quint64(m_engine()) << 32 | m_engine(); }

private:
    std::mt19937 m_engine;
};

struct RoleShape {
    std::string_view role;
    /// How often it is picked against the others.
    int weight;
    /// Edges and reverse proxies stand in the perimeter with two sides.
    bool perimeter;
    bool sipBalanced;
    bool webBalanced;
    /// A service to switch against the default now and then; empty for none.
    std::string_view service;
};

constexpr RoleShape edgeShape{"edge", 2, true, false, false, ""};
constexpr RoleShape proxyShape{"reverse-proxy", 2, true, false, false, ""};
constexpr RoleShape frontEndShape{"front-end", 8, false, true, true, "mediation"};
constexpr RoleShape sqlShape{"sql-server", 3, false, false, false, ""};

constexpr RoleShape shapes[] = {
    edgeShape,
    proxyShape,
    frontEndShape,
    sqlShape,
    {"standard-edition", 4, false, false, false, "mediation"},
    {"director", 2, false, true, true, ""},
    {"mediation", 3, false, true, false, ""},
    {"persistent-chat", 1, false, false, false, ""},
    {"office-web-apps", 1, false, false, true, ""},
    {"exchange-um", 1, false, false, false, ""},
    {"sql-witness", 1, false, false, false, ""},
    {"file-store", 2, false, false, false, ""},
    {"pstn-gateway", 2, false, false, false, ""},
    {"e911-gateway", 1, false, false, false, ""},
    {"sba", 2, false, false, false, ""},
    {"sbs", 1, false, false, false, ""},
    {"trusted-application", 1, false, false, false, ""},
};

struct LineShape {
    std::string_view kind;
    std::span<const std::string_view> from;
    std::span<const std::string_view> to;
    int percent;
};

constexpr std::string_view users[] = {"front-end", "standard-edition", "director", "mediation"};
constexpr std::string_view homes[] = {"front-end", "standard-edition"};
constexpr std::string_view stores[] = {"front-end", "persistent-chat"};
constexpr std::string_view sharers[] = {"front-end", "standard-edition", "persistent-chat"};
constexpr std::string_view published[] = {"front-end", "standard-edition", "director", "office-web-apps"};
constexpr std::string_view voice[] = {"mediation", "front-end", "standard-edition", "sba", "sbs"};
constexpr std::string_view branches[] = {"sba", "sbs"};
constexpr std::string_view hops[] = {"director", "front-end", "standard-edition"};
constexpr std::string_view edges[] = {"edge"};
constexpr std::string_view proxies[] = {"reverse-proxy"};
constexpr std::string_view sqls[] = {"sql-server"};
constexpr std::string_view witnesses[] = {"sql-witness"};
constexpr std::string_view shares[] = {"file-store"};
constexpr std::string_view gateways[] = {"pstn-gateway"};
constexpr std::string_view mails[] = {"exchange-um"};
constexpr std::string_view webApps[] = {"office-web-apps"};
constexpr std::string_view chats[] = {"persistent-chat"};
constexpr std::string_view applications[] = {"trusted-application"};
constexpr std::string_view emergencies[] = {"e911-gateway"};

constexpr LineShape lineShapes[] = {
    {"uses-edge", users, edges, 90},
    {"next-hop", edges, hops, 90},
    {"publishes", proxies, published, 80},
    {"store", stores, sqls, 90},
    {"mirror", sqls, sqls, 30},
    {"witness", sqls, witnesses, 30},
    {"file-share", sharers, shares, 80},
    {"backup-pool", homes, homes, 30},
    {"trunk", voice, gateways, 70},
    {"branch-parent", branches, homes, 90},
    {"unified-messaging", homes, mails, 50},
    {"uses-office-web-apps", homes, webApps, 60},
    {"uses-persistent-chat", homes, chats, 60},
    {"uses-application", hops, applications, 40},
    {"emergency-calls", homes, emergencies, 30},
};

constexpr std::string_view featureKeys[] = {"remote-access", "web-conferencing", "external-av",
                                            "federation",    "public-im",        "xmpp",
                                            "push",          "mobility"};

constexpr std::u16string_view names[] = {u"Zürich",    u"São Paulo \"Süd\"", u"Straße 7/8", u"back\\slash",
                                         u"東京 本社", u"tab\there",         u"Café & Co.", u"𝄞 clef"};

struct SiteParts {
    int number;
    SiteId site;
    ZoneId dmzOutside;
    ZoneId dmzInside;
    ZoneId lan;
    ZoneId clients;
    BoundaryId outer;
    bool translates;
};

class Builder {
public:
    explicit Builder(const RandomTopologyOptions &options) : m_options(options), m_dice(options.seed) { }

    Topology build();

private:
    std::string number(std::string_view stem)
    {
        return std::string(stem) + '-' + std::to_string(++m_counter);
    }
    QString name(const std::string &otherwise);
    FeatureSettings someFeatures(int percent);
    static HostName host(const std::string &label);
    Address privateV4(int block);
    Address documentationV6(int site);
    std::optional<Address> publicV4();

    void addDeployment();
    void addSharedZones();
    void addSite(int index);
    ZoneId addZone(const std::string &id, std::string_view kind, const SiteId &site, const Network &subnet);
    BoundaryId addBoundary(const std::string &id, const ZoneId &first, const ZoneId &second,
                           const FirewallId &firewall, bool translates);
    FirewallId addFirewall(const std::string &id);
    void addRoute();
    void addPools();
    void addPool(const RoleShape &shape, const SiteParts &site);
    Server makeServer(const Pool &pool, const SiteParts &site, int index);
    void addPerimeterAddresses(Server &server, const Pool &pool, const SiteParts &site);
    void addMapping(const ServerId &server, const char *slot, const SiteParts &site);
    void addBalancer(const Pool &pool, const SiteParts &site);
    void addParties();
    void addParty(std::string_view role, const ZoneId &zone, const SiteId &site);
    void addLines();
    void addLine(std::string_view kind, const ElementId &from, const ElementId &to);
    void addRoutesToEdge();
    [[nodiscard]] std::vector<PoolId> poolsOf(std::span<const std::string_view> roles) const;
    [[nodiscard]] const RoleShape &someShape();

    RandomTopologyOptions m_options;
    Dice m_dice;
    Topology m_topology;
    std::vector<SiteParts> m_sites;
    std::map<int, quint32> m_privateUsed;
    quint32 m_v6Used = 0;
    quint32 m_publicUsed = 0;
    int m_counter = 0;
};

QString Builder::name(const std::string &otherwise)
{
    if (m_dice.chance(10))
        return QString::fromStdU16String(std::u16string(m_dice.oneOf(names)));
    return m_dice.chance(10) ? QString() : QString::fromStdString(otherwise);
}

FeatureSettings Builder::someFeatures(int percent)
{
    FeatureSettings features;
    for (const std::string_view key : featureKeys) {
        if (m_dice.chance(percent))
            features.emplace(FeatureKey::literal(key), m_dice.chance(70));
    }
    return features;
}

HostName Builder::host(const std::string &label)
{
    return *HostName::parse(QString::fromStdString(label) + QStringLiteral(".example.com"));
}

/// Blocks are second octets of 10.0.0.0/8; every site has sixteen.
Address Builder::privateV4(int block)
{
    return Address::v4((10U << 24) + (quint32(block) << 16) + 10 + m_privateUsed[block]++);
}

Address Builder::documentationV6(int site)
{
    std::array<quint8, 16> bytes{0x20, 0x01, 0x0d, 0xb8, 0, quint8(site + 1)};
    const quint32 host = ++m_v6Used;
    for (size_t i = 0; i < 4; ++i)
        bytes[15 - i] = quint8(host >> (8 * i));
    return Address::v6(bytes);
}

std::optional<Address> Builder::publicV4()
{
    constexpr quint32 blocks[] = {0xc0000200, 0xc6336400, 0xcb007100};
    constexpr quint32 perBlock = 240;
    const quint32 index = m_publicUsed++;
    if (index >= perBlock * std::size(blocks))
        return std::nullopt;
    return Address::v4(blocks[index / perBlock] + 5 + index % perBlock);
}

void Builder::addDeployment()
{
    Deployment &deployment = m_topology.deployment;
    deployment.name = QStringLiteral("Random %1").arg(m_options.seed);
    deployment.sipDomains = {*HostName::parse(u"example.com"), *HostName::parse(u"corp.example.net")};
    deployment.features = someFeatures(20);
    if (m_dice.chance(50))
        deployment.ranges.emplace(RangeKey::literal("server-audio"), *PortRange::parse(u"49152-57500"));
    if (m_options.seed % 2 == 0)
        deployment.names.emplace(NameKey::literal("dialin"), *HostName::parse(u"phone.example.com"));
    if (m_options.seed % 3 == 0)
        deployment.domainNames[NameKey::literal("meet")].emplace(
            deployment.sipDomains.back(), *HostName::parse(u"conferences.corp.example.net"));
}

ZoneId Builder::addZone(const std::string &id, std::string_view kind, const SiteId &site,
                        const Network &subnet)
{
    Zone zone{ZoneId::literal(id), name(id), ZoneKindKey::literal(kind), site, {subnet}};
    const ZoneId zoneId = zone.id;
    m_topology.zones.put(std::move(zone));
    return zoneId;
}

FirewallId Builder::addFirewall(const std::string &id)
{
    Firewall firewall{FirewallId::literal(id), name(id), QStringLiteral("F%1").arg(++m_counter)};
    const FirewallId firewallId = firewall.id;
    m_topology.firewalls.put(std::move(firewall));
    return firewallId;
}

BoundaryId Builder::addBoundary(const std::string &id, const ZoneId &first, const ZoneId &second,
                                const FirewallId &firewall, bool translates)
{
    Boundary boundary;
    boundary.id = BoundaryId::literal(id);
    boundary.name = name(id);
    boundary.first = first;
    boundary.second = second;
    boundary.filtered = !firewall.isEmpty();
    boundary.firewall = firewall;
    boundary.translates = translates;
    boundary.notation = m_dice.chance(50) ? DestinationNotation::Real : DestinationNotation::Original;
    if (m_dice.chance(60))
        boundary.hairpin = m_dice.chance(50);
    const BoundaryId boundaryId = boundary.id;
    m_topology.boundaries.put(std::move(boundary));
    return boundaryId;
}

void Builder::addSharedZones()
{
    m_topology.zones.put(Zone{
        ZoneId::literal("internet"), QStringLiteral("Internet"), ZoneKindKey::literal("internet"), {}, {}});
    addZone("wan", "wan", {}, *Network::parse(u"10.255.0.0/16"));
}

void Builder::addSite(int index)
{
    const std::string stem = "site-" + std::to_string(index + 1);
    const auto block = [index](int offset) {
        return *Network::parse(QStringLiteral("10.%1.0.0/16").arg(index * 4 + offset));
    };
    SiteParts site;
    site.number = index;
    site.site = SiteId::literal(stem);
    m_topology.sites.put(
        Site{site.site, name(stem), index < 2 ? SiteKind::Central : SiteKind::Branch, someFeatures(10)});
    site.dmzOutside = addZone(stem + "-dmz-outside", "dmz-outside", site.site, block(0));
    site.dmzInside = addZone(stem + "-dmz-inside", "dmz-inside", site.site, block(1));
    site.lan = addZone(stem + "-lan", "server-lan", site.site, block(2));
    site.clients = addZone(stem + "-clients", "client-lan", site.site, block(3));
    site.translates = m_dice.chance(60);
    const FirewallId outside = addFirewall(stem + "-firewall-outside");
    const FirewallId inside = m_dice.chance(30) ? outside : addFirewall(stem + "-firewall-inside");
    site.outer =
        addBoundary(stem + "-outer", ZoneId::literal("internet"), site.dmzOutside, outside, site.translates);
    addBoundary(stem + "-inner", site.dmzInside, site.lan, inside, false);
    addBoundary(stem + "-access", site.lan, site.clients, m_dice.chance(40) ? inside : FirewallId(), false);
    addBoundary(stem + "-wan", site.lan, ZoneId::literal("wan"), {}, false);
    m_sites.push_back(site);
}

/// The way everybody takes anyhow, said aloud.
void Builder::addRoute()
{
    if (m_sites.size() < 2)
        return;
    m_topology.routes.put(Route{RouteId::literal("route-1"),
                                m_sites[0].lan,
                                m_sites[1].lan,
                                {BoundaryId::literal("site-1-wan"), BoundaryId::literal("site-2-wan")}});
}

const RoleShape &Builder::someShape()
{
    int total = 0;
    for (const RoleShape &shape : shapes)
        total += shape.weight;
    int pick = m_dice.below(total);
    for (const RoleShape &shape : shapes) {
        if ((pick -= shape.weight) < 0)
            return shape;
    }
    Q_UNREACHABLE();
}

void Builder::addPools()
{
    const RoleShape *first[] = {&edgeShape, &proxyShape, &frontEndShape, &sqlShape};
    for (int i = 0; i < m_options.pools; ++i) {
        const RoleShape &shape = i < int(std::size(first)) ? *first[i] : someShape();
        addPool(shape, i < int(std::size(first)) ? m_sites.front() : m_dice.oneOf(m_sites));
    }
}

void Builder::addPool(const RoleShape &shape, const SiteParts &site)
{
    Pool pool;
    const std::string stem = number(shape.role);
    pool.id = PoolId::literal(stem);
    pool.name = name(stem);
    pool.role = RoleKey::literal(shape.role);
    pool.site = site.site;
    pool.fqdn = host(stem);
    if (shape.perimeter)
        pool.zones.emplace(InterfaceKey::literal("external"), site.dmzOutside);
    pool.zones.emplace(InterfaceKey::literal("internal"), shape.perimeter ? site.dmzInside : site.lan);
    const int servers =
        m_options.fullPools ? m_options.serversPerPool : 1 + m_dice.below(m_options.serversPerPool);
    for (int i = 0; i < servers; ++i)
        pool.servers.push_back(makeServer(pool, site, i));
    if (!shape.service.empty() && m_dice.chance(40))
        pool.services.emplace(ServiceKey::literal(shape.service), m_dice.chance(70));
    if (shape.role == edgeShape.role && servers > 1)
        pool.balancing.emplace(TrafficKey::literal("edge"),
                               m_dice.chance(50) ? Balancing::Dns : Balancing::Hardware);
    if (shape.sipBalanced && servers > 1)
        pool.balancing.emplace(TrafficKey::literal("sip"),
                               m_dice.chance(60) ? Balancing::Dns : Balancing::Hardware);
    if (shape.webBalanced && servers > 1)
        pool.balancing.emplace(TrafficKey::literal("web"), Balancing::Hardware);
    pool.features = someFeatures(3);
    if (shape.perimeter && servers % 2 == 0)
        pool.names.emplace(NameKey::literal("webcon"), host("webcon-" + stem));
    if (shape.perimeter && servers % 2 == 1)
        pool.ranges.emplace(RangeKey::literal("edge-webconf-client"), PortRange::single(*Port::from(2000)));
    addBalancer(pool, site);
    m_topology.pools.put(std::move(pool));
}

Server Builder::makeServer(const Pool &pool, const SiteParts &site, int index)
{
    Server server;
    const std::string stem = pool.id.element().text() + '-' + std::to_string(index + 1);
    server.id = ServerId::literal("server-" + stem);
    if (m_dice.chance(95))
        server.fqdn = host(stem);
    else
        server.name = name(stem);
    const bool perimeter = pool.zones.size() > 1;
    AddressPair internal{privateV4(site.number * 4 + (perimeter ? 1 : 2)), {}};
    if (m_dice.chance(20))
        internal.v6 = documentationV6(site.number);
    server.addresses.emplace(SlotKey::literal("internal"), internal);
    if (perimeter)
        addPerimeterAddresses(server, pool, site);
    return server;
}

void Builder::addPerimeterAddresses(Server &server, const Pool &pool, const SiteParts &site)
{
    constexpr const char *edgeSlots[] = {"access", "webconf", "av"};
    constexpr const char *proxySlots[] = {"external"};
    const bool isEdge = pool.role.text() == edgeShape.role;
    for (const char *slot : isEdge ? std::span<const char *const>(edgeSlots) : proxySlots) {
        AddressPair pair;
        if (site.translates)
            pair.v4 = privateV4(site.number * 4);
        else
            pair.v4 = publicV4();
        if (!pair.v4 || m_dice.chance(20))
            pair.v6 = documentationV6(site.number);
        server.addresses.emplace(SlotKey::literal(slot), pair);
        if (site.translates && m_dice.chance(90))
            addMapping(server.id, slot, site);
    }
}

void Builder::addMapping(const ServerId &server, const char *slot, const SiteParts &site)
{
    NatMapping mapping;
    mapping.id = NatMappingId::literal(number("nat"));
    mapping.boundary = site.outer;
    mapping.owner = server;
    mapping.slot = SlotKey::literal(slot);
    mapping.outside.v4 = publicV4();
    if (!mapping.outside.v4)
        mapping.outside.v6 = documentationV6(site.number);
    if (std::string_view(slot) == "external")
        mapping.ports = {{Transport::Tcp, *Port::from(443), *Port::from(4443)},
                         {Transport::Tcp, *Port::from(80), *Port::from(8080)}};
    m_topology.natMappings.put(std::move(mapping));
}

void Builder::addBalancer(const Pool &pool, const SiteParts &site)
{
    Balancer balancer;
    for (const auto &[traffic, balancing] : pool.balancing) {
        if (balancing != Balancing::Hardware)
            continue;
        std::vector<SlotKey> slots{SlotKey::literal("internal")};
        if (pool.zones.size() > 1)
            slots.insert(slots.end(),
                         {SlotKey::literal("access"), SlotKey::literal("webconf"), SlotKey::literal("av")});
        for (const SlotKey &slot : slots) {
            Vip vip{VipId::literal(number("vip")), pool.id, slot, traffic, pool.fqdn, {}};
            vip.address.v4 = slot.text() == "internal" ? privateV4(site.number * 4 + 2) : publicV4();
            if (!vip.address.v4 || m_dice.chance(20))
                vip.address.v6 = documentationV6(site.number);
            balancer.vips.push_back(std::move(vip));
        }
    }
    if (balancer.vips.empty())
        return;
    const std::string stem = number("balancer");
    balancer.id = BalancerId::literal(stem);
    balancer.name = name(stem);
    balancer.site = site.site;
    balancer.zone = pool.zones.size() > 1 ? site.dmzInside : site.lan;
    balancer.own.push_back({privateV4(site.number * 4 + (pool.zones.size() > 1 ? 1 : 2)), {}});
    if (m_dice.chance(70))
        balancer.sourceNat = m_dice.chance(50);
    m_topology.balancers.put(std::move(balancer));
}

void Builder::addParty(std::string_view role, const ZoneId &zone, const SiteId &site)
{
    Party party;
    const std::string stem = number(role);
    party.id = PartyId::literal(stem);
    party.name = name(stem);
    party.role = RoleKey::literal(role);
    party.site = site;
    party.zone = zone;
    const Zone *stand = m_topology.zones.find(zone);
    if (!stand->subnets.empty() && m_dice.chance(70))
        party.networks.push_back(stand->subnets.front());
    if (role == "federated-partner")
        party.domains = {*HostName::parse(u"partner.example.org"), *HostName::parse(u"allied.example.net")};
    m_topology.parties.put(std::move(party));
}

void Builder::addParties()
{
    const ZoneId internet = ZoneId::literal("internet");
    for (const std::string_view role :
         {"remote-users", "federated-partner", "public-im", "xmpp-partner", "push-provider"}) {
        if (m_dice.chance(80))
            addParty(role, internet, {});
    }
    for (const SiteParts &site : m_sites) {
        for (const std::string_view role : {"clients", "phones", "admin"}) {
            if (m_dice.chance(80))
                addParty(role, site.clients, site.site);
        }
    }
}

std::vector<PoolId> Builder::poolsOf(std::span<const std::string_view> roles) const
{
    std::vector<PoolId> pools;
    for (const Pool &pool : m_topology.pools) {
        if (std::ranges::find(roles, pool.role.text()) != roles.end())
            pools.push_back(pool.id);
    }
    return pools;
}

void Builder::addLine(std::string_view kind, const ElementId &from, const ElementId &to)
{
    Association line{AssociationId::literal(number(kind)), AssociationKey::literal(kind), from, to, {}};
    if (kind == "trunk") {
        const bool tls = m_dice.chance(60);
        line.attributes.emplace(AttributeKey::literal("transport"),
                                tls ? QStringLiteral("tls") : QStringLiteral("tcp"));
        line.attributes.emplace(AttributeKey::literal("gateway-port"), *Port::from(tls ? 5067 : 5060));
        line.attributes.emplace(AttributeKey::literal("rtp"), *PortRange::parse(u"16384-32767"));
        line.attributes.emplace(AttributeKey::literal("bypass"), m_dice.chance(50));
    } else if (kind == "store") {
        line.attributes.emplace(AttributeKey::literal("purpose"), QStringLiteral("backend"));
        if (m_dice.chance(20))
            line.attributes.emplace(AttributeKey::literal("port"), *Port::from(1500 + m_dice.below(1000)));
    }
    m_topology.associations.put(std::move(line));
}

/// One federation route, as the product has it, and one for XMPP.
void Builder::addRoutesToEdge()
{
    const std::vector<PoolId> edgePools = poolsOf(edges);
    for (const std::string_view kind : {"federation-route", "xmpp-route"}) {
        if (m_dice.chance(90))
            addLine(kind, m_sites.front().site, m_dice.oneOf(edgePools));
    }
}

void Builder::addLines()
{
    for (const LineShape &shape : lineShapes) {
        const std::vector<PoolId> targets = poolsOf(shape.to);
        if (targets.empty())
            continue;
        for (const PoolId &from : poolsOf(shape.from)) {
            const PoolId &to = m_dice.oneOf(targets);
            if (from != to && m_dice.chance(shape.percent))
                addLine(shape.kind, from, to);
        }
    }
    addRoutesToEdge();
}

Topology Builder::build()
{
    addDeployment();
    addSharedZones();
    for (int i = 0; i < m_options.sites; ++i)
        addSite(i);
    addRoute();
    addPools();
    addParties();
    addLines();
    return m_topology;
}

} // namespace

Topology randomTopology(const RandomTopologyOptions &options)
{
    Q_ASSERT(options.sites >= 1 && options.sites <= 60 && options.pools >= 1);
    return Builder(options).build();
}

namespace {

void addOwnFlows(Topology &topology, Dice &dice)
{
    int number = 0;
    for (const Zone &zone : topology.zones) {
        OwnFlow flow;
        flow.id = OwnFlowId::literal("own-flow-" + std::to_string(++number));
        flow.name = QStringLiteral("Backup %1").arg(number);
        flow.from.element = topology.pools.begin()->id;
        if (dice.chance(50))
            flow.from.slot = SlotKey::literal("internal");
        flow.to.element = zone.id;
        if (dice.chance(50))
            flow.to.networks = {*Network::parse(QStringLiteral("10.%1.0.0/16").arg(number)),
                                *Network::parse(u"2001:db8:1::/48")};
        flow.transport = dice.chance(50) ? Transport::Udp : Transport::Tcp;
        flow.ports = PortRange::single(*Port::from(1 + dice.below(65000)));
        if (dice.chance(30))
            flow.purpose = {QStringLiteral("Saves what there is"), QStringLiteral("Sichert, was da ist")};
        topology.ownFlows.put(std::move(flow));
    }
}

Baseline randomBaseline(Dice &dice, int number)
{
    const auto word = [&dice](const char *stem) {
        return QLatin1String(stem) + QString::number(dice.below(9));
    };
    BaselineContent content;
    for (int sheet = 0; sheet <= dice.below(3); ++sheet) {
        BaselineSheet &made = content.sheets.emplace_back();
        made.id = QStringLiteral("firewall-%1").arg(sheet);
        made.kind = QStringLiteral("firewall");
        made.title = {word("Outer "), word("Außen ")};
        made.columns = {QStringLiteral("sourceAddress"), QStringLiteral("direction"),
                        QStringLiteral("remark")};
        for (int row = 0; row < dice.below(6); ++row) {
            made.rows.push_back({dice.wide(), QStringLiteral("EXT-%1").arg(row), {{word("10.0.0."), {}}}});
            made.rows.back().cells[0].de = made.rows.back().cells[0].en;
            if (dice.chance(60))
                made.rows.back().cells.push_back({word("inbound "), word("eingehend ")});
        }
    }
    const QString hash = contentHash(content);
    return {number, QDate(2026, 1 + dice.below(12), 1 + dice.below(28)), word("Team "), hash,
            dice.chance(80) ? std::make_shared<const BaselineContent>(std::move(content)) : nullptr};
}

void addRequests(Requests &requests, Dice &dice, int rows)
{
    if (dice.chance(70)) {
        requests.header.project = QStringLiteral("Umzug „Süd“");
        requests.header.wantedBy = QDate(2027, 1 + dice.below(12), 1);
    }
    for (int i = 0; i < rows; ++i) {
        RowRequest row;
        row.id = dice.wide();
        row.status = RowStatus(dice.below(5));
        if (row.status == RowStatus::Approved)
            row.approvedAs = QString(64, u'0');
        if (dice.chance(50))
            row.remark = QStringLiteral("=1+1\n\"%1\"").arg(i);
        if (dice.chance(20))
            row.validUntil = QDate(2028, 2, 29);
        requests.rows.put(row);
    }
    for (int number = 1; number <= dice.below(4); ++number)
        requests.baselines.emplace(number, randomBaseline(dice, number));
    for (int i = dice.below(3); i > 0; --i) {
        requests.templates.push_back({QStringLiteral("Vorlage %1").arg(i),
                                      {{QStringLiteral("number"), {}, {}},
                                       {{}, QStringLiteral("Auftrag"), QStringLiteral("=4711;")}}});
        requests.acceptedFindings.push_back({QStringLiteral("check-%1").arg(i),
                                             {ElementId::literal("gone"), ElementId::literal("too")},
                                             dice.chance(50) ? QStringLiteral("access") : QString(),
                                             QStringLiteral("So gewollt")});
    }
}

} // namespace

Document randomDocument(const RandomTopologyOptions &options)
{
    Document document;
    document.topology = randomTopology(options);
    Dice dice(options.seed + 1);
    const auto place = [&](const ElementId &id) {
        Placement placement{dice.below(200000) / 8.0 - 9000, dice.below(4000) / 3.0, 0, 0};
        if (dice.chance(30))
            placement.width = 1 + dice.below(400);
        document.diagram.placements.emplace(id, placement);
    };
    for (const Pool &pool : document.topology.pools)
        place(pool.id);
    for (const Zone &zone : document.topology.zones)
        place(zone.id);
    for (int i = 0; i < options.pools; ++i)
        document.rowNumbers.numbers.emplace(dice.wide(),
                                            RowNumbers::Number{QStringLiteral("EXT"), i + 1, i % 3 == 0});
    for (int i = 0; i < options.sites; ++i) {
        const NoteId id(ElementId::literal("note-" + std::to_string(i + 1)));
        document.topology.notes.put({id, QStringLiteral("To be\ndecided: %1").arg(dice.below(100))});
        if (i > 0)
            place(id);
    }
    addOwnFlows(document.topology, dice);
    addRequests(document.requests, dice, options.pools);
    document.catalogue = {QStringLiteral("lync-2013"), 1, QString(64, u'a')};
    return document;
}

} // namespace portolan::test

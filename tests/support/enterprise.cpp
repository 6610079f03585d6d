// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "enterprise.h"

#include <span>

namespace portolan::test {

namespace {

struct PoolShape {
    std::string_view role;
    int pools;
    int servers;
};

/// One site: 16 pools, 160 servers.
constexpr PoolShape shapes[] = {
    {"front-end", 6, 12},  {"edge", 1, 12},           {"reverse-proxy", 1, 8},    {"director", 1, 10},
    {"mediation", 1, 10},  {"persistent-chat", 1, 8}, {"office-web-apps", 1, 10}, {"exchange-um", 1, 10},
    {"sql-server", 1, 10}, {"file-store", 1, 4},      {"pstn-gateway", 1, 6},
};

constexpr int frontEndPools = 6;

/// Builds one site after the other; everything is named after its site.
class Enterprise {
public:
    Enterprise(int sites, int blocks) : m_sites(sites), m_blocks(blocks) { }

    Topology build();

private:
    [[nodiscard]] std::string stem(std::string_view kind, int number = 0) const;
    [[nodiscard]] PoolId poolAt(int site, std::string_view role, int number = 1) const;
    [[nodiscard]] Address privateAddress(int block);
    [[nodiscard]] Address publicAddress();
    [[nodiscard]] bool translates() const { return m_site % 2 == 0; }
    [[nodiscard]] ZoneId zone(std::string_view kind) const { return ZoneId::literal(stem(kind)); }

    void addDeployment();
    void addNetwork();
    void addZone(std::string_view kind, int block);
    void addBoundary(std::string_view name, const ZoneId &first, const ZoneId &second, bool filtered,
                     bool translating);
    void addPools();
    void addPool(const PoolShape &shape, int number);
    Server makeServer(const Pool &pool, int number, bool isPerimeter);
    void addMapping(const ServerId &owner, const SlotKey &slot);
    void addBalancers(const Pool &pool, bool isPerimeter);
    void addBalancer(const Pool &pool, const TrafficKey &traffic, std::string_view stand, int block,
                     std::span<const std::string_view> balanced);
    void addParties();
    void addParty(const std::string &id, std::string_view role, const SiteId &site, const ZoneId &zone);
    void addLines();
    void addLinesOfBlock(int block);
    void addLine(std::string_view kind, const ElementId &from, const ElementId &to);

    int m_sites;
    int m_blocks;
    int m_site = 0;
    int m_lines = 0;
    int m_mappings = 0;
    quint32 m_used = 0;
    quint32 m_publicUsed = 0;
    Topology m_topology;
};

std::string Enterprise::stem(std::string_view kind, int number) const
{
    std::string text = 's' + std::to_string(m_site + 1) + '-' + std::string(kind);
    return number > 0 ? text + '-' + std::to_string(number) : text;
}

PoolId Enterprise::poolAt(int site, std::string_view role, int number) const
{
    return PoolId::literal('s' + std::to_string(site + 1) + '-' + std::string(role) + '-'
                           + std::to_string(number));
}

/// Each site has 10.x.0.0/16, split into blocks of 4 096 addresses.
Address Enterprise::privateAddress(int block)
{
    return Address::v4((10U << 24) + (quint32(m_site) << 16) + (quint32(block) << 12) + 10 + m_used++);
}

/// Out of 198.18.0.0/15, which RFC 2544 sets aside for benchmarks.
Address Enterprise::publicAddress()
{
    return Address::v4((198U << 24) + (18U << 16) + 10 + m_publicUsed++);
}

void Enterprise::addDeployment()
{
    m_topology.deployment.name = QStringLiteral("Global enterprise");
    m_topology.deployment.sipDomains = {*HostName::parse(u"example.com")};
    for (const std::string_view key :
         {"public-im", "public-im-messenger", "xmpp", "mobility-apns-wifi", "mobility-autodiscover-http",
          "call-park", "response-group", "cac", "e911", "legacy-clients"})
        m_topology.deployment.features.emplace(FeatureKey::literal(key), true);
    const auto add = [this](std::string_view id) {
        m_topology.zones.put(Zone{ZoneId::literal(id),
                                  QString::fromLatin1(id.data(), qsizetype(id.size())),
                                  ZoneKindKey::literal(id),
                                  {},
                                  {}});
    };
    add("internet");
    add("wan");
}

void Enterprise::addZone(std::string_view kind, int block)
{
    const Network subnet = *Network::parse(QStringLiteral("10.%1.%2.0/20").arg(m_site).arg(block * 16));
    m_topology.zones.put(Zone{zone(kind),
                              QString::fromStdString(stem(kind)),
                              ZoneKindKey::literal(kind),
                              SiteId::literal(stem("site")),
                              {subnet}});
}

void Enterprise::addBoundary(std::string_view name, const ZoneId &first, const ZoneId &second, bool filtered,
                             bool translating)
{
    Boundary boundary;
    boundary.id = BoundaryId::literal(stem(name));
    boundary.name = QString::fromStdString(stem(name));
    boundary.first = first;
    boundary.second = second;
    boundary.filtered = filtered;
    boundary.translates = translating;
    boundary.hairpin = true;
    if (filtered) {
        boundary.firewall = FirewallId::literal(stem(std::string(name) + "-firewall"));
        m_topology.firewalls.put(Firewall{boundary.firewall, boundary.name, QStringLiteral("FW")});
    }
    m_topology.boundaries.put(std::move(boundary));
}

void Enterprise::addNetwork()
{
    const SiteId site = SiteId::literal(stem("site"));
    m_topology.sites.put(Site{site, QString::fromStdString(stem("site")), SiteKind::Central, {}});
    addZone("dmz-outside", 0);
    addZone("dmz-inside", 1);
    addZone("server-lan", 2);
    addZone("client-lan", 3);
    addBoundary("outer", ZoneId::literal("internet"), zone("dmz-outside"), true, translates());
    addBoundary("inner", zone("dmz-inside"), zone("server-lan"), true, false);
    addBoundary("access", zone("server-lan"), zone("client-lan"), m_site % 3 == 0, false);
    addBoundary("backbone", zone("server-lan"), ZoneId::literal("wan"), false, false);
}

void Enterprise::addMapping(const ServerId &owner, const SlotKey &slot)
{
    NatMapping mapping;
    mapping.id = NatMappingId::literal("nat-" + std::to_string(++m_mappings));
    mapping.boundary = BoundaryId::literal(stem("outer"));
    mapping.owner = owner;
    mapping.slot = slot;
    mapping.outside.v4 = publicAddress();
    m_topology.natMappings.put(std::move(mapping));
}

Server Enterprise::makeServer(const Pool &pool, int number, bool isPerimeter)
{
    Server server;
    const std::string name = pool.id.element().text() + '-' + std::to_string(number);
    server.id = ServerId::literal("server-" + name);
    server.fqdn = *HostName::parse(QString::fromStdString(name) + QStringLiteral(".example.com"));
    server.addresses.emplace(SlotKey::literal("internal"),
                             AddressPair{privateAddress(isPerimeter ? 1 : 2), {}});
    if (!isPerimeter)
        return server;
    const bool isEdge = pool.role.text() == "edge";
    for (const char *slot : {"access", "webconf", "av", "external"}) {
        if (isEdge == (std::string_view(slot) == "external"))
            continue;
        const SlotKey key = SlotKey::literal(slot);
        server.addresses.emplace(key, AddressPair{translates() ? privateAddress(0) : publicAddress(), {}});
        if (translates())
            addMapping(server.id, key);
    }
    return server;
}

void Enterprise::addPool(const PoolShape &shape, int number)
{
    const bool isEdge = shape.role == "edge";
    const bool isPerimeter = isEdge || shape.role == "reverse-proxy";
    const bool isFrontEnd = shape.role == "front-end";
    Pool pool;
    pool.id = poolAt(m_site, shape.role, number);
    pool.name = QString::fromStdString(pool.id.element().text());
    pool.role = RoleKey::literal(shape.role);
    pool.site = SiteId::literal(stem("site"));
    pool.fqdn = *HostName::parse(pool.name + QStringLiteral(".example.com"));
    if (isPerimeter)
        pool.zones.emplace(InterfaceKey::literal("external"), zone("dmz-outside"));
    pool.zones.emplace(InterfaceKey::literal("internal"), zone(isPerimeter ? "dmz-inside" : "server-lan"));
    for (int i = 1; i <= shape.servers; ++i)
        pool.servers.push_back(makeServer(pool, i, isPerimeter));
    if (isEdge)
        pool.balancing.emplace(TrafficKey::literal("edge"),
                               translates() ? Balancing::Dns : Balancing::Hardware);
    if (isFrontEnd || shape.role == "director")
        pool.balancing.emplace(TrafficKey::literal("web"), Balancing::Hardware);
    if (isFrontEnd && m_site == 0 && number == 1)
        pool.services.emplace(ServiceKey::literal("central-management"), true);
    addBalancers(pool, isPerimeter);
    m_topology.pools.put(std::move(pool));
}

/// One balancer on each side of the perimeter, as its zones demand.
void Enterprise::addBalancers(const Pool &pool, bool isPerimeter)
{
    constexpr std::string_view inside[] = {"internal"};
    constexpr std::string_view outside[] = {"access", "webconf", "av"};
    for (const auto &[traffic, balancing] : pool.balancing) {
        if (balancing != Balancing::Hardware)
            continue;
        addBalancer(pool, traffic, isPerimeter ? "dmz-inside" : "server-lan", isPerimeter ? 1 : 2, inside);
        if (isPerimeter)
            addBalancer(pool, traffic, "dmz-outside", 0, outside);
    }
}

void Enterprise::addBalancer(const Pool &pool, const TrafficKey &traffic, std::string_view stand, int block,
                             std::span<const std::string_view> balanced)
{
    Balancer balancer;
    const std::string name = pool.id.element().text() + '-' + std::string(stand);
    for (const std::string_view slot : balanced) {
        const Address address = block == 0 ? publicAddress() : privateAddress(block);
        balancer.vips.push_back(Vip{VipId::literal("vip-" + name + '-' + std::string(slot)),
                                    pool.id,
                                    SlotKey::literal(slot),
                                    traffic,
                                    pool.fqdn,
                                    {address, {}}});
    }
    balancer.id = BalancerId::literal("balancer-" + name);
    balancer.name = QString::fromStdString(balancer.id.element().text());
    balancer.site = pool.site;
    balancer.zone = zone(stand);
    balancer.own.push_back({block == 0 ? publicAddress() : privateAddress(block), {}});
    balancer.sourceNat = m_site % 3 != 0;
    m_topology.balancers.put(std::move(balancer));
}

void Enterprise::addPools()
{
    m_used = 0;
    for (const PoolShape &shape : shapes) {
        const int pools = shape.role == "edge" ? shape.pools : shape.pools * m_blocks;
        for (int number = 1; number <= pools; ++number)
            addPool(shape, number);
    }
}

void Enterprise::addParty(const std::string &id, std::string_view role, const SiteId &site,
                          const ZoneId &zone)
{
    Party party;
    party.id = PartyId::literal(id);
    party.name = QString::fromStdString(id);
    party.role = RoleKey::literal(role);
    party.site = site;
    party.zone = zone;
    const Zone *stand = m_topology.zones.find(zone);
    party.networks = stand->subnets;
    m_topology.parties.put(std::move(party));
}

void Enterprise::addParties()
{
    const SiteId site = SiteId::literal(stem("site"));
    for (const std::string_view role : {"clients", "phones", "admin"})
        addParty(stem(role), role, site, zone("client-lan"));
    for (const std::string_view role :
         {"remote-users", "federated-partner", "public-im", "xmpp-partner", "push-provider"}) {
        if (m_site == 0)
            addParty(std::string(role), role, {}, ZoneId::literal("internet"));
    }
}

void Enterprise::addLine(std::string_view kind, const ElementId &from, const ElementId &to)
{
    Association line{AssociationId::literal("line-" + std::to_string(++m_lines)),
                     AssociationKey::literal(kind),
                     from,
                     to,
                     {}};
    if (kind == "trunk") {
        line.attributes.emplace(AttributeKey::literal("transport"), QStringLiteral("tls"));
        line.attributes.emplace(AttributeKey::literal("gateway-port"), *Port::from(5067));
        line.attributes.emplace(AttributeKey::literal("rtp"), *PortRange::parse(u"16384-32767"));
        line.attributes.emplace(AttributeKey::literal("bypass"), true);
    } else if (kind == "store") {
        line.attributes.emplace(AttributeKey::literal("purpose"), QStringLiteral("backend"));
    }
    m_topology.associations.put(std::move(line));
}

void Enterprise::addLines()
{
    const SiteId site = SiteId::literal(stem("site"));
    const PoolId edge = poolAt(m_site, "edge");
    addLine("uses-edge", site, edge);
    addLine("next-hop", edge, poolAt(m_site, "director"));
    addLine("federation-route", site, poolAt(0, "edge"));
    addLine("xmpp-route", site, poolAt(0, "edge"));
    for (int block = 1; block <= m_blocks; ++block)
        addLinesOfBlock(block);
}

void Enterprise::addLinesOfBlock(int block)
{
    const auto here = [&](std::string_view role) { return poolAt(m_site, role, block); };
    addLine("store", here("persistent-chat"), here("sql-server"));
    addLine("file-share", here("persistent-chat"), here("file-store"));
    addLine("trunk", here("mediation"), here("pstn-gateway"));
    addLine("publishes", here("reverse-proxy"), here("director"));
    addLine("publishes", here("reverse-proxy"), here("office-web-apps"));
    for (int i = frontEndPools * (block - 1) + 1; i <= frontEndPools * block; ++i) {
        const PoolId frontEnd = poolAt(m_site, "front-end", i);
        addLine("publishes", here("reverse-proxy"), frontEnd);
        addLine("store", frontEnd, here("sql-server"));
        addLine("file-share", frontEnd, here("file-store"));
        addLine("unified-messaging", frontEnd, here("exchange-um"));
        addLine("uses-office-web-apps", frontEnd, here("office-web-apps"));
        addLine("uses-persistent-chat", frontEnd, here("persistent-chat"));
        if (m_site % 2 == 0 && m_site + 1 < m_sites)
            addLine("backup-pool", frontEnd, poolAt(m_site + 1, "front-end", i));
    }
}

Topology Enterprise::build()
{
    addDeployment();
    for (m_site = 0; m_site < m_sites; ++m_site) {
        addNetwork();
        addPools();
        addParties();
        addLines();
    }
    return m_topology;
}

} // namespace

Topology enterpriseTopology(int sites, int blocks)
{
    Q_ASSERT(sites >= 1 && sites <= 200 && blocks >= 1 && blocks <= 6);
    return Enterprise(sites, blocks).build();
}

Document enterpriseDocument(int sites, int blocks)
{
    Document document;
    document.topology = enterpriseTopology(sites, blocks);
    int number = 0;
    const auto place = [&](const ElementId &id) {
        document.diagram.placements.emplace(id, Placement{240.0 * (number % 40), 96.0 * (number / 40), 0, 0});
        ++number;
    };
    for (const Pool &pool : document.topology.pools)
        place(pool.id);
    for (const Zone &zone : document.topology.zones)
        place(zone.id);
    document.catalogue = {QStringLiteral("lync-2013"), 1, QString(64, u'a')};
    return document;
}

} // namespace portolan::test

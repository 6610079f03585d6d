// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "derive/reasons.h"
#include "deriving.h"
#include "support/randomtopology.h"
#include "support/samples.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace portolan;
using namespace portolan::test;

namespace {

QStringList features(const RowFinder &rows, const Row &row)
{
    QStringList names;
    for (const FeatureKey &key : rows.details(row).features)
        names.append(key.toString());
    return names;
}

/// Every address somebody entered: the only ones a sheet may show.
std::set<QString> enteredAddresses(const Topology &topology)
{
    std::set<QString> entered;
    const auto add = [&entered](const AddressPair &pair) {
        for (const auto &address : {pair.v4, pair.v6}) {
            if (address)
                entered.insert(address->toString());
        }
    };
    for (const Pool &pool : topology.pools) {
        for (const Server &server : pool.servers) {
            for (const auto &[slot, pair] : server.addresses)
                add(pair);
        }
    }
    for (const Balancer &balancer : topology.balancers) {
        std::ranges::for_each(balancer.own, add);
        for (const Vip &vip : balancer.vips)
            add(vip.address);
    }
    for (const NatMapping &mapping : topology.natMappings)
        add(mapping.outside);
    for (const Party &party : topology.parties) {
        for (const Network &network : party.networks)
            entered.insert(network.toString());
    }
    for (const Zone &zone : topology.zones) {
        for (const Network &network : zone.subnets)
            entered.insert(network.toString());
    }
    return entered;
}

} // namespace

class TestDerive : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pushAloneKeepsOutboundSip();
    void switchedOffFeaturesCloseTheirPorts_data();
    void switchedOffFeaturesCloseTheirPorts();
    void externalMediaClosesWithoutFederation();
    void mediaOnlyEdgeHasNoSipAndNoXmpp();
    void notationMovesDestinationsOnly();
    void balancerWithSourceNatIsTheOnlySender();
    void natOnHardwareBalancedEdgeIsRefused();
    void hairpinBetweenEdgeServers();
    void boundaryThatCannotHairpinIsAFinding();
    void missingPublicAddressMakesRowsIncomplete();
    void undrawnClientsLeaveAny();
    void closedDiscoveryNarrowsSip();
    void rowsSurviveUnrelatedEdits();
    void notesMeanNothing();
    void sameInputSameRows();
    void everyAddressWasEntered_data();
    void everyAddressWasEntered();
    void everyRowSaysWhy_data();
    void everyRowSaysWhy();
    void idsAreUniqueOnRandomTopologies();
    void familiesAreNeverMixed();
    void unfilteredPathsGoToHostFirewalls();
    void oneFirewallIsWrittenOnce();
    void gatewayWithoutTrunkIsIncomplete();
    void infrastructureIsOffUnlessAsked();
};

void TestDerive::pushAloneKeepsOutboundSip()
{
    Topology topology = topologyOf("edge-single-nat");
    const RowFinder before = derived(topology);
    switchFeature(topology, "federation", false);
    switchFeature(topology, "public-im", false);
    QVERIFY(lyncCatalogue()->feature(FeatureKey::literal("push")));
    const RowFinder after = derived(topology);
    const Row out = after.onlyRowOf(QStringLiteral("edge.external.sip.out"));
    QCOMPARE(out.id, before.onlyRowOf(QStringLiteral("edge.external.sip.out")).id);
    QCOMPARE(features(after, out), QStringList{QStringLiteral("push")});
    QVERIFY(after.rowsOf(QStringLiteral("edge.external.sip.in")).empty());
}

void TestDerive::switchedOffFeaturesCloseTheirPorts_data()
{
    QTest::addColumn<QString>("feature");
    QTest::addColumn<QStringList>("closed");
    QTest::newRow("remote access") << QStringLiteral("remote-access")
                                   << QStringList{QStringLiteral("edge.external.access.remote.in")};
    QTest::newRow("web conferencing") << QStringLiteral("web-conferencing")
                                      << QStringList{QStringLiteral("edge.external.webconf.in"),
                                                     QStringLiteral("edge.internal.webconf.in")};
    // Federation needs the media ports as well.
    QTest::newRow("external A/V") << QStringLiteral("external-av") << QStringList{};
}

void TestDerive::switchedOffFeaturesCloseTheirPorts()
{
    QFETCH(QString, feature);
    QFETCH(QStringList, closed);
    Topology topology = topologyOf("edge-single-nat");
    const auto before = derived(topology);
    switchFeature(topology, feature.toLatin1().constData(), false);
    const auto after = derived(topology);
    for (const Row &row : before.derivation().rows) {
        if (row.sheet != SheetKind::Firewall)
            continue;
        const bool belongs = std::ranges::any_of(before.details(row).rules,
                                                 [&](const QString &rule) { return closed.contains(rule); });
        const auto ids = after.ids();
        const bool open = std::ranges::binary_search(ids, row.id);
        QVERIFY2(open != belongs, qPrintable(before.details(row).rules.join(u' ')));
    }
    QCOMPARE(after.derivation().rows.size() < before.derivation().rows.size(), !closed.isEmpty());
}

void TestDerive::externalMediaClosesWithoutFederation()
{
    Topology topology = topologyOf("edge-single-nat");
    switchFeature(topology, "federation", false);
    switchFeature(topology, "public-im", false);
    const auto with = derived(topology);
    switchFeature(topology, "external-av", false);
    const auto without = derived(topology);
    const std::vector<quint64> left = without.ids();
    int closed = 0;
    for (const Row &row : with.derivation().rows) {
        if (row.sheet != SheetKind::Firewall)
            continue;
        const QStringList rules = with.details(row).rules;
        const bool media = std::ranges::all_of(rules, [](const QString &rule) {
            return rule.startsWith(QStringLiteral("edge.external.av-"))
                || rule.startsWith(QStringLiteral("edge.internal.av-"))
                || rule.startsWith(QStringLiteral("edge.internal.mras."));
        });
        QVERIFY2(std::ranges::binary_search(left, row.id) != media, qPrintable(rules.join(u' ')));
        closed += media ? 1 : 0;
    }
    // 443 and 3478 in, 443 out; inside 5062, and 3478 and 443 on both walls.
    QCOMPARE(closed, 3 + 5);
    QVERIFY(std::ranges::none_of(without.derivation().rows, [](const Row &row) {
        return row.sheet == SheetKind::Firewall && row.boundary >= 0 && row.ports.toString() == u"3478";
    }));
}

void TestDerive::mediaOnlyEdgeHasNoSipAndNoXmpp()
{
    Topology topology = topologyOf("contoso");
    edit(topology.pools, "pool-fra-edge", [](Pool &pool) {
        pool.features[FeatureKey::literal("remote-access")] = false;
        pool.features[FeatureKey::literal("web-conferencing")] = false;
    });
    const RowFinder rows = derived(topology);
    int media = 0;
    for (const Row &row : rows.derivation().rows) {
        const RowDetails details = rows.details(row);
        const auto isEdge = [](const RowSide &side) {
            return std::ranges::find(side.elements, ElementId::literal("pool-fra-edge"))
                != side.elements.end();
        };
        if (!isEdge(details.source) && !isEdge(details.destination))
            continue;
        QVERIFY(row.ports.toString() != u"5061" && row.ports.toString() != u"5269"
                && row.ports.toString() != u"23456");
        media += row.ports.toString() == u"3478" ? 1 : 0;
    }
    QVERIFY(media > 0);
}

void TestDerive::notationMovesDestinationsOnly()
{
    Topology original = topologyOf("edge-single-nat");
    Topology real = original;
    edit(original.boundaries, "bnd-internet-dmz",
         [](Boundary &b) { b.notation = DestinationNotation::Original; });
    edit(real.boundaries, "bnd-internet-dmz", [](Boundary &b) { b.notation = DestinationNotation::Real; });
    const RowFinder first = derived(original);
    const RowFinder second = derived(real);
    QCOMPARE(first.ids(), second.ids());

    const auto inbound = QStringLiteral("edge.external.access.remote.in");
    const RowSide publicly = first.details(first.onlyRowOf(inbound)).destination;
    const RowSide privately = second.details(second.onlyRowOf(inbound)).destination;
    QCOMPARE(written(publicly.addresses), QStringList{QStringLiteral("203.0.113.11")});
    QCOMPARE(written(publicly.counterpart), QStringList{QStringLiteral("172.16.10.51")});
    QCOMPARE(written(privately.addresses), QStringList{QStringLiteral("172.16.10.51")});
    QCOMPARE(written(privately.counterpart), QStringList{QStringLiteral("203.0.113.11")});

    const auto outbound = QStringLiteral("edge.external.sip.out");
    for (const RowFinder *rows : {&first, &second}) {
        const RowSide source = rows->details(rows->onlyRowOf(outbound)).source;
        QCOMPARE(written(source.addresses), QStringList{QStringLiteral("172.16.10.51")});
        QCOMPARE(written(source.counterpart), QStringList{QStringLiteral("203.0.113.11")});
    }
}

void TestDerive::balancerWithSourceNatIsTheOnlySender()
{
    const auto senders = [](std::optional<bool> sourceNat) {
        Topology topology = topologyOf("edge-scaled-hlb");
        edit(topology.balancers, "lb-edge-outside",
             [&](Balancer &balancer) { balancer.sourceNat = sourceNat; });
        const RowFinder rows = derived(topology);
        QStringList addresses;
        for (const Row &row : rows.rowsOf(QStringLiteral("edge.external.sip.out")))
            addresses += written(rows.details(row).source.addresses);
        addresses.sort();
        return addresses;
    };
    const QStringList nodes{QStringLiteral("203.0.113.11"), QStringLiteral("203.0.113.12")};
    const QStringList balancer{QStringLiteral("203.0.113.5")};
    QCOMPARE(senders(true), balancer);
    QCOMPARE(senders(false), nodes);
    QCOMPARE(senders(std::nullopt), nodes + balancer);
}

void TestDerive::natOnHardwareBalancedEdgeIsRefused()
{
    Topology topology = topologyOf("edge-scaled-hlb");
    const Pool edge = *topology.pools.find(PoolId::literal("pool-edge"));
    NatMapping mapping;
    mapping.id = NatMappingId::literal("nat-wrong");
    mapping.boundary = BoundaryId::literal("bnd-internet-dmz");
    mapping.owner = edge.servers.front().id;
    mapping.slot = SlotKey::literal("av");
    mapping.outside.v4 = Address::parse(u"198.51.100.77").value();
    topology.natMappings.put(mapping);
    const RowFinder rows = derived(topology);
    const auto &findings = rows.derivation().observations;
    QVERIFY(std::ranges::find(findings, Observation::Kind::TranslatedHardware, &Observation::kind)
            != findings.end());
    for (const Row &row : rows.rowsOf(QStringLiteral("edge.external.av-tcp.out")))
        QVERIFY(!row.complete);
    for (const Row &row : rows.derivation().rows) {
        const RowDetails details = rows.details(row);
        for (const RowSide *side : {&details.source, &details.destination}) {
            QVERIFY(!written(side->addresses).contains(QStringLiteral("198.51.100.77")));
            QVERIFY(!written(side->counterpart).contains(QStringLiteral("198.51.100.77")));
        }
    }
}

void TestDerive::hairpinBetweenEdgeServers()
{
    Topology topology = topologyOf("edge-scaled-dns-nat");
    edit(topology.boundaries, "bnd-internet-dmz",
         [](Boundary &b) { b.notation = DestinationNotation::Original; });
    const RowFinder rows = derived(topology);
    const Row row = rows.onlyRowOf(QStringLiteral("edge.external.av-node-udp"));
    QVERIFY(row.hairpin && row.complete);
    const RowDetails details = rows.details(row);
    QVERIFY(details.source.zones == details.destination.zones);
    QVERIFY(details.source.addresses.front().first().isPrivate());
    QVERIFY(!details.destination.addresses.front().first().isPrivate());
}

void TestDerive::boundaryThatCannotHairpinIsAFinding()
{
    Topology topology = topologyOf("edge-scaled-dns-nat");
    edit(topology.boundaries, "bnd-internet-dmz", [](Boundary &boundary) { boundary.hairpin = false; });
    const RowFinder rows = derived(topology);
    const auto &findings = rows.derivation().observations;
    QVERIFY(std::ranges::find(findings, Observation::Kind::NoHairpin, &Observation::kind) != findings.end());
    QVERIFY(!rows.onlyRowOf(QStringLiteral("edge.external.av-node-udp")).complete);
}

void TestDerive::missingPublicAddressMakesRowsIncomplete()
{
    Topology topology = topologyOf("edge-single-nat");
    for (const NatMapping &mapping : Topology(topology).natMappings) {
        if (mapping.slot == SlotKey::literal("av"))
            topology.natMappings.remove(mapping.id);
    }
    const RowFinder rows = derived(topology);
    QVERIFY(!rows.onlyRowOf(QStringLiteral("edge.external.av-udp.in")).complete);
    QVERIFY(!rows.onlyRowOf(QStringLiteral("edge.external.av-tcp.out")).complete);
    QVERIFY(rows.onlyRowOf(QStringLiteral("edge.external.webconf.in")).complete);
    const auto &findings = rows.derivation().observations;
    const auto found =
        std::ranges::find(findings, Observation::Kind::MissingPublicAddress, &Observation::kind);
    QVERIFY(found != findings.end());
    QCOMPARE(found->arguments, QStringList{QStringLiteral("av")});
}

void TestDerive::undrawnClientsLeaveAny()
{
    Topology topology = topologyOf("edge-single-nat");
    for (const Party &party : Topology(topology).parties) {
        const Role *role = lyncCatalogue()->role(party.role);
        if (role->group == RoleGroup::Clients)
            topology.parties.remove(party.id);
    }
    const RowFinder rows = derived(topology);
    const auto found = rows.rowsOf(QStringLiteral("edge.internal.av-udp.in"));
    QVERIFY(!found.empty());
    for (const Row &row : found)
        QCOMPARE(rows.details(row).source.special, AddressSet::Special::Any);
    const auto &findings = rows.derivation().observations;
    QVERIFY(std::ranges::find(findings, Observation::Kind::AnyNotNarrowed, &Observation::kind)
            != findings.end());
}

void TestDerive::closedDiscoveryNarrowsSip()
{
    Topology topology = topologyOf("contoso");
    const auto rule = QStringLiteral("edge.external.sip.in");
    switchFeature(topology, "federation-discovery", false);
    const RowFinder closed = derived(topology);
    for (const Row &row : closed.rowsOf(rule)) {
        const RowSide source = closed.details(row).source;
        QCOMPARE(source.special, AddressSet::Special::None);
        QVERIFY(!source.addresses.empty());
    }
    switchFeature(topology, "federation-discovery", true);
    const RowFinder open = derived(topology);
    QCOMPARE(open.details(open.onlyRowOf(rule)).source.special, AddressSet::Special::Internet);
    // Media stays open to the Internet either way.
    for (const Row &row : closed.rowsOf(QStringLiteral("edge.external.av-udp.in")))
        QCOMPARE(closed.details(row).source.special, AddressSet::Special::Internet);
}

void TestDerive::rowsSurviveUnrelatedEdits()
{
    Topology topology = topologyOf("edge-scaled-dns-nat");
    const auto before = derived(topology).ids();
    edit(topology.pools, "pool-edge", [](Pool &pool) {
        pool.name = QStringLiteral("Another name");
        pool.fqdn = HostName::parse(u"renamed.example.net").value();
    });
    topology.deployment.name = QStringLiteral("Renamed");
    Pool extra;
    extra.id = PoolId::literal("pool-unrelated");
    extra.name = QStringLiteral("Unrelated file server");
    extra.role = RoleKey::literal("file-store");
    topology.pools.put(extra);
    const auto after = derived(topology).ids();
    QVERIFY(std::ranges::includes(after, before));
}

void TestDerive::notesMeanNothing()
{
    Topology topology = topologyOf("contoso");
    const auto before = derive(topology, lyncCatalogue());
    topology.notes.put({NoteId::literal("a-note"), QStringLiteral("pool-edge: TCP 443 is to be opened")});
    topology.notes.put({NoteId::literal("note-1"), {}});
    const auto after = derive(topology, lyncCatalogue());
    QCOMPARE(after.rows.size(), before.rows.size());
    for (size_t i = 0; i < before.rows.size(); ++i)
        QCOMPARE(after.rows[i].id, before.rows[i].id);
    QCOMPARE(after.elements, before.elements);
    QCOMPARE(after.members, before.members);
    QCOMPARE(after.parts, before.parts);
    QCOMPARE(after.ruleRefs, before.ruleRefs);
    QCOMPARE(after.observations, before.observations);
}

void TestDerive::sameInputSameRows()
{
    const Topology topology = topologyOf("contoso");
    const auto first = derive(topology, lyncCatalogue());
    const auto second = derive(topology, lyncCatalogue());
    QCOMPARE(first.rows.size(), second.rows.size());
    for (size_t i = 0; i < first.rows.size(); ++i)
        QCOMPARE(first.rows[i].id, second.rows[i].id);
    QCOMPARE(first.observations, second.observations);
}

void TestDerive::everyAddressWasEntered_data()
{
    QTest::addColumn<QString>("id");
    for (const QString &id : sampleIds())
        QTest::newRow(qPrintable(id)) << id;
}

void TestDerive::everyAddressWasEntered()
{
    QFETCH(QString, id);
    const Topology topology = sample(id).topology;
    const auto entered = enteredAddresses(topology);
    for (const View view : {View::Recommended, View::Documented}) {
        const RowFinder rows = derived(topology, view);
        for (const Row &row : rows.derivation().rows) {
            const RowDetails details = rows.details(row);
            for (const RowSide *side : {&details.source, &details.destination}) {
                for (const QString &address : written(side->addresses) + written(side->counterpart))
                    QVERIFY2(entered.contains(address), qPrintable(address));
            }
        }
    }
}

void TestDerive::everyRowSaysWhy_data()
{
    everyAddressWasEntered_data();
}

void TestDerive::everyRowSaysWhy()
{
    QFETCH(QString, id);
    const RowFinder rows = derived(sample(id).topology);
    for (const Row &row : rows.derivation().rows) {
        const RowDetails details = rows.details(row);
        QVERIFY(!reasonsFor(rows.derivation(), row).empty() || row.sheet == SheetKind::Ipsec);
        if (row.sheet == SheetKind::Nat)
            continue;
        QVERIFY(!details.rules.isEmpty());
        QVERIFY(!details.purposes.empty() && !details.impacts.empty());
        // Named rules are either documented, and show where, or our own, and say why.
        for (const int index : rows.derivation().rulesOf(row)) {
            if (row.sheet == SheetKind::Ipsec)
                continue;
            const Rule &rule = lyncCatalogue()->rules[size_t(index)];
            QVERIFY2(rule.origin == Rule::Origin::Documented || !rule.reason.isEmpty(),
                     qPrintable(rule.key.toString()));
        }
    }
}

void TestDerive::idsAreUniqueOnRandomTopologies()
{
    for (quint32 seed = 1; seed <= 1000; ++seed) {
        RandomTopologyOptions options;
        options.seed = seed;
        options.sites = 1 + int(seed % 4);
        options.pools = 8 + int(seed % 17);
        const Derivation derivation = derive(randomTopology(options), lyncCatalogue());
        std::set<std::pair<SheetKind, quint64>> seen;
        for (const Row &row : derivation.rows)
            QVERIFY2(seen.insert({row.sheet, row.id}).second, qPrintable(QString::number(seed)));
        QVERIFY(!derivation.rows.empty());
    }
}

void TestDerive::familiesAreNeverMixed()
{
    const RowFinder rows = derived(topologyOf("edge-scaled-dns-nat"));
    int v6 = 0;
    for (const Row &row : rows.derivation().rows) {
        const RowDetails details = rows.details(row);
        for (const RowSide *side : {&details.source, &details.destination}) {
            for (const Network &network : side->addresses)
                QCOMPARE(network.family(), row.family);
        }
        v6 += row.family == Family::IPv6 ? 1 : 0;
    }
    QVERIFY(v6 > 0);
}

void TestDerive::unfilteredPathsGoToHostFirewalls()
{
    const RowFinder rows = derived(topologyOf("edge-single-nat"));
    for (const Row &row : rows.rowsOf(QStringLiteral("registrar.clients.in")))
        QCOMPARE(row.boundary, -1);
    QVERIFY(rows.portsOn(QStringLiteral("bnd-clients-servers"), Direction::Inbound).isEmpty());
}

void TestDerive::oneFirewallIsWrittenOnce()
{
    const RowFinder rows = derived(topologyOf("edge-single-nat"));
    const Row row = rows.onlyRowOf(QStringLiteral("reverse-proxy.external.mobile-wifi"));
    const RowDetails details = rows.details(row);
    QCOMPARE(details.boundary.toString(), QStringLiteral("bnd-internet-dmz"));
    QVERIFY(!details.destination.addresses.front().first().isPrivate());
}

void TestDerive::gatewayWithoutTrunkIsIncomplete()
{
    Topology topology = topologyOf("edge-single-nat");
    for (const Association &line : Topology(topology).associations) {
        if (line.kind == AssociationKey::literal("trunk"))
            topology.associations.remove(line.id);
    }
    const RowFinder rows = derived(topology);
    const auto found = rows.rowsOf(QStringLiteral("mediation.gateway-tls.out"));
    QVERIFY(!found.empty());
    QVERIFY(!found.front().complete);
    const auto &findings = rows.derivation().observations;
    QVERIFY(std::ranges::find(findings, Observation::Kind::NotAssociated, &Observation::kind)
            != findings.end());
}

void TestDerive::infrastructureIsOffUnlessAsked()
{
    Topology topology = topologyOf("contoso");
    const auto rule = QStringLiteral("infrastructure.ldap-tcp");
    QVERIFY(derived(topology).rowsOf(rule).empty());
    switchFeature(topology, "infrastructure", true);
    QVERIFY(!derived(topology).rowsOf(rule).empty());
}

QTEST_GUILESS_MAIN(TestDerive)
#include "tst_derive.moc"

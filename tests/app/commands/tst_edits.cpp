// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate.h"

#include "commands/addresses.h"
#include "commands/boundaries.h"
#include "commands/members.h"
#include "commands/naming.h"
#include "commands/nat.h"
#include "commands/settings.h"
#include "model/lookup.h"

#include <QTest>

using namespace portolan;
using namespace portolan::test;

class EditsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void renamesEveryKindOfElement_data();
    void renamesEveryKindOfElement();
    void anEditThatChangesNothingIsEmpty();
    void anEditOfAnUnknownElementIsEmpty();
    void addressesAreSetAndTakenAway();
    void anAddressOfTheWrongFamilyIsIgnored();
    void ownAddressesOfABalancerGrowAndShrink();
    void aPublicAddressMakesKeepsAndRemovesItsMapping();
    void twoFamiliesShareOneMapping();
    void translationHappensTowardsTheLeastTrustedZone();
    void noTranslatingBoundaryNoMapping();
    void featuresAreSetPerScope();
    void aServiceAtItsDefaultIsNotStored();
    void attributesFallBackToTheirDefault();
    void freeIdsAreValidAndUnused();
    void editTextsNameTheirArgumentsInBothLanguages();
    void everyRandomEditCanBeInverted();
};

void EditsTest::renamesEveryKindOfElement_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("text");
    QTest::newRow("deployment") << QString() << QStringLiteral("Rename deployment");
    QTest::newRow("site") << QStringLiteral("seattle") << QStringLiteral("Rename site");
    QTest::newRow("zone") << QStringLiteral("lan") << QStringLiteral("Rename zone");
    QTest::newRow("firewall") << QStringLiteral("fw-external") << QStringLiteral("Rename firewall");
    QTest::newRow("boundary") << QStringLiteral("external") << QStringLiteral("Rename boundary");
    QTest::newRow("pool") << QStringLiteral("edge") << QStringLiteral("Rename pool");
    QTest::newRow("server") << QStringLiteral("edge02") << QStringLiteral("Rename server");
    QTest::newRow("balancer") << QStringLiteral("hlb") << QStringLiteral("Rename load balancer");
    QTest::newRow("party") << QStringLiteral("clients") << QStringLiteral("Rename clients or partner");
}

void EditsTest::renamesEveryKindOfElement()
{
    QFETCH(QString, id);
    QFETCH(QString, text);
    const Topology before = smallTopology();
    const ElementId element = id.isEmpty() ? ElementId() : *ElementId::parse(id);

    const Edit edit = rename(before, element, QStringLiteral("New name"));

    QCOMPARE(edit.patch.changes.size(), size_t(1));
    QCOMPARE(edit.text.in(Language::English), text);
    const Topology after = applied(before, edit.patch);
    QVERIFY(after != before);
    QVERIFY(rename(after, element, QStringLiteral("New name")).isEmpty());
    QCOMPARE(applied(after, inverted(edit.patch)), before);
}

void EditsTest::anEditThatChangesNothingIsEmpty()
{
    const Topology topology = smallTopology();
    QVERIFY(rename(topology, ElementId::literal("edge"), QStringLiteral("Edge pool")).isEmpty());
    QVERIFY(setFiltered(topology, BoundaryId::literal("external"), true).isEmpty());
    QVERIFY(setServerAddress(topology, ServerId::literal("fe01"), SlotKey::literal("internal"), Family::IPv4,
                             address("10.1.10.11"))
                .isEmpty());
}

void EditsTest::anEditOfAnUnknownElementIsEmpty()
{
    const Topology topology = smallTopology();
    const auto catalogue = smallCatalogue();
    QVERIFY(rename(topology, ElementId::literal("nobody"), QStringLiteral("x")).isEmpty());
    QVERIFY(rename(topology, ElementId::literal("line"), QStringLiteral("x")).isEmpty());
    QVERIFY(setPoolFqdn(topology, PoolId::literal("lan"), hostName("a.contoso.net")).isEmpty());
    QVERIFY(setVipAddress(topology, VipId::literal("nobody"), Family::IPv4, address("10.0.0.1")).isEmpty());
    QVERIFY(setFeature(topology, ElementId::literal("lan"), catalogue->features.front(), true).isEmpty());
}

void EditsTest::addressesAreSetAndTakenAway()
{
    const auto server = ServerId::literal("edge02");
    const auto slot = SlotKey::literal("av");
    const Topology before = smallTopology();

    const Edit set = setServerAddress(before, server, slot, Family::IPv6, address("2001:db8::2"));
    const Topology after = applied(before, set.patch);
    QCOMPARE(serverIn(*poolOf(after, server), server)->addresses.at(slot).v6, address("2001:db8::2"));

    const Edit cleared = setServerAddress(after, server, slot, Family::IPv6, std::nullopt);
    QCOMPARE(applied(after, cleared.patch), before);
}

void EditsTest::anAddressOfTheWrongFamilyIsIgnored()
{
    QVERIFY(setServerAddress(smallTopology(), ServerId::literal("fe01"), SlotKey::literal("internal"),
                             Family::IPv4, address("2001:db8::1"))
                .isEmpty());
}

void EditsTest::ownAddressesOfABalancerGrowAndShrink()
{
    const auto id = BalancerId::literal("hlb");
    const Topology none = smallTopology();
    const Topology one =
        applied(none, setBalancerAddress(none, id, 0, Family::IPv4, address("10.1.10.5")).patch);
    const Topology two =
        applied(one, setBalancerAddress(one, id, 1, Family::IPv4, address("10.1.10.6")).patch);
    QCOMPARE(two.balancers.find(id)->own.size(), size_t(2));
    QVERIFY(setBalancerAddress(two, id, 7, Family::IPv4, address("10.1.10.7")).isEmpty());

    const Topology second = applied(two, setBalancerAddress(two, id, 0, Family::IPv4, std::nullopt).patch);
    QCOMPARE(second.balancers.find(id)->own.size(), size_t(1));
    QCOMPARE(second.balancers.find(id)->own.front().v4, address("10.1.10.6"));
}

void EditsTest::aPublicAddressMakesKeepsAndRemovesItsMapping()
{
    const auto owner = ServerId::literal("edge01");
    const auto slot = SlotKey::literal("access");
    const auto wall = BoundaryId::literal("external");
    const Topology before = smallTopology();

    const Edit added = setPublicAddress(before, owner, slot, Family::IPv4, address("198.51.100.11"), wall);
    QCOMPARE(added.text.in(Language::English), QStringLiteral("Add public address"));
    const Topology withMapping = applied(before, added.patch);
    QVERIFY(inconsistencies(withMapping).empty());
    const NatMapping *mapping = mappingOf(withMapping, owner, slot);
    QVERIFY(mapping);
    QCOMPARE(mapping->boundary, wall);

    const Edit changed =
        setPublicAddress(withMapping, owner, slot, Family::IPv4, address("198.51.100.12"), {});
    QCOMPARE(changed.text.in(Language::English), QStringLiteral("Change public address"));
    const Topology moved = applied(withMapping, changed.patch);
    QCOMPARE(mappingOf(moved, owner, slot)->id, mapping->id);
    QCOMPARE(mappingOf(moved, owner, slot)->boundary, wall);

    const Edit removed = setPublicAddress(moved, owner, slot, Family::IPv4, std::nullopt, wall);
    QCOMPARE(removed.text.in(Language::English), QStringLiteral("Remove public address"));
    QCOMPARE(applied(moved, removed.patch), before);
}

void EditsTest::twoFamiliesShareOneMapping()
{
    const auto owner = ServerId::literal("edge01");
    const auto slot = SlotKey::literal("av");
    const auto wall = BoundaryId::literal("external");
    Topology topology = smallTopology();
    const auto set = [&](Family family, std::optional<Address> value) {
        topology = applied(topology, setPublicAddress(topology, owner, slot, family, value, wall).patch);
    };
    set(Family::IPv4, address("198.51.100.11"));
    set(Family::IPv6, address("2001:db8::11"));
    QCOMPARE(topology.natMappings.size(), size_t(1));
    set(Family::IPv4, std::nullopt);
    QCOMPARE(topology.natMappings.size(), size_t(1));
    set(Family::IPv6, std::nullopt);
    QCOMPARE(topology, smallTopology());
}

void EditsTest::translationHappensTowardsTheLeastTrustedZone()
{
    const auto catalogue = smallCatalogue();
    Topology topology = smallTopology();
    Boundary between;
    between.id = BoundaryId::literal("between");
    between.first = ZoneId::literal("dmz-outside");
    between.second = ZoneId::literal("dmz-inside");
    between.translates = true;
    topology.boundaries.put(between);
    const Pool &edge = *topology.pools.find(PoolId::literal("edge"));

    QCOMPARE(translatingBoundary(topology, *catalogue, edge, SlotKey::literal("access")),
             BoundaryId::literal("external"));
    QCOMPARE(translatingBoundary(topology, *catalogue, edge, SlotKey::literal("internal")),
             BoundaryId::literal("between"));
}

void EditsTest::noTranslatingBoundaryNoMapping()
{
    const auto catalogue = smallCatalogue();
    const Topology topology = smallTopology();
    const Pool &pool = *topology.pools.find(PoolId::literal("fe"));
    const BoundaryId none = translatingBoundary(topology, *catalogue, pool, SlotKey::literal("internal"));
    QVERIFY(none.isEmpty());
    QVERIFY(setPublicAddress(topology, ServerId::literal("fe01"), SlotKey::literal("internal"), Family::IPv4,
                             address("198.51.100.1"), none)
                .isEmpty());
}

void EditsTest::featuresAreSetPerScope()
{
    const auto catalogue = smallCatalogue();
    const Feature &federation = catalogue->features.front();
    const auto edge = PoolId::literal("edge");
    Topology topology = smallTopology();
    const auto set = [&](const ElementId &scope, std::optional<bool> value) {
        topology = applied(topology, setFeature(topology, scope, federation, value).patch);
        return featureAt(federation, topology, topology.pools.find(edge));
    };
    QVERIFY(!set({}, false));
    QVERIFY(set(SiteId::literal("seattle"), true));
    QVERIFY(!set(edge, false));
    QVERIFY(set(edge, std::nullopt));
    QVERIFY(!set(SiteId::literal("seattle"), std::nullopt));
    QVERIFY(set({}, std::nullopt));
    QCOMPARE(topology, smallTopology());
}

void EditsTest::aServiceAtItsDefaultIsNotStored()
{
    const auto catalogue = smallCatalogue();
    const auto edge = PoolId::literal("edge");
    const auto proxy = ServiceKey::literal("xmpp-proxy");
    const Topology before = smallTopology();

    const Topology on = applied(before, setService(before, *catalogue, edge, proxy, true).patch);
    QCOMPARE(on.pools.find(edge)->services.at(proxy), true);
    QCOMPARE(applied(on, setService(on, *catalogue, edge, proxy, false).patch), before);
    QVERIFY(setService(before, *catalogue, edge, ServiceKey::literal("registrar"), true).isEmpty());
}

void EditsTest::attributesFallBackToTheirDefault()
{
    const auto line = AssociationId::literal("line");
    const auto bypass = AttributeKey::literal("bypass");
    const Topology before = smallTopology();
    const Topology after = applied(before, setAttribute(before, line, bypass, AttributeValue(true)).patch);
    QVERIFY(std::get<bool>(after.associations.find(line)->attributes.at(bypass)));
    QCOMPARE(applied(after, setAttribute(after, line, bypass, std::nullopt).patch), before);
}

void EditsTest::freeIdsAreValidAndUnused()
{
    const Topology topology = smallTopology();
    QCOMPARE(freeId(topology, QStringLiteral("nat")).toString(), QStringLiteral("nat"));
    QCOMPARE(freeId(topology, QStringLiteral("edge01")).toString(), QStringLiteral("edge01-2"));
    QCOMPARE(freeId(topology, QStringLiteral("–Müller Ü")).toString(), QStringLiteral("m-ller--"));
    QVERIFY(freeId(topology, QString(200, u'x')).text().size() <= 64);
    QVERIFY(!freeId(topology, QString()).isEmpty());
}

void EditsTest::editTextsNameTheirArgumentsInBothLanguages()
{
    const auto catalogue = smallCatalogue();
    const Edit edit = setFeature(smallTopology(), {}, catalogue->features.front(), false);
    QCOMPARE(edit.text.in(Language::English), QStringLiteral("Switch off feature “Federation”"));
    QVERIFY(edit.text.in(Language::German).contains(QStringLiteral("Partnerverbund")));
}

void EditsTest::everyRandomEditCanBeInverted()
{
    const auto catalogue = smallCatalogue();
    QRandomGenerator random(2013);
    Topology topology = smallTopology();
    int carriedOut = 0;
    for (int i = 0; i < 2000; ++i) {
        const Edit edit = randomEdit(random, topology, *catalogue);
        const Topology after = applied(topology, edit.patch);
        QCOMPARE(edit.isEmpty(), after == topology);
        QCOMPARE(applied(after, inverted(edit.patch)), topology);
        QVERIFY(inconsistencies(after).empty());
        carriedOut += edit.isEmpty() ? 0 : 1;
        topology = after;
    }
    QVERIFY(carriedOut > 1000);
}

QTEST_APPLESS_MAIN(EditsTest)
#include "tst_edits.moc"

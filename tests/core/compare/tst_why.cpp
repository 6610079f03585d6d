// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/why.h"
#include "support/samples.h"

#include <QTest>

#include <algorithm>

using namespace portolan;
using namespace portolan::test;

namespace {

Derivation singleNat(const char *featureOff = nullptr)
{
    Topology topology = sample(QStringLiteral("edge-single-nat")).topology;
    if (featureOff)
        topology.deployment.features[FeatureKey::literal(featureOff)] = false;
    return derive(topology, lyncCatalogue());
}

WhyEnd element(const char *id)
{
    return ElementId::literal(id);
}

WhyEnd address(const char *text)
{
    return Address::parse(QString::fromLatin1(text)).value();
}

Port port(int number)
{
    return Port::from(number).value();
}

} // namespace

class TestWhy : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void poolsAnswerByElement();
    void addressesAnswerAsSheetsWriteThem();
    void anythingOutsideIsTheInternet();
    void switchedOffFeatureIsNamed();
    void missingLineIsNamed();
    void unknownAddressIsSaid();
    void otherRolesAreSaid();
    void transportMatters();
};

void TestWhy::poolsAnswerByElement()
{
    const Derivation derivation = singleNat();
    const auto answer = why(derivation, element("pool-front-end"), element("pool-edge"), port(8057));
    QCOMPARE(answer.rows.size(), size_t(1));
    QVERIFY(answer.denials.empty());
}

void TestWhy::addressesAnswerAsSheetsWriteThem()
{
    const Derivation derivation = singleNat();
    for (const char *edge : {"203.0.113.11", "172.16.10.51"}) {
        const auto answer = why(derivation, address("192.0.2.200"), address(edge), port(443), Transport::Tcp);
        QVERIFY2(!answer.rows.empty(), edge);
    }
}

void TestWhy::anythingOutsideIsTheInternet()
{
    const Derivation derivation = singleNat();
    QVERIFY(!why(derivation, element("party-remote-users"), element("pool-edge"), port(443)).rows.empty());
    QVERIFY(
        why(derivation, element("party-remote-users"), element("pool-front-end"), port(5061)).rows.empty());
}

void TestWhy::switchedOffFeatureIsNamed()
{
    const Derivation derivation = singleNat("web-conferencing");
    const auto answer = why(derivation, element("pool-front-end"), element("pool-edge"), port(8057));
    QVERIFY(answer.rows.empty());
    const auto denial = std::ranges::find(answer.denials, Denial::Kind::ConditionFails, &Denial::kind);
    QVERIFY(denial != answer.denials.end());
    QCOMPARE(denial->predicates, std::vector{FeatureKey::literal("web-conferencing")});
}

void TestWhy::missingLineIsNamed()
{
    Topology topology = sample(QStringLiteral("edge-single-nat")).topology;
    for (const Association &line : Topology(topology).associations) {
        if (line.kind == AssociationKey::literal("store"))
            topology.associations.remove(line.id);
    }
    const Derivation derivation = derive(topology, lyncCatalogue());
    const auto sql = std::ranges::find_if(
        topology.pools, [](const Pool &pool) { return pool.role == RoleKey::literal("sql-server"); });
    QVERIFY(sql != topology.pools.end());
    const auto answer = why(derivation, element("pool-front-end"), WhyEnd((*sql).id.element()), port(1433));
    QVERIFY(answer.rows.empty());
    const auto denial = std::ranges::find(answer.denials, Denial::Kind::NotAssociated, &Denial::kind);
    QVERIFY(denial != answer.denials.end());
    QCOMPARE(denial->association, AssociationKey::literal("store"));
}

void TestWhy::unknownAddressIsSaid()
{
    const Derivation derivation = singleNat();
    const auto answer = why(derivation, address("10.250.0.1"), element("pool-edge"), port(443));
    QVERIFY(answer.rows.empty());
    QCOMPARE(answer.denials.front().kind, Denial::Kind::UnknownSource);
}

void TestWhy::otherRolesAreSaid()
{
    const Derivation derivation = singleNat();
    const auto answer = why(derivation, element("pool-edge"), element("pool-front-end"), port(3389));
    QCOMPARE(answer.denials.front().kind, Denial::Kind::OtherRoles);
}

void TestWhy::transportMatters()
{
    const Derivation derivation = singleNat();
    QVERIFY(!why(derivation, address("192.0.2.200"), element("pool-edge"), port(3478), Transport::Udp)
                 .rows.empty());
    QVERIFY(why(derivation, address("192.0.2.200"), element("pool-edge"), port(3478), Transport::Tcp)
                .rows.empty());
}

QTEST_GUILESS_MAIN(TestWhy)
#include "tst_why.moc"

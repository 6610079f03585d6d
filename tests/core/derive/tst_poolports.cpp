// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/why.h"
#include "derive/names.h"
#include "deriving.h"

#include <QTest>

using namespace portolan;
using namespace portolan::test;

namespace {

PortRange ports(const char16_t *text)
{
    return PortRange::parse(text).value();
}

/// A sample whose Edge pool has this range of its own.
Topology withRange(const char *sampleId, const char *range, const char16_t *text)
{
    Topology topology = topologyOf(sampleId);
    edit(topology.pools, "pool-edge",
         [&](Pool &pool) { pool.ranges.insert_or_assign(RangeKey::literal(range), ports(text)); });
    return topology;
}

/// The destination ports of a kind of sheet that one rule opens, each once.
QStringList portsOf(const Derivation &derivation, SheetKind sheet, const char *rule)
{
    QStringList result;
    for (const Row &row : derivation.rows) {
        const auto rules = derivation.rulesOf(row);
        const bool isIts = std::ranges::any_of(rules, [&](int index) {
            return derivation.catalogue->rules[size_t(index)].key.toString() == QLatin1StringView(rule);
        });
        if (row.sheet == sheet && isIts && !result.contains(row.ports.toString()))
            result.append(row.ports.toString());
    }
    result.sort();
    return result;
}

QStringList one(const char *port)
{
    return {QLatin1StringView(port)};
}

} // namespace

/// Ports that a pool has for itself.
class PoolPortsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rowsAndListenersHaveThem();
    void otherPoolsKeepTheirs();
    void balancersPassThemOnAndProbeThem();
    void mediaLeavesFromThem();
    void serviceRecordsNameThem();
    void whyKnowsThem();
    void rangesOfTheDeploymentAreNoPoolsOwn();
    void severalPortsAreNoPort();
};

void PoolPortsTest::rowsAndListenersHaveThem()
{
    const char *rule = "edge.external.webconf.in";
    const Derivation derivation =
        derive(withRange("edge-single-nat", "edge-webconf-client", u"2000"), lyncCatalogue());
    QCOMPARE(portsOf(derivation, SheetKind::Firewall, rule), one("2000"));
    QCOMPARE(portsOf(derivation, SheetKind::Listeners, rule), one("2000"));
}

void PoolPortsTest::otherPoolsKeepTheirs()
{
    Topology topology = topologyOf("contoso");
    const char *rule = "edge.external.webconf.in";
    const QStringList before = portsOf(derive(topology, lyncCatalogue()), SheetKind::Firewall, rule);
    QCOMPARE(before.size(), 1);
    edit(topology.pools, "pool-fra-edge", [](Pool &pool) {
        pool.ranges.insert_or_assign(RangeKey::literal("edge-webconf-client"), ports(u"2000"));
    });
    QCOMPARE(portsOf(derive(topology, lyncCatalogue()), SheetKind::Firewall, rule),
             QStringList({QStringLiteral("2000"), before.front()}));
}

void PoolPortsTest::balancersPassThemOnAndProbeThem()
{
    const Topology topology = withRange("edge-scaled-hlb", "edge-webconf-client", u"2000");
    const Derivation derivation = derive(topology, lyncCatalogue());
    QCOMPARE(portsOf(derivation, SheetKind::LoadBalancers, "edge.external.webconf.in"), one("2000"));
    const auto monitor = std::ranges::find(lyncCatalogue()->rules, Rule::Kind::Monitor, &Rule::kind);
    const std::string key = monitor->key.toString().toStdString();
    QVERIFY(portsOf(derivation, SheetKind::LoadBalancers, key.c_str()).contains(QStringLiteral("2000")));
    const Derivation usual = derive(topologyOf("edge-scaled-hlb"), lyncCatalogue());
    QVERIFY(!portsOf(usual, SheetKind::LoadBalancers, key.c_str()).contains(QStringLiteral("2000")));
}

void PoolPortsTest::mediaLeavesFromThem()
{
    const RowFinder rows = derived(withRange("edge-single-nat", "edge-media", u"40000-40999"));
    QCOMPARE(rows.onlyRowOf(QStringLiteral("edge.external.av-tcp.out")).sourcePorts, ports(u"40000-40999"));
}

void PoolPortsTest::serviceRecordsNameThem()
{
    const auto portOf = [](const Topology &topology) {
        for (const DnsRecord &record : dnsRecords(derive(topology, lyncCatalogue()))) {
            if (record.name == QStringLiteral("_sip._tls.contoso.com"))
                return int(record.port->number());
        }
        return 0;
    };
    QCOMPARE(portOf(withRange("edge-single-nat", "edge-access-client", u"2000")), 2000);
    QVERIFY(portOf(topologyOf("edge-single-nat")) != 2000);
}

/// Why nothing is opened to the port: the feature is off, which only matters for the port the pool has.
void PoolPortsTest::whyKnowsThem()
{
    Topology topology = withRange("edge-single-nat", "edge-webconf-client", u"2000");
    switchFeature(topology, "web-conferencing", false);
    const Derivation derivation = derive(topology, lyncCatalogue());
    const auto denied = [&](quint16 port) {
        const WhyAnswer answer = why(derivation, ElementId::literal("zone-internet"),
                                     ElementId::literal("pool-edge"), *Port::from(port), Transport::Tcp);
        return std::ranges::any_of(answer.denials, [](const Denial &denial) {
            return denial.rule >= 0
                && lyncCatalogue()->rules[size_t(denial.rule)].key.toString()
                == QStringLiteral("edge.external.webconf.in");
        });
    };
    QVERIFY(denied(2000));
    QVERIFY(!denied(2001));
}

void PoolPortsTest::rangesOfTheDeploymentAreNoPoolsOwn()
{
    const Topology plain = topologyOf("contoso");
    Topology topology = plain;
    edit(topology.pools, "pool-sea-front-end", [](Pool &pool) {
        pool.ranges.insert_or_assign(RangeKey::literal("server-audio"), ports(u"40000-40999"));
    });
    QCOMPARE(derived(topology).ids(), derived(plain).ids());
}

/// Nobody can enter them, but a file can hold them.
void PoolPortsTest::severalPortsAreNoPort()
{
    for (const char16_t *text : {u"any", u"2000-2001"}) {
        Topology topology = topologyOf("edge-scaled-hlb");
        for (const char *key : {"edge-access-client", "edge-webconf-client", "edge-av-client"}) {
            edit(topology.pools, "pool-edge",
                 [&](Pool &pool) { pool.ranges.insert_or_assign(RangeKey::literal(key), ports(text)); });
            topology.deployment.ranges.insert_or_assign(RangeKey::literal(key), ports(text));
        }
        const Topology usual = topologyOf("edge-scaled-hlb");
        QCOMPARE(derived(topology).ids(), derived(usual).ids());
        const auto records = dnsRecords(derive(topology, lyncCatalogue()));
        const auto usualRecords = dnsRecords(derive(usual, lyncCatalogue()));
        QVERIFY(std::ranges::equal(records, usualRecords, {}, &DnsRecord::port, &DnsRecord::port));
    }
}

QTEST_APPLESS_MAIN(PoolPortsTest)
#include "tst_poolports.moc"

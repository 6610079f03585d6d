// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "file/documentreader.h"
#include "file/documentwriter.h"
#include "starting/fillscenario.h"
#include "starting/networkmoves.h"
#include "support/samples.h"

#include <QTest>

using namespace portolan;
using namespace portolan::test;

namespace {

const Catalogue &catalogue()
{
    static const std::shared_ptr<const Catalogue> shared = lyncCatalogue();
    return *shared;
}

Network network(const char *text)
{
    return Network::parse(QString::fromLatin1(text)).value();
}

HostName host(const char *text)
{
    return HostName::parse(QString::fromLatin1(text)).value();
}

} // namespace

/// Scenarios filled with answers: what was asked for is there, and nothing else has changed.
class FillScenarioTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void networksOfOwnFlowsMoveAlong();
    void theScenariosOwnAnswersChangeNothing_data();
    void theScenariosOwnAnswersChangeNothing();
    void serversComeAndGo();
    void hostsKeepTheirNumbers();
    void aSmallNetworkIsNumberedThrough();
    void withoutRoomItIsRefused();
    void withoutANetworkItsAddressesGo();
    void overlappingNetworksAreRefused();
    void publicAddressesMove();
    void partnersAreLeftOutWithTheirLines();
    void namesFollowTheirDomains();
    void featuresAreSwitched();

private:
    Document m_scenario;
    ScenarioAnswers m_answers;

    [[nodiscard]] Document filled() const
    {
        auto document = portolan::filled(m_scenario, catalogue(), m_answers);
        if (!document)
            qFatal("refused: %s", qPrintable(document.error().in(Language::English)));
        return *document;
    }
    [[nodiscard]] QString refusal() const
    {
        const auto document = portolan::filled(m_scenario, catalogue(), m_answers);
        return document ? QString() : document.error().in(Language::English);
    }
    std::vector<Network> &subnetsOf(const char *zone) { return m_answers.subnets.at(ZoneId::literal(zone)); }
    static const Pool &pool(const Document &document, const char *id)
    {
        return *document.topology.pools.find(PoolId::literal(id));
    }
};

void FillScenarioTest::init()
{
    m_scenario = sample(QStringLiteral("edge-scaled-dns-nat"));
    m_answers = answersOf(m_scenario, catalogue());
}

void FillScenarioTest::networksOfOwnFlowsMoveAlong()
{
    const Network before = *Network::parse(u"10.20.0.0/16");
    Topology topology;
    OwnFlow flow;
    flow.id = OwnFlowId::literal("own-flow");
    flow.from.networks = {*Network::parse(u"10.20.30.0/24")};
    flow.to.networks = {*Network::parse(u"192.0.2.0/24")};
    topology.ownFlows.put(flow);
    const auto moved = renumbered(topology, {{before, *Network::parse(u"10.77.0.0/16")}});
    QVERIFY(moved);
    const OwnFlow &now = *moved->ownFlows.find(flow.id);
    QCOMPARE(now.from.networks, std::vector<Network>{*Network::parse(u"10.77.30.0/24")});
    QCOMPARE(now.to.networks, flow.to.networks);
}

void FillScenarioTest::theScenariosOwnAnswersChangeNothing_data()
{
    QTest::addColumn<QString>("id");
    for (const Scenario &scenario : catalogue().scenarios)
        QTest::newRow(qPrintable(scenario.id)) << scenario.id;
}

void FillScenarioTest::theScenariosOwnAnswersChangeNothing()
{
    QFETCH(const QString, id);
    m_scenario = sample(id);
    m_answers = answersOf(m_scenario, catalogue());
    QVERIFY(filled() == m_scenario);
}

void FillScenarioTest::serversComeAndGo()
{
    m_answers.servers[PoolId::literal("pool-edge")] = 5;
    m_answers.servers[PoolId::literal("pool-director")] = 1;
    const Document document = filled();
    QCOMPARE(pool(document, "pool-director").servers.size(), size_t(1));
    const Pool &edge = pool(document, "pool-edge");
    QCOMPARE(edge.servers.size(), size_t(5));
    std::set<Address> seen;
    for (const Server &server : edge.servers) {
        QVERIFY(server.fqdn);
        QCOMPARE(server.addresses.size(), edge.servers.front().addresses.size());
        for (const auto &[slot, pair] : server.addresses) {
            QVERIFY(pair.v4);
            QVERIFY(seen.insert(*pair.v4).second);
        }
    }
    QCOMPARE(document.topology.natMappings.size() - m_scenario.topology.natMappings.size(), size_t(9));
    // What refers to nothing would not be read back.
    const auto again = readDocument(*writeDocument(document, FileForm::Plain));
    QVERIFY(again.has_value());
}

void FillScenarioTest::hostsKeepTheirNumbers()
{
    subnetsOf("zone-servers").front() = network("192.0.2.0/24");
    const Document document = filled();
    QCOMPARE(pool(document, "pool-dhcp").servers.front().addresses.begin()->second.v4->toString(),
             QStringLiteral("192.0.2.8"));
    QCOMPARE(document.topology.zones.find(ZoneId::literal("zone-servers"))->subnets.front(),
             network("192.0.2.0/24"));
    // Other networks stay as they are.
    QCOMPARE(pool(document, "pool-edge"), pool(m_scenario, "pool-edge"));
}

void FillScenarioTest::aSmallNetworkIsNumberedThrough()
{
    subnetsOf("zone-servers").front() = network("192.0.2.64/26");
    const Document document = filled();
    std::set<Address> seen;
    for (const Pool &each : document.topology.pools) {
        const Pool *before = m_scenario.topology.pools.find(each.id);
        for (size_t i = 0; i < each.servers.size(); ++i) {
            for (const auto &[slot, pair] : each.servers[i].addresses) {
                const AddressPair &was = before->servers[i].addresses.at(slot);
                if (was.v4 && network("10.10.10.0/24").contains(*was.v4)) {
                    QVERIFY(network("192.0.2.64/26").contains(*pair.v4));
                    QVERIFY(seen.insert(*pair.v4).second);
                }
            }
        }
    }
    QVERIFY(seen.size() > 10);
}

void FillScenarioTest::withoutRoomItIsRefused()
{
    subnetsOf("zone-servers").front() = network("192.0.2.0/30");
    QVERIFY2(refusal().contains(QStringLiteral("192.0.2.0/30")), qPrintable(refusal()));
}

void FillScenarioTest::withoutANetworkItsAddressesGo()
{
    subnetsOf("zone-servers").pop_back();
    const Document document = filled();
    const AddressPair pair = pool(document, "pool-director").servers.front().addresses.begin()->second;
    QVERIFY(pair.v4);
    QVERIFY(!pair.v6);
}

void FillScenarioTest::overlappingNetworksAreRefused()
{
    subnetsOf("zone-servers").front() = network("10.10.20.128/25");
    QVERIFY2(refusal().contains(QStringLiteral("overlap")), qPrintable(refusal()));
}

void FillScenarioTest::publicAddressesMove()
{
    QCOMPARE(m_answers.publicNetworks.front(), network("203.0.113.0/24"));
    m_answers.publicNetworks.front() = network("198.51.100.0/24");
    const Document document = filled();
    for (const NatMapping &mapping : document.topology.natMappings) {
        QCOMPARE(mapping.outside.v4->toString().section(u'.', 3),
                 m_scenario.topology.natMappings.find(mapping.id)->outside.v4->toString().section(u'.', 3));
        QVERIFY(network("198.51.100.0/24").contains(*mapping.outside.v4));
    }
}

void FillScenarioTest::partnersAreLeftOutWithTheirLines()
{
    QVERIFY(m_answers.partners.size() > 2);
    m_answers.partners.clear();
    const Document document = filled();
    for (const Party &party : document.topology.parties)
        QVERIFY(!document.topology.zones.find(party.zone)->site.isEmpty());
    QVERIFY(readDocument(*writeDocument(document, FileForm::Plain)).has_value());
}

void FillScenarioTest::namesFollowTheirDomains()
{
    m_answers.sipDomains = {host("fabrikam.com"), host("litwareinc.com")};
    m_answers.serverDomain = host("corp.fabrikam.net");
    m_answers.site = QStringLiteral("Hamburg");
    m_answers.deployment = QStringLiteral("Fabrikam");
    const Document document = filled();
    QCOMPARE(pool(document, "pool-dhcp").fqdn->toString(), QStringLiteral("dhcp1.corp.fabrikam.net"));
    QCOMPARE(document.topology.deployment.sipDomains, m_answers.sipDomains);
    QCOMPARE(document.topology.deployment.name, m_answers.deployment);
    QCOMPARE(document.topology.sites.begin()->name, m_answers.site);
    QVERIFY(!QString::fromUtf8(*writeDocument(document, FileForm::Plain))
                 .contains(QStringLiteral("contoso.net")));
    m_answers.sipDomains.clear();
    QVERIFY(!refusal().isEmpty());
}

void FillScenarioTest::featuresAreSwitched()
{
    const FeatureKey federation = FeatureKey::literal("federation");
    QVERIFY(m_answers.features.at(federation));
    m_answers.features[federation] = false;
    const Document document = filled();
    QCOMPARE(document.topology.deployment.features.at(federation), false);
    Document expected = m_scenario;
    expected.topology.deployment.features[federation] = false;
    QVERIFY(document == expected);
}

QTEST_GUILESS_MAIN(FillScenarioTest)
#include "tst_fillscenario.moc"

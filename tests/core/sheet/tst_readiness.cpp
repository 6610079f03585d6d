// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/placeholders.h"
#include "sheet/readiness.h"
#include "sheet/rowcontents.h"
#include "smallworld.h"

#include <QTest>

using namespace portolan;
using namespace portolan::test;

namespace {

using Kind = Objection::Kind;

const QDate today(2026, 11, 21);

HostName host(const QString &text)
{
    return *HostName::parse(text);
}

/// The small world, named and addressed as somebody would who means it.
Topology readyWorld()
{
    Topology topology = smallWorld();
    for (Pool pool : topology.pools) {
        for (Server &server : pool.servers)
            server.fqdn = host(server.id.toString() + QStringLiteral(".corp.portolan-ag.de"));
        pool.fqdn = host(pool.id.toString() + QStringLiteral(".corp.portolan-ag.de"));
        topology.pools.put(pool);
    }
    quint32 outside = 0x08080400;
    for (NatMapping mapping : topology.natMappings) {
        mapping.outside.v4 = Address::v4(++outside);
        topology.natMappings.put(mapping);
    }
    return topology;
}

Requests readyRequests()
{
    Requests requests;
    requests.header.project = QStringLiteral("Perimeter 2027");
    requests.header.requester = QStringLiteral("R. Weber");
    requests.header.contact = QStringLiteral("weber@portolan-ag.de");
    requests.header.owner = QStringLiteral("Collaboration services");
    return requests;
}

std::vector<Objection> of(Kind kind, const std::vector<Objection> &all)
{
    std::vector<Objection> found;
    std::ranges::copy_if(all, std::back_inserter(found),
                         [kind](const Objection &objection) { return objection.kind == kind; });
    return found;
}

} // namespace

class TestReadiness : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatIsReadyMeetsNoObjection();
    void incompleteRows();
    void exemptRowsAreNotAskedFor();
    void ownFlowsNeedAPurpose();
    void rowsExpire();
    void approvedRowsThatChanged();
    void rejectedRows();
    void anyThatCouldBeNarrowed();
    void findingsOfTheDesign();
    void wallsThatDoNotTranslate();
    void publicAddressesThatAreTranslated();
    void placeholderNames_data();
    void placeholderNames();
    void exampleNamesAndAddresses();
    void fieldsOfTheHeader();
    void datesOfTheHeader();

private:
    [[nodiscard]] std::vector<Objection> all() const
    {
        return objections(derived(m_topology), m_requests, today);
    }
    [[nodiscard]] std::vector<Objection> of(Kind kind) const { return ::of(kind, all()); }
    /// A note on the first row of the first firewall.
    RowRequest &noteOnFirst()
    {
        const auto derivation = derived(m_topology);
        m_row = derivation->rows[rowsOf(*derivation, sheetParts(*derivation).front()).front()].id;
        m_note.id = m_row;
        return m_note;
    }
    void put() { m_requests.rows.put(m_note); }

    Topology m_topology;
    Requests m_requests;
    quint64 m_row = 0;
    RowRequest m_note;
};

void TestReadiness::init()
{
    m_topology = readyWorld();
    m_requests = readyRequests();
    m_note = {};
}

void TestReadiness::whatIsReadyMeetsNoObjection()
{
    QCOMPARE(all().size(), size_t(0));
    QVERIFY(isReady(derived(m_topology), m_requests, today));
}

void TestReadiness::incompleteRows()
{
    Pool edge = *m_topology.pools.find(PoolId::literal("edge"));
    edge.servers.front().addresses.clear();
    m_topology.pools.put(edge);
    const auto derivation = derived(m_topology);
    const auto found = of(Kind::IncompleteRows);
    QVERIFY(!found.empty());
    size_t rows = 0;
    for (const Objection &objection : found) {
        QVERIFY(objection.part.has_value());
        for (const quint32 row : objection.rows) {
            QVERIFY(!derivation->rows[row].complete);
            QCOMPARE(partOf(*derivation, derivation->rows[row]), *objection.part);
        }
        rows += objection.rows.size();
    }
    QCOMPARE(rows, size_t(std::ranges::count(derivation->rows, false, &Row::complete)));
    QVERIFY(!isReady(derivation, m_requests, today));
}

void TestReadiness::exemptRowsAreNotAskedFor()
{
    noteOnFirst().validUntil = today.addDays(-1);
    put();
    QCOMPARE(of(Kind::ExpiredRows).size(), size_t(1));
    noteOnFirst().exemption = QStringLiteral("Not used here");
    put();
    QCOMPARE(all().size(), size_t(0));
}

void TestReadiness::ownFlowsNeedAPurpose()
{
    OwnFlow flow;
    flow.id = OwnFlowId::literal("backup");
    flow.name = QStringLiteral("Backup");
    flow.from.element = ElementId::literal("front");
    flow.to.element = ElementId::literal("edge");
    flow.ports = *PortRange::parse(u"9000");
    m_topology.ownFlows.put(flow);
    const auto found = of(Kind::NoJustification);
    QVERIFY(!found.empty());
    QVERIFY(!found.front().rows.empty());
    flow.purpose = {QStringLiteral("Nightly backup."), QStringLiteral("Nächtliche Sicherung.")};
    m_topology.ownFlows.put(flow);
    QCOMPARE(of(Kind::NoJustification).size(), size_t(0));
}

void TestReadiness::rowsExpire()
{
    noteOnFirst().validUntil = today;
    put();
    QCOMPARE(all().size(), size_t(0));
    noteOnFirst().validUntil = today.addDays(-1);
    put();
    const auto found = of(Kind::ExpiredRows);
    QCOMPARE(found.size(), size_t(1));
    QCOMPARE(derived(m_topology)->rows[found.front().rows.front()].id, m_row);
}

void TestReadiness::approvedRowsThatChanged()
{
    const auto derivation = derived(m_topology);
    noteOnFirst().approvedAs =
        RowContents(derivation).hash(rowsOf(*derivation, sheetParts(*derivation).front()).front());
    put();
    QCOMPARE(all().size(), size_t(0));
    noteOnFirst().approvedAs = QString(64, u'a');
    put();
    QCOMPARE(of(Kind::ChangedSinceApproval).size(), size_t(1));
}

void TestReadiness::rejectedRows()
{
    noteOnFirst().status = RowStatus::Rejected;
    put();
    QCOMPARE(of(Kind::RejectedRows).size(), size_t(1));
}

void TestReadiness::anyThatCouldBeNarrowed()
{
    m_topology.parties.remove(PartyId::literal("people"));
    const auto derivation = derived(m_topology);
    for (const Objection &objection : of(Kind::UnnarrowedRows)) {
        for (const quint32 row : objection.rows) {
            const Row &bad = derivation->rows[row];
            QVERIFY(derivation->sets[bad.from].special == AddressSet::Special::Any
                    || derivation->sets[bad.to].special == AddressSet::Special::Any);
        }
    }
    const auto any = [&](const Row &row) {
        return row.sheet == SheetKind::Firewall
            && (derivation->sets[row.from].special == AddressSet::Special::Any
                || derivation->sets[row.to].special == AddressSet::Special::Any);
    };
    QCOMPARE(!of(Kind::UnnarrowedRows).empty(), std::ranges::any_of(derivation->rows, any));
}

void TestReadiness::findingsOfTheDesign()
{
    m_topology.boundaries.remove(BoundaryId::literal("b-inner"));
    const auto derivation = derived(m_topology);
    const auto found = of(Kind::DesignError);
    QVERIFY(!found.empty());
    for (const Objection &objection : found)
        QCOMPARE(objection.elements, derivation->findings[size_t(objection.finding)].elements);
}

void TestReadiness::wallsThatDoNotTranslate()
{
    for (const char *mapping : {"nat-1", "nat-2"})
        m_topology.natMappings.remove(NatMappingId::literal(mapping));
    Boundary outer = *m_topology.boundaries.find(BoundaryId::literal("b-outer"));
    outer.translates = false;
    m_topology.boundaries.put(outer);
    const auto found = of(Kind::PrivateTowardsInternet);
    QCOMPARE(found.size(), size_t(1));
    QCOMPARE(found.front().elements, std::vector<ElementId>{outer.id});
    QVERIFY(!found.front().rows.empty());
    // Public addresses may cross as they are.
    Pool edge = *m_topology.pools.find(PoolId::literal("edge"));
    quint32 next = 0x08080500;
    for (Server &server : edge.servers)
        server.addresses[SlotKey::literal("access")].v4 = Address::v4(++next);
    m_topology.pools.put(edge);
    QCOMPARE(of(Kind::PrivateTowardsInternet).size(), size_t(0));
}

void TestReadiness::publicAddressesThatAreTranslated()
{
    Pool edge = *m_topology.pools.find(PoolId::literal("edge"));
    edge.servers.front().addresses[SlotKey::literal("access")].v4 = Address::v4(0x08080606);
    m_topology.pools.put(edge);
    const auto found = of(Kind::PublicBehindTranslation);
    QCOMPARE(found.size(), size_t(1));
    QCOMPARE(found.front().elements, std::vector<ElementId>{edge.servers.front().id});
}

void TestReadiness::placeholderNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isPlaceholder");
    QTest::newRow("meant") << QStringLiteral("Frankfurt perimeter") << false;
    QTest::newRow("as created") << QStringLiteral("Firewall") << true;
    QTest::newRow("counted") << QStringLiteral("Firewall 2") << true;
    QTest::newRow("to be decided") << QStringLiteral("FW Berlin (TBD)") << true;
    QTest::newRow("nomen nominandum") << QStringLiteral("n.n.") << true;
    QTest::newRow("marked") << QStringLiteral("Which???") << true;
    QTest::newRow("a word that begins so") << QStringLiteral("Todoist gateway") << false;
}

void TestReadiness::placeholderNames()
{
    QFETCH(QString, name);
    QFETCH(bool, isPlaceholder);
    Firewall firewall = *m_topology.firewalls.find(FirewallId::literal("fw-outer"));
    firewall.name = name;
    m_topology.firewalls.put(firewall);
    const auto found = of(Kind::PlaceholderNames);
    QCOMPARE(!found.empty(), isPlaceholder);
    if (isPlaceholder)
        QCOMPARE(found.front().elements, std::vector<ElementId>{firewall.id});
}

void TestReadiness::exampleNamesAndAddresses()
{
    Pool edge = *m_topology.pools.find(PoolId::literal("edge"));
    edge.fqdn = host(QStringLiteral("edge.contoso.example"));
    m_topology.pools.put(edge);
    QCOMPARE(of(Kind::ExampleNames).front().elements, std::vector<ElementId>{edge.id});
    edge.fqdn = host(QStringLiteral("edge.notexample.com"));
    m_topology.pools.put(edge);
    QCOMPARE(of(Kind::ExampleNames).size(), size_t(0));
    NatMapping mapping = *m_topology.natMappings.begin();
    mapping.outside.v4 = *Address::parse(u"203.0.113.9");
    m_topology.natMappings.put(mapping);
    QCOMPARE(of(Kind::ExampleAddresses).front().elements, std::vector<ElementId>{mapping.owner});
}

void TestReadiness::fieldsOfTheHeader()
{
    m_requests.header.contact = QStringLiteral("  ");
    const auto found = of(Kind::EmptyHeaderField);
    QCOMPARE(found.size(), size_t(1));
    QCOMPARE(*found.front().field, HeaderField::Contact);
    // The name of the deployment says as much.
    m_requests.header.project.clear();
    QCOMPARE(of(Kind::EmptyHeaderField).size(), size_t(1));
    m_topology.deployment.name.clear();
    QCOMPARE(of(Kind::EmptyHeaderField).size(), size_t(2));
}

void TestReadiness::datesOfTheHeader()
{
    m_requests.header.validUntil = today;
    QCOMPARE(all().size(), size_t(0));
    m_requests.header.validUntil = today.addDays(-1);
    const auto found = of(Kind::HeaderDatePassed);
    QCOMPARE(found.size(), size_t(1));
    QCOMPARE(*found.front().field, HeaderField::ValidUntil);
}

QTEST_GUILESS_MAIN(TestReadiness)
#include "tst_readiness.moc"

// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/figures.h"
#include "smallworld.h"

#include <QTest>

using namespace portolan;
using namespace portolan::test;

namespace {

size_t total(const Figure &figure)
{
    size_t sum = 0;
    for (const Figure::Series &series : figure.series) {
        for (const Figure::Bar &bar : series.bars)
            sum += bar.value;
    }
    return sum;
}

bool isOfWall(const Row &row)
{
    return row.sheet == SheetKind::Firewall && row.boundary >= 0;
}

} // namespace

class TestFigures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_derivation = derived(smallWorld()); }
    void everyRowOfAWallIsCountedOnce();
    void boundariesAndDirectionsAreTheirs();
    void publicAddressesShowWhatReachesThem();
    void whatIsNotTranslatedIsSeenAsItIs();
    void protocolsAreToldApart();
    void nothingDrawnIsEmptyAndSaysSo();

private:
    std::shared_ptr<const Derivation> m_derivation;
};

void TestFigures::everyRowOfAWallIsCountedOnce()
{
    const auto rows = size_t(std::ranges::count_if(m_derivation->rows, isOfWall));
    QVERIFY(rows > 0);
    QCOMPARE(total(rowsByBoundary(*m_derivation, Language::English)), rows);
    QCOMPARE(total(rowsByProtocol(*m_derivation, Language::English)), rows);
}

void TestFigures::boundariesAndDirectionsAreTheirs()
{
    const Figure figure = rowsByBoundary(*m_derivation, Language::German);
    QCOMPARE(figure.categories,
             QStringList({QStringLiteral("Internet to DMZ"), QStringLiteral("DMZ to office")}));
    for (const Figure::Series &series : figure.series) {
        QCOMPARE(series.bars.size(), size_t(2));
        for (size_t i = 0; i < series.bars.size(); ++i) {
            const Figure::Bar &bar = series.bars[i];
            QCOMPARE(bar.rows.size(), bar.value);
            for (const quint32 place : bar.rows) {
                const Row &row = m_derivation->rows[place];
                const ElementId boundary = m_derivation->boundaries[size_t(row.boundary)];
                QCOMPARE(m_derivation->topology.boundaries.find(BoundaryId(boundary))->name,
                         figure.categories[qsizetype(i)]);
                QCOMPARE(series.name,
                         row.direction == Direction::Inbound ? QStringLiteral("eingehend")
                                                             : QStringLiteral("ausgehend"));
            }
        }
    }
}

void TestFigures::publicAddressesShowWhatReachesThem()
{
    const Figure figure = exposedPorts(*m_derivation, Language::English);
    QVERIFY(!figure.isEmpty());
    QCOMPARE(figure.series.size(), size_t(1));
    for (const QString &category : figure.categories)
        QVERIFY2(category.startsWith(QStringLiteral("198.51.100.")), qPrintable(category));
    size_t before = SIZE_MAX;
    for (const Figure::Bar &bar : figure.series.front().bars) {
        QVERIFY(bar.value <= before);
        before = bar.value;
        QCOMPARE(size_t(bar.note.split(QStringLiteral(", ")).size()), bar.value);
        QVERIFY(!bar.rows.empty());
    }
}

void TestFigures::whatIsNotTranslatedIsSeenAsItIs()
{
    Topology topology = smallWorld();
    for (const char *mapping : {"nat-1", "nat-2"})
        topology.natMappings.remove(NatMappingId::literal(mapping));
    Pool edge = *topology.pools.find(PoolId::literal("edge"));
    edge.servers.resize(1);
    edge.servers.front().addresses[SlotKey::literal("access")].v4 = *Address::parse(u"203.0.113.7");
    topology.pools.put(edge);
    const Figure figure = exposedPorts(*derived(topology), Language::English);
    QCOMPARE(figure.categories, QStringList{QStringLiteral("203.0.113.7")});
}

void TestFigures::protocolsAreToldApart()
{
    Topology topology = smallWorld();
    const Figure before = rowsByProtocol(*m_derivation, Language::English);
    OwnFlow flow;
    flow.id = OwnFlowId::literal("backup");
    flow.from.element = ElementId::literal("front");
    flow.to.element = ElementId::literal("edge");
    flow.transport = Transport::Udp;
    flow.ports = *PortRange::parse(u"9000");
    flow.protocol = QStringLiteral("SFTP");
    topology.ownFlows.put(flow);
    const auto valueOf = [](const Figure &figure, const char *series) {
        for (const Figure::Series &each : figure.series) {
            if (each.name == QLatin1StringView(series))
                return each.bars[1].value;
        }
        return size_t(0);
    };
    QCOMPARE(valueOf(rowsByProtocol(*derived(topology), Language::English), "encrypted"),
             valueOf(before, "encrypted") + 1);
    flow.protocol = QStringLiteral("FTP");
    topology.ownFlows.put(flow);
    QCOMPARE(valueOf(rowsByProtocol(*derived(topology), Language::English), "not encrypted"),
             valueOf(before, "not encrypted") + 1);
    flow.protocol.clear();
    topology.ownFlows.put(flow);
    QCOMPARE(valueOf(rowsByProtocol(*derived(topology), Language::English), "not known"),
             valueOf(before, "not known") + 1);
}

void TestFigures::nothingDrawnIsEmptyAndSaysSo()
{
    const auto empty = derived(Topology());
    for (const Figure &figure :
         {rowsByBoundary(*empty, Language::German), exposedPorts(*empty, Language::German),
          rowsByProtocol(*empty, Language::German)}) {
        QVERIFY(figure.isEmpty());
        QVERIFY(!figure.whyEmpty.isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestFigures)
#include "tst_figures.moc"

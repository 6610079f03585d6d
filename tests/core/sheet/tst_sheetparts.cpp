// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/rowsheet.h"
#include "sheet/sheetlanguage.h"
#include "sheet/sheetlist.h"
#include "support/samples.h"

#include <QSet>
#include <QTest>

#include <numeric>

using namespace portolan;
using namespace portolan::test;

class TestSheetParts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyRowIsOnExactlyOneSheet();
    void aSheetOfAFirewallHoldsItsBoundaries();
    void outerFirewallsComeFirst();
    void aBoundaryThatFiltersByItselfHasASheet();
    void sheetsHaveIdsOfTheirOwn();
    void firewallsAndBoundariesHaveAPart();

private:
    [[nodiscard]] RowSheet sheet(const SheetPart &part) const { return {m_derivation, m_numbers, part, {}}; }

    std::shared_ptr<const Derivation> m_derivation;
    const std::shared_ptr<const RowNumbers> m_numbers = std::make_shared<const RowNumbers>();
};

void TestSheetParts::initTestCase()
{
    const Topology topology = sample(QStringLiteral("contoso")).topology;
    m_derivation = std::make_shared<const Derivation>(derive(topology, lyncCatalogue()));
}

void TestSheetParts::everyRowIsOnExactlyOneSheet()
{
    const std::vector<SheetPart> parts = sheetParts(*m_derivation);
    const std::vector<size_t> counts = rowCounts(*m_derivation, parts);
    QCOMPARE(counts.size(), parts.size());
    QCOMPARE(std::accumulate(counts.begin(), counts.end(), size_t(0)), m_derivation->rows.size());
    std::vector<int> seen(m_derivation->rows.size());
    for (size_t i = 0; i < parts.size(); ++i) {
        const RowSheet shown = sheet(parts[i]);
        QCOMPARE(shown.lineCount(), counts[i]);
        for (size_t line = 0; line < shown.lineCount(); ++line) {
            ++seen[*shown.row(line)];
            QCOMPARE(partOf(*m_derivation, shown.derivedRow(line)), parts[i]);
        }
    }
    QVERIFY(std::ranges::all_of(seen, [](int times) { return times == 1; }));
}

void TestSheetParts::aSheetOfAFirewallHoldsItsBoundaries()
{
    for (const SheetPart &part : sheetParts(*m_derivation)) {
        if (part.extent != SheetPart::Extent::Firewall)
            continue;
        const RowSheet shown = sheet(part);
        QVERIFY(shown.lineCount() > 0);
        QCOMPARE(shown.title(), m_derivation->topology.firewalls.find(FirewallId(part.id))->name);
        for (size_t line = 0; line < shown.lineCount(); ++line)
            QCOMPARE(shown.details(line).firewall.element(), part.id);
    }
}

void TestSheetParts::outerFirewallsComeFirst()
{
    const std::vector<SheetPart> parts = sheetParts(*m_derivation);
    QVERIFY(parts.size() > 3);
    const auto touchesInternet = [&](const SheetPart &part) {
        return std::any_of(
            m_derivation->topology.boundaries.begin(), m_derivation->topology.boundaries.end(),
            [&](const Boundary &boundary) {
                const ZoneId zones[] = {boundary.first, boundary.second};
                return boundary.firewall == part.id && std::ranges::any_of(zones, [&](auto &id) {
                           const Zone *zone = m_derivation->topology.zones.find(id);
                           return zone && m_derivation->catalogue->zoneKind(zone->kind)->internet;
                       });
            });
    };
    QVERIFY(touchesInternet(parts.front()));
    const auto firstInner = std::ranges::find_if_not(parts, touchesInternet);
    QVERIFY(std::none_of(firstInner, parts.end(), touchesInternet));
}

void TestSheetParts::aBoundaryThatFiltersByItselfHasASheet()
{
    Topology topology = m_derivation->topology;
    Boundary alone;
    for (const Boundary &boundary : m_derivation->topology.boundaries) {
        if (boundary.filtered && !boundary.firewall.isEmpty())
            alone = boundary;
    }
    alone.firewall = {};
    topology.boundaries.put(alone);
    const Derivation derivation = derive(topology, lyncCatalogue());
    const SheetPart part(SheetPart::Extent::Boundary, alone.id);
    const std::vector<SheetPart> parts = sheetParts(derivation);
    QVERIFY(std::ranges::find(parts, part) != parts.end());
    QVERIFY(!rowsOf(derivation, part).empty());
    QCOMPARE(partFor(topology, alone.id), part);
    QCOMPARE(sheetId(part), QStringLiteral("firewall-%1").arg(alone.id.toString()));
}

void TestSheetParts::sheetsHaveIdsOfTheirOwn()
{
    QSet<QString> ids;
    const std::vector<SheetKey> keys = sheetKeys(*m_derivation);
    for (const SheetKey &key : keys)
        ids.insert(makeSheet({m_derivation, m_numbers, {}}, key)->id());
    QCOMPARE(size_t(ids.size()), keys.size());
}

void TestSheetParts::firewallsAndBoundariesHaveAPart()
{
    const Topology &topology = m_derivation->topology;
    for (const Boundary &boundary : topology.boundaries)
        QCOMPARE(partFor(topology, boundary.id).has_value(), boundary.filtered);
    for (const Firewall &firewall : topology.firewalls)
        QCOMPARE(partFor(topology, firewall.id), SheetPart(SheetPart::Extent::Firewall, firewall.id));
    for (const Pool &pool : topology.pools)
        QVERIFY(!partFor(topology, pool.id));
}

QTEST_GUILESS_MAIN(TestSheetParts)
#include "tst_sheetparts.moc"

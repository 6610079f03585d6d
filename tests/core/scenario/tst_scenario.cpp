// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lookup.h"
#include "scenario/scenario.h"
#include "support/samples.h"

#include <QTest>

using namespace portolan;
using namespace portolan::test;

class TestScenario : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyScenarioGivesADocumentOfThisCatalogue();
    void unknownScenariosNameTheOnesThereAre();
    void aMissingTemplateIsReportedWithItsPlace();
    void samplesNameTheCatalogueTheyWereDrawnAgainst();
};

void TestScenario::everyScenarioGivesADocumentOfThisCatalogue()
{
    const auto catalogue = lyncCatalogue();
    QVERIFY(!catalogue->scenarios.empty());
    for (const Scenario &scenario : catalogue->scenarios) {
        const auto document = newDocument(*catalogue, QStringLiteral(LYNC_CATALOGUE), scenario.id);
        QVERIFY2(document, qPrintable(scenario.id));
        QCOMPARE(document->catalogue, pinOf(*catalogue));
        QVERIFY(!document->topology.pools.isEmpty());
        QVERIFY(inconsistencies(document->topology).empty());
    }
}

void TestScenario::unknownScenariosNameTheOnesThereAre()
{
    const auto document =
        newDocument(*lyncCatalogue(), QStringLiteral(LYNC_CATALOGUE), QStringLiteral("none"));
    QVERIFY(!document);
    QCOMPARE(document.error().code, ErrorCode::UnknownScenario);
    QCOMPARE(document.error().arguments.first(), QStringLiteral("none"));
    for (const Scenario &scenario : lyncCatalogue()->scenarios)
        QVERIFY(document.error().arguments.last().contains(scenario.id));
}

void TestScenario::aMissingTemplateIsReportedWithItsPlace()
{
    const auto document =
        newDocument(*lyncCatalogue(), QStringLiteral("/nowhere"), lyncCatalogue()->scenarios[0].id);
    QVERIFY(!document);
    QCOMPARE(document.error().code, ErrorCode::CannotOpen);
    QVERIFY(document.error().where.startsWith(QStringLiteral("/nowhere/")));
}

/// Release and revision, but no hash, which every change of a text would make stale.
void TestScenario::samplesNameTheCatalogueTheyWereDrawnAgainst()
{
    for (const QString &id : sampleIds()) {
        const CataloguePin pin = sample(id).catalogue;
        QCOMPARE(pin.release, lyncCatalogue()->release);
        QVERIFY2(pin.revision >= 1 && pin.revision <= lyncCatalogue()->revision, qPrintable(id));
        QCOMPARE(pin.hash, QString());
    }
}

QTEST_GUILESS_MAIN(TestScenario)

#include "tst_scenario.moc"

// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lookup.h"
#include "scenario/scenario.h"
#include "support/samples.h"

#include <QHash>
#include <QSet>
#include <QTest>

using namespace portolan;
using namespace portolan::test;

class TestScenario : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyScenarioGivesADocumentOfThisCatalogue();
    void germanScenariosAreNamedInGerman();
    void unknownScenariosNameTheOnesThereAre();
    void aMissingTemplateIsReportedWithItsPlace();
    void samplesNameTheCatalogueTheyWereDrawnAgainst();
};

void TestScenario::everyScenarioGivesADocumentOfThisCatalogue()
{
    const auto catalogue = lyncCatalogue();
    QVERIFY(!catalogue->scenarios.empty());
    for (const Scenario &scenario : catalogue->scenarios) {
        const auto document =
            newDocument(*catalogue, QStringLiteral(LYNC_CATALOGUE), scenario.id, Language::English);
        QVERIFY2(document, qPrintable(scenario.id));
        QCOMPARE(document->catalogue, pinOf(*catalogue));
        QVERIFY(!document->topology.pools.isEmpty());
        QVERIFY(inconsistencies(document->topology).empty());
    }
}

/// Every name in the files is one the catalogue knows in both languages; everything but names is the same.
void TestScenario::germanScenariosAreNamedInGerman()
{
    const auto catalogue = lyncCatalogue();
    QHash<QString, QString> names;
    for (const Text &name : catalogue->scenarioNames) {
        const QString english = name.in(Language::English);
        QVERIFY2(!names.contains(english), qPrintable(english));
        names.insert(english, name.in(Language::German));
    }
    QSet<QString> used;
    for (const Scenario &scenario : catalogue->scenarios) {
        const QString folder = QStringLiteral(LYNC_CATALOGUE);
        const auto english = newDocument(*catalogue, folder, scenario.id, Language::English);
        const auto german = newDocument(*catalogue, folder, scenario.id, Language::German);
        QVERIFY(english && german);
        const auto expect = [&](const auto &englishTable, const auto &germanTable) {
            QCOMPARE(englishTable.size(), germanTable.size());
            for (const auto &element : englishTable) {
                QVERIFY2(names.contains(element.name), qPrintable(element.name));
                used.insert(element.name);
                auto renamed = element;
                renamed.name = names.value(element.name);
                QVERIFY2(*germanTable.find(element.id) == renamed, qPrintable(element.name));
            }
        };
        const Topology &before = english->topology;
        const Topology &after = german->topology;
        used.insert(before.deployment.name);
        QCOMPARE(after.deployment.name, names.value(before.deployment.name));
        expect(before.sites, after.sites);
        expect(before.zones, after.zones);
        expect(before.firewalls, after.firewalls);
        expect(before.boundaries, after.boundaries);
        expect(before.pools, after.pools);
        expect(before.balancers, after.balancers);
        expect(before.parties, after.parties);
        QVERIFY(before.associations == after.associations);
        QVERIFY(before.notes.isEmpty());
    }
    QCOMPARE(used.size(), names.size());
}

void TestScenario::unknownScenariosNameTheOnesThereAre()
{
    const auto document = newDocument(*lyncCatalogue(), QStringLiteral(LYNC_CATALOGUE),
                                      QStringLiteral("none"), Language::English);
    QVERIFY(!document);
    QCOMPARE(document.error().code, ErrorCode::UnknownScenario);
    QCOMPARE(document.error().arguments.first(), QStringLiteral("none"));
    for (const Scenario &scenario : lyncCatalogue()->scenarios)
        QVERIFY(document.error().arguments.last().contains(scenario.id));
}

void TestScenario::aMissingTemplateIsReportedWithItsPlace()
{
    const auto document = newDocument(*lyncCatalogue(), QStringLiteral("/nowhere"),
                                      lyncCatalogue()->scenarios[0].id, Language::English);
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

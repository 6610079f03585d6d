// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/cataloguechange.h"
#include "sheet/rownumbers.h"
#include "support/samples.h"

#include <QTest>

#include <algorithm>

using namespace portolan;
using namespace portolan::test;

namespace {

using Kind = CatalogueChange::Kind;

/// The shipped catalogue with one revision more or less.
std::shared_ptr<Catalogue> revised(int by)
{
    auto catalogue = std::make_shared<Catalogue>(*lyncCatalogue());
    catalogue->revision += by;
    catalogue->hash = QStringLiteral("another");
    return catalogue;
}

/// A sample as it would be after saving under `catalogue`.
Document saved(const std::shared_ptr<const Catalogue> &catalogue)
{
    Document document = sample(QStringLiteral("edge-single-nat"));
    document.catalogue = {catalogue->release, catalogue->revision, catalogue->hash};
    document.rowNumbers = recorded({}, derive(document.topology, catalogue));
    return document;
}

/// The catalogue no longer knows what a rule opens: its rows vanish.
void silence(Catalogue &catalogue, const Derivation &derivation, const Row &row)
{
    Condition never;
    never.kind = Condition::Kind::Any;
    for (const int rule : derivation.rulesOf(row))
        catalogue.rules[size_t(rule)].condition = never;
}

} // namespace

class TestCatalogueChange : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSameCatalogueIsNoChange();
    void whatAPinLeavesOutIsNotCompared();
    void olderNewerAndAlteredAreToldApart();
    void withoutNumbersThereIsNothingToCompare();
    void equalRowsAreNoDifference();
    void rowsThatVanishAreTold();
    void rowsThatAppearAreTold();
    void rowsThatVanishedByEditsAreNot();
};

void TestCatalogueChange::theSameCatalogueIsNoChange()
{
    QVERIFY(!catalogueChange(saved(lyncCatalogue()), lyncCatalogue()));
}

void TestCatalogueChange::whatAPinLeavesOutIsNotCompared()
{
    const Catalogue &catalogue = *lyncCatalogue();
    QVERIFY(!changeSince({}, catalogue));
    QVERIFY(!changeSince({catalogue.release, 0, {}}, catalogue));
    QVERIFY(!changeSince({catalogue.release, catalogue.revision, {}}, catalogue));
    QVERIFY(!changeSince({catalogue.release, catalogue.revision, catalogue.hash}, catalogue));
}

void TestCatalogueChange::olderNewerAndAlteredAreToldApart()
{
    const Catalogue &catalogue = *lyncCatalogue();
    QCOMPARE(changeSince({catalogue.release, catalogue.revision, {}}, *revised(1)), Kind::Newer);
    QCOMPARE(changeSince({catalogue.release, catalogue.revision + 1, {}}, catalogue), Kind::Older);
    QCOMPARE(changeSince({catalogue.release, catalogue.revision, QStringLiteral("x")}, catalogue),
             Kind::Altered);
}

void TestCatalogueChange::withoutNumbersThereIsNothingToCompare()
{
    Document document = saved(lyncCatalogue());
    document.rowNumbers = {};
    QVERIFY(!catalogueChange(document, revised(1)));
}

void TestCatalogueChange::equalRowsAreNoDifference()
{
    const auto change = catalogueChange(saved(lyncCatalogue()), revised(1));
    QVERIFY(change);
    QCOMPARE(change->kind, Kind::Newer);
    QCOMPARE(change->pin.revision, lyncCatalogue()->revision);
    QVERIFY(!change->changesRows());
}

void TestCatalogueChange::rowsThatVanishAreTold()
{
    const Document document = saved(lyncCatalogue());
    const Derivation before = derive(document.topology, lyncCatalogue());
    const auto next = revised(1);
    silence(*next, before, before.rows.front());
    const auto change = catalogueChange(document, next);
    QVERIFY(change);
    QVERIFY(change->added.empty());
    QCOMPARE(change->gone.size(), before.rows.size() - change->derivation->rows.size());
    const RowNumbers::Number &number = document.rowNumbers.numbers.at(before.rows.front().id);
    QVERIFY(std::ranges::find(change->gone, number) != change->gone.end());
}

void TestCatalogueChange::rowsThatAppearAreTold()
{
    const Derivation full = derive(sample(QStringLiteral("edge-single-nat")).topology, lyncCatalogue());
    const auto poorer = revised(-1);
    silence(*poorer, full, full.rows.front());
    const auto change = catalogueChange(saved(poorer), lyncCatalogue());
    QVERIFY(change);
    QVERIFY(change->gone.empty());
    QVERIFY(!change->added.empty());
    QCOMPARE(change->derivation->rows[change->added.front()].id, full.rows.front().id);
}

void TestCatalogueChange::rowsThatVanishedByEditsAreNot()
{
    Document document = saved(lyncCatalogue());
    const RowNumbers all = document.rowNumbers;
    document.topology.deployment.features[FeatureKey::literal("federation")] = false;
    document.rowNumbers = recorded(all, derive(document.topology, lyncCatalogue()));
    QCOMPARE(document.rowNumbers.numbers.size(), all.numbers.size());
    QVERIFY(std::ranges::any_of(document.rowNumbers.numbers,
                                [](const auto &entry) { return entry.second.gone; }));
    const auto change = catalogueChange(document, revised(1));
    QVERIFY(change);
    QVERIFY(!change->changesRows());
}

QTEST_GUILESS_MAIN(TestCatalogueChange)

#include "tst_cataloguechange.moc"

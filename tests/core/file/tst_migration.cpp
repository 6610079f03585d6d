// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "file/documentreader.h"
#include "file/documentwriter.h"
#include "file/format.h"
#include "file/migratedparts.h"
#include "file/migration.h"
#include "file/plainform.h"
#include "support/must.h"
#include "support/randomtopology.h"

#include <QtTest>

#include <array>

using namespace portolan;

namespace {

// Two steps of a future that may never come: each renames a member, and the second relies on the first.

Result<void> renameNetworks(RawDocument &document)
{
    document.topology.insert(QLatin1StringView("zones"),
                             document.topology.take(QLatin1StringView("networks")));
    return {};
}

Result<void> countZones(RawDocument &document)
{
    if (!document.topology.value(QLatin1StringView("zones")).isString())
        return failure(ErrorCode::WrongType, {}, QStringLiteral("/zones"));
    document.diagram.insert(QLatin1StringView("seen"), document.topology.value(QLatin1StringView("zones")));
    return {};
}

constexpr std::array<Migration, 2> steps{renameNetworks, countZones};

} // namespace

class TestMigration : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thereIsAStepForEveryVersionButTheNewest();
    void stepsAreCarriedOutInOrder();
    void stepsThatLieBehindAreLeftOut();
    void aFailingStepEndsIt();
    void whatIsUpToDateComesThroughUnchanged();
    void aStepWithNothingToDoIsPassed();
    void olderVersionsReadAsTheyAre_data();
    void olderVersionsReadAsTheyAre();
};

void TestMigration::thereIsAStepForEveryVersionButTheNewest()
{
    QCOMPARE(int(migrations().size()), formatVersion - 1);
}

void TestMigration::stepsAreCarriedOutInOrder()
{
    RawDocument document;
    document.topology = {{QStringLiteral("networks"), QStringLiteral("lan")}};
    QVERIFY(migrate(document, 1, steps));
    QCOMPARE(document.topology, QJsonObject({{QStringLiteral("zones"), QStringLiteral("lan")}}));
    QCOMPARE(document.diagram, QJsonObject({{QStringLiteral("seen"), QStringLiteral("lan")}}));
    QCOMPARE(document.format.value(QLatin1StringView("version")).toInt(), 3);
}

void TestMigration::stepsThatLieBehindAreLeftOut()
{
    RawDocument document;
    document.topology = {{QStringLiteral("networks"), 1}, {QStringLiteral("zones"), QStringLiteral("wan")}};
    QVERIFY(migrate(document, 2, steps));
    QVERIFY(document.topology.contains(QLatin1StringView("networks")));
    QCOMPARE(document.diagram.value(QLatin1StringView("seen")).toString(), QStringLiteral("wan"));
    RawDocument newest;
    QVERIFY(migrate(newest, 3, steps));
    QVERIFY(newest.topology.isEmpty());
}

void TestMigration::aFailingStepEndsIt()
{
    RawDocument document;
    const auto result = migrate(document, 1, steps);
    QVERIFY(!result);
    QCOMPARE(result.error().where, QStringLiteral("/zones"));
    QVERIFY(document.diagram.isEmpty());
    QVERIFY(document.format.isEmpty());
}

void TestMigration::whatIsUpToDateComesThroughUnchanged()
{
    const Document document = test::randomDocument({.seed = 51});
    PlainForm plain = test::must(splitPlain(test::must(writeDocument(document, FileForm::Plain))));
    QVERIFY(plain.checkMembers());
    const Parts parts = test::must(broughtUp(plain.parts, formatVersion));
    QCOMPARE(test::must(readVersion(parts.format)), formatVersion);
    QVERIFY(test::must(readFormat(parts.format)) == document.catalogue);
    QVERIFY(test::must(readTopology(parts.topology)) == document.topology);
    QVERIFY(test::must(readDiagram(parts.diagram, document.topology)) == document.diagram);
    const RequestsPart requests = test::must(readRequests(parts.requests));
    QVERIFY(requests.rowNumbers == document.rowNumbers);
    QVERIFY(requests.requests == document.requests);
}

void TestMigration::aStepWithNothingToDoIsPassed()
{
    constexpr std::array<Migration, 3> some{nullptr, renameNetworks, nullptr};
    QVERIFY(!readsAsItIs(1, some));
    QVERIFY(!readsAsItIs(2, some));
    QVERIFY(readsAsItIs(3, some));
    QVERIFY(readsAsItIs(4, some));
    RawDocument document;
    document.topology = {{QStringLiteral("networks"), QStringLiteral("lan")}};
    QVERIFY(migrate(document, 1, some));
    QVERIFY(document.topology.contains(QLatin1StringView("zones")));
    QCOMPARE(document.format.value(QLatin1StringView("version")).toInt(), 4);
}

void TestMigration::olderVersionsReadAsTheyAre_data()
{
    QTest::addColumn<QByteArray>("version");
    for (int version = 1; version < formatVersion; ++version)
        QTest::addRow("%d", version) << QByteArray::number(version);
}

void TestMigration::olderVersionsReadAsTheyAre()
{
    QFETCH(QByteArray, version);
    Document document = test::randomDocument({.seed = 52});
    for (auto &[row, number] : document.rowNumbers.numbers)
        number.gone = false;
    document.topology.notes = {};
    std::erase_if(document.diagram.placements,
                  [](const auto &entry) { return entry.first.text().starts_with("note-"); });
    QByteArray old = test::must(writeDocument(document, FileForm::Plain));
    old.replace("\"version\": " + QByteArray::number(formatVersion), "\"version\": " + version);
    QVERIFY(old.contains("\"version\": " + version));
    QVERIFY(test::must(readDocument(old)) == document);
}

QTEST_GUILESS_MAIN(TestMigration)
#include "tst_migration.moc"

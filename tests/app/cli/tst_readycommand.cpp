// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clirun.h"

#include "file/documentfile.h"
#include "support/must.h"
#include "support/samples.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace portolan;
using namespace portolan::test;

class TestReadyCommand : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void objectionsAreOne();
    void germanForPeople();
    void programsGetKindsAndPlaces();
    void readyIsZero();
    void theDayCounts();
    void whatCannotBeReadIsTwo();

private:
    static CliRun ready(const QStringList &arguments)
    {
        return run(QStringList{QStringLiteral("ready")} + arguments);
    }
    [[nodiscard]] QString saved(const Document &document) const
    {
        const QString path = m_folder.filePath(QStringLiteral("ready.portolan"));
        must(saveDocument(document, path, std::nullopt));
        return path;
    }
    /// Nothing but what a header needs.
    static Document headed()
    {
        Document document;
        document.topology.deployment.name = QStringLiteral("Perimeter");
        document.topology.deployment.sipDomains = {must(HostName::parse(QStringLiteral("perimeter.net")))};
        document.requests.header.requester = QStringLiteral("R. Weber");
        document.requests.header.contact = QStringLiteral("1234");
        document.requests.header.owner = QStringLiteral("Collaboration");
        return document;
    }

    QTemporaryDir m_folder;
};

void TestReadyCommand::objectionsAreOne()
{
    const CliRun result = ready({samplePath(QStringLiteral("contoso"))});
    QCOMPARE(result.exitCode, 1);
    QVERIFY2(result.lines().front().startsWith(QLatin1String("Not ready: ")), qPrintable(result.text()));
    QVERIFY(result.text().contains(QLatin1String("Header: The header does not say: Requester.")));
    QVERIFY(result.text().contains(QLatin1String("domains kept for examples")));
}

void TestReadyCommand::germanForPeople()
{
    const CliRun result =
        ready({samplePath(QStringLiteral("contoso")), QStringLiteral("--language"), QStringLiteral("de")});
    QCOMPARE(result.exitCode, 1);
    QVERIFY2(result.text().startsWith(QStringLiteral("Nicht übergabebereit: ")), qPrintable(result.text()));
}

void TestReadyCommand::programsGetKindsAndPlaces()
{
    const CliRun result =
        ready({samplePath(QStringLiteral("contoso")), QStringLiteral("--format"), QStringLiteral("json")});
    QCOMPARE(result.exitCode, 1);
    QCOMPARE(result.json()[QStringLiteral("ready")].toBool(true), false);
    QStringList kinds;
    QString field;
    for (const QJsonValue objection : result.json()[QStringLiteral("objections")].toArray()) {
        kinds.append(objection[QStringLiteral("kind")].toString());
        if (field.isEmpty())
            field = objection[QStringLiteral("field")].toString();
        QVERIFY(!objection[QStringLiteral("text")].toString().isEmpty());
    }
    QVERIFY(kinds.contains(QStringLiteral("exampleNames")));
    QCOMPARE(field, QStringLiteral("requester"));
}

void TestReadyCommand::readyIsZero()
{
    const CliRun result = ready({saved(headed())});
    QCOMPARE(result.exitCode, 0);
    QCOMPARE(result.lines().size(), 1);
}

void TestReadyCommand::theDayCounts()
{
    Document document = headed();
    document.requests.header.validUntil = QDate(2026, 11, 21);
    const QString path = saved(document);
    QCOMPARE(ready({path, QStringLiteral("--date"), QStringLiteral("2026-11-21")}).exitCode, 0);
    QCOMPARE(ready({path, QStringLiteral("--date"), QStringLiteral("2026-11-22")}).exitCode, 1);
    QCOMPARE(ready({path, QStringLiteral("--date"), QStringLiteral("22.11.2026")}).exitCode, 2);
}

void TestReadyCommand::whatCannotBeReadIsTwo()
{
    const CliRun result = ready({m_folder.filePath(QStringLiteral("nothing.portolan"))});
    QCOMPARE(result.exitCode, 2);
    QVERIFY(!result.err.isEmpty());
}

QTEST_GUILESS_MAIN(TestReadyCommand)
#include "tst_readycommand.moc"

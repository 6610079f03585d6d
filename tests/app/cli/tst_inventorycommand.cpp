// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clirun.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace portolan::test;

namespace {

QByteArray content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

CliRun inventory(const QStringList &arguments)
{
    return run(QStringList{QStringLiteral("inventory"), samplePath(QStringLiteral("contoso"))} + arguments);
}

} // namespace

class TestInventoryCommand : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aListGoesWhereItIsAskedFor();
    void anUnchangedListChangesNothing();
    void addressesAreFilledIn();
    void columnsCanBeNamed();
    void objectionsKeepTheFileAsItIs_data();
    void objectionsKeepTheFileAsItIs();

private:
    [[nodiscard]] QString path(const char *name) const { return m_folder.filePath(QLatin1StringView(name)); }
    QString list(const QByteArray &bytes)
    {
        QFile file(path("list.csv"));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        return file.fileName();
    }

    QTemporaryDir m_folder;
};

void TestInventoryCommand::aListGoesWhereItIsAskedFor()
{
    const CliRun printed = inventory({});
    QCOMPARE(printed.exitCode, 0);
    QVERIFY(
        printed.lines().constFirst().startsWith(QStringLiteral("Pool,FQDN,Name,Role,Site,Zone,Address: ")));
    const CliRun written = inventory({QStringLiteral("--out"), path("out.csv")});
    QCOMPARE(written.exitCode, 0);
    QCOMPARE(written.out, QByteArray());
    QCOMPARE(content(path("out.csv")), printed.out);
    const CliRun german = inventory({QStringLiteral("--csv-for"), QStringLiteral("excel-de"),
                                     QStringLiteral("--language"), QStringLiteral("de")});
    QVERIFY(german.out.startsWith("\xef\xbb\xbfPool;FQDN;Name;Rolle;Standort;Zone;Adresse: Access-Edge;"));
}

void TestInventoryCommand::anUnchangedListChangesNothing()
{
    QCOMPARE(inventory({QStringLiteral("--out"), path("same.csv"), QStringLiteral("--language"),
                        QStringLiteral("de"), QStringLiteral("--csv-for"), QStringLiteral("excel-de")})
                 .exitCode,
             0);
    const CliRun filled = inventory({QStringLiteral("--fill"), path("same.csv")});
    QCOMPARE(filled.err, QString());
    QCOMPARE(filled.exitCode, 0);
    QCOMPARE(filled.text(), QStringLiteral("Nothing would change.\n"));
}

void TestInventoryCommand::addressesAreFilledIn()
{
    const QString csv = list("Server;IP\nfra-dhcp1.contoso.net;10.20.10.99\nfra-dc1;-\n");
    const CliRun tried = inventory({QStringLiteral("--fill"), csv});
    QCOMPARE(tried.exitCode, 0);
    const CliRun filled =
        inventory({QStringLiteral("--fill"), csv, QStringLiteral("--out"), path("new.portolan")});
    QCOMPARE(filled.exitCode, 0);
    QCOMPARE(filled.text(),
             QStringLiteral("Line 2: fra-dhcp1.contoso.net, Address: Internal: 10.20.10.8 → 10.20.10.99\n"
                            "Line 3: fra-dc1.contoso.net, Address: Internal: 10.20.10.5 → –\n2 changes.\n"));
    QCOMPARE(tried.out, filled.out);
    const CliRun back = run({QStringLiteral("inventory"), path("new.portolan")});
    QCOMPARE(back.exitCode, 0);
    QVERIFY(back.text().contains(QStringLiteral(",10.20.10.99,")));
    QVERIFY(!back.text().contains(QStringLiteral(",10.20.10.5,")));
}

void TestInventoryCommand::columnsCanBeNamed()
{
    const QString csv = list("Asset,Value\nfra-dhcp1.contoso.net,10.20.10.99\n");
    QCOMPARE(inventory({QStringLiteral("--fill"), csv}).exitCode, 2);
    const CliRun named = inventory(
        {QStringLiteral("--fill"), csv, QStringLiteral("--map"), QStringLiteral("Asset=fqdn,2=address")});
    QCOMPARE(named.exitCode, 0);
    QCOMPARE(named.lines().last(), QStringLiteral("1 change."));
    const CliRun nonsense =
        inventory({QStringLiteral("--fill"), csv, QStringLiteral("--map"), QStringLiteral("9=fqdn")});
    QCOMPARE(nonsense.exitCode, 2);
    QVERIFY(nonsense.err.contains(QStringLiteral("public:")));
}

void TestInventoryCommand::objectionsKeepTheFileAsItIs_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QString>("complaint");
    const QStringList none;
    QTest::newRow("no address") << QByteArray("FQDN,IP\nfra-dhcp1.contoso.net,x\n") << none << 2
                                << QStringLiteral("Line 2, IP: “x” is not what the column holds.");
    QTest::newRow("damaged") << QByteArray("FQDN,IP\nfra-dhcp1.contoso.net,\"x\n") << none << 2
                             << QStringLiteral(
                                    "Line 2, column 2: The quotation mark that begins here is never closed.");
    QTest::newRow("empty") << QByteArray() << none << 2 << QStringLiteral("There is nothing in the file.");
    QTest::newRow("over the list") << QByteArray("FQDN,IP\n")
                                   << QStringList{QStringLiteral("--out"), path("list.csv")} << 2
                                   << QStringLiteral("Name different files");
    QTest::newRow("somebody unknown") << QByteArray("FQDN,IP\nnobody.contoso.net,10.0.0.1\n") << none << 1
                                      << QStringLiteral("Line 2: nobody.contoso.net is not drawn.");
    QTest::newRow("wrong lines left out")
        << QByteArray("FQDN,IP\nfra-dhcp1.contoso.net,x\nfra-dc1.contoso.net,10.20.10.99\n")
        << QStringList{QStringLiteral("--leave-out")} << 1 << QStringLiteral("Line 2, IP:");
}

void TestInventoryCommand::objectionsKeepTheFileAsItIs()
{
    QFETCH(QByteArray, csv);
    QFETCH(QStringList, options);
    QFETCH(int, exitCode);
    QFETCH(QString, complaint);
    const QString out = path("kept.portolan");
    QFile::remove(out);
    QStringList arguments{QStringLiteral("--fill"), list(csv)};
    if (!options.contains(QStringLiteral("--out")))
        arguments += {QStringLiteral("--out"), out};
    const CliRun filled = inventory(arguments + options);
    QCOMPARE(filled.exitCode, exitCode);
    QVERIFY2(filled.err.contains(complaint), qPrintable(filled.err));
    QCOMPARE(QFile::exists(out), exitCode != 2);
    QCOMPARE(content(path("list.csv")), csv);
}

QTEST_GUILESS_MAIN(TestInventoryCommand)
#include "tst_inventorycommand.moc"

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

QString seed(const char *name)
{
    return QStringLiteral(SEEDS "/") + QLatin1StringView(name);
}

CliRun import(const QStringList &arguments)
{
    return run(QStringList{QStringLiteral("import")} + arguments);
}

} // namespace

class TestImportCommand : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyKindOfFileGivesADocument_data();
    void everyKindOfFileGivesADocument();
    void theReportGoesWhereItIsAskedFor();
    void germanForPeople();
    void aDrawingIsBroughtUpToDate();
    void whatIsRefusedLeavesEverythingAsItWas_data();
    void whatIsRefusedLeavesEverythingAsItWas();

private:
    [[nodiscard]] QString path(const char *name) const { return m_folder.filePath(QLatin1StringView(name)); }

    QTemporaryDir m_folder;
};

void TestImportCommand::everyKindOfFileGivesADocument_data()
{
    QTest::addColumn<QString>("in");
    QTest::addColumn<QString>("summary");
    QTest::newRow("builder")
        << seed("builder.tbxml")
        << QStringLiteral("Topology Builder file: 2 sites, 4 pools, 5 servers, 5 installed services");
    QTest::newRow("published") << seed("published.xml")
                               << QStringLiteral(
                                      "Published topology: 1 site, 2 pools, 2 servers, 4 installed services");
    QTest::newRow("UTF-16") << seed("published-utf16.topology")
                            << QStringLiteral(
                                   "Published topology: 1 site, 2 pools, 2 servers, 4 installed services");
    QTest::newRow("configuration")
        << seed("configuration.zip")
        << QStringLiteral("Exported configuration: 1 site, 2 pools, 2 servers, 4 installed services");
}

void TestImportCommand::everyKindOfFileGivesADocument()
{
    QFETCH(QString, in);
    QFETCH(QString, summary);
    const QString out = path("out.portolan");
    const CliRun imported = import({in, out});
    QCOMPARE(imported.err, QString());
    QCOMPARE(imported.exitCode, 0);
    QCOMPARE(imported.lines().constFirst(), summary);
    for (const char *heading : {"Taken", "Guessed", "To be entered by hand"})
        QVERIFY2(imported.lines().contains(QLatin1StringView(heading)), heading);
    QVERIFY(!imported.text().contains(QLatin1String("(s)")));
    const CliRun info = run({QStringLiteral("info"), out});
    QCOMPARE(info.exitCode, 0);
    QVERIFY(info.text().contains(QStringLiteral("this very catalogue")));
}

void TestImportCommand::theReportGoesWhereItIsAskedFor()
{
    const QString report = path("report.txt");
    const CliRun whole = import({seed("builder.tbxml"), path("out.portolan")});
    const CliRun imported =
        import({seed("builder.tbxml"), path("out.portolan"), QStringLiteral("--report"), report});
    QCOMPARE(imported.exitCode, 0);
    QCOMPARE(imported.lines().size(), 1);
    QCOMPARE(content(report), whole.out);
}

void TestImportCommand::germanForPeople()
{
    const QString out = path("german.portolan.json");
    const CliRun imported =
        import({seed("published.xml"), out, QStringLiteral("--language"), QStringLiteral("de")});
    QCOMPARE(imported.exitCode, 0);
    QVERIFY(imported.text().contains(QStringLiteral("Von Hand einzutragen")));
    QVERIFY(imported.text().contains(QStringLiteral("2 Server")));
    QVERIFY(imported.text().contains(QStringLiteral("Produkt: Lync Server 2013.")));
    QVERIFY(content(out).contains("Externe Firewall"));
}

void TestImportCommand::aDrawingIsBroughtUpToDate()
{
    const QString drawing = path("drawing.portolan");
    const QString out = path("updated.portolan");
    const QStringList options{QStringLiteral("--update"), drawing};
    QCOMPARE(import({seed("builder.tbxml"), drawing}).exitCode, 0);
    const CliRun same = import(QStringList{seed("builder.tbxml"), out} + options);
    QCOMPARE(same.exitCode, 0);
    QCOMPARE(same.text(), QStringLiteral("The drawing says what the file says.\n"));
    QCOMPARE(content(out), content(drawing));

    const QString later = path("later.tbxml");
    QFile file(later);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content(seed("builder.tbxml"))
                   .replace("<Machine Fqdn=\"fe1", "<Machine Fqdn=\"fe3.example.com\"/><Machine Fqdn=\"fe1")
                   .replace("<Name>Branch<", "<Name>Portland<")
                   .replace("InstalledOn=\"g\"", "InstalledOn=\"nowhere\""));
    file.close();
    const CliRun changed = import(QStringList{later, out} + options);
    QCOMPARE(changed.lines(),
             (QStringList{QStringLiteral("1 new, 1 changed, 1 gone"), QString(), QStringLiteral("Branch"),
                          QStringLiteral("~ Branch: Name: Branch -> Portland"),
                          QStringLiteral("- 192.0.2.9: PSTN gateway, 1 server"), QString(),
                          QStringLiteral("Main"), QStringLiteral("+ fe3.example.com: server of fe")}));
    // The gateway stays until its removal is asked for.
    QVERIFY(import(QStringList{later, out, QStringLiteral("--update"), out})
                .text()
                .startsWith(QStringLiteral("0 new, 0 changed, 1 gone")));
    QCOMPARE(import(QStringList{later, out, QStringLiteral("--update"), out, QStringLiteral("--remove-gone")})
                 .exitCode,
             0);
    QCOMPARE(import(QStringList{later, out, QStringLiteral("--update"), out}).text(), same.text());
}

void TestImportCommand::whatIsRefusedLeavesEverythingAsItWas_data()
{
    QTest::addColumn<QStringList>("arguments");
    const QString out = path("kept.portolan");
    const QString broken = path("broken.xml");
    QTest::newRow("no such file") << QStringList{path("none.xml"), out};
    QTest::newRow("a folder") << QStringList{m_folder.path(), out};
    QTest::newRow("another format") << QStringList{samplePath(QStringLiteral("contoso")), out};
    QTest::newRow("cut short") << QStringList{broken, out};
    QTest::newRow("over itself") << QStringList{out, out};
    QTest::newRow("report over the file")
        << QStringList{seed("published.xml"), out, QStringLiteral("--report"), out};
    QTest::newRow("report nowhere") << QStringList{seed("published.xml"), out, QStringLiteral("--report"),
                                                   path("none/report.txt")};
    QTest::newRow("no drawing to update")
        << QStringList{seed("published.xml"), out, QStringLiteral("--update"), broken};
    QTest::newRow("nothing to write") << QStringList{seed("published.xml")};
}

void TestImportCommand::whatIsRefusedLeavesEverythingAsItWas()
{
    QFETCH(QStringList, arguments);
    QFile kept(path("kept.portolan"));
    QVERIFY(kept.open(QIODevice::WriteOnly));
    kept.write("kept");
    kept.close();
    QFile broken(path("broken.xml"));
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write(content(seed("published.xml")).chopped(40));
    broken.close();
    const CliRun imported = import(arguments);
    QCOMPARE(imported.exitCode, 2);
    QVERIFY(!imported.err.isEmpty());
    QCOMPARE(imported.out, QByteArray());
    QCOMPARE(content(path("kept.portolan")), QByteArray("kept"));
}

QTEST_GUILESS_MAIN(TestImportCommand)

#include "tst_importcommand.moc"

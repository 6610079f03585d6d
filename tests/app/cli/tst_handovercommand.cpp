// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clirun.h"

#include "file/documentfile.h"
#include "support/must.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace portolan;
using namespace portolan::test;

class TestHandOverCommand : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsHandedOverIsInTheFile();
    void numbersGoOn();
    void theSameGivesTheSame();
    void nothingIsWrittenWithoutARecipient();
    void nothingIsWrittenForABadDate();
    void anEmptyDesignIsNotHandedOver();

private:
    /// A file of its own.
    QString copy(const char *name)
    {
        QString path = m_folder.filePath(QLatin1String(name));
        must(saveDocument(must(loadDocument(samplePath(QStringLiteral("contoso")))).document, path,
                          std::nullopt));
        return path;
    }
    static CliRun handOver(const QString &path, const QStringList &options)
    {
        return run(QStringList{QStringLiteral("handover"), path} + options);
    }

    QTemporaryDir m_folder;
    const QStringList m_options{QStringLiteral("--recipient"), QStringLiteral("Network team"),
                                QStringLiteral("--date"), QStringLiteral("2026-11-21")};
};

void TestHandOverCommand::whatIsHandedOverIsInTheFile()
{
    const QString path = copy("one.portolan.json");
    const CliRun result = handOver(path, m_options);
    QCOMPARE(result.err, QString());
    QCOMPARE(result.exitCode, 0);
    const Document document = must(loadDocument(path)).document;
    const Baseline &baseline = document.requests.baselines.at(1);
    QCOMPARE(result.text(), QStringLiteral("1 %1\n").arg(baseline.hash));
    QCOMPARE(baseline.date, QDate(2026, 11, 21));
    QCOMPARE(baseline.recipient, QStringLiteral("Network team"));
    QVERIFY(isIntact(baseline));
    size_t rows = 0;
    for (const BaselineSheet &sheet : baseline.content->sheets)
        rows += sheet.rows.size();
    QVERIFY(rows > 100);
    QVERIFY(document.rowNumbers.numbers.size() >= rows);
    QCOMPARE(run({QStringLiteral("diff"), path, QStringLiteral("--since"), QStringLiteral("1")}).exitCode, 0);
}

void TestHandOverCommand::numbersGoOn()
{
    const QString path = copy("two.portolan");
    QCOMPARE(handOver(path, m_options).exitCode, 0);
    const CliRun second = handOver(path, m_options);
    QVERIFY(second.text().startsWith(QStringLiteral("2 ")));
    const Document document = must(loadDocument(path)).document;
    QCOMPARE(document.requests.baselines.at(1).hash, document.requests.baselines.at(2).hash);
}

void TestHandOverCommand::theSameGivesTheSame()
{
    const QString first = copy("same1.portolan.json");
    const QString second = copy("same2.portolan.json");
    QCOMPARE(handOver(first, m_options).out, handOver(second, m_options).out);
    QFile a(first);
    QFile b(second);
    QVERIFY(a.open(QIODevice::ReadOnly) && b.open(QIODevice::ReadOnly));
    QCOMPARE(a.readAll(), b.readAll());
}

void TestHandOverCommand::nothingIsWrittenWithoutARecipient()
{
    const QString path = copy("none.portolan.json");
    QCOMPARE(handOver(path, {}).exitCode, 2);
    const CliRun empty = handOver(path, {QStringLiteral("--recipient"), QStringLiteral(" ")});
    QCOMPARE(empty.exitCode, 2);
    QVERIFY(empty.err.contains(QStringLiteral("--recipient")));
    QVERIFY(must(loadDocument(path)).document.requests.baselines.empty());
}

void TestHandOverCommand::nothingIsWrittenForABadDate()
{
    const QString path = copy("bad.portolan.json");
    const CliRun result = handOver(path,
                                   {QStringLiteral("--recipient"), QStringLiteral("x"),
                                    QStringLiteral("--date"), QStringLiteral("2026-02-30")});
    QCOMPARE(result.exitCode, 2);
    QVERIFY(result.err.contains(QStringLiteral("2026-02-30")));
    QVERIFY(must(loadDocument(path)).document.requests.baselines.empty());
}

void TestHandOverCommand::anEmptyDesignIsNotHandedOver()
{
    const QString path = m_folder.filePath(QStringLiteral("empty.portolan.json"));
    must(saveDocument(Document(), path, std::nullopt));
    const CliRun result = handOver(path, m_options);
    QCOMPARE(result.exitCode, 2);
    QVERIFY(result.err.contains(QStringLiteral("no rows")));
}

QTEST_GUILESS_MAIN(TestHandOverCommand)
#include "tst_handovercommand.moc"

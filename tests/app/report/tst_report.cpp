// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The report as others read it: text and fonts by poppler, structure by qpdf.
#include "clirun.h"
#include "file/documentfile.h"
#include "reading.h"
#include "report/reportaccess.h"
#include "sheet/frozen.h"
#include "sheet/sheetlanguage.h"
#include "support/must.h"
#include "support/samples.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace portolan;
using namespace portolan::test;

class TestReport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rowsAreFoundInOrder_data();
    void rowsAreFoundInOrder();
    void fontsAreEmbedded();
    void structureIsThere_data();
    void structureIsThere();
    void sameDateSameBytes();
    void paperAndSheetsAreThoseAskedFor();
    void anyTextIsTaken();
    void whatIsStoppedLeavesTheOldFile();
    void goldenText_data();
    void goldenText();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    /// Writes the report of a file and returns where.
    QString written(const QString &file, const QString &language, const QStringList &more = {});
    QString contoso(const QString &language)
    {
        QString &known = m_contoso[language];
        if (known.isEmpty())
            known = written(samplePath(QStringLiteral("contoso")), language);
        return known;
    }
    static QString textOf(const QString &pdf)
    {
        return QString::fromUtf8(
            outputOf(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), pdf, QStringLiteral("-")}));
    }
    static Report reportOf(const Derived &derived);
    static void addLanguages();

    QTemporaryDir m_folder;
    QMap<QString, QString> m_contoso;
    int m_count = 0;
};

QString TestReport::written(const QString &file, const QString &language, const QStringList &more)
{
    const QString out = path(QStringLiteral("%1.pdf").arg(++m_count));
    const QStringList arguments{
        QStringLiteral("--language"), language, QStringLiteral("report"), file,
        QStringLiteral("--out"),      out,      QStringLiteral("--date"), QStringLiteral("2026-01-31")};
    const CliRun run = test::run(arguments + more);
    if (run.exitCode != 0)
        qFatal("report: %s", qPrintable(run.err));
    return out;
}

void TestReport::addLanguages()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << QStringLiteral("en");
    QTest::newRow("German") << QStringLiteral("de");
}

Report TestReport::reportOf(const Derived &derived)
{
    Report report;
    report.derivation = derived.derivation;
    report.document = derived.document;
    report.sheets = derived.sheets(Language::English);
    report.date = QDate(2026, 1, 31);
    return report;
}

void TestReport::rowsAreFoundInOrder_data()
{
    addLanguages();
}

/// Each row stands together, cell after cell; but for the few that are divided.
void TestReport::rowsAreFoundInOrder()
{
    QFETCH(QString, language);
    const QString text = squeezed(textOf(contoso(language)));
    const Derived derived(sample(QStringLiteral("contoso")));
    size_t rows = 0;
    size_t divided = 0;
    for (const auto &sheet : derived.sheets(*languageWithCode(language))) {
        qsizetype from = 0;
        for (size_t line = 0; line < sheet->lineCount(); ++line) {
            QString row;
            for (size_t column = 0; column < sheet->columns().size(); ++column) {
                if (sheet->columns()[column].isUsual)
                    row += squeezed(sheet->cell(line, column));
            }
            ++rows;
            const qsizetype at = text.indexOf(row, from);
            if (at < 0)
                ++divided;
            else
                from = std::max(from, at);
        }
    }
    QVERIFY(rows > 700);
    QVERIFY2(divided * 100 <= rows * 2, qPrintable(QStringLiteral("%1 of %2").arg(divided).arg(rows)));
}

void TestReport::fontsAreEmbedded()
{
    const QStringList lines =
        QString::fromUtf8(outputOf(QStringLiteral("pdffonts"), {contoso(QStringLiteral("de"))}))
            .split(u'\n', Qt::SkipEmptyParts);
    QVERIFY(lines.size() > 3);
    for (const QString &line : lines.mid(2))
        QVERIFY2(line.contains(QRegularExpression(QStringLiteral("Identity-H +yes"))), qPrintable(line));
}

void TestReport::structureIsThere_data()
{
    addLanguages();
}

void TestReport::structureIsThere()
{
    QFETCH(QString, language);
    const QString pdf = contoso(language);
    const QByteArray checked = outputOf(QStringLiteral("qpdf"), {QStringLiteral("--check"), pdf});
    QVERIFY2(checked.contains("No syntax or stream encoding errors"), checked.constData());
    const QByteArray json = outputOf(QStringLiteral("qpdf"), {QStringLiteral("--json=1"), pdf});
    const QJsonObject all = QJsonDocument::fromJson(json).object();
    const QJsonArray outline = all.value(QStringLiteral("outlines")).toArray();
    const Derived derived(sample(QStringLiteral("contoso")));
    const Sheets sheets = derived.sheets(*languageWithCode(language));
    // Cover, contents and drawing come before the sheets.
    QCOMPARE(size_t(outline.size()), sheets.size() + 3);
    int before = 0;
    for (qsizetype i = 0; i < outline.size(); ++i) {
        const QJsonObject entry = outline[i].toObject();
        if (i >= 3)
            QVERIFY(entry.value(QStringLiteral("title")).toString().endsWith(sheets[size_t(i - 3)]->title()));
        const int page = entry.value(QStringLiteral("destpageposfrom1")).toInt();
        QVERIFY(page > before);
        before = page;
        if (i < 3)
            continue;
        // The section begins there.
        const QString text = squeezed(QString::fromUtf8(
            outputOf(QStringLiteral("pdftotext"),
                     {QStringLiteral("-raw"), QStringLiteral("-f"), QString::number(page),
                      QStringLiteral("-l"), QString::number(page), pdf, QStringLiteral("-")})));
        QVERIFY(text.contains(squeezed(entry.value(QStringLiteral("title")).toString())));
    }
    const QString root = QString::fromUtf8(json);
    QVERIFY(root.contains(language == QLatin1String("de") ? QStringLiteral("\"/Lang\": \"de-DE\"")
                                                          : QStringLiteral("\"/Lang\": \"en-US\"")));
    QVERIFY(root.contains(QLatin1String("\"/CreationDate\": \"D:20260131000000Z\"")));
    // Each entry of the contents leads somewhere.
    QCOMPARE(root.count(QLatin1String("\"/Subtype\": \"/Link\"")), qsizetype(sheets.size()) + 1);
    const QString contents =
        QString::fromUtf8(outputOf(QStringLiteral("pdftotext"),
                                   {QStringLiteral("-f"), QStringLiteral("2"), QStringLiteral("-l"),
                                    QStringLiteral("2"), pdf, QStringLiteral("-")}));
    QVERIFY(contents.contains(QString::number(before)));
}

void TestReport::sameDateSameBytes()
{
    const QString file = samplePath(QStringLiteral("edge-single-nat"));
    const QByteArray first = contentOf(written(file, QStringLiteral("en")));
    QVERIFY(first.startsWith("%PDF-"));
    QTest::qWait(1100);
    QCOMPARE(contentOf(written(file, QStringLiteral("en"))), first);
    QVERIFY(contentOf(written(file, QStringLiteral("de"))) != first);
}

void TestReport::paperAndSheetsAreThoseAskedFor()
{
    const QString file = samplePath(QStringLiteral("contoso"));
    const QString all = textOf(contoso(QStringLiteral("en")));
    const QString some =
        written(file, QStringLiteral("en"),
                {QStringLiteral("--paper"), QStringLiteral("letter"), QStringLiteral("--sheets"),
                 QStringLiteral("nat,matrix"), QStringLiteral("--no-diagram"), QStringLiteral("--icmp")});
    const QString info = QString::fromUtf8(outputOf(QStringLiteral("pdfinfo"), {some}));
    QVERIFY2(info.contains(QLatin1String("792 x 612 pts (letter)")), qPrintable(info));
    const QString text = textOf(some);
    QVERIFY(text.contains(QLatin1String("ICMP")) && !all.contains(QLatin1String("ICMP is not part")));
    QVERIFY(all.contains(QLatin1String("Host firewalls")) && !text.contains(QLatin1String("Host firewalls")));
    QVERIFY(squeezed(text).contains(QLatin1String("statefulfirewallisassumed")));
    const CliRun refused =
        test::run({QStringLiteral("report"), file, QStringLiteral("--out"), path(QStringLiteral("no.pdf")),
                   QStringLiteral("--sheets"), QStringLiteral("nothing")});
    QCOMPARE(refused.exitCode, 2);
    QVERIFY(!QFile::exists(path(QStringLiteral("no.pdf"))));
}

/// Quotes, other scripts, and rows many times as high as a page.
void TestReport::anyTextIsTaken()
{
    const QString file = path(QStringLiteral("nasty.portolan"));
    QVERIFY(saveDocument(nastyDocument(), file, {}));
    const QString pdf =
        written(file, QStringLiteral("en"), {QStringLiteral("--columns"), QStringLiteral("number,remark")});
    const QByteArray checked = outputOf(QStringLiteral("qpdf"), {QStringLiteral("--check"), pdf});
    QVERIFY2(checked.contains("No syntax or stream encoding errors"), checked.constData());
    const QString text = textOf(pdf);
    const QString together = squeezed(text);
    for (const char *piece :
         {"=1+1", "+49691234", "@SUM(A1)", "lines,\"quoted\";separated", "BEGIN0123", "thelastone"})
        QVERIFY2(together.contains(QLatin1String(piece)), piece);
    // All of a long text is there, on however many pages.
    QVERIFY(text.count(QLatin1String("0123456789")) > 3000);
    QVERIFY(text.contains(QLatin1String("END")));
    QVERIFY(text.count(QLatin1String("many")) >= 2000);
}

void TestReport::whatIsStoppedLeavesTheOldFile()
{
    const Derived derived(sample(QStringLiteral("contoso")));
    const Report report = reportOf(derived);
    const QString out = path(QStringLiteral("old.pdf"));
    test::write(out, "precious");
    size_t asked = 0;
    for (const double share : {0.0, 0.2, 0.7}) {
        const auto stopped = writeReport(report, out, [&](size_t done, size_t total) {
            ++asked;
            return double(done) < share * double(total);
        });
        QVERIFY(stopped && !*stopped);
        QCOMPARE(contentOf(out), QByteArray("precious"));
    }
    QVERIFY(asked > 5);
    const auto written = writeReport(report, out);
    QVERIFY(written && *written);
    QVERIFY(contentOf(out).startsWith("%PDF-"));
    const auto refused = writeReport(report, path(QStringLiteral("nowhere/out.pdf")));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::CannotOpen);
}

void TestReport::goldenText_data()
{
    addLanguages();
}

void TestReport::goldenText()
{
    QFETCH(QString, language);
    QStringList sheets;
    for (const char *sheet : everyKindOfSheet)
        sheets << QString::fromLatin1(sheet);
    const QString pdf = written(samplePath(QStringLiteral("contoso")), language,
                                {QStringLiteral("--sheets"), sheets.join(u',')});
    // It changes with every sheet there is; these are a few of them.
    static const QRegularExpression hash(QStringLiteral("([0-9a-f]{8} ?){2,8}(?![0-9a-f-])"));
    const Derived derived(sample(QStringLiteral("contoso")));
    const QString expected =
        contentHash(frozen(derived.derivation, derived.numbers, derived.document.requests));
    QString text = textOf(pdf).remove(u'\f');
    QVERIFY(squeezed(text).contains(expected) && text.contains(expected.left(16)));
    text.replace(hash, QStringLiteral("HASH "));
    const QString difference =
        differenceToGolden(QStringLiteral("contoso.report.%1.txt").arg(language), text);
    QVERIFY2(difference.isEmpty(), qPrintable(difference));
}

QTEST_MAIN(TestReport)
#include "tst_report.moc"

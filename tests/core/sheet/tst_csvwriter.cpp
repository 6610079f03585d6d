// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "csvparser.h"
#include "sheet/csvwriter.h"
#include "smallworld.h"
#include "support/faildevice.h"

#include <QBuffer>
#include <QTest>

using namespace portolan;
using namespace portolan::test;

namespace {

QByteArray written(const std::vector<QStringList> &rows, CsvTarget target)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (!writeCsv({QStringLiteral("one"), QStringLiteral("two")}, rows, target, buffer))
        qFatal("writing to memory failed");
    return buffer.data();
}

} // namespace

class TestCsvWriter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cellsAreQuotedOnlyWhereNeeded_data();
    void cellsAreQuotedOnlyWhereNeeded();
    void formulasAreMadeHarmless_data();
    void formulasAreMadeHarmless();
    void everyCellReadsBack();
    void targetsDifferInMarkAndSeparator();
    void aSheetReadsBackCellByCell();
    void aFullDiskIsReported();
};

void TestCsvWriter::cellsAreQuotedOnlyWhereNeeded_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("cell");
    QTest::newRow("plain") << "10.0.0.1"
                           << "10.0.0.1";
    QTest::newRow("empty") << ""
                           << "";
    QTest::newRow("separator") << "10.0.0.1, 10.0.0.2"
                               << "\"10.0.0.1, 10.0.0.2\"";
    QTest::newRow("quote") << "the \"old\" one"
                           << "\"the \"\"old\"\" one\"";
    QTest::newRow("line feed") << "a\nb"
                               << "\"a\nb\"";
    QTest::newRow("carriage return") << "a\rb"
                                     << "\"a\rb\"";
    QTest::newRow("the other language's separator") << "a; b"
                                                    << "a; b";
    QTest::newRow("umlauts") << "Netzübergang"
                             << "Netzübergang";
}

void TestCsvWriter::cellsAreQuotedOnlyWhereNeeded()
{
    QFETCH(QString, text);
    QFETCH(QString, cell);
    QCOMPARE(csvCell(text, u','), cell);
}

void TestCsvWriter::formulasAreMadeHarmless_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("cell");
    QTest::newRow("equals") << "=1+1"
                            << "'=1+1";
    QTest::newRow("plus") << "+49 89"
                          << "'+49 89";
    QTest::newRow("minus") << "-1"
                           << "'-1";
    QTest::newRow("at") << "@SUM(A1)"
                        << "'@SUM(A1)";
    QTest::newRow("tab") << "\t=1"
                         << "'\t=1";
    QTest::newRow("carriage return") << "\r=1"
                                     << "\"'\r=1\"";
    QTest::newRow("quoted as well") << "=HYPERLINK(\"a\",\"b\")"
                                    << "\"'=HYPERLINK(\"\"a\"\",\"\"b\"\")\"";
    QTest::newRow("inside is no formula") << "a=b"
                                          << "a=b";
}

void TestCsvWriter::formulasAreMadeHarmless()
{
    QFETCH(QString, text);
    QFETCH(QString, cell);
    QCOMPARE(csvCell(text, u','), cell);
}

void TestCsvWriter::everyCellReadsBack()
{
    const std::vector<QStringList> rows = {
        {QStringLiteral("a,b;c"), QStringLiteral("\"\"\"")},
        {QString(), QString()},
        {QStringLiteral("two\r\nlines"), QStringLiteral("“Zürich” – 東京 €")},
        {QStringLiteral("x"), QStringLiteral("\"")}};
    const auto plain = parseCsv(QString::fromUtf8(written(rows, CsvTarget::Plain)), u',');
    QCOMPARE(plain.size(), rows.size() + 1);
    QVERIFY(std::equal(rows.begin(), rows.end(), plain.begin() + 1));
    const auto excel = parseCsv(QString::fromUtf8(written(rows, CsvTarget::ExcelGerman)).mid(1), u';');
    QVERIFY(std::equal(rows.begin(), rows.end(), excel.begin() + 1));
}

void TestCsvWriter::targetsDifferInMarkAndSeparator()
{
    QCOMPARE(written({}, CsvTarget::Plain), QByteArray("one,two\r\n"));
    QCOMPARE(written({}, CsvTarget::ExcelEnglish), QByteArray("\xEF\xBB\xBFone,two\r\n"));
    QCOMPARE(written({}, CsvTarget::ExcelGerman), QByteArray("\xEF\xBB\xBFone;two\r\n"));
}

void TestCsvWriter::aSheetReadsBackCellByCell()
{
    const RowSheet sheet =
        sheetOf(derived(smallWorld()), SheetKind::Firewall, {Language::German, RowForm::Expanded});
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QVERIFY(writeCsv(sheet, CsvTarget::Plain, buffer));
    const auto records = parseCsv(QString::fromUtf8(buffer.data()), u',');
    QCOMPARE(records.size(), sheet.lineCount() + 1);
    for (size_t i = 0; i < sheet.columns().size(); ++i) {
        QCOMPARE(records[0][qsizetype(i)], sheet.columns()[i].heading);
        for (size_t line = 0; line < sheet.lineCount(); ++line)
            QCOMPARE(records[line + 1][qsizetype(i)], sheet.cell(line, i));
    }
}

void TestCsvWriter::aFullDiskIsReported()
{
    const RowSheet sheet = sheetOf(derived(smallWorld()));
    QBuffer whole;
    whole.open(QIODevice::WriteOnly);
    QVERIFY(writeCsv(sheet, CsvTarget::Plain, whole));
    for (const qint64 room : {qint64(0), qint64(1), whole.size() / 2, whole.size() - 1}) {
        FailDevice disk(room);
        disk.open(QIODevice::WriteOnly | QIODevice::Unbuffered);
        const auto result = writeCsv(sheet, CsvTarget::Plain, disk);
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::CannotWrite);
    }
    FailDevice disk(whole.size());
    disk.open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    QVERIFY(writeCsv(sheet, CsvTarget::Plain, disk));
}

QTEST_GUILESS_MAIN(TestCsvWriter)

#include "tst_csvwriter.moc"

// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/csvtable.h"

#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

using namespace portolan;

namespace {

using Rows = QList<QStringList>;

Rows rowsOf(const CsvTable &table)
{
    Rows rows{table.headings};
    for (const CsvRow &row : table.rows)
        rows.append(row.cells);
    return rows;
}

} // namespace

class TestCsvTable : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatSpreadsheetsWriteIsRead_data();
    void whatSpreadsheetsWriteIsRead();
    void everyEncodingIsRecognised_data();
    void everyEncodingIsRecognised();
    void linesAreThoseOfTheFile();
    void whatIsDamagedIsRefusedWithItsPlace_data();
    void whatIsDamagedIsRefusedWithItsPlace();
    void limitsHold();
    void guardsAgainstFormulasAreTakenOff();
    void aFileThatIsNotThereIsSaid();
};

void TestCsvTable::whatSpreadsheetsWriteIsRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Rows>("rows");
    const Rows usual{{QStringLiteral("a"), QStringLiteral("b")}, {QStringLiteral("1"), QStringLiteral("2")}};
    QTest::newRow("comma") << QByteArray("a,b\r\n1,2\r\n") << usual;
    QTest::newRow("semicolon") << QByteArray("a;b\n1;2\n") << usual;
    QTest::newRow("tab") << QByteArray("a\tb\n1\t2") << usual;
    QTest::newRow("old line ends") << QByteArray("a,b\r1,2\r") << usual;
    QTest::newRow("separator said") << QByteArray("sep=;\r\na;b\r\n1;2\r\n") << usual;
    QTest::newRow("empty lines") << QByteArray("\r\n,\r\na,b\r\n,,\r\n\r\n1,2\r\n\r\n") << usual;
    QTest::newRow("quotes") << QByteArray("\"a\",\"b\"\r\n\"1\",\"2\"\r\n") << usual;
    QTest::newRow("quotes that hide separators")
        << QByteArray("\"a;;;;\",b\n\"x,y\",\"1\n2 \"\"3\"\"\"\n")
        << Rows{{QStringLiteral("a;;;;"), QStringLiteral("b")},
                {QStringLiteral("x,y"), QStringLiteral("1\n2 \"3\"")}};
    QTest::newRow("a quote within") << QByteArray("a,b\n1\"2,3\n")
                                    << Rows{{QStringLiteral("a"), QStringLiteral("b")},
                                            {QStringLiteral("1\"2"), QStringLiteral("3")}};
    QTest::newRow("one column") << QByteArray("a\n1\n") << Rows{{QStringLiteral("a")}, {QStringLiteral("1")}};
    QTest::newRow("empty cells at the end")
        << QByteArray("a,b\n1,\n")
        << Rows{{QStringLiteral("a"), QStringLiteral("b")}, {QStringLiteral("1"), QString()}};
}

void TestCsvTable::whatSpreadsheetsWriteIsRead()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Rows, rows);
    const auto table = parseCsv(bytes);
    QVERIFY(table.has_value());
    QCOMPARE(rowsOf(*table), rows);
}

void TestCsvTable::everyEncodingIsRecognised_data()
{
    const QString text = QStringLiteral("Name,Straße\r\nserver01,Köln €\r\n");
    const auto as = [&](QStringConverter::Encoding encoding, bool hasMark) {
        QStringEncoder encoder(encoding,
                               hasMark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
        return QByteArray(encoder(text));
    };
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("UTF-8") << as(QStringConverter::Utf8, false);
    QTest::newRow("UTF-8 with mark") << as(QStringConverter::Utf8, true);
    QTest::newRow("UTF-16 little") << as(QStringConverter::Utf16LE, true);
    QTest::newRow("UTF-16 big") << as(QStringConverter::Utf16BE, true);
    QTest::newRow("UTF-16 little without mark") << as(QStringConverter::Utf16LE, false);
    QTest::newRow("UTF-16 big without mark") << as(QStringConverter::Utf16BE, false);
    QTest::newRow("Windows-1252") << QByteArray("Name,Stra\xdf"
                                                "e\r\nserver01,K\xf6ln \x80\r\n");
}

void TestCsvTable::everyEncodingIsRecognised()
{
    QFETCH(QByteArray, bytes);
    const auto table = parseCsv(bytes);
    QVERIFY(table.has_value());
    QCOMPARE(rowsOf(*table),
             (Rows{{QStringLiteral("Name"), QStringLiteral("Straße")},
                   {QStringLiteral("server01"), QStringLiteral("Köln €")}}));
}

void TestCsvTable::linesAreThoseOfTheFile()
{
    const auto table = parseCsv("a,b\r\n\r\n1,\"x\r\ny\"\r\n2,3\r\n");
    QVERIFY(table.has_value());
    QCOMPARE(table->rows.size(), size_t(2));
    QCOMPARE(table->rows[0].line, 3);
    QCOMPARE(table->rows[1].line, 5);
}

void TestCsvTable::whatIsDamagedIsRefusedWithItsPlace_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("damage");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    const auto row = [](const char *name, const QByteArray &bytes, CsvDamage damage, int line, int column) {
        QTest::newRow(name) << bytes << int(damage) << line << column;
    };
    row("nothing", "", CsvDamage::Empty, 0, 0);
    row("blanks", "\r\n , \r\n", CsvDamage::Empty, 0, 0);
    row("unclosed quote", "a,b\n1,2\n3,\"4\n5,6\n", CsvDamage::UnclosedQuote, 3, 2);
    row("unclosed at the end", "a,\"", CsvDamage::UnclosedQuote, 1, 2);
    row("text after a quote", "a,b\n\"1\"x,2\n", CsvDamage::TextAfterQuote, 2, 1);
    row("a long cell", "a,b\n1," + QByteArray(40000, 'x') + "\n", CsvDamage::CellTooLong, 2, 2);
    row("a long quoted cell", "a,b\n1,\"" + QByteArray(40000, 'x') + "\"\n", CsvDamage::CellTooLong, 2, 2);
    row("a zero", QByteArray("a,b\n1,2\n3,4\0\n", 13), CsvDamage::NullCharacter, 3, 2);
    row("zeros alone", QByteArray(64, '\0'), CsvDamage::NullCharacter, 1, 1);
}

void TestCsvTable::whatIsDamagedIsRefusedWithItsPlace()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, damage);
    QFETCH(int, line);
    QFETCH(int, column);
    const auto table = parseCsv(bytes);
    QVERIFY(!table.has_value());
    QCOMPARE(int(table.error().damage), damage);
    QCOMPARE(table.error().line, line);
    QCOMPARE(table.error().column, column);
}

void TestCsvTable::limitsHold()
{
    CsvLimits limits;
    limits.bytes = 1024 * 1024;
    limits.rows = 2;
    limits.columns = 3;
    QVERIFY(parseCsv("a,b,c\n1\n2\n", limits).has_value());
    QCOMPARE(parseCsv("a\n1\n2\n3\n", limits).error(),
             (CsvError{CsvDamage::TooManyRows, 4, 0, QStringLiteral("2")}));
    QCOMPARE(parseCsv("a,b,c,d\n", limits).error(),
             (CsvError{CsvDamage::TooManyColumns, 1, 0, QStringLiteral("3")}));
    QCOMPARE(parseCsv(QByteArray(1024 * 1024 + 1, 'x'), limits).error(),
             (CsvError{CsvDamage::TooLarge, 0, 0, QStringLiteral("1")}));
}

void TestCsvTable::guardsAgainstFormulasAreTakenOff()
{
    const auto table = parseCsv("a,b,c\n'=1+1,'-,'quoted'\n");
    QVERIFY(table.has_value());
    QCOMPARE(table->rows.front().cells,
             (QStringList{QStringLiteral("=1+1"), QStringLiteral("-"), QStringLiteral("'quoted'")}));
}

void TestCsvTable::aFileThatIsNotThereIsSaid()
{
    const QTemporaryDir folder;
    QCOMPARE(int(readCsvFile(folder.filePath(QStringLiteral("none.csv"))).error().damage),
             int(CsvDamage::CannotRead));
    QCOMPARE(int(readCsvFile(folder.path()).error().damage), int(CsvDamage::CannotRead));
}

QTEST_GUILESS_MAIN(TestCsvTable)
#include "tst_csvtable.moc"

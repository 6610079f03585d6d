// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What is exported, read back by somebody else's programs: CSV by Python, workbooks by LibreOffice.
#include "clirun.h"
#include "file/documentfile.h"
#include "reading.h"
#include "sheet/sheetlanguage.h"
#include "support/must.h"
#include "support/samples.h"
#include "support/smalldisk.h"
#include "xlsxreader.h"

#include <QDir>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace portolan;
using namespace portolan::test;

class TestReadBack : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void csvEqualsTheSheets_data();
    void csvEqualsTheSheets();
    void workbookEqualsTheSheets_data();
    void workbookEqualsTheSheets();
    void goldenText_data();
    void goldenText();
    void whatFailsLeavesTheOldFile_data();
    void whatFailsLeavesTheOldFile();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    static void addDocuments();
    /// Runs a command of the program; ends the test program when it fails.
    static void command(const QString &language, const QStringList &arguments);
    static QString fileOf(const QString &document) { return s_files[document]; }

    QTemporaryDir m_folder;
    static inline QMap<QString, QString> s_files;
    std::map<QString, std::shared_ptr<const Derived>> m_derived;
};

void TestReadBack::initTestCase()
{
    for (const auto &[name, document] : std::initializer_list<std::pair<QString, Document>>{
             {QStringLiteral("contoso"), sample(QStringLiteral("contoso"))},
             {QStringLiteral("nasty"), nastyDocument()}}) {
        s_files[name] = path(name + QStringLiteral(".portolan"));
        QVERIFY(saveDocument(document, s_files[name], {}));
        m_derived[name] = std::make_shared<const Derived>(must(loadDocument(s_files[name])).document);
    }
}

void TestReadBack::command(const QString &language, const QStringList &arguments)
{
    const CliRun done = run(QStringList{QStringLiteral("--language"), language} + arguments);
    if (done.exitCode != 0)
        qFatal("%s: %s", qPrintable(arguments.join(u' ')), qPrintable(done.err));
}

void TestReadBack::addDocuments()
{
    QTest::addColumn<QString>("document");
    QTest::addColumn<QString>("language");
    for (const char *document : {"contoso", "nasty"}) {
        for (const char *language : {"en", "de"})
            QTest::addRow("%s, %s", document, language)
                << QString::fromLatin1(document) << QString::fromLatin1(language);
    }
}

void TestReadBack::csvEqualsTheSheets_data()
{
    addDocuments();
}

void TestReadBack::csvEqualsTheSheets()
{
    QFETCH(QString, document);
    QFETCH(QString, language);
    const Sheets sheets = m_derived[document]->sheets(*languageWithCode(language));
    for (const auto &[target, separator] :
         {std::pair("plain", u','), std::pair("excel", u','), std::pair("excel-de", u';')}) {
        const QString folder =
            path(QStringLiteral("%1-%2-%3").arg(document, language, QLatin1StringView(target)));
        command(language,
                {QStringLiteral("sheets"), fileOf(document), QStringLiteral("--out"), folder,
                 QStringLiteral("--csv-for"), QString::fromLatin1(target)});
        QCOMPARE(size_t(QDir(folder).entryList(QDir::Files).size()), sheets.size());
        for (const auto &sheet : sheets) {
            const Rows rows = readCsv(QDir(folder).filePath(sheet->id() + QStringLiteral(".csv")), separator);
            QCOMPARE(rows.size(), sheet->lineCount() + 1);
            for (size_t column = 0; column < sheet->columns().size(); ++column)
                QCOMPARE(rows[0][qsizetype(column)], sheet->columns()[column].heading);
            for (size_t line = 0; line < sheet->lineCount(); ++line) {
                QCOMPARE(size_t(rows[line + 1].size()), sheet->columns().size());
                for (size_t column = 0; column < sheet->columns().size(); ++column) {
                    const QString cell = sheet->cell(line, column);
                    const bool isFormula = !cell.isEmpty() && QStringView(u"=+-@\t\r").contains(cell.front());
                    QCOMPARE(rows[line + 1][qsizetype(column)], isFormula ? u'\'' + cell : cell);
                }
            }
        }
    }
}

void TestReadBack::workbookEqualsTheSheets_data()
{
    addDocuments();
}

/// Opened and written again by LibreOffice, which has a reader of its own.
void TestReadBack::workbookEqualsTheSheets()
{
    QFETCH(QString, document);
    QFETCH(QString, language);
    if (!isInstalled(QStringLiteral("soffice")))
        QSKIP(
            "LibreOffice is not installed (Debian: libreoffice-calc-nogui): nobody reads the workbook back");
    const QString folder = path(QStringLiteral("office-%1-%2").arg(document, language));
    QVERIFY(QDir().mkpath(folder));
    const QString book = QDir(folder).filePath(QStringLiteral("book.xlsx"));
    command(language,
            {QStringLiteral("sheets"), fileOf(document), QStringLiteral("--format"), QStringLiteral("xlsx"),
             QStringLiteral("--out"), book});
    // Comma, quotes, UTF-8, all cells quoted as text, as shown, every worksheet.
    outputOf(QStringLiteral("soffice"),
             {QStringLiteral("-env:UserInstallation=file://") + path(QStringLiteral("office")),
              QStringLiteral("--headless"), QStringLiteral("--convert-to"),
              QStringLiteral("csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1"),
              QStringLiteral("--outdir"), folder, book});
    const Sheets sheets = m_derived[document]->sheets(*languageWithCode(language));
    const QStringList names = [&] {
        QStringList titles;
        for (const ReadSheet &sheet : readXlsx(book))
            titles.append(sheet.name);
        return titles;
    }();
    QCOMPARE(size_t(names.size()), sheets.size() + 1);
    size_t compared = 0;
    for (size_t i = 0; i < sheets.size(); ++i) {
        const Sheet &sheet = *sheets[i];
        const Rows rows =
            readCsv(QDir(folder).filePath(QStringLiteral("book-%1.csv").arg(names[qsizetype(i) + 1])));
        QVERIFY2(rows.size() >= sheet.lineCount() + 1, qPrintable(names[qsizetype(i) + 1]));
        for (size_t line = 0; line < sheet.lineCount(); ++line) {
            for (size_t column = 0; column < sheet.columns().size(); ++column) {
                // Lines end in one way there, and what is too long for a cell is cut and says so.
                QString cell = sheet.cell(line, column);
                const QString read = rows[line + 1].value(qsizetype(column));
                if (cell.size() > 32767) {
                    QVERIFY(read.size() > 30000 && cell.startsWith(read.left(30000)));
                    continue;
                }
                cell.remove(u'\r');
                const CellValue value = sheet.value(line, column);
                if (const double *number = std::get_if<double>(&value))
                    QCOMPARE(QString(read).remove(QRegularExpression(QStringLiteral("\\D"))).toDouble(),
                             *number);
                else
                    QCOMPARE(QString(read).remove(u'\r'), cell);
                ++compared;
            }
        }
    }
    QVERIFY(compared > 10'000);
}

void TestReadBack::goldenText_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << QStringLiteral("en");
    QTest::newRow("German") << QStringLiteral("de");
}

void TestReadBack::goldenText()
{
    QFETCH(QString, language);
    QStringList some;
    for (const char *sheet : everyKindOfSheet)
        some << QStringLiteral("--sheet") << QString::fromLatin1(sheet);
    const QString file = samplePath(QStringLiteral("contoso"));
    const CliRun csv =
        run(QStringList{QStringLiteral("--language"), language, QStringLiteral("sheets"), file} + some);
    QCOMPARE(csv.exitCode, 0);
    const QString differentCsv =
        differenceToGolden(QStringLiteral("contoso.csv.%1.txt").arg(language), csv.text().remove(u'\r'));
    QVERIFY2(differentCsv.isEmpty(), qPrintable(differentCsv));

    const QString book = path(QStringLiteral("golden-%1.xlsx").arg(language));
    command(language,
            QStringList{QStringLiteral("sheets"), file, QStringLiteral("--format"), QStringLiteral("xlsx"),
                        QStringLiteral("--date"), QStringLiteral("2026-01-31"), QStringLiteral("--out"), book}
                + some);
    QString text;
    for (const ReadSheet &sheet : readXlsx(book)) {
        text += QStringLiteral("# %1\n").arg(sheet.name);
        for (const QStringList &row : sheet.rows)
            text += row.join(u'|') + u'\n';
    }
    const QString differentBook =
        differenceToGolden(QStringLiteral("contoso.xlsx.%1.txt").arg(language), text);
    QVERIFY2(differentBook.isEmpty(), qPrintable(differentBook));
}

void TestReadBack::whatFailsLeavesTheOldFile_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("target"); ///< what the file is called in the folder that is named
    QTest::newRow("PDF") << QStringList{QStringLiteral("report")} << QStringLiteral("out.pdf");
    QTest::newRow("XLSX") << QStringList{QStringLiteral("sheets"), QStringLiteral("--format"),
                                         QStringLiteral("xlsx")}
                          << QStringLiteral("out.xlsx");
    QTest::newRow("CSV") << QStringList{QStringLiteral("sheets"), QStringLiteral("--sheet"),
                                        QStringLiteral("hosts")}
                         << QStringLiteral("hosts.csv");
    QTest::newRow("JSON") << QStringList{QStringLiteral("sheets"), QStringLiteral("--sheet"),
                                         QStringLiteral("hosts"), QStringLiteral("--format"),
                                         QStringLiteral("json")}
                          << QStringLiteral("hosts.json");
}

void TestReadBack::whatFailsLeavesTheOldFile()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, target);
    const QString folder = path(QStringLiteral("fails-") + target);
    QVERIFY(QDir().mkpath(folder));
    const QString file = QDir(folder).filePath(target);
    // Of CSV and JSON the folder is named.
    const QString named =
        arguments.first() == QLatin1String("report") || target.endsWith(QLatin1String(".xlsx")) ? file
                                                                                                : folder;
    const QStringList command =
        arguments + QStringList{samplePath(QStringLiteral("contoso")), QStringLiteral("--out"), named};
    const auto refused = [&](const QStringList &what) {
        const CliRun done = run(what);
        QCOMPARE(done.exitCode, 2);
        QVERIFY2(done.err.startsWith(QLatin1String("portolan-cli: "))
                     && done.err.contains(QFileInfo(file).fileName()),
                 qPrintable(done.err));
    };
    test::write(file, "precious");
    for (const qint64 room : {0, 1000, 20'000}) {
        const SmallDisk disk(room);
        if (!disk.isSmall())
            QSKIP("Files cannot be limited here");
        refused(command);
        QCOMPARE(contentOf(file), QByteArray("precious"));
        QCOMPARE(QDir(folder).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden),
                 QStringList(target));
    }
    // Something in the way that is no file.
    QVERIFY(QFile::remove(file));
    QVERIFY(QDir().mkpath(file + QStringLiteral("/kept")));
    refused(command);
    QVERIFY(QDir(file + QStringLiteral("/kept")).exists());
    QVERIFY(QDir(file).removeRecursively());
    QCOMPARE(run(command).exitCode, 0);
    QVERIFY(contentOf(file).size() > 1000);
}

QTEST_GUILESS_MAIN(TestReadBack)
#include "tst_readback.moc"

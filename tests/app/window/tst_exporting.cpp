// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What the export dialog offers and what becomes of it.
#include "window/exportdialog.h"

#include "sample.h"
#include "sheet/frozen.h"
#include "sheet/rownumbers.h"
#include "sheet/sheetlanguage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QListWidget>
#include <QRadioButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace portolan;
using namespace portolan::test;

class TestExporting : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void twinsHaveTheSameIdsInTwoLanguages();
    void csvOfSeveralSheetsIsSeveralFiles();
    void whatIsSeenIsExported();
    void everyFormatIsWritten_data();
    void everyFormatIsWritten();
    void stoppedExportsLeaveTheOldFile();
    void progressKnowsTheEnd_data();
    void progressKnowsTheEnd();
    void filesAreReplacedTogetherOrNotAtAll();
    void changesSinceAnotherFileAreExported();
    void choicesAreRemembered();
    void dialogGivesWhatIsChosen();
    void dialogShowsWhatBelongsToTheFormat();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir m_folder;
    ExportSource m_source;
};

void TestExporting::initTestCase()
{
    m_source.document = sample(QStringLiteral("edge-single-nat"));
    m_source.derivation =
        std::make_shared<const Derivation>(derive(m_source.document.topology, shippedCatalogue()));
    m_source.numbers = std::make_shared<const RowNumbers>(numbered({}, *m_source.derivation));
    m_source.date = QDate(2026, 1, 31);
}

void TestExporting::twinsHaveTheSameIdsInTwoLanguages()
{
    ExportWishes wishes;
    wishes.format = ExportFormat::Workbook;
    wishes.language = ExportLanguage::Both;
    const auto files = filesOf(m_source, wishes, QStringLiteral("out/contoso.v2.xlsx"));
    QCOMPARE(files.size(), size_t(2));
    QCOMPARE(files[0].path, QStringLiteral("out/contoso.v2-en.xlsx"));
    QCOMPARE(files[1].path, QStringLiteral("out/contoso.v2-de.xlsx"));
    QCOMPARE(files[0].sheets.size(), files[1].sheets.size());
    bool isAnotherLanguage = false;
    for (size_t i = 0; i < files[0].sheets.size(); ++i) {
        const Sheet &english = *files[0].sheets[i];
        const Sheet &german = *files[1].sheets[i];
        QCOMPARE(english.id(), german.id());
        QCOMPARE(english.lineCount(), german.lineCount());
        for (size_t column = 0; column < english.columns().size(); ++column) {
            isAnotherLanguage |= english.columns()[column].heading != german.columns()[column].heading;
            if (english.columns()[column].key != QLatin1String("rowId")
                && english.columns()[column].key != QLatin1String("number"))
                continue;
            for (size_t line = 0; line < english.lineCount(); ++line)
                QCOMPARE(english.cell(line, column), german.cell(line, column));
        }
    }
    QVERIFY(isAnotherLanguage);
}

void TestExporting::csvOfSeveralSheetsIsSeveralFiles()
{
    ExportWishes wishes;
    wishes.format = ExportFormat::Csv;
    wishes.sheets = {QStringLiteral("nat"), QStringLiteral("hosts")};
    auto files = filesOf(m_source, wishes, QStringLiteral("a.csv"));
    QCOMPARE(files.size(), size_t(2));
    QCOMPARE(files[0].path, QStringLiteral("a-hosts.csv"));
    QCOMPARE(files[1].path, QStringLiteral("a-nat.csv"));
    wishes.sheets = {QStringLiteral("nat")};
    files = filesOf(m_source, wishes, QStringLiteral("a.csv"));
    QCOMPARE(files.size(), size_t(1));
    QCOMPARE(files[0].path, QStringLiteral("a.csv"));
    wishes.language = ExportLanguage::Both;
    QCOMPARE(filesOf(m_source, wishes, QStringLiteral("a.csv")).back().path, QStringLiteral("a-de.csv"));
}

void TestExporting::whatIsSeenIsExported()
{
    ExportSource source = m_source;
    source.shownColumns = [](const Sheet &) {
        return ColumnTemplate{
            {}, {{QStringLiteral("destinationPort"), {}, {}}, {QStringLiteral("number"), {}, {}}}};
    };
    ExportWishes wishes;
    wishes.sheets = {QStringLiteral("hosts")};
    wishes.hasShownColumns = true;
    const auto columnsNow = [&] {
        const Sheets sheets = sheetsOf(source, wishes, Language::English);
        QStringList keys;
        for (const SheetColumn &column : sheets.front()->columns())
            keys << column.key;
        return keys;
    };
    const QStringList shown{QStringLiteral("destinationPort"), QStringLiteral("number")};
    QCOMPARE(columnsNow(), shown);
    const Report report =
        reportOf(source, wishes, Language::English, sheetsOf(source, wishes, Language::English));
    QCOMPARE(QStringList(report.columns.begin(), report.columns.end()), shown);
    wishes.hasShownColumns = false;
    QVERIFY(columnsNow().size() > 20);
}

void TestExporting::everyFormatIsWritten_data()
{
    QTest::addColumn<int>("format");
    QTest::addColumn<QByteArray>("begins");
    QTest::newRow("report") << int(ExportFormat::Report) << QByteArray("%PDF-");
    QTest::newRow("workbook") << int(ExportFormat::Workbook) << QByteArray("PK");
    QTest::newRow("CSV") << int(ExportFormat::Csv) << QByteArray("Rule ID");
    QTest::newRow("JSON") << int(ExportFormat::Json) << QByteArray("{");
}

void TestExporting::everyFormatIsWritten()
{
    QFETCH(int, format);
    QFETCH(QByteArray, begins);
    ExportWishes wishes;
    wishes.format = ExportFormat(format);
    wishes.sheets = {QStringLiteral("hosts")};
    const auto files = filesOf(m_source, wishes, path(QStringLiteral("out") + suffixOf(wishes.format)));
    QCOMPARE(files.size(), size_t(1));
    const auto written = writeExport(m_source, wishes, files.front(), {});
    QVERIFY(written && *written);
    QVERIFY(contentOf(files.front().path).startsWith(begins));
    // Nowhere to write to: said with the path.
    ExportFile lost = files.front();
    lost.path = path(QStringLiteral("nowhere/out"));
    const auto refused = writeExport(m_source, wishes, lost, {});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::CannotOpen);
    QCOMPARE(refused.error().where, lost.path);
}

void TestExporting::stoppedExportsLeaveTheOldFile()
{
    for (const ExportFormat format :
         {ExportFormat::Report, ExportFormat::Workbook, ExportFormat::Csv, ExportFormat::Json}) {
        ExportWishes wishes;
        wishes.format = format;
        wishes.sheets = {QStringLiteral("hosts")};
        const QString out = path(QStringLiteral("old") + suffixOf(format));
        QFile old(out);
        QVERIFY(old.open(QIODevice::WriteOnly));
        old.write("precious");
        old.close();
        const auto stopped = writeExport(m_source, wishes, filesOf(m_source, wishes, out).front(),
                                         [](size_t, size_t) { return false; });
        QVERIFY(stopped && !*stopped);
        QCOMPARE(contentOf(out), QByteArray("precious"));
    }
}

void TestExporting::progressKnowsTheEnd_data()
{
    QTest::addColumn<int>("format");
    QTest::newRow("CSV") << int(ExportFormat::Csv);
    QTest::newRow("JSON") << int(ExportFormat::Json);
}

void TestExporting::progressKnowsTheEnd()
{
    QFETCH(int, format);
    ExportWishes wishes;
    wishes.format = ExportFormat(format);
    wishes.sheets = {QStringLiteral("hosts")};
    const auto files = filesOf(m_source, wishes, path(QStringLiteral("far") + suffixOf(wishes.format)));
    std::vector<size_t> steps;
    size_t end = 0;
    const auto written = writeExport(m_source, wishes, files.front(), [&](size_t done, size_t total) {
        steps.push_back(done);
        end = total;
        return true;
    });
    QVERIFY(written && *written);
    QCOMPARE(end, files.front().sheets.front()->lineCount());
    QVERIFY(!steps.empty());
    QVERIFY(std::ranges::is_sorted(steps));
    QCOMPARE(steps.back(), end - 1);
}

void TestExporting::filesAreReplacedTogetherOrNotAtAll()
{
    ExportWishes wishes;
    wishes.format = ExportFormat::Csv;
    wishes.language = ExportLanguage::Both;
    wishes.sheets = {QStringLiteral("hosts")};
    const QDir folder(path(QStringLiteral("twins")));
    QVERIFY(folder.mkpath(QStringLiteral(".")));
    const auto files = filesOf(m_source, wishes, folder.filePath(QStringLiteral("a.csv")));
    QCOMPARE(files.size(), size_t(2));
    const auto setOld = [](const QString &name) {
        QFile old(name);
        return old.open(QIODevice::WriteOnly) && old.write("precious") == 8;
    };
    const auto names = [&] {
        return folder.entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    };
    // The second cannot be written.
    QVERIFY(setOld(files[0].path));
    QVERIFY(folder.mkdir(QFileInfo(files[1].path).fileName()));
    const auto refused = writeExports(m_source, wishes, files, {});
    QVERIFY(!refused);
    QCOMPARE(refused.error().where, files[1].path);
    QCOMPARE(contentOf(files[0].path), QByteArray("precious"));
    QCOMPARE(names().size(), qsizetype(2));
    // Somebody stops while the second is written.
    QVERIFY(folder.rmdir(QFileInfo(files[1].path).fileName()));
    const auto stopped =
        writeExports(m_source, wishes, files, [](size_t done, size_t total) { return done * 2 < total; });
    QVERIFY(stopped && !*stopped);
    QCOMPARE(contentOf(files[0].path), QByteArray("precious"));
    QCOMPARE(names(), QStringList(QFileInfo(files[0].path).fileName()));
    // Both, and who may read them stays.
    const auto mine = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    QVERIFY(QFile::setPermissions(files[0].path, mine));
    const auto written = writeExports(m_source, wishes, files, {});
    QVERIFY(written && *written);
    QVERIFY(contentOf(files[0].path).startsWith("Rule ID"));
    QVERIFY(contentOf(files[1].path).startsWith("Regel-Nr."));
    QVERIFY(!(QFile::permissions(files[0].path) & (QFileDevice::ReadGroup | QFileDevice::ReadOther)));
    QCOMPARE(names().size(), qsizetype(2));
}

void TestExporting::changesSinceAnotherFileAreExported()
{
    const Document other = sample(QStringLiteral("edge-single-public"));
    const auto derived = std::make_shared<const Derivation>(derive(other.topology, shippedCatalogue()));
    const auto numbers = std::make_shared<const RowNumbers>(numbered({}, *derived));
    ExportSource source = m_source;
    source.otherRows = OtherRows{QStringLiteral("march.portolan"),
                                 std::make_shared<const BaselineContent>(frozen(derived, numbers, {}))};
    ExportWishes wishes;
    const auto hasChange = [&] {
        const Sheets sheets = sheetsOf(source, wishes, Language::English);
        const auto &columns = sheets.front()->columns();
        return std::ranges::find(columns, QStringLiteral("change"), &SheetColumn::key) != columns.end();
    };
    QVERIFY(!hasChange());
    wishes.isSinceFile = true;
    QVERIFY(hasChange());
    const Report report =
        reportOf(source, wishes, Language::English, sheetsOf(source, wishes, Language::English));
    QVERIFY(report.since);
    QCOMPARE(report.since->file, QStringLiteral("march.portolan"));
    // Nothing is made up where the file is gone.
    source.otherRows.reset();
    QVERIFY(!hasChange());
}

void TestExporting::choicesAreRemembered()
{
    QSettings settings(path(QStringLiteral("settings.ini")), QSettings::IniFormat);
    QCOMPARE(storedExportWishes(settings, Language::German).language, ExportLanguage::German);
    ExportWishes wishes;
    wishes.format = ExportFormat::Csv;
    wishes.csvTarget = CsvTarget::ExcelGerman;
    wishes.paper = Paper::Letter;
    wishes.language = ExportLanguage::Both;
    wishes.rows = RowForm::Expanded;
    wishes.hasDiagram = false;
    wishes.advisesIcmp = true;
    wishes.sheets = {QStringLiteral("nat")};
    storeExportWishes(settings, wishes);
    const ExportWishes stored = storedExportWishes(settings, Language::English);
    QCOMPARE(stored.format, wishes.format);
    QCOMPARE(stored.csvTarget, wishes.csvTarget);
    QCOMPARE(stored.paper, wishes.paper);
    QCOMPARE(stored.language, wishes.language);
    QCOMPARE(stored.rows, wishes.rows);
    QCOMPARE(stored.hasDiagram, false);
    QCOMPARE(stored.advisesIcmp, true);
    QVERIFY(stored.sheets.empty());
}

void TestExporting::dialogGivesWhatIsChosen()
{
    ExportDialog::Offer offer;
    offer.sheets = {{QStringLiteral("firewall-a"), QStringLiteral("A & B")},
                    {QStringLiteral("nat"), QStringLiteral("NAT")}};
    offer.shown = QStringLiteral("nat");
    Baseline baseline;
    baseline.number = 3;
    baseline.date = QDate(2026, 1, 31);
    offer.baselines = {baseline};
    baseline.number = 4;
    baseline.content = std::make_shared<const BaselineContent>();
    offer.baselines.push_back(baseline);
    offer.otherFile = QStringLiteral("march.portolan");
    ExportDialog dialog(ExportDialog::Purpose::Export, offer, {});
    QVERIFY(dialog.wishes().sheets.empty());
    QCOMPARE(dialog.wishes().since, 0);
    const auto buttons = dialog.findChildren<QRadioButton *>();
    QCOMPARE(buttons.size(), qsizetype(3));
    buttons[1]->setChecked(true);
    QCOMPARE(dialog.wishes().sheets, std::vector<QString>{QStringLiteral("nat")});
    buttons[2]->setChecked(true);
    dialog.findChild<QListWidget *>()->item(0)->setCheckState(Qt::Checked);
    QCOMPARE(dialog.wishes().sheets.size(), size_t(2));
    // What is no longer known cannot be compared with; two entries for the one that is.
    for (QComboBox *box : dialog.findChildren<QComboBox *>()) {
        if (box->findData(-4) < 0)
            continue;
        QCOMPARE(box->count(), 5);
        box->setCurrentIndex(4);
        QVERIFY(dialog.wishes().isSinceFile);
        QVERIFY(dialog.wishes().onlyChanges);
        box->setCurrentIndex(box->findData(-4));
    }
    QVERIFY(!dialog.wishes().isSinceFile);
    // For people what is seen, on paper as well; for programs all.
    QVERIFY(dialog.wishes().hasShownColumns);
    for (const char *format : {"JSON", "CSV"}) {
        for (QComboBox *box : dialog.findChildren<QComboBox *>()) {
            if (const int place = box->findText(QLatin1String(format)); place >= 0)
                box->setCurrentIndex(place);
        }
        QCOMPARE(dialog.wishes().hasShownColumns, format == QByteArray("CSV"));
    }
    QCOMPARE(dialog.wishes().since, 4);
    QCOMPARE(dialog.wishes().onlyChanges, true);
}

void TestExporting::dialogShowsWhatBelongsToTheFormat()
{
    ExportWishes wishes;
    wishes.format = ExportFormat::Csv;
    ExportDialog csv(ExportDialog::Purpose::Export, {}, wishes);
    csv.show();
    for (const QCheckBox *box : csv.findChildren<QCheckBox *>())
        QVERIFY(!box->isVisible());
    ExportDialog print(ExportDialog::Purpose::Print, {}, wishes);
    print.show();
    QCOMPARE(print.wishes().format, ExportFormat::Report);
    for (const QCheckBox *box : print.findChildren<QCheckBox *>())
        QVERIFY(box->isVisible());
    // Two languages would be two documents.
    for (const QComboBox *box : print.findChildren<QComboBox *>()) {
        if (box->itemText(0) == QLatin1String("English"))
            QCOMPARE(box->count(), 2);
    }
}

QTEST_MAIN(TestExporting)
#include "tst_exporting.moc"

// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Written through the plugin and read back by unzip and an XML reader of this test's own.
#include "model/requests.h"
#include "sheet/firewallobjects.h"
#include "sheet/listedsheet.h"
#include "sheet/sheetlist.h"
#include "sheet/xlsxwriter.h"
#include "smallworld.h"
#include "xlsxreader.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace portolan;
using namespace portolan::test;

namespace {

const QDate day(2026, 1, 31);

/// Of the small world: what reads samples links the library that must not meet the plugin's where deep
/// binding is refused (under AddressSanitizer).
std::shared_ptr<const Derivation> derivation()
{
    static const auto small = derived(smallWorld());
    return small;
}

Workbook bookOf(Language language)
{
    const SheetSource source{derivation(),
                             std::make_shared<const RowNumbers>(),
                             {language, RowForm::Grouped, true},
                             std::make_shared<const FirewallObjects>(derivation())};
    Sheets sheets;
    for (const SheetKey &key : sheetKeys(*derivation()))
        sheets.push_back(makeSheet(source, key));
    return workbookOf(*derivation(), RequestHeader(), std::move(sheets), language, day);
}

/// One column with these texts, under that title.
std::shared_ptr<const Sheet> listed(const QString &title, const QStringList &texts)
{
    SheetHead head{QStringLiteral("listed"),
                   title,
                   Language::English,
                   {{QStringLiteral("text"), QStringLiteral("Text"), CellKind::Text, {}, true}}};
    std::vector<ListedSheet::Line> lines;
    for (const QString &text : texts)
        lines.push_back({{{text, {}, {}}}, {}, true});
    return std::make_shared<const ListedSheet>(std::move(head), std::move(lines));
}

Workbook bookOf(Sheets sheets)
{
    return workbookOf(*derivation(), RequestHeader(), std::move(sheets), Language::English, day);
}

/// Has many lines and holds none of them.
class EndlessSheet : public Sheet {
public:
    explicit EndlessSheet(size_t lines, QString reference = {})
        : Sheet({QStringLiteral("endless"),
                 QStringLiteral("Endless"),
                 Language::English,
                 {{QStringLiteral("line"), QStringLiteral("Line"), CellKind::Text, {}, true}}}),
          m_lines(lines), m_reference(std::move(reference))
    {
    }
    [[nodiscard]] size_t lineCount() const override { return m_lines; }
    [[nodiscard]] QString cell(size_t line, size_t) const override
    {
        return m_reference.isEmpty() ? QString::number(line) : QString(40000, u'x');
    }
    [[nodiscard]] QString reference(size_t, size_t) const override { return m_reference; }
    [[nodiscard]] std::span<const quint32> rowsOf(size_t) const override { return {}; }
    [[nodiscard]] std::span<const quint32> rowsOf(size_t, size_t) const override { return {}; }

private:
    size_t m_lines;
    QString m_reference;
};

QByteArray content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What a cell is to say: a number as such where there is one.
QString expectedText(const Sheet &sheet, size_t line, size_t column)
{
    const CellValue value = sheet.value(line, column);
    if (const double *number = std::get_if<double>(&value))
        return QString::number(*number);
    return sheet.cell(line, column);
}

/// A line of each mark, and one without.
class MarkedSheet : public EndlessSheet {
public:
    MarkedSheet() : EndlessSheet(5) { }
    [[nodiscard]] LineMarks marks(size_t line) const override
    {
        constexpr LineMark marks[] = {LineMark::New, LineMark::Changed, LineMark::Removed, LineMark::Exempt};
        return line < std::size(marks) ? LineMarks(marks[line]) : LineMarks();
    }
};

} // namespace

class TestXlsxWriter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyCellReadsBack_data();
    void everyCellReadsBack();
    void headingsAreFrozenFilteredAndRepeated();
    void numbersAndDatesAreReal();
    void hostileTextsStayTexts();
    void longTextsAreCutOrReferredTo();
    void worksheetsHaveNamesOfTheirOwn();
    void moreLinesThanAWorksheetHoldsGoOnOnTheNext();
    void draftsSaySoEverywhere();
    void whatChangedIsTinted();
    void sameInputSameBytes();
    void whatIsStoppedLeavesTheOldFile();
    void aFullDiskLeavesTheOldFile();
    void aDeviceIsNotReplaced();
    void aMissingFolderIsReported();

private:
    [[nodiscard]] QString path(const char *name) const
    {
        return m_folder.filePath(QString::fromLatin1(name));
    }

    QTemporaryDir m_folder;
};

void TestXlsxWriter::everyCellReadsBack_data()
{
    QTest::addColumn<Language>("language");
    QTest::newRow("English") << Language::English;
    QTest::newRow("German") << Language::German;
}

void TestXlsxWriter::everyCellReadsBack()
{
    QFETCH(Language, language);
    const Workbook book = bookOf(language);
    QVERIFY(writeXlsx(book, path("all.xlsx")).value());
    const std::vector<ReadSheet> read = readXlsx(path("all.xlsx"));
    QCOMPARE(read.size(), book.sheets.size() + 1);
    for (size_t i = 0; i < book.sheets.size(); ++i) {
        const Sheet &sheet = *book.sheets[i];
        const ReadSheet &back = read[i + 1];
        QCOMPARE(back.name, sheet.title().left(31));
        QCOMPARE(back.rows.size(), sheet.lineCount() + 1);
        for (size_t column = 0; column < sheet.columns().size(); ++column) {
            QCOMPARE(back.rows[0].value(qsizetype(column)), sheet.columns()[column].heading);
            for (size_t line = 0; line < sheet.lineCount(); ++line)
                QCOMPARE(back.rows[line + 1].value(qsizetype(column)), expectedText(sheet, line, column));
        }
    }
    const auto cover = read.front().rows;
    QCOMPARE(cover.front().front(), book.title);
    QVERIFY(std::ranges::any_of(cover, [&](const QStringList &row) {
        return row.value(1)
            == (language == Language::German ? QStringLiteral("31.01.2026") : QStringLiteral("2026-01-31"));
    }));
}

void TestXlsxWriter::headingsAreFrozenFilteredAndRepeated()
{
    QVERIFY(writeXlsx(bookOf(Language::English), path("look.xlsx")).value());
    const std::vector<ReadSheet> read = readXlsx(path("look.xlsx"));
    const QByteArray workbook = unpacked(path("look.xlsx"), QStringLiteral("xl/workbook.xml"));
    QCOMPARE(workbook.count("_xlnm.Print_Titles"), qsizetype(read.size()) - 1);
    for (size_t i = 1; i < read.size(); ++i) {
        QVERIFY(read[i].xml.contains("<pane xSplit=\"1\" ySplit=\"1\""));
        QVERIFY(read[i].xml.contains("<autoFilter ref=\"A1:"));
        QVERIFY(read[i].xml.contains("orientation=\"landscape\""));
        QVERIFY(read[i].xml.contains("fitToHeight=\"0\""));
    }
}

void TestXlsxWriter::numbersAndDatesAreReal()
{
    SheetHead head{QStringLiteral("kinds"),
                   QStringLiteral("Kinds"),
                   Language::German,
                   {{QStringLiteral("n"), QStringLiteral("N"), CellKind::Number, QStringLiteral("s"), true},
                    {QStringLiteral("d"), QStringLiteral("D"), CellKind::Date, {}, true}}};
    std::vector<ListedSheet::Line> lines;
    lines.push_back(
        {{{QStringLiteral("1.800 s"), 1800.0, {}}, {QStringLiteral("31.01.2026"), day, {}}}, {}, true});
    lines.push_back({{{QStringLiteral("beliebig"), {}, {}}, {QString(), {}, {}}}, {}, false});
    const Sheets sheets{std::make_shared<const ListedSheet>(std::move(head), std::move(lines))};
    QVERIFY(writeXlsx(bookOf(sheets), path("kinds.xlsx")).value());
    const ReadSheet read = readXlsx(path("kinds.xlsx")).at(1);
    QCOMPARE(read.rows[1], (QStringList{QStringLiteral("1800"), QStringLiteral("46053")}));
    QCOMPARE(read.rows[2].first(), QStringLiteral("beliebig"));
    QVERIFY(!read.xml.contains("<is><t>1800"));
    const QByteArray styles = unpacked(path("kinds.xlsx"), QStringLiteral("xl/styles.xml"));
    QVERIFY(styles.contains("#,##0&quot; s&quot;"));
    QVERIFY(styles.contains("yyyy-mm-dd"));
}

void TestXlsxWriter::hostileTextsStayTexts()
{
    const QStringList texts = {QStringLiteral("=1+1"),
                               QStringLiteral("+1"),
                               QStringLiteral("-1"),
                               QStringLiteral("@SUM(A1)"),
                               QStringLiteral("=cmd|'/c calc'!A1"),
                               QStringLiteral("\"quoted\", with; <tags> & 'more'"),
                               QStringLiteral("two\nlines"),
                               QStringLiteral("\u202Eright to left \u05D0\u05D1"),
                               QStringLiteral("emoji \U0001F600"),
                               QStringLiteral("  spaces around  "),
                               QStringLiteral("http://contoso.example/"),
                               QStringLiteral("0123"),
                               QStringLiteral("東京 Zürich €")};
    const QStringList odd = {QStringLiteral("a\u0001b"), QStringLiteral("a\r\nb"), QStringLiteral("a\uFFFFb"),
                             QStringLiteral("a") + QChar(0xd83d)};
    QVERIFY(writeXlsx(bookOf({listed(QStringLiteral("Texts"), texts + odd)}), path("texts.xlsx")).value());
    const ReadSheet read = readXlsx(path("texts.xlsx")).at(1);
    for (qsizetype i = 0; i < texts.size(); ++i)
        QCOMPARE(read.rows[size_t(i) + 1].value(0), texts[i]);
    const QStringList replaced = {QStringLiteral("a b"), QStringLiteral("a\nb"), QStringLiteral("a\uFFFDb"),
                                  QStringLiteral("a\uFFFD")};
    for (qsizetype i = 0; i < odd.size(); ++i)
        QCOMPARE(read.rows[size_t(texts.size() + i) + 1].value(0), replaced[i]);
    QVERIFY(!read.xml.contains("<f>"));
    QVERIFY(!read.xml.contains("<hyperlink"));
}

void TestXlsxWriter::longTextsAreCutOrReferredTo()
{
    constexpr qsizetype most = 32767;
    const QString fits(most, u'x');
    QString emoji;
    while (emoji.size() < 40000)
        emoji += QStringLiteral("\U0001F600");
    const auto referring = std::make_shared<const EndlessSheet>(1, QStringLiteral("G_all"));
    const Sheets sheets{listed(QStringLiteral("Long"), {fits, fits + u'x', emoji}), referring};
    QVERIFY(writeXlsx(bookOf(sheets), path("long.xlsx")).value());
    const std::vector<ReadSheet> read = readXlsx(path("long.xlsx"));
    QCOMPARE(read[1].rows[1].value(0), fits);
    for (const size_t row : {size_t(2), size_t(3)}) {
        const QString text = read[1].rows[row].value(0);
        QVERIFY(text.size() <= most && text.size() > most - 3);
        QVERIFY(text.endsWith(QStringLiteral("(cut: a cell cannot hold more)")));
        QVERIFY(!text.contains(QChar(QChar::ReplacementCharacter)));
    }
    QCOMPARE(read[2].rows[1].value(0), QStringLiteral("see address object G_all"));
}

void TestXlsxWriter::worksheetsHaveNamesOfTheirOwn()
{
    const QString longTitle = QStringLiteral("A firewall with a very long name indeed");
    const QStringList titles = {longTitle,
                                longTitle,
                                longTitle.toUpper(),
                                QStringLiteral("In/Out: [a]*?\\"),
                                QStringLiteral("'quoted'"),
                                QStringLiteral("History"),
                                QString(),
                                QStringLiteral("'"),
                                QStringLiteral("Cover"),
                                QString(15, u'x') + QString(20, u'\'') + u'y',
                                QString(30, u'x') + QStringLiteral("\U0001F600")};
    Sheets sheets;
    for (const QString &title : titles)
        sheets.push_back(listed(title, {QStringLiteral("x")}));
    QVERIFY(writeXlsx(bookOf(sheets), path("names.xlsx")).value());
    QSet<QString> names;
    for (const ReadSheet &sheet : readXlsx(path("names.xlsx"))) {
        names.insert(sheet.name.toLower());
        QVERIFY2(!sheet.name.isEmpty() && sheet.name.size() <= 31, qPrintable(sheet.name));
        QVERIFY(!sheet.name.startsWith(u'\'') && !sheet.name.endsWith(u'\''));
        for (const QChar c : QStringLiteral("[]:*?/\\"))
            QVERIFY(!sheet.name.contains(c));
    }
    QCOMPARE(names.size(), titles.size() + 1);
    QVERIFY(!names.contains(QStringLiteral("history")));
}

void TestXlsxWriter::moreLinesThanAWorksheetHoldsGoOnOnTheNext()
{
    constexpr size_t most = 1048575;
    constexpr size_t more = 3;
    QVERIFY(
        writeXlsx(bookOf({std::make_shared<const EndlessSheet>(most + more)}), path("many.xlsx")).value());
    const std::vector<ReadSheet> read = readXlsx(path("many.xlsx"));
    QCOMPARE(read.size(), size_t(3));
    QCOMPARE(read[1].rows.size(), most + 1);
    QCOMPARE(read[1].rows.back().value(0), QString::number(most - 1));
    QCOMPARE(read[2].name, QStringLiteral("Endless (2)"));
    QCOMPARE(read[2].rows.size(), more + 1);
    QCOMPARE(read[2].rows[0].value(0), QStringLiteral("Line"));
    QCOMPARE(read[2].rows[1].value(0), QString::number(most));
}

void TestXlsxWriter::draftsSaySoEverywhere()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("draft.xlsx"));
    const Sheets sheets{listed(QStringLiteral("Rules"), {QStringLiteral("a")})};
    const auto pages = [&](Standing standing) {
        const Workbook book =
            workbookOf(*derivation(), RequestHeader(), sheets, Language::German, day, standing);
        const auto written = writeXlsx(book, path);
        return written && *written ? readXlsx(path) : std::vector<ReadSheet>();
    };
    const auto coverSays = [](const ReadSheet &cover) {
        return std::ranges::any_of(cover.rows, [](const QStringList &row) {
            return row.join(u' ').contains(QStringLiteral("ENTWURF"));
        });
    };
    const std::vector<ReadSheet> draft = pages(Standing::Draft);
    QCOMPARE(draft.size(), size_t(2));
    QVERIFY(coverSays(draft.front()));
    QVERIFY(QString::fromUtf8(draft.back().xml).contains(QStringLiteral("&amp;LENTWURF · Rules")));
    const std::vector<ReadSheet> ready = pages(Standing::Final);
    QVERIFY(!coverSays(ready.front()));
    QVERIFY(!ready.back().xml.contains("ENTWURF"));
}

void TestXlsxWriter::whatChangedIsTinted()
{
    QVERIFY(writeXlsx(bookOf({std::make_shared<const MarkedSheet>()}), path("marks.xlsx")).value());
    const QString xml = QString::fromUtf8(readXlsx(path("marks.xlsx")).back().xml);
    QStringList styles;
    for (int line = 2; line <= 6; ++line) {
        static const QString pattern = QStringLiteral("<c r=\"A%1\" s=\"(\\d+)\"");
        styles << QRegularExpression(pattern.arg(line)).match(xml).captured(1);
    }
    QVERIFY(!styles.contains(QString()));
    QCOMPARE(QSet<QString>(styles.begin(), styles.end()).size(), 4);
    // Removed and exempt look alike.
    QCOMPARE(styles[2], styles[3]);
    QVERIFY(unpacked(path("marks.xlsx"), QStringLiteral("xl/styles.xml")).contains("<strike/>"));
}

void TestXlsxWriter::sameInputSameBytes()
{
    QVERIFY(writeXlsx(bookOf(Language::German), path("first.xlsx")).value());
    qputenv("TZ", "Asia/Tokyo");
    tzset();
    QVERIFY(writeXlsx(bookOf(Language::German), path("second.xlsx")).value());
    qunsetenv("TZ");
    tzset();
    const QByteArray first = content(path("first.xlsx"));
    QVERIFY(first.size() > 1000);
    QVERIFY(content(path("second.xlsx")) == first);
}

void TestXlsxWriter::whatIsStoppedLeavesTheOldFile()
{
    const QByteArray precious("precious");
    QFile old(path("old.xlsx"));
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.write(precious);
    old.close();
    const QStringList before = QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
    size_t asked = 0;
    const GoOn stop = [&](size_t done, size_t total) {
        ++asked;
        return total > 0 && done < total / 2;
    };
    const Result<bool> stopped =
        writeXlsx(bookOf({std::make_shared<const EndlessSheet>(5000)}), path("old.xlsx"), stop);
    QVERIFY(stopped && !*stopped);
    QVERIFY(asked > 1);
    QCOMPARE(content(path("old.xlsx")), precious);
    QCOMPARE(QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), before);
}

void TestXlsxWriter::aFullDiskLeavesTheOldFile()
{
    const QByteArray precious("precious");
    QFile old(path("full.xlsx"));
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.write(precious);
    old.close();
    const Workbook book = bookOf(Language::English);
    QVERIFY(writeXlsx(book, path("whole.xlsx")).value());
    // No file may grow beyond this, those in between included: as on a disk that fills up.
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit before{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
    const auto whole = rlim_t(QFileInfo(path("whole.xlsx")).size());
    std::vector<rlim_t> accepted;
    for (const rlim_t room : {rlim_t(0), rlim_t(1000), whole / 2, whole - 1, whole + 1000, whole * 2}) {
        const rlimit limit{room, before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
        const Result<bool> refused = writeXlsx(book, path("full.xlsx"));
        setrlimit(RLIMIT_FSIZE, &before);
        if (refused)
            accepted.push_back(room);
        else
            QCOMPARE(refused.error().code, ErrorCode::CannotWrite);
        if (!refused)
            QCOMPARE(content(path("full.xlsx")), precious);
    }
    // The largest worksheet is larger than the packed whole: what fits the whole need not be enough.
    for (const rlim_t room : accepted)
        QVERIFY2(room > whole && content(path("full.xlsx")) == content(path("whole.xlsx")),
                 qPrintable(QString::number(room)));
}

void TestXlsxWriter::aDeviceIsNotReplaced()
{
    const Result<bool> refused = writeXlsx(bookOf({listed(QStringLiteral("One"), {QStringLiteral("x")})}),
                                           QStringLiteral("/dev/full"));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::CannotWrite);
    QVERIFY(refused.error().where.startsWith(QStringLiteral("/dev/full")));
    const QFileInfo device(QStringLiteral("/dev/full"));
    QVERIFY(device.exists() && !device.isFile());
}

void TestXlsxWriter::aMissingFolderIsReported()
{
    const Result<bool> refused = writeXlsx(bookOf(Sheets()), path("nowhere/book.xlsx"));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::CannotOpen);
    QCOMPARE(refused.error().where, path("nowhere/book.xlsx"));
}

QTEST_GUILESS_MAIN(TestXlsxWriter)
#include "tst_xlsxwriter.moc"

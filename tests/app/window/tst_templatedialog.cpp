// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"
// Before what calls several sheets Sheets.
#include "window/actionregistry.h"

#include "panels/rowtable.h"
#include "panels/sheetspanel.h"
#include "sheet/csvwriter.h"
#include "window/columnlist.h"
#include "window/templatedialog.h"

#include <QAction>
#include <QBuffer>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>
#include <QToolButton>

using namespace portolan;
using namespace portolan::test;

namespace {

struct Window : Program {
    void open() { part<ActionRegistry>().action("edit.templates")->trigger(); }
    OpenDocument &document() { return window.document(); }
    TemplateDialog &dialog() const { return part<TemplateDialog>(); }
    QTableWidget &preview() const { return *dialog().findChild<QTableWidget *>(); }
    ColumnList &columns() const { return *dialog().findChild<ColumnList *>(); }
    void press(const char *text) const
    {
        for (QPushButton *button : dialog().findChildren<QPushButton *>()) {
            if (button->text() == QLatin1StringView(text)) {
                QVERIFY2(button->isEnabled(), text);
                return button->click();
            }
        }
        QFAIL(text);
    }
    const std::vector<ColumnTemplate> &inFile() { return document().document().requests.templates; }
    QStringList tableHeadings() const
    {
        const auto *model = part<RowTable>(QStringLiteral("rows")).model();
        QStringList headings;
        for (int i = 0; i < model->columnCount(); ++i)
            headings.append(model->headerData(i, Qt::Horizontal).toString());
        return headings;
    }
    QStringList previewHeadings() const
    {
        QStringList headings;
        for (int i = 0; i < preview().columnCount(); ++i)
            headings.append(preview().horizontalHeaderItem(i)->text());
        return headings;
    }
};

const TemplateId shortId{TemplateKeeper::Program, QStringLiteral("short")};

} // namespace

class TemplateDialogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shippedOnesAreShownAndStayAsTheyAre();
    void whatIsSeenIsWhatIsExported();
    void aCopyCanBeChangedAndUndone();
    void textsAndHeadingsAreWritten();
    void keptInTheSettingsOrTheFile();
    void namesAreUnique();
    void badFilesSayWhereAndWhy();
    void theLanguageOfTheSheetCounts();
};

void TemplateDialogTest::shippedOnesAreShownAndStayAsTheyAre()
{
    Window program;
    QTRY_VERIFY(program.isReady());
    program.open();
    program.dialog().pick(shortId);
    QCOMPARE(program.columns().topLevelItemCount(), 10);
    QCOMPARE(program.preview().columnCount(), 10);
    QVERIFY(program.preview().rowCount() > 0);
    QVERIFY(program.dialog().findChild<QLineEdit *>()->isReadOnly());
    QVERIFY(!(program.columns().topLevelItem(0)->flags() & Qt::ItemIsEditable));
}

void TemplateDialogTest::whatIsSeenIsWhatIsExported()
{
    Window program;
    QTRY_VERIFY(program.isReady());
    program.open();
    program.dialog().pick(shortId);
    const QStringList previewed = program.previewHeadings();
    program.press("&Use for the sheets");
    QCOMPARE(program.tableHeadings(), previewed);
    QCOMPARE(program.part<QToolButton>(QStringLiteral("columns")).text(), QStringLiteral("Columns: Short"));
    auto &sheets = program.part<SheetsPanel>();
    QBuffer csv;
    csv.open(QIODevice::ReadWrite);
    QVERIFY(writeCsv(*sheets.shownSheet(), CsvTarget::Plain, csv));
    QCOMPARE(QString::fromUtf8(csv.data()).section(QStringLiteral("\r\n"), 0, 0), previewed.join(u','));
    // Sheets that are not of rows are as they are.
    for (const auto &sheet : sheets.allSheets())
        QVERIFY(sheet->columns().size() <= 10 || sheet->lineCount() == 0 || !sheet->row(0));
    // It is there again at the next start.
    QCOMPARE(storedChoice(program.settings), std::optional(shortId));
}

void TemplateDialogTest::aCopyCanBeChangedAndUndone()
{
    Window program;
    QTRY_VERIFY(program.isReady());
    program.open();
    program.dialog().pick(shortId);
    program.press("&Copy");
    QCOMPARE(program.inFile().size(), size_t(1));
    QCOMPARE(program.inFile().front().name, QStringLiteral("Short 2"));
    program.press("&Use for the sheets");
    program.columns().setCurrent(1);
    program.press("U&p");
    QCOMPARE(program.inFile().front().columns[0].key, QStringLiteral("sourceZone"));
    QCOMPARE(program.tableHeadings().first(), QStringLiteral("Source zone"));
    QCOMPARE(program.previewHeadings(), program.tableHeadings());
    program.columns().setCurrent(0);
    program.press("&Remove");
    QCOMPARE(program.inFile().front().columns.size(), size_t(9));
    auto *available = program.dialog().findChildren<QListWidget *>().at(1);
    available->item(0)->setSelected(true);
    program.press("&Add");
    QCOMPARE(program.inFile().front().columns.size(), size_t(10));
    for (int i = 0; i < 3; ++i)
        program.document().undoStack().undo();
    QCOMPARE(program.inFile().front().columns[0].key, QStringLiteral("number"));
    program.document().undoStack().undo();
    QVERIFY(program.inFile().empty());
    // What was chosen has gone: the usual columns.
    QVERIFY(program.tableHeadings().size() != 10
            || program.tableHeadings().contains(QStringLiteral("Source port")));
}

void TemplateDialogTest::textsAndHeadingsAreWritten()
{
    Window program;
    QTRY_VERIFY(program.isReady());
    program.open();
    program.press("&New");
    program.press("&Use for the sheets");
    program.press("Add &text");
    auto *item = program.columns().topLevelItem(1);
    item->setText(1, QStringLiteral("Customer"));
    program.columns().topLevelItem(1)->setText(2, QStringLiteral("=Contoso"));
    const TemplateColumn &column = program.inFile().front().columns.at(1);
    QCOMPARE(column, (TemplateColumn{{}, QStringLiteral("Customer"), QStringLiteral("=Contoso")}));
    QCOMPARE(program.tableHeadings(), QStringList({QStringLiteral("Rule ID"), QStringLiteral("Customer")}));
    QCOMPARE(program.preview().item(0, 1)->text(), QStringLiteral("=Contoso"));
}

void TemplateDialogTest::keptInTheSettingsOrTheFile()
{
    Window program;
    program.open();
    program.press("&New");
    auto *keeper = program.dialog().findChild<QComboBox *>();
    keeper->setCurrentIndex(1);
    Q_EMIT keeper->activated(1);
    QVERIFY(program.inFile().empty());
    QCOMPARE(storedTemplates(program.settings).size(), size_t(1));
    QCOMPARE(program.dialog().picked()->keeper, TemplateKeeper::Settings);
    program.press("&Delete");
    QVERIFY(storedTemplates(program.settings).empty());
}

void TemplateDialogTest::namesAreUnique()
{
    Window program;
    program.open();
    program.press("&New");
    program.press("&New");
    QCOMPARE(program.inFile().size(), size_t(2));
    auto *name = program.dialog().findChild<QLineEdit *>();
    name->setText(program.inFile().front().name);
    Q_EMIT name->editingFinished();
    QCOMPARE(program.inFile().back().name, QStringLiteral("New template 2"));
    name->setText(QStringLiteral("Mine"));
    Q_EMIT name->editingFinished();
    QCOMPARE(program.inFile().back().name, QStringLiteral("Mine"));
    QCOMPARE(program.dialog().picked()->name, QStringLiteral("Mine"));
}

void TemplateDialogTest::badFilesSayWhereAndWhy()
{
    Window program;
    program.open();
    const QString path = program.folder.filePath(QStringLiteral("bad.json"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"columns":[{"key":"hue"}],"format":"portolan-columns","name":"N","version":1})");
    file.close();
    program.dialog().importFrom(path);
    QVERIFY(program.inFile().empty());
    const auto labels = program.dialog().findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) {
        return label->isVisible() && label->text().contains(QStringLiteral("/columns/0/key"))
            && label->text().contains(QStringLiteral("“hue” cannot be chosen here."));
    }));
    QVERIFY(saveTemplate({QStringLiteral("Good"), {{QStringLiteral("source"), {}, {}}}}, path));
    program.dialog().importFrom(path);
    QCOMPARE(program.inFile().size(), size_t(1));
    QCOMPARE(program.inFile().front().name, QStringLiteral("Good"));
}

void TemplateDialogTest::theLanguageOfTheSheetCounts()
{
    Window program;
    QTRY_VERIFY(program.isReady());
    program.open();
    program.dialog().pick(TemplateId{TemplateKeeper::Program, QStringLiteral("communication-matrix")});
    program.press("&Use for the sheets");
    QCOMPARE(program.tableHeadings().first(), QStringLiteral("No."));
    program.language.use(Language::German);
    QTRY_COMPARE(program.tableHeadings().first(), QStringLiteral("Lfd. Nr."));
    QCOMPARE(program.part<QToolButton>(QStringLiteral("columns")).text(),
             QStringLiteral("Spalten: Kommunikationsmatrix"));
}

QTEST_MAIN(TemplateDialogTest)
#include "tst_templatedialog.moc"

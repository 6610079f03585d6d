// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"
// Before what calls several sheets Sheets.
#include "window/actionregistry.h"

#include "inventory/inventory.h"
#include "panels/addressmodel.h"
#include "panels/inspectorpanel.h"
#include "panels/rowtable.h"
#include "sheet/readiness.h"
#include "window/exportdialog.h"
#include "window/inventorydialog.h"
#include "window/readinessdialog.h"
#include "xlsxreader.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QPointer>
#include <QProcess>
#include <QPushButton>
#include <QStandardPaths>
#include <QTableView>
#include <QTest>
#include <QTimer>
#include <QTreeWidget>

#include <functional>

using namespace portolan;
using namespace portolan::test;

namespace {

/// Does something with every dialog that comes up, until it is gone.
class Attendant : public QObject {
public:
    explicit Attendant(std::function<void(QWidget &)> attend)
    {
        connect(&m_timer, &QTimer::timeout, this, [attend = std::move(attend)] {
            if (QWidget *modal = QApplication::activeModalWidget(); modal && modal->isVisible())
                attend(*modal);
        });
        m_timer.start(20);
    }

private:
    QTimer m_timer;
};

void choose(QFileDialog &dialog, const QString &path)
{
    dialog.findChild<QLineEdit *>(QStringLiteral("fileNameEdit"))->setText(path);
    QMetaObject::invokeMethod(&dialog, "accept", Qt::QueuedConnection);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("%s cannot be written", qPrintable(path));
}

/// What poppler reads in a PDF.
QString textOf(const QString &pdf)
{
    QProcess process;
    process.start(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), pdf, QStringLiteral("-")});
    return process.waitForFinished() ? QString::fromUtf8(process.readAllStandardOutput()).simplified()
                                     : QString();
}

int incompleteRows(const Derivation &derivation)
{
    return int(std::ranges::count_if(derivation.rows, [](const Row &row) { return !row.complete; }));
}

} // namespace

/// From a file of the product to sheets, as somebody goes that way with mouse and keyboard.
class ImportToDraftTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aBlankedAddressMakesADraftAndIsLedTo_data();
    void aBlankedAddressMakesADraftAndIsLedTo();

private:
    static void fillIn(Program &program, const QString &path);
    void blank(Program &program, const QString &edge) const;
    [[nodiscard]] QString saveList(Program &program) const;
    [[nodiscard]] QString exported(Program &program, const char *action, ExportFormat format) const;
    static void verifyObjectionLeads(Program &program);
    static void verifyFindingLeads(Program &program);
    static void verifyPlace(Program &program);
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
};

/// The list that the window saves.
QString ImportToDraftTest::saveList(Program &program) const
{
    const QString list = path(QStringLiteral("addresses.csv"));
    const Attendant attendant([&list](QWidget &modal) {
        if (auto *files = qobject_cast<QFileDialog *>(&modal))
            choose(*files, list);
    });
    QFile::remove(list);
    program.part<ActionRegistry>().action("file.saveAddressList")->trigger();
    return list;
}

void ImportToDraftTest::fillIn(Program &program, const QString &path)
{
    program.part<ActionRegistry>().action("file.fillInAddresses")->trigger();
    QPointer<InventoryDialog> dialog = program.window.findChild<InventoryDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    auto *field = dialog->findChild<QLineEdit *>();
    QTest::keyClicks(field, path);
    QTest::keyClick(field, Qt::Key_Return);
    QPushButton *apply = dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    QVERIFY(apply->isEnabled());
    QTest::mouseClick(apply, Qt::LeftButton);
    QTRY_VERIFY(!dialog);
}

void ImportToDraftTest::blank(Program &program, const QString &edge) const
{
    const QString list = path(QStringLiteral("blank.csv"));
    write(list, QStringLiteral("FQDN,Public address: A/V Edge\n%1,-\n").arg(edge).toUtf8());
    fillIn(program, list);
}

QString ImportToDraftTest::exported(Program &program, const char *action, ExportFormat format) const
{
    QString path;
    const Attendant attendant([&](QWidget &modal) {
        if (auto *dialog = qobject_cast<ExportDialog *>(&modal)) {
            for (QComboBox *box : dialog->findChildren<QComboBox *>()) {
                if (box->findText(QStringLiteral("Report (PDF)")) >= 0)
                    box->setCurrentIndex(box->findData(int(format)));
            }
            dialog->accept();
        } else if (auto *files = qobject_cast<QFileDialog *>(&modal)) {
            // As it is proposed, but for the folder.
            const auto *name = files->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"));
            path = m_folder.filePath(QFileInfo(name->text()).fileName());
            choose(*files, path);
        }
    });
    program.part<ActionRegistry>().action(action)->trigger();
    return path;
}

/// The keyboard is in the field with the missing address, and what is typed becomes that address.
void ImportToDraftTest::verifyPlace(Program &program)
{
    auto *table = qobject_cast<QTableView *>(program.part<InspectorPanel>().focusWidget());
    QVERIFY(table);
    QTRY_COMPARE(QApplication::focusWidget(), table);
    const QModelIndex field = table->currentIndex();
    QVERIFY(field.data().toString().isEmpty());
    const QString name = field.data(Qt::AccessibleTextRole).toString();
    QVERIFY2(name.contains(QStringLiteral("A/V Edge")), qPrintable(name));
    QVERIFY2(name.contains(QStringLiteral("ublic")), qPrintable(name));
    OpenDocument &document = program.window.document();
    const int before = incompleteRows(*document.derivation());
    // The first letter opens the field.
    QTest::keyClick(table, Qt::Key_1);
    auto *editor = table->viewport()->findChild<QLineEdit *>();
    QVERIFY(editor);
    QTest::keyClicks(editor, QStringLiteral("98.51.100.77"));
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_VERIFY(incompleteRows(*document.derivation()) < before);
    document.undoStack().undo();
    QTRY_COMPARE(incompleteRows(*document.derivation()), before);
}

void ImportToDraftTest::verifyObjectionLeads(Program &program)
{
    program.part<ActionRegistry>().action("file.ready")->trigger();
    auto &dialog = program.part<ReadinessDialog>();
    auto *list = dialog.findChild<QTreeWidget *>();
    const auto objection = [list] {
        const auto found = list->findItems(QStringLiteral("lack"), Qt::MatchContains, 1);
        return found.isEmpty() ? nullptr : found.front();
    };
    QTRY_VERIFY(objection());
    list->scrollToItem(objection());
    const QRect line = list->visualItemRect(objection());
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, QPoint(line.left() + 200, line.center().y()));
    verifyPlace(program);
    dialog.close();
}

void ImportToDraftTest::verifyFindingLeads(Program &program)
{
    program.part<ActionRegistry>().action("view.findings")->trigger();
    auto &findings = program.part<RowTable>(QStringLiteral("findings"));
    const auto &derivation = program.window.document().derivation();
    const auto meant = std::ranges::find_if(derivation->findings, [](const Finding &finding) {
        return finding.field.kind == FindingField::Kind::PublicAddress && finding.severity == Severity::Error;
    });
    QVERIFY(meant != derivation->findings.end());
    int row = -1;
    for (int i = 0; i < findings.model()->rowCount() && row < 0; ++i) {
        if (findings.model()->index(i, 1).data().toString().contains(QStringLiteral("A/V Edge")))
            row = i;
    }
    QVERIFY(row >= 0);
    const QModelIndex index = findings.model()->index(row, 1);
    findings.scrollTo(index);
    QTest::mouseClick(findings.viewport(), Qt::LeftButton, {}, findings.visualRect(index).center());
    verifyPlace(program);
}

void ImportToDraftTest::aBlankedAddressMakesADraftAndIsLedTo_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("edge");
    QTest::newRow("small") << QStringLiteral(SEEDS "/published.xml") << QStringLiteral("edge.example.com");
    const QString folder = QStringLiteral(REFERENCE_FOLDER);
    if (!QFile::exists(folder))
        return;
    QTest::newRow("fabrikam") << folder + QStringLiteral("/samples/fabrikam-large.tbxml")
                              << QStringLiteral("sea-edge01.fabrikam.com");
    QTest::newRow("a real one") << folder + QStringLiteral("/real/JohanVeldhuis-SfBLab-DefaultTopology.xml")
                                << QStringLiteral("s4blab92-es1.contoso.com");
}

void ImportToDraftTest::aBlankedAddressMakesADraftAndIsLedTo()
{
    QFETCH(QString, file);
    QFETCH(QString, edge);
    Program program(false);
    program.window.resize(1600, 1000);
    program.window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&program.window));
    QVERIFY(program.window.openFile(file));
    OpenDocument &document = program.window.document();
    QTRY_VERIFY(program.isReady());

    // Somebody fills in the list that was saved, wherever a machine can have an address and has none.
    Inventory inventory = inventoryOf(document.topology(), document.catalogue(), Language::English);
    const QByteArray saved = contentOf(saveList(program));
    QCOMPARE(saved.count('\n'), qsizetype(inventory.rows.size()) + 1);
    int host = 10;
    for (InventoryRow &row : inventory.rows) {
        for (auto &[field, text] : row.cells) {
            if (text.isEmpty() && field.family == Family::IPv4
                && (field.kind == InventoryField::Kind::Address
                    || (field.kind == InventoryField::Kind::Public
                        && row.text({InventoryField::Kind::Host}) == edge)))
                text = QStringLiteral("10.60.1.%1").arg(++host);
        }
    }
    QFile list(path(QStringLiteral("filled.csv")));
    QVERIFY(list.open(QIODevice::WriteOnly));
    QVERIFY(writeInventory(inventory, document.catalogue(), Language::English, CsvTarget::Plain, list));
    list.close();
    const int before = incompleteRows(*document.derivation());
    fillIn(program, list.fileName());
    QVERIFY(document.undoStack().canUndo());
    QTRY_VERIFY(incompleteRows(*document.derivation()) < before);
    const int filled = incompleteRows(*document.derivation());

    blank(program, edge);
    QTRY_VERIFY(incompleteRows(*document.derivation()) > filled);

    const QString workbook = exported(program, "file.exportSheets", ExportFormat::Workbook);
    QVERIFY2(workbook.contains(QStringLiteral("DRAFT")), qPrintable(workbook));
    const std::vector<ReadSheet> sheets = readXlsx(workbook);
    QVERIFY(sheets.size() > 2);
    QVERIFY(std::ranges::any_of(sheets.front().rows, [](const QStringList &row) {
        return row.join(u' ').contains(QStringLiteral("DRAFT: not ready to hand over"));
    }));
    for (size_t i = 1; i < sheets.size(); ++i)
        QVERIFY2(sheets[i].xml.contains("DRAFT"), qPrintable(sheets[i].name));
    const QString report = exported(program, "file.exportReport", ExportFormat::Report);
    QVERIFY(contentOf(report).startsWith("%PDF-"));
    if (!QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
        QVERIFY(textOf(report).contains(QStringLiteral("DRAFT: not ready to hand over")));

    verifyObjectionLeads(program);
    verifyFindingLeads(program);
    // Nothing is asked about when the window goes.
    document.undoStack().setClean();
}

QTEST_MAIN(ImportToDraftTest)
#include "tst_importtodraft.moc"

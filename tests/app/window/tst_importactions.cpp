// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include "diagram/diagramview.h"
#include "file/documentwriter.h"
#include "text/updatetext.h"
#include "window/actionregistry.h"
#include "window/importreportdock.h"
#include "window/importreportmodel.h"
#include "window/updatedialog.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QListView>
#include <QMessageBox>
#include <QProgressDialog>
#include <QPushButton>
#include <QTest>
#include <QTimer>
#include <QTreeWidget>

#include <functional>

using namespace portolan;
using namespace portolan::test;

namespace {

QByteArray content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

/// A front end pool with its database, and an appliance with its gateway in a branch.
QString estate()
{
    return QStringLiteral(SEEDS "/builder.tbxml");
}

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

void trigger(Program &program, const char *id)
{
    program.part<ActionRegistry>().action(id)->trigger();
}

QStringList poolNames(const Topology &topology)
{
    QStringList names;
    for (const Pool &pool : topology.pools)
        names << pool.name;
    names.sort();
    return names;
}

QByteArray bytesOf(const OpenDocument &document)
{
    return writeDocument(document.document(), FileForm::Plain).value();
}

const QStringList estatePools{QStringLiteral("192.0.2.9"), QStringLiteral("fe"), QStringLiteral("sba"),
                              QStringLiteral("sql")};

} // namespace

class ImportActionsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theActionBeginsANewDocument();
    void filesAreRecognisedByWhatTheyHold_data();
    void filesAreRecognisedByWhatTheyHold();
    void aDamagedFileLeavesTheOpenDocument_data();
    void aDamagedFileLeavesTheOpenDocument();
    void unsavedChangesAreAskedAbout();
    void longReadingCanBeCancelled();
    void linesOfTheReportLeadToTheirElements();
    void theReportIsFilteredByKind();
    void linesOfTheReportWrapAsThePanelNarrows();
    void theReportGoesWithItsDocument();
    void theUpdateTakesOnlyWhatIsTicked();
    void thereMayBeNothingToUpdate();

private:
    [[nodiscard]] QString path(const char *name) const { return m_folder.filePath(QLatin1StringView(name)); }
    QTemporaryDir m_folder;
};

void ImportActionsTest::theActionBeginsANewDocument()
{
    Program program;
    {
        const Attendant attendant([](QWidget &modal) {
            if (auto *dialog = qobject_cast<QFileDialog *>(&modal))
                choose(*dialog, estate());
        });
        trigger(program, "file.import");
    }
    OpenDocument &document = program.window.document();
    QCOMPARE(poolNames(document.topology()), estatePools);
    QCOMPARE(document.path(), QString());
    QCOMPARE(program.window.controller().name(), QStringLiteral("builder"));
    QVERIFY(document.isModified());
    QVERIFY(!document.undoStack().canUndo());
    const auto &dock = program.part<ImportReportDock>();
    QVERIFY(dock.isVisible());
    QVERIFY(dock.text().startsWith(QStringLiteral("builder.tbxml\n\nTopology Builder file: 2 sites")));
}

void ImportActionsTest::filesAreRecognisedByWhatTheyHold_data()
{
    QTest::addColumn<QByteArray>("bytes");
    for (const char *name :
         {"builder.tbxml", "published.xml", "published-utf16.topology", "configuration.zip"})
        QTest::newRow(name) << content(QStringLiteral(SEEDS "/") + QLatin1StringView(name));
    QTest::newRow("empty lines first") << QByteArray("\xef\xbb\xbf\n ") + content(estate());
}

void ImportActionsTest::filesAreRecognisedByWhatTheyHold()
{
    QFETCH(QByteArray, bytes);
    Program program(false);
    // As if it were one of ours.
    QVERIFY(write(path("estate.portolan"), bytes));
    QVERIFY(program.window.openFile(path("estate.portolan")));
    QVERIFY(program.window.document().topology().pools.size() >= 2);
    QCOMPARE(program.window.document().path(), QString());
    QVERIFY(program.part<ImportReportDock>().isVisible());
}

void ImportActionsTest::aDamagedFileLeavesTheOpenDocument_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("reason");
    QTest::newRow("cut short") << content(estate()).chopped(200) << QStringLiteral("cut short");
    QTest::newRow("other XML") << QByteArray("<html/>") << QStringLiteral("XML of another kind");
    QTest::newRow("bomb") << QByteArray("<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>")
                          << QStringLiteral("document type");
    QTest::newRow("archive") << QByteArray("PK\3\4") + QByteArray(60, 'x') << QString();
}

void ImportActionsTest::aDamagedFileLeavesTheOpenDocument()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, reason);
    Program program;
    OpenDocument &document = program.window.document();
    const QByteArray before = bytesOf(document);
    QVERIFY(write(path("damaged.tbxml"), bytes));
    QString said;
    {
        const Attendant attendant([&said](QWidget &modal) {
            const auto *box = qobject_cast<QMessageBox *>(&modal);
            said = box ? box->text() + u'\n' + box->informativeText() : QString();
            modal.close();
        });
        QVERIFY(!program.window.openFile(path("damaged.tbxml")));
    }
    QVERIFY2(said.startsWith(QStringLiteral("“damaged.tbxml” cannot be imported.\n")), qPrintable(said));
    QVERIFY2(said.contains(reason), qPrintable(said));
    QVERIFY(!said.contains(m_folder.path()));
    QCOMPARE(bytesOf(document), before);
    QVERIFY(!document.isModified());
    QVERIFY(!program.part<ImportReportDock>().isVisible());
}

void ImportActionsTest::unsavedChangesAreAskedAbout()
{
    Program program(false);
    QVERIFY(program.window.openFile(estate()));
    const QByteArray before = bytesOf(program.window.document());
    const Attendant attendant([](QWidget &modal) {
        if (auto *box = qobject_cast<QMessageBox *>(&modal))
            box->button(QMessageBox::Cancel)->click();
    });
    QVERIFY(!program.window.openFile(QStringLiteral(SEEDS "/published.xml")));
    QCOMPARE(bytesOf(program.window.document()), before);
    QVERIFY(program.part<ImportReportDock>().isVisible());
}

void ImportActionsTest::longReadingCanBeCancelled()
{
    Program program;
    const QByteArray before = bytesOf(program.window.document());
    QByteArray bytes = content(estate());
    const qsizetype end = bytes.lastIndexOf("</NewTopology>");
    bytes.insert(end, QByteArray("<Nothing a=\"1\"/>").repeated(3'500'000));
    QVERIFY(write(path("long.tbxml"), bytes));
    int shown = 0;
    const Attendant attendant([&shown](QWidget &modal) {
        if (auto *progress = qobject_cast<QProgressDialog *>(&modal)) {
            ++shown;
            progress->findChild<QPushButton *>()->click();
        }
    });
    QVERIFY(!program.window.openFile(path("long.tbxml")));
    if (shown == 0)
        QSKIP("This machine reads 56 MB faster than anybody could cancel it.");
    QCOMPARE(bytesOf(program.window.document()), before);
}

void ImportActionsTest::linesOfTheReportLeadToTheirElements()
{
    Program program(false);
    QVERIFY(program.window.openFile(estate()));
    auto &dock = program.part<ImportReportDock>();
    auto *list = dock.findChild<QListView *>();
    const auto &model = *qobject_cast<ImportReportModel *>(list->model());
    const auto &view = program.part<DiagramView>();
    int led = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        const ImportEntry *entry = model.entryAt(row);
        if (!entry || entry->elements.size() != 1)
            continue;
        Q_EMIT list->activated(model.index(row));
        QVERIFY(!view.selection().empty());
        const auto &pools = program.window.document().topology().pools;
        if (pools.find(PoolId(entry->elements.front())))
            QCOMPARE(view.selection(), entry->elements);
        ++led;
    }
    QVERIFY(led >= 4);
}

void ImportActionsTest::theReportIsFilteredByKind()
{
    Program program(false);
    QVERIFY(program.window.openFile(estate()));
    const auto &dock = program.part<ImportReportDock>();
    const auto &model = *qobject_cast<ImportReportModel *>(dock.findChild<QListView *>()->model());
    auto *filter = dock.findChild<QComboBox *>();
    const int all = model.rowCount();
    int headings = 0;
    int entries = 0;
    for (int i = 1; i < filter->count(); ++i) {
        filter->setCurrentIndex(i);
        Q_EMIT filter->activated(i);
        const auto outcome = ImportOutcome(filter->currentData().toInt());
        QVERIFY(model.rowCount() > 1 && model.rowCount() < all);
        QVERIFY(!model.entryAt(0));
        for (int row = 1; row < model.rowCount(); ++row)
            QCOMPARE(outcomeOf(model.entryAt(row)->note), outcome);
        ++headings;
        entries += model.rowCount() - 1;
    }
    QCOMPARE(headings + entries, all);
    dock.findChild<QPushButton *>()->click();
    QCOMPARE(QApplication::clipboard()->text(), dock.text());
}

void ImportActionsTest::linesOfTheReportWrapAsThePanelNarrows()
{
    Program program(false);
    QVERIFY(program.window.openFile(estate()));
    auto &dock = program.part<ImportReportDock>();
    auto *list = dock.findChild<QListView *>();
    const auto height = [list] {
        int all = 0;
        for (int row = 0; row < list->model()->rowCount(); ++row)
            all += list->visualRect(list->model()->index(row, 0)).height();
        return all;
    };
    dock.setFloating(true);
    dock.resize(900, 600);
    QTRY_VERIFY(list->width() > 800);
    QTest::qWait(200);
    const int wide = height();
    // As when a scroll bar comes up: its height stays.
    list->resize(300, list->height());
    QTRY_VERIFY(height() > wide * 5 / 4);
}

void ImportActionsTest::theReportGoesWithItsDocument()
{
    Program program(false);
    QAction *show = program.part<ActionRegistry>().action("view.importReport");
    QVERIFY(!show->isEnabled());
    QVERIFY(program.window.openFile(estate()));
    QVERIFY(show->isEnabled() && show->isChecked());
    auto &dock = program.part<ImportReportDock>();
    dock.close();
    QVERIFY(!show->isChecked());
    show->trigger();
    QVERIFY(dock.isVisible());
    QVERIFY(program.window.document().save(path("saved.portolan")));
    QVERIFY(dock.isVisible());
    QVERIFY(program.window.controller().openSample(QStringLiteral("contoso")));
    QVERIFY(!dock.isVisible());
    QVERIFY(!show->isEnabled());
}

void ImportActionsTest::theUpdateTakesOnlyWhatIsTicked()
{
    Program program(false);
    QVERIFY(program.window.openFile(estate()));
    OpenDocument &document = program.window.document();
    const QByteArray before = bytesOf(document);
    QVERIFY(
        write(path("later.tbxml"),
              content(estate())
                  .replace("<Machine Fqdn=\"fe1", "<Machine Fqdn=\"fe3.example.com\"/><Machine Fqdn=\"fe1")
                  .replace("<Name>Branch<", "<Name>Portland<")
                  .replace("InstalledOn=\"g\"", "InstalledOn=\"nowhere\"")));
    QStringList shown;
    const auto attend = [&](QWidget &modal) {
        if (auto *files = qobject_cast<QFileDialog *>(&modal))
            return choose(*files, path("later.tbxml"));
        auto *dialog = qobject_cast<UpdateDialog *>(&modal);
        if (!dialog)
            return;
        // What differs can be read.
        if (dialog->findChild<QTreeWidget *>()->columnWidth(0) < 200)
            shown << QStringLiteral("narrow");
        for (QTreeWidgetItemIterator it(dialog->findChild<QTreeWidget *>()); *it; ++it) {
            QTreeWidgetItem &item = **it;
            if (item.childCount() > 0)
                continue;
            shown << item.text(0) + (item.checkState(0) == Qt::Checked ? u'+' : u'-');
            // The server is not wanted, the gateway is to go.
            if (item.text(0).startsWith(QStringLiteral("fe3")))
                item.setCheckState(0, Qt::Unchecked);
            if (item.text(0).startsWith(QStringLiteral("192")))
                item.setCheckState(0, Qt::Checked);
        }
        dialog->accept();
    };
    {
        const Attendant attendant(attend);
        trigger(program, "file.updateFromTopology");
    }
    shown.sort();
    QCOMPARE(shown,
             (QStringList{QStringLiteral("192.0.2.9-"), QStringLiteral("Branch: Name+"),
                          QStringLiteral("fe3.example.com+")}));
    QStringList left = estatePools;
    left.removeFirst();
    QCOMPARE(poolNames(document.topology()), left);
    QVERIFY(std::ranges::find(document.topology().sites, QStringLiteral("Portland"), &Site::name)
            != document.topology().sites.end());
    QVERIFY(std::ranges::none_of(document.topology().pools,
                                 [](const Pool &pool) { return pool.servers.size() > 2; }));
    QCOMPARE(document.undoText(Language::English), QStringLiteral("Update from “later.tbxml”"));
    document.undoStack().undo();
    QCOMPARE(bytesOf(document), before);
    QVERIFY(!document.undoStack().canUndo());
}

void ImportActionsTest::thereMayBeNothingToUpdate()
{
    Program program(false);
    QVERIFY(program.window.openFile(estate()));
    QString said;
    {
        const Attendant attendant([&said](QWidget &modal) {
            if (auto *files = qobject_cast<QFileDialog *>(&modal))
                return choose(*files, estate());
            if (auto *box = qobject_cast<QMessageBox *>(&modal)) {
                said = box->text();
                box->close();
            }
        });
        trigger(program, "file.updateFromTopology");
    }
    QCOMPARE(said, QStringLiteral("builder.tbxml: The drawing says what the file says."));
    QVERIFY(!program.window.document().undoStack().canUndo());
}

QTEST_MAIN(ImportActionsTest)
#include "tst_importactions.moc"

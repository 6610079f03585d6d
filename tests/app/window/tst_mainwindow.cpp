// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include "commands/naming.h"
#include "diagram/diagramview.h"
#include "panels/rowtable.h"
#include "panels/sheetspanel.h"
#include "window/actions.h"
#include "window/startlist.h"
#include "window/welcomepage.h"

#include <QAction>
#include <QApplication>
#include <QDropEvent>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QTest>
#include <QTimer>
#include <QToolBar>

using namespace portolan;
using namespace portolan::test;

namespace {

struct Window : Program {
    using Program::Program;

    QAction *action(QAction *Actions::*member) const { return part<Actions>().*member; }
    void edit()
    {
        OpenDocument &document = window.document();
        document.apply(rename(document.topology(), {}, QStringLiteral("Changed")));
        document.finishTyping();
    }
};

/// Presses a button of the next message box.
void answerNextBox(QMessageBox::StandardButton button)
{
    QTimer::singleShot(0, qApp, [button] {
        auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        if (!box)
            return answerNextBox(button);
        box->button(button)->click();
    });
}

} // namespace

class MainWindowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withoutADocumentItSaysWhatToDo();
    void theTitleNamesTheDocumentAndItsState();
    void undoIsNamedInTheMenu();
    void switchingTheLanguageRenamesEverything();
    void undoIsRenamedWithTheLanguage();
    void menusHaveNoMnemonicTwice();
    void theFileMenuGathersImportsAndExports();
    void selectingInTheDiagramFiltersTheSheets();
    void aRowLightsItsPathWithoutSelecting();
    void switchingTheThemeChangesThePalette();
    void closingAsksAboutUnsavedChanges();
    void aFileCanBeDropped();
    void theSessionComesBack();
    void panelsCanBeHidden();
    void closingTheDocumentLeadsBackToTheStart();
};

void MainWindowTest::withoutADocumentItSaysWhatToDo()
{
    Window program(false);
    QVERIFY(program.part<WelcomePage>().isVisible());
    QVERIFY(!program.part<SheetsPanel>().isVisible());
    QVERIFY(!program.action(&Actions::save)->isEnabled());
    auto *samples = program.part<WelcomePage>().findChildren<StartList *>().at(1);
    QTest::mouseClick(samples->viewport(), Qt::LeftButton, {},
                      samples->visualItemRect(samples->item(0)).center());
    QVERIFY(!program.part<WelcomePage>().isVisible());
    QVERIFY(program.part<SheetsPanel>().isVisible());
    QVERIFY(program.action(&Actions::save)->isEnabled());
}

void MainWindowTest::theTitleNamesTheDocumentAndItsState()
{
    Window program;
    QVERIFY(program.window.windowTitle().startsWith(QStringLiteral("contoso[*]")));
    QVERIFY(!program.window.isWindowModified());
    program.edit();
    QVERIFY(program.window.isWindowModified());
    program.action(&Actions::undo)->trigger();
    QVERIFY(!program.window.isWindowModified());
}

void MainWindowTest::undoIsNamedInTheMenu()
{
    Window program;
    QAction *undo = program.action(&Actions::undo);
    QAction *redo = program.action(&Actions::redo);
    QVERIFY(!undo->isEnabled());
    program.edit();
    QVERIFY(undo->isEnabled());
    QVERIFY(undo->text().contains(QStringLiteral("Rename deployment")));
    undo->trigger();
    QVERIFY(!undo->isEnabled());
    QVERIFY(redo->text().contains(QStringLiteral("Rename deployment")));
}

void MainWindowTest::switchingTheLanguageRenamesEverything()
{
    Window program;
    const QString file = program.window.menuBar()->actions().first()->text();
    program.language.use(Language::German);
    QTRY_VERIFY(program.window.menuBar()->actions().first()->text() != file);
    program.language.use(Language::English);
    QTRY_COMPARE(program.window.menuBar()->actions().first()->text(), file);
}

void MainWindowTest::undoIsRenamedWithTheLanguage()
{
    Window program;
    program.edit();
    QAction *undo = program.action(&Actions::undo);
    const QString english = undo->text();
    program.language.use(Language::German);
    QTRY_VERIFY(undo->text() != english);
}

void MainWindowTest::menusHaveNoMnemonicTwice()
{
    Window program;
    const auto mnemonic = [](QString text) {
        const qsizetype at = text.remove(QStringLiteral("&&")).indexOf(u'&');
        return at < 0 ? QChar() : text.at(at + 1).toLower();
    };
    const auto check = [&](const QList<QAction *> &actions) {
        QString seen;
        for (const QAction *action : actions) {
            const QChar letter = mnemonic(action->text());
            if (letter.isNull())
                continue;
            QVERIFY2(!seen.contains(letter), qPrintable(action->text()));
            seen += letter;
        }
    };
    for (const Language language : {Language::English, Language::German}) {
        const QString before = program.action(&Actions::saveAs)->text();
        program.language.use(language);
        if (language == Language::German)
            QTRY_VERIFY(program.action(&Actions::saveAs)->text() != before);
        check(program.window.menuBar()->actions());
        for (const QAction *menu : program.window.menuBar()->actions()) {
            check(menu->menu()->actions());
            for (const QAction *action : menu->menu()->actions()) {
                if (action->menu())
                    check(action->menu()->actions());
            }
        }
    }
}

void MainWindowTest::theFileMenuGathersImportsAndExports()
{
    Window program;
    const QMenu *file = program.window.menuBar()->actions().front()->menu();
    const auto within = [file](const QString &title) {
        QStringList ids;
        for (const QAction *entry : file->actions()) {
            if (!entry->menu() || entry->text().remove(u'&') != title)
                continue;
            for (const QAction *action : entry->menu()->actions())
                ids << action->objectName();
        }
        return ids;
    };
    const QStringList imports{QStringLiteral("file.import"), QStringLiteral("file.updateFromTopology"),
                              QStringLiteral("file.fillInAddresses")};
    const QStringList exports{QStringLiteral("file.exportSheets"), QStringLiteral("file.exportReport"),
                              QStringLiteral("file.exportPicture"), QStringLiteral("file.saveAddressList")};
    QTRY_COMPARE(within(QStringLiteral("Import")), imports);
    QCOMPARE(within(QStringLiteral("Export")), exports);
    // The tool bar goes on with what is used every day.
    const QList<QAction *> buttons = program.window.findChild<QToolBar *>()->actions();
    const auto exported =
        std::ranges::find(buttons, QStringLiteral("file.exportSheets"), &QAction::objectName);
    QVERIFY(exported != buttons.end());
    QCOMPARE((*exported)->iconText(), QStringLiteral("Export"));
}

void MainWindowTest::selectingInTheDiagramFiltersTheSheets()
{
    Window program;
    QTRY_VERIFY(program.isReady());
    const QAbstractItemModel *rows =
        program.part<SheetsPanel>().findChild<RowTable *>(QStringLiteral("rows"))->model();
    const int all = rows->rowCount();
    const Pool &edge = firstPool(program.window.document().topology(), "edge");
    Q_EMIT program.part<DiagramView>().selectionChanged({edge.id});
    QVERIFY(rows->rowCount() > 0 && rows->rowCount() < all);
    QCOMPARE(program.window.findChild<QLabel *>(QStringLiteral("inspectorTitle"))->text(), edge.name);
    Q_EMIT program.part<SheetsPanel>().selectionCleared();
    QCOMPARE(rows->rowCount(), all);
    QVERIFY(program.part<DiagramView>().selection().empty());
}

void MainWindowTest::aRowLightsItsPathWithoutSelecting()
{
    Window program;
    QTRY_VERIFY(program.isReady());
    program.part<SheetsPanel>().findChild<RowTable *>(QStringLiteral("rows"))->selectRow(0);
    QVERIFY(program.part<SheetsPanel>().currentRow());
    QVERIFY(program.part<DiagramView>().selection().empty());
    // The row outlives the derivation it came from only as an id.
    program.edit();
    QTRY_COMPARE(program.window.document().derivation()->topology, program.window.document().topology());
    QVERIFY(program.part<SheetsPanel>().currentRow());
}

void MainWindowTest::switchingTheThemeChangesThePalette()
{
    Window program;
    // Widgets follow the application's palette only while its event loop runs.
    const QColor before = QApplication::palette().color(QPalette::Base);
    Q_EMIT program.part<Actions>().themeChosen(ThemeChoice::Dark);
    QVERIFY(QApplication::palette().color(QPalette::Base) != before);
    QCOMPARE(program.settings.value(QStringLiteral("theme")).toString(), QStringLiteral("dark"));
}

void MainWindowTest::closingAsksAboutUnsavedChanges()
{
    Window program;
    program.edit();
    answerNextBox(QMessageBox::Cancel);
    QVERIFY(!program.window.close());
    QVERIFY(program.window.isVisible());
    answerNextBox(QMessageBox::Discard);
    QVERIFY(program.window.close());
}

void MainWindowTest::aFileCanBeDropped()
{
    Window program;
    const QString path = program.folder.filePath(QStringLiteral("dropped.portolan"));
    QVERIFY(program.window.document().save(path));
    program.window.controller().close();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&program.window, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&program.window, &drop);
    QTRY_COMPARE(program.window.document().path(), path);

    QMimeData text;
    text.setText(QStringLiteral("words"));
    QDragEnterEvent other(QPoint(10, 10), Qt::CopyAction, &text, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&program.window, &other);
    QVERIFY(!other.isAccepted());
}

void MainWindowTest::theSessionComesBack()
{
    Window program;
    program.action(&Actions::showInspector)->setChecked(false);
    program.window.resize(1111, 777);
    program.window.close();
    MainWindow again(shippedCatalogue(), program.theme, program.language, program.settings);
    QVERIFY(!again.findChild<Actions *>()->showInspector->isChecked());
    QVERIFY(again.findChild<Actions *>()->showSheets->isChecked());
    QCOMPARE(again.size(), QSize(1111, 777));
}

void MainWindowTest::panelsCanBeHidden()
{
    Window program;
    program.action(&Actions::showSheets)->trigger();
    QVERIFY(!program.part<SheetsPanel>().isVisible());
    program.action(&Actions::filterRows)->trigger();
    QVERIFY(program.part<SheetsPanel>().isVisible());
}

void MainWindowTest::closingTheDocumentLeadsBackToTheStart()
{
    Window program;
    QTRY_VERIFY(program.isReady());
    program.part<SheetsPanel>().findChild<RowTable *>(QStringLiteral("rows"))->selectRow(0);
    program.action(&Actions::close)->trigger();
    QVERIFY(program.part<WelcomePage>().isVisible());
    QVERIFY(!program.part<SheetsPanel>().currentRow());
}

QTEST_MAIN(MainWindowTest)
#include "tst_mainwindow.moc"

// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include "theme/colours.h"
#include "window/actionregistry.h"
#include "window/searchpopup.h"
#include "window/shortcutsheet.h"

#include <QAction>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTest>
#include <QTextBrowser>

using namespace portolan;
using namespace portolan::test;

namespace {

/// The command list of a program, worked by keys alone.
struct Commands {
    Program program;
    SearchPopup &popup = program.part<SearchPopup>(QStringLiteral("commandList"));
    QLineEdit &field = *popup.findChild<QLineEdit *>();
    QListView &list = *popup.findChild<QListView *>();

    explicit Commands(bool withSample = true) : program(withSample)
    {
        program.window.activateWindow();
        if (!QTest::qWaitForWindowActive(&program.window))
            qFatal("the window does not become active");
    }

    void open()
    {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : &program.window,
                        Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    }
    void type(const QString &text)
    {
        field.clear();
        QTest::keyClicks(&field, text);
    }
    [[nodiscard]] QString current() const { return list.currentIndex().data().toString(); }
    [[nodiscard]] QStringList shown() const
    {
        QStringList titles;
        for (int row = 0; row < list.model()->rowCount(); ++row)
            titles << list.model()->index(row, 0).data().toString();
        return titles;
    }
    [[nodiscard]] QAction *action(const char *id) const { return program.part<ActionRegistry>().action(id); }
};

} // namespace

class CommandListTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void typingFindsAndEnterRuns();
    void arrowsSkipHeadings();
    void escapeGivesTheFocusBack();
    void turningAwayClosesIt();
    void englishIsFoundInGermanToo();
    void keywordsAreFoundAfterNames();
    void disabledOnesSayWhyAndDoNotRun();
    void whatWasUsedLastComesFirst();
    void nothingFoundIsSaid();
    void everyActionIsListedOnce();
    void actionsOfSubmenusAreNamedInFull();
    void everythingIsNamedForScreenReaders();
    void shortcutsAreGivenOnce();
    void theSheetOfShortcutsNamesThemAll();
};

void CommandListTest::typingFindsAndEnterRuns()
{
    Commands commands;
    commands.open();
    QVERIFY(commands.popup.isVisible());
    QVERIFY(commands.field.hasFocus());
    commands.type(QStringLiteral("ztf"));
    QCOMPARE(commands.current(), QStringLiteral("Zoom to fit"));
    const QSignalSpy triggered(commands.action("view.zoomToFit"), &QAction::triggered);
    QTest::keyClick(&commands.field, Qt::Key_Return);
    QCOMPARE(triggered.count(), 1);
    QVERIFY(!commands.popup.isVisible());
}

void CommandListTest::arrowsSkipHeadings()
{
    Commands commands;
    commands.open();
    QVERIFY(!commands.list.model()->index(0, 0).flags().testFlag(Qt::ItemIsSelectable));
    QCOMPARE(commands.list.currentIndex().row(), 1);
    for (int i = 0; i < commands.list.model()->rowCount() + 5; ++i) {
        QTest::keyClick(&commands.field, Qt::Key_Down);
        QVERIFY(commands.list.currentIndex().flags().testFlag(Qt::ItemIsSelectable));
    }
    QCOMPARE(commands.list.currentIndex().row(), commands.list.model()->rowCount() - 1);
    QTest::keyClick(&commands.field, Qt::Key_Up);
    QVERIFY(commands.list.currentIndex().row() < commands.list.model()->rowCount() - 1);
}

void CommandListTest::escapeGivesTheFocusBack()
{
    Commands commands;
    QWidget *before =
        commands.program.window.findChild<QListView *>() ? QApplication::focusWidget() : nullptr;
    commands.open();
    QTest::keyClick(&commands.field, Qt::Key_Escape);
    QVERIFY(!commands.popup.isVisible());
    QCOMPARE(QApplication::focusWidget(), before);
}

void CommandListTest::turningAwayClosesIt()
{
    Commands commands;
    QTRY_VERIFY(commands.program.part<QWidget>(QStringLiteral("rows")).isVisible());
    commands.open();
    commands.program.part<QWidget>(QStringLiteral("rows")).setFocus();
    QVERIFY(!commands.popup.isVisible());
    QVERIFY(commands.program.part<QWidget>(QStringLiteral("rows")).hasFocus());
}

void CommandListTest::englishIsFoundInGermanToo()
{
    Commands commands;
    commands.program.language.use(Language::German);
    QTRY_COMPARE(nameOf(*commands.action("view.zoomIn")), QStringLiteral("Vergrößern"));
    commands.open();
    commands.type(QStringLiteral("zoom in"));
    QCOMPARE(commands.current(), QStringLiteral("Vergrößern"));
    commands.type(QStringLiteral("vergr"));
    QCOMPARE(commands.current(), QStringLiteral("Vergrößern"));
}

void CommandListTest::keywordsAreFoundAfterNames()
{
    Commands commands;
    commands.open();
    commands.type(QStringLiteral("overview"));
    QCOMPARE(commands.current(), QStringLiteral("Zoom to fit"));
    commands.type(QStringLiteral("save"));
    QCOMPARE(commands.current(), QStringLiteral("Save"));
}

void CommandListTest::disabledOnesSayWhyAndDoNotRun()
{
    Commands commands(false);
    commands.open();
    commands.type(QStringLiteral("save as"));
    const QModelIndex index = commands.list.currentIndex();
    QCOMPARE(index.data().toString(), QStringLiteral("Save as"));
    QVERIFY(!index.data(AvailableRole).toBool());
    QCOMPARE(index.data(DetailRole).toString(), QStringLiteral("Open or begin a deployment first."));
    const QSignalSpy triggered(commands.action("file.saveAs"), &QAction::triggered);
    QTest::keyClick(&commands.field, Qt::Key_Return);
    QCOMPARE(triggered.count(), 0);
    QVERIFY(commands.popup.isVisible());
}

void CommandListTest::whatWasUsedLastComesFirst()
{
    Commands commands;
    for (const char *name : {"zoom out", "zoom to fit"}) {
        commands.open();
        commands.type(QLatin1String(name));
        QTest::keyClick(&commands.field, Qt::Key_Return);
    }
    commands.open();
    QCOMPARE(commands.shown().mid(1, 2),
             QStringList({QStringLiteral("Zoom to fit"), QStringLiteral("Zoom out")}));
    commands.type(QStringLiteral("zoom"));
    QCOMPARE(commands.current(), QStringLiteral("Zoom to fit"));
}

void CommandListTest::nothingFoundIsSaid()
{
    Commands commands;
    commands.open();
    commands.type(QStringLiteral("xyzzy"));
    QCOMPARE(commands.list.model()->rowCount(), 0);
    QVERIFY(!commands.list.isVisible());
    QTest::keyClick(&commands.field, Qt::Key_Return);
    QVERIFY(commands.popup.isVisible());
}

void CommandListTest::everyActionIsListedOnce()
{
    Commands commands;
    commands.open();
    const QStringList shown = commands.shown();
    for (const auto &entry : commands.program.part<ActionRegistry>().entries()) {
        const bool isItself = qstrcmp(entry.declaration.id, "help.commands") == 0;
        QVERIFY2(shown.count(ActionRegistry::titleOf(entry)) == (isItself ? 0 : 1), entry.declaration.id);
    }
}

void CommandListTest::actionsOfSubmenusAreNamedInFull()
{
    Commands commands;
    commands.open();
    commands.type(QStringLiteral("address list"));
    const QStringList found = commands.shown().mid(0, 2);
    QVERIFY(found.contains(QStringLiteral("Export address list (CSV)")));
    QVERIFY(found.contains(QStringLiteral("Import address list (CSV)")));
    const QString first = commands.list.model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
    const QString menu = found.front().section(u' ', 0, 0);
    QCOMPARE(first, QStringLiteral("%1, File › %2, ").arg(found.front(), menu));
    commands.type(QStringLiteral("fill in addresses"));
    QCOMPARE(commands.current(), QStringLiteral("Import address list (CSV)"));
}

void CommandListTest::everythingIsNamedForScreenReaders()
{
    Commands commands;
    commands.open();
    QVERIFY(!commands.field.accessibleName().isEmpty());
    QVERIFY(!commands.list.accessibleName().isEmpty());
    commands.type(QStringLiteral("save as"));
    QCOMPARE(commands.list.currentIndex().data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("Save as, File, Ctrl+Shift+S"));
}

void CommandListTest::shortcutsAreGivenOnce()
{
    const Commands commands;
    QMap<QString, QString> owners;
    for (const auto &entry : commands.program.part<ActionRegistry>().entries()) {
        for (const QKeySequence &shortcut : entry.action->shortcuts()) {
            QString &owner = owners[shortcut.toString()];
            const QString id = QLatin1String(entry.declaration.id);
            QVERIFY2(owner.isEmpty() || owner == id,
                     qPrintable(shortcut.toString() + u' ' + owner + u' ' + id));
            owner = id;
        }
    }
    QVERIFY(owners.size() > 10);
}

void CommandListTest::theSheetOfShortcutsNamesThemAll()
{
    Commands commands;
    QTest::keyClick(&commands.program.window, Qt::Key_F1);
    auto *dialog = commands.program.window.findChild<ShortcutDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    const QString text = dialog->findChild<QTextBrowser *>()->toPlainText();
    for (const auto &entry : commands.program.part<ActionRegistry>().entries()) {
        if (entry.action->shortcut().isEmpty())
            continue;
        const char *title = entry.declaration.title ? entry.declaration.title : entry.declaration.text;
        QVERIFY2(text.contains(plainText(actionText(title)).remove(u'…').trimmed()), entry.declaration.id);
        QVERIFY(text.contains(entry.action->shortcut().toString(QKeySequence::NativeText)));
    }
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!commands.program.window.findChild<ShortcutDialog *>());
}

QTEST_MAIN(CommandListTest)
#include "tst_commandlist.moc"

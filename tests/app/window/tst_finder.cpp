// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include "diagram/diagramview.h"
#include "panels/rowtable.h"
#include "panels/sheetspanel.h"
#include "window/searchpopup.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QTest>
#include <QToolButton>

using namespace portolan;
using namespace portolan::test;

namespace {

/// Ctrl+F in the sample, worked by keys alone.
struct Find {
    Program program;
    SearchPopup &popup = program.part<SearchPopup>(QStringLiteral("finder"));
    QLineEdit &field = *popup.findChild<QLineEdit *>();
    QListView &list = *popup.findChild<QListView *>();

    Find()
    {
        program.window.activateWindow();
        if (!QTest::qWaitForWindowActive(&program.window)
            || !QTest::qWaitFor([this] { return program.isReady(); }))
            qFatal("the window does not get ready");
        open();
    }
    void open() { QTest::keyClick(&program.window, Qt::Key_F, Qt::ControlModifier); }
    void type(const char *text)
    {
        field.clear();
        QTest::keyClicks(&field, QLatin1String(text));
    }
    void press(Qt::Key key) { QTest::keyClick(&field, key); }
    [[nodiscard]] QString current() const { return list.currentIndex().data().toString(); }
    [[nodiscard]] SheetsPanel &sheets() const { return program.part<SheetsPanel>(); }
    [[nodiscard]] DiagramView &diagram() const { return program.part<DiagramView>(); }
};

} // namespace

class FinderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anElementIsSelectedAndRevealed();
    void anAddressLeadsToItsOwner();
    void aRowIsSelectedInItsSheet();
    void aPortFiltersTheSheet();
    void commandsComeLast();
    void questionsAreAnswered();
    void theAnswerIsExplained();
    void theTextIsKeptAndSelected();
    void filteringRowsHasItsOwnKey();
};

void FinderTest::anElementIsSelectedAndRevealed()
{
    Find find;
    QVERIFY(find.popup.isVisible());
    find.type("fra-fe1");
    QCOMPARE(find.current(), QStringLiteral("fra-fe1.contoso.net"));
    find.press(Qt::Key_Return);
    QVERIFY(!find.popup.isVisible());
    QCOMPARE(find.diagram().selection().size(), size_t(1));
    QCOMPARE(find.diagram().selection().front().toString(), QStringLiteral("pool-fra-front-end"));
}

void FinderTest::anAddressLeadsToItsOwner()
{
    Find find;
    find.type("10.20.10.21");
    find.press(Qt::Key_Return);
    QCOMPARE(find.diagram().selection().front().toString(), QStringLiteral("pool-fra-front-end"));
}

void FinderTest::aRowIsSelectedInItsSheet()
{
    Find find;
    find.type("HOST-003");
    QCOMPARE(find.current(), QStringLiteral("HOST-003"));
    find.press(Qt::Key_Return);
    const Row *row = find.sheets().currentRow();
    QVERIFY(row);
    QVERIFY(row->boundary < 0);
    const auto *table = find.sheets().findChild<RowTable *>(QStringLiteral("rows"));
    QVERIFY(table->hasFocus());
    QCOMPARE(table->currentIndex().siblingAtColumn(0).data().toString(), QStringLiteral("HOST-003"));
}

void FinderTest::aPortFiltersTheSheet()
{
    Find find;
    find.type("3478/udp");
    QCOMPARE(find.current(), QStringLiteral("UDP 3478"));
    find.press(Qt::Key_Return);
    const Row *row = find.sheets().currentRow();
    QVERIFY(row);
    QCOMPARE(int(row->ports.first()), 3478);
    bool filtered = false;
    for (const QLineEdit *field : find.sheets().findChildren<QLineEdit *>())
        filtered = filtered || field->text() == QStringLiteral("3478");
    QVERIFY(filtered);
}

void FinderTest::commandsComeLast()
{
    Find find;
    find.type("zoom to fit");
    QCOMPARE(find.current(), QStringLiteral("Zoom to fit"));
    find.press(Qt::Key_Return);
    QVERIFY(!find.popup.isVisible());
}

void FinderTest::questionsAreAnswered()
{
    Find find;
    find.type("sea-fe1 > sea-edge1 5061/tcp");
    QVERIFY2(find.current().startsWith(QStringLiteral("Yes:")), qPrintable(find.current()));
    find.press(Qt::Key_Down);
    QVERIFY(!find.current().isEmpty());
    find.press(Qt::Key_Return);
    QVERIFY(find.sheets().currentRow());
    QVERIFY(find.sheets().currentRow()->ports.contains(Port::from(5061).value()));

    find.open();
    find.type("fra-fe1 > fra-edge1 25");
    QVERIFY2(find.current().startsWith(QStringLiteral("No:")), qPrintable(find.current()));
}

void FinderTest::theAnswerIsExplained()
{
    Find find;
    auto &button = *find.popup.findChild<QToolButton *>(QStringLiteral("why"));
    auto &text = *find.popup.findChild<QLabel *>(QStringLiteral("whyText"));
    QVERIFY(!button.isVisible());
    find.type("sea-fe1 > sea-edge1 5061/tcp");
    QVERIFY(button.isVisible());
    QVERIFY(!text.isVisible());
    find.press(Qt::Key_Return);
    QVERIFY(text.isVisible());
    QVERIFY(!text.text().isEmpty());
    find.type("fra-edge1");
    QVERIFY(!button.isVisible());
    QVERIFY(!text.isVisible());
}

void FinderTest::theTextIsKeptAndSelected()
{
    Find find;
    find.type("fra");
    find.press(Qt::Key_Escape);
    QVERIFY(!find.popup.isVisible());
    find.open();
    QCOMPARE(find.field.text(), QStringLiteral("fra"));
    QCOMPARE(find.field.selectedText(), QStringLiteral("fra"));
    QVERIFY(find.list.isVisible());
}

void FinderTest::filteringRowsHasItsOwnKey()
{
    Find find;
    find.press(Qt::Key_Escape);
    QTest::keyClick(&find.program.window, Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!find.popup.isVisible());
    auto *focus = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(focus && find.sheets().isAncestorOf(focus));
}

QTEST_MAIN(FinderTest)
#include "tst_finder.moc"

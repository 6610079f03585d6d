// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"
// Before what calls several sheets Sheets.
#include "window/actionregistry.h"

#include "commands/requests.h"
#include "panels/elidedlabel.h"
#include "panels/inspectorpanel.h"
#include "panels/rowtable.h"
#include "panels/sheetspanel.h"
#include "window/readinessdialog.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QTimer>
#include <QTreeWidget>

using namespace portolan;
using namespace portolan::test;

namespace {

struct Window : Program {
    void open() { part<ActionRegistry>().action("file.ready")->trigger(); }
    QTreeWidget &list() const { return *part<ReadinessDialog>().findChild<QTreeWidget *>(); }
    QStringList sentences() const
    {
        QStringList texts;
        for (int i = 0; i < list().topLevelItemCount(); ++i)
            texts.append(list().topLevelItem(i)->text(1));
        return texts;
    }
    /// Clicks the objection that contains the words.
    bool click(const QString &words) const
    {
        const qsizetype index = sentences().indexOf(QRegularExpression(QStringLiteral(".*%1.*").arg(words)));
        if (index < 0)
            return false;
        Q_EMIT list().itemClicked(list().topLevelItem(int(index)), 1);
        return true;
    }
};

const QString noRequester = QStringLiteral("The header does not say: Requester.");

} // namespace

class ReadinessGateTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theListFollowsTheDocument();
    void anObjectionLeadsToItsElements();
    void anObjectionLeadsToItsRows();
    void whatRowsLackIsLedTo();
    void handingOverWarns();
    void germanIsSpoken();
};

void ReadinessGateTest::theListFollowsTheDocument()
{
    Window program;
    QTRY_VERIFY(program.isReady());
    program.open();
    QVERIFY(program.part<ReadinessDialog>().isVisible());
    QVERIFY(program.sentences().contains(noRequester));
    OpenDocument &document = program.window.document();
    RequestHeader header = document.document().requests.header;
    header.requester = QStringLiteral("R. Weber");
    document.apply(setRequestHeader(document.document().requests, header));
    QTRY_VERIFY(!program.sentences().contains(noRequester));
    document.undoStack().undo();
    QTRY_VERIFY(program.sentences().contains(noRequester));
}

void ReadinessGateTest::anObjectionLeadsToItsElements()
{
    Window program;
    QTRY_VERIFY(program.isReady());
    program.open();
    QVERIFY(program.click(QStringLiteral("domains kept for examples")));
    const auto labels = program.part<SheetsPanel>().findChildren<ElidedLabel *>();
    QVERIFY(std::ranges::any_of(labels, [](const ElidedLabel *label) {
        return label->isVisible() && label->text().contains(QStringLiteral("element"));
    }));
}

void ReadinessGateTest::anObjectionLeadsToItsRows()
{
    Window program;
    QTRY_VERIFY(program.isReady());
    OpenDocument &document = program.window.document();
    const auto &derivation = document.derivation();
    const quint32 place = rowsOf(*derivation, sheetParts(*derivation).at(1)).front();
    const quint64 row = derivation->rows[place].id;
    document.apply(setRowValidUntil(document.document().requests, {&row, 1}, QDate(2020, 1, 1)));
    program.open();
    QTRY_VERIFY(program.click(QStringLiteral("not valid any more")));
    auto &table = program.part<RowTable>(QStringLiteral("rows"));
    QCOMPARE(table.model()->rowCount(), 1);
}

void ReadinessGateTest::whatRowsLackIsLedTo()
{
    Window program;
    QTRY_VERIFY(program.isReady());
    OpenDocument &document = program.window.document();
    const Pool edge = firstPool(document.topology(), "edge");
    document.apply(
        {changing(document.topology(), edge.id, [](Pool &pool) { pool.servers.front().addresses.clear(); }),
         {},
         {}});
    program.open();
    QTRY_VERIFY(program.click(QStringLiteral("lack an address")));
    auto &inspector = program.part<InspectorPanel>();
    auto *table = qobject_cast<QTableView *>(inspector.focusWidget());
    QVERIFY(table);
    QVERIFY(
        table->currentIndex().data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("no address")));
}

void ReadinessGateTest::handingOverWarns()
{
    Window program;
    QTRY_VERIFY(program.isReady());
    bool warned = false;
    QTimer::singleShot(0, qApp, [&] {
        QWidget *dialog = QApplication::activeModalWidget();
        for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
            warned |= button->text() == QStringLiteral("&Show objections");
            if (button->text() == QStringLiteral("&Show objections"))
                return button->click();
        }
        dialog->close();
    });
    program.part<ActionRegistry>().action("file.handOver")->trigger();
    QVERIFY(warned);
    QTRY_VERIFY(program.window.findChild<ReadinessDialog *>());
    QVERIFY(program.part<ReadinessDialog>().isVisible());
    QVERIFY(program.window.document().document().requests.baselines.empty());
}

void ReadinessGateTest::germanIsSpoken()
{
    Window program;
    QTRY_VERIFY(program.isReady());
    program.open();
    program.language.use(Language::German);
    QTRY_VERIFY(program.sentences().contains(QStringLiteral("Im Kopf fehlt: Antragsteller.")));
    QCOMPARE(program.part<ReadinessDialog>().windowTitle(), QStringLiteral("Übergabebereit?"));
}

QTEST_MAIN(ReadinessGateTest)
#include "tst_readinessgate.moc"

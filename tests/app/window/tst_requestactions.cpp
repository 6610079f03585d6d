// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include "window/actionregistry.h"
// The place Sheets of a gesture would hide the type of that name.

#include "panels/notetable.h"
#include "panels/sheetmodel.h"
#include "panels/sheetspanel.h"
#include "requests/baselinesdialog.h"
#include "requests/exemptdialog.h"
#include "requests/handoverdialog.h"
#include "requests/requestdialog.h"

#include <QAction>
#include <QApplication>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTest>
#include <QTimer>

using namespace portolan;
using namespace portolan::test;

namespace {

struct Window : Program {
    using Program::Program;

    QAction &action(const char *id) const { return *part<ActionRegistry>().action(id); }
    NoteTable &table() const { return part<SheetsPanel>().table(); }
    const Requests &requests() { return window.document().document().requests; }
    quint64 id(int position)
    {
        return window.document().derivation()->rows[*table().sheetModel().rowAt(position)].id;
    }
    void selectRows(std::initializer_list<int> positions)
    {
        table().clearSelection();
        for (const int position : positions) {
            const QModelIndex index = table().sheetModel().index(position, 0);
            table().selectionModel()->setCurrentIndex(
                index, QItemSelectionModel::Select | QItemSelectionModel::Rows);
        }
    }
};

/// Does something to the next dialog of a kind and confirms it.
template <typename D, typename Do>
void inNext(Do action)
{
    QTimer::singleShot(0, qApp, [action] {
        auto *dialog = qobject_cast<D *>(QApplication::activeModalWidget());
        if (!dialog)
            return inNext<D>(action);
        action(*dialog);
        dialog->accept();
    });
}

} // namespace

class RequestActionsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withoutRowsThereIsNothingToDo();
    void aStatusGoesToAllSelectedRows();
    void exemptingAsksWhy();
    void aFieldIsWrittenInAllSelectedRows();
    void detailsAreOneStep();
    void handingOverIsOneStep();
    void theContextMenuOffersTheSame();
};

void RequestActionsTest::withoutRowsThereIsNothingToDo()
{
    Window program;
    QTRY_VERIFY(program.isReady());
    program.table().clearSelection();
    for (const char *id : {"rows.approved", "rows.exempt", "rows.remark", "rows.vanished", "file.handOvers"})
        QVERIFY2(!program.action(id).isEnabled(), id);
    for (const char *id : {"file.handOver", "file.requestDetails", "file.compare"})
        QVERIFY2(program.action(id).isEnabled(), id);
    program.selectRows({0});
    QVERIFY(program.action("rows.approved").isEnabled());
    QVERIFY(!program.action("rows.approveAgain").isEnabled());
    QVERIFY(!program.action("rows.askAgain").isEnabled());
    program.window.document().setView(View::Documented);
    QTRY_COMPARE(program.window.document().derivation()->view, View::Documented);
    QVERIFY(!program.action("file.handOver").isEnabled());
    program.selectRows({0});
    QVERIFY(!program.action("rows.approved").isEnabled());
}

void RequestActionsTest::aStatusGoesToAllSelectedRows()
{
    Window program;
    QTRY_VERIFY(program.isReady());
    program.selectRows({0, 2});
    program.action("rows.approved").trigger();
    QCOMPARE(program.requests().rows.size(), size_t(2));
    QCOMPARE(program.requests().rows.find(program.id(2))->status, RowStatus::Approved);
    program.window.document().undoStack().undo();
    QVERIFY(program.requests().rows.isEmpty());
}

void RequestActionsTest::exemptingAsksWhy()
{
    Window program;
    QTRY_VERIFY(program.isReady());
    program.selectRows({1, 2});
    inNext<ExemptDialog>([](ExemptDialog &dialog) {
        dialog.findChild<QLineEdit *>()->setText(QStringLiteral("done by the proxy"));
    });
    program.action("rows.exempt").trigger();
    QCOMPARE(program.requests().rows.find(program.id(1))->exemption, QStringLiteral("done by the proxy"));
    QVERIFY(program.action("rows.askAgain").isEnabled());
    program.action("rows.askAgain").trigger();
    QVERIFY(program.requests().rows.isEmpty());
    program.window.document().undoStack().undo();
    QCOMPARE(program.requests().rows.size(), size_t(2));
}

void RequestActionsTest::aFieldIsWrittenInAllSelectedRows()
{
    Window program;
    QTRY_VERIFY(program.isReady());
    program.selectRows({0, 1, 3});
    program.action("rows.remark").trigger();
    auto *line = program.table().viewport()->findChild<QLineEdit *>();
    QVERIFY(line);
    line->setText(QStringLiteral("at night"));
    QTest::keyClick(line, Qt::Key_Return);
    QTRY_COMPARE(program.requests().rows.size(), size_t(3));
    QCOMPARE(program.requests().rows.find(program.id(3))->remark, QStringLiteral("at night"));
}

void RequestActionsTest::detailsAreOneStep()
{
    Window program;
    QTRY_VERIFY(program.isReady());
    inNext<RequestDialog>([](RequestDialog &dialog) {
        dialog.findChildren<QLineEdit *>().at(0)->setText(QStringLiteral("Rollout"));
        dialog.findChildren<QLineEdit *>().at(1)->setText(QStringLiteral("B"));
    });
    program.action("file.requestDetails").trigger();
    QCOMPARE(program.requests().header.project, QStringLiteral("Rollout"));
    QCOMPARE(program.requests().header.revision, QStringLiteral("B"));
    program.window.document().undoStack().undo();
    QCOMPARE(program.requests().header, RequestHeader());
}

void RequestActionsTest::handingOverIsOneStep()
{
    Window program;
    QTRY_VERIFY(program.isReady());
    inNext<HandOverDialog>([](HandOverDialog &dialog) {
        dialog.findChildren<QLineEdit *>().at(0)->setText(QStringLiteral("Network team"));
    });
    program.action("file.handOver").trigger();
    QCOMPARE(program.requests().baselines.size(), size_t(1));
    QCOMPARE(program.requests().baselines.at(1).recipient, QStringLiteral("Network team"));
    QVERIFY(isIntact(program.requests().baselines.at(1)));
    QVERIFY(program.window.document().isModified());
    QVERIFY(program.action("file.handOvers").isEnabled());
    inNext<BaselinesDialog>([](BaselinesDialog &dialog) {
        for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
            if (button->text().contains(QStringLiteral("changes since")))
                button->click();
        }
    });
    program.action("file.handOvers").trigger();
    const auto shows = [&] {
        const SheetModel &model = program.table().sheetModel();
        return model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString() == QStringLiteral("Change");
    };
    QTRY_VERIFY(shows());
    program.window.document().undoStack().undo();
    QVERIFY(program.requests().baselines.empty());
    QVERIFY(!shows());
}

void RequestActionsTest::theContextMenuOffersTheSame()
{
    Window program;
    QTRY_VERIFY(program.isReady());
    program.selectRows({0});
    QStringList texts;
    QTimer::singleShot(0, qApp, [&texts] {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        if (!menu)
            return;
        for (const QAction *action : menu->actions())
            texts << action->text();
        menu->close();
    });
    const QPoint place = program.table().visualRect(program.table().currentIndex()).center();
    QContextMenuEvent event(QContextMenuEvent::Mouse, place, program.table().viewport()->mapToGlobal(place));
    QApplication::sendEvent(program.table().viewport(), &event);
    QVERIFY(texts.contains(program.action("rows.exempt").text()));
    QVERIFY(texts.contains(QStringLiteral("Status")));
    QVERIFY(texts.contains(QStringLiteral("Copy rows")));
}

QTEST_MAIN(RequestActionsTest)
#include "tst_requestactions.moc"

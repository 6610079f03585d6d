// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample.h"

#include "commands/requests.h"
#include "document/opendocument.h"
#include "panels/cellclip.h"
#include "panels/dayfield.h"
#include "panels/notetable.h"
#include "panels/sheetmodel.h"
#include "panels/sheetspanel.h"
#include "panels/sheettabs.h"
#include "text/interfacelanguage.h"

#include <QApplication>
#include <QCalendarWidget>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QSignalSpy>
#include <QTest>

using namespace portolan;
using namespace portolan::test;

namespace {

/// A panel on contoso, shown and with the focus on its rows.
struct Shown {
    InterfaceLanguage language{Language::English};
    OpenDocument document{shippedCatalogue()};
    SheetsPanel panel{document};

    Shown()
    {
        panel.setLanguage(Language::English);
        document.startFrom(sample(QStringLiteral("contoso")));
        panel.resize(2400, 500);
        panel.show();
        panel.activateWindow();
    }
    bool isReady() const { return document.derivation() && model().rowCount() > 5; }
    NoteTable &table() const { return panel.table(); }
    SheetModel &model() const { return panel.table().sheetModel(); }
    QModelIndex at(int position, NoteField field) const
    {
        return model().index(position, model().columnOf(field));
    }
    QString text(int position, NoteField field) const { return at(position, field).data().toString(); }
    quint64 id(int position) const { return document.derivation()->rows[*model().rowAt(position)].id; }
    const RowRequest *noted(quint64 row) const { return document.document().requests.rows.find(row); }
    int positionOf(quint64 row) const
    {
        return model().lines()->positionOf(
            [&](quint32 place) { return document.derivation()->rows[place].id == row; });
    }
    void choose(int position, NoteField field) const
    {
        table().setFocus();
        table().setCurrentIndex(at(position, field));
    }
    void select(std::initializer_list<int> positions, NoteField field) const
    {
        choose(*positions.begin(), field);
        for (const int position : positions)
            table().selectionModel()->select(at(position, field), QItemSelectionModel::Select);
    }
    /// What is being written in; null when nothing is.
    template <typename Editor>
    Editor *editor() const
    {
        const auto editors = table().viewport()->findChildren<Editor *>();
        return editors.isEmpty() ? nullptr : editors.last();
    }
    void type(const QString &text) const
    {
        QTest::keyClicks(&table(), text.left(1));
        QTest::keyClicks(editor<QLineEdit>(), text.mid(1));
    }
};

} // namespace

class RowNotesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void typingWritesAndIsOneStep();
    void aNoteStaysWithItsRow();
    void returnGoesOnBelowAndControlReturnFills();
    void aStatusIsPicked();
    void noDayIsRefusedInPlace();
    void aDayIsPickedFromTheCalendar();
    void derivedCellsSayWhy();
    void documentedRowsSayWhy();
    void deletingEmptiesWhatCanBeWritten();
    void cellsAreCopiedAndPasted();
    void aTableIsPastedOverSeveralColumns();
    void nonsenseIsNotPasted();
    void anApprovedRowThatChangesSaysSo();
    void exemptRowsAreStruckOut();
    void aHiddenColumnComesToLight();
    void theOrderStaysWhileWriting();
    void daysAreRead_data();
    void daysAreRead();
    void tablesAreRead();
};

void RowNotesTest::typingWritesAndIsOneStep()
{
    Shown shown;
    QTRY_VERIFY(shown.isReady());
    shown.choose(2, NoteField::Remark);
    const quint64 row = shown.id(2);
    shown.type(QStringLiteral("at night"));
    QTest::keyClick(shown.editor<QLineEdit>(), Qt::Key_Return);
    QTRY_VERIFY(shown.noted(row));
    QCOMPARE(shown.noted(row)->remark, QStringLiteral("at night"));
    QCOMPARE(shown.text(2, NoteField::Remark), QStringLiteral("at night"));
    QVERIFY(shown.document.undoText(Language::English).contains(QStringLiteral("remark")));
    shown.document.undoStack().undo();
    QVERIFY(!shown.noted(row));
    QCOMPARE(shown.text(2, NoteField::Remark), QString());
    shown.document.undoStack().redo();
    QCOMPARE(shown.text(2, NoteField::Remark), QStringLiteral("at night"));
}

void RowNotesTest::aNoteStaysWithItsRow()
{
    Shown shown;
    QTRY_VERIFY(shown.isReady());
    const quint64 row = shown.id(3);
    const NoteInput input{{*shown.model().rowAt(3)}, NoteField::Remark, QStringLiteral("mine")};
    QVERIFY(!shown.panel.notes().write({&input, 1}));
    const auto isThere = [&] {
        const int position = shown.positionOf(row);
        return position >= 0 && shown.text(position, NoteField::Remark) == QStringLiteral("mine");
    };
    QVERIFY(isThere());
    shown.table().horizontalHeader()->setSortIndicator(1, Qt::DescendingOrder);
    QVERIFY(shown.positionOf(row) != 3);
    QVERIFY(isThere());
    const Pool &edge = firstPool(shown.document.topology(), "edge");
    shown.document.apply(
        {changing(shown.document.topology(), edge.id, [](Pool &pool) { pool.name = QStringLiteral("Zzz"); }),
         {},
         {}});
    QTRY_COMPARE(shown.document.derivation()->topology, shown.document.topology());
    QVERIFY(isThere());
    shown.panel.setLanguage(Language::German);
    QCOMPARE(shown.panel.sheetLanguage(), Language::German);
    QVERIFY(isThere());
    shown.table().horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    QVERIFY(isThere());
}

void RowNotesTest::returnGoesOnBelowAndControlReturnFills()
{
    Shown shown;
    QTRY_VERIFY(shown.isReady());
    shown.choose(0, NoteField::Owner);
    shown.type(QStringLiteral("Ann"));
    QTest::keyClick(shown.editor<QLineEdit>(), Qt::Key_Return);
    QTRY_COMPARE(shown.table().currentIndex().row(), 1);
    shown.select({1, 2, 4}, NoteField::Owner);
    const int steps = shown.document.undoStack().count();
    shown.type(QStringLiteral("Ben"));
    QTest::keyClick(shown.editor<QLineEdit>(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(shown.text(4, NoteField::Owner), QStringLiteral("Ben"));
    QCOMPARE(shown.text(1, NoteField::Owner), QStringLiteral("Ben"));
    QCOMPARE(shown.text(3, NoteField::Owner), QString());
    QCOMPARE(shown.text(0, NoteField::Owner), QStringLiteral("Ann"));
    QCOMPARE(shown.document.undoStack().count(), steps + 1);
}

void RowNotesTest::aStatusIsPicked()
{
    Shown shown;
    QTRY_VERIFY(shown.isReady());
    shown.choose(1, NoteField::Status);
    QTest::keyClick(&shown.table(), Qt::Key_F2);
    auto *box = shown.editor<QComboBox>();
    QVERIFY(box);
    QCOMPARE(box->currentText(), QStringLiteral("open"));
    box->setCurrentIndex(2);
    Q_EMIT box->activated(2);
    QTRY_VERIFY(shown.noted(shown.id(1)));
    QCOMPARE(shown.noted(shown.id(1))->status, RowStatus::Approved);
    QVERIFY(!shown.noted(shown.id(1))->approvedAs.isEmpty());
    QCOMPARE(shown.text(1, NoteField::Status), QStringLiteral("approved"));
}

void RowNotesTest::noDayIsRefusedInPlace()
{
    Shown shown;
    QTRY_VERIFY(shown.isReady());
    shown.choose(0, NoteField::ValidUntil);
    QTest::keyClick(&shown.table(), Qt::Key_F2);
    auto *day = shown.editor<DayField>();
    QVERIFY(day);
    day->setText(QStringLiteral("31.02.2027"));
    QTest::keyClick(day, Qt::Key_Return);
    QCOMPARE(shown.editor<DayField>(), day);
    QVERIFY(!shown.noted(shown.id(0)));
    day->setText(QStringLiteral("28.02.2027"));
    QTest::keyClick(day, Qt::Key_Return);
    QTRY_VERIFY(shown.noted(shown.id(0)));
    QCOMPARE(shown.noted(shown.id(0))->validUntil, QDate(2027, 2, 28));
}

void RowNotesTest::aDayIsPickedFromTheCalendar()
{
    Shown shown;
    QTRY_VERIFY(shown.isReady());
    shown.choose(0, NoteField::ValidUntil);
    QTest::keyClick(&shown.table(), Qt::Key_F2);
    auto *day = shown.editor<DayField>();
    QVERIFY(day);
    day->setDay(QDate(2027, 3, 1));
    QTest::keyClick(day, Qt::Key_Down);
    auto *calendar = day->findChild<QCalendarWidget *>();
    QVERIFY(calendar);
    QCOMPARE(shown.editor<DayField>(), day);
    QCOMPARE(calendar->selectedDate(), QDate(2027, 3, 1));
    Q_EMIT calendar->clicked(QDate(2027, 3, 9));
    QTRY_VERIFY(shown.noted(shown.id(0)));
    QCOMPARE(shown.noted(shown.id(0))->validUntil, QDate(2027, 3, 9));
}

void RowNotesTest::derivedCellsSayWhy()
{
    Shown shown;
    QTRY_VERIFY(shown.isReady());
    QSignalSpy refused(&shown.panel, &SheetsPanel::refused);
    shown.table().setFocus();
    shown.table().setCurrentIndex(shown.model().index(0, 0));
    QTest::keyClick(&shown.table(), Qt::Key_F2);
    QCOMPARE(refused.count(), 1);
    QVERIFY(refused.first().first().toString().contains(QStringLiteral("derived")));
    QTest::keyClick(&shown.table(), Qt::Key_X);
    QCOMPARE(refused.count(), 2);
    QVERIFY(!shown.editor<QLineEdit>());
}

void RowNotesTest::documentedRowsSayWhy()
{
    Shown shown;
    QTRY_VERIFY(shown.isReady());
    shown.document.setView(View::Documented);
    QTRY_COMPARE(shown.document.derivation()->view, View::Documented);
    QSignalSpy refused(&shown.panel, &SheetsPanel::refused);
    shown.choose(0, NoteField::Justification);
    QTest::keyClick(&shown.table(), Qt::Key_F2);
    QCOMPARE(refused.count(), 1);
    QVERIFY(refused.first().first().toString().contains(QStringLiteral("recommended")));
}

void RowNotesTest::deletingEmptiesWhatCanBeWritten()
{
    Shown shown;
    QTRY_VERIFY(shown.isReady());
    const NoteInput input{
        {*shown.model().rowAt(0), *shown.model().rowAt(1)}, NoteField::Ticket, QStringLiteral("T-1")};
    QVERIFY(!shown.panel.notes().write({&input, 1}));
    shown.table().setFocus();
    shown.table().selectRow(0);
    QTest::keyClick(&shown.table(), Qt::Key_Delete);
    QVERIFY(!shown.noted(shown.id(0)));
    QCOMPARE(shown.text(1, NoteField::Ticket), QStringLiteral("T-1"));
}

void RowNotesTest::cellsAreCopiedAndPasted()
{
    Shown shown;
    QTRY_VERIFY(shown.isReady());
    const NoteInput input{{*shown.model().rowAt(0)}, NoteField::Remark, QStringLiteral("say \"x\"\tand y")};
    QVERIFY(!shown.panel.notes().write({&input, 1}));
    shown.choose(0, NoteField::Remark);
    QTest::keySequence(&shown.table(), QKeySequence::Copy);
    QCOMPARE(QApplication::clipboard()->text(), input.text);
    QApplication::clipboard()->setText(QStringLiteral("ticket 5"));
    shown.select({1, 3}, NoteField::Remark);
    QTest::keySequence(&shown.table(), QKeySequence::Paste);
    QCOMPARE(shown.text(1, NoteField::Remark), QStringLiteral("ticket 5"));
    QCOMPARE(shown.text(2, NoteField::Remark), QString());
    QCOMPARE(shown.text(3, NoteField::Remark), QStringLiteral("ticket 5"));
}

void RowNotesTest::aTableIsPastedOverSeveralColumns()
{
    Shown shown;
    QTRY_VERIFY(shown.isReady());
    QApplication::clipboard()->setText(
        QStringLiteral("Ann\t2027-01-31\tapproved\tT-1\nBen\t\tabgelehnt\t\"T-2\"\n"));
    shown.choose(0, NoteField::Owner);
    const int steps = shown.document.undoStack().count();
    QTest::keySequence(&shown.table(), QKeySequence::Paste);
    QCOMPARE(shown.text(0, NoteField::Owner), QStringLiteral("Ann"));
    QCOMPARE(shown.text(0, NoteField::ValidUntil), QStringLiteral("2027-01-31"));
    QCOMPARE(shown.text(0, NoteField::Status), QStringLiteral("approved"));
    QCOMPARE(shown.text(1, NoteField::Status), QStringLiteral("rejected"));
    QCOMPARE(shown.text(1, NoteField::Ticket), QStringLiteral("T-2"));
    QCOMPARE(shown.document.undoStack().count(), steps + 1);
    shown.document.undoStack().undo();
    QVERIFY(shown.document.document().requests.rows.isEmpty());
}

void RowNotesTest::nonsenseIsNotPasted()
{
    Shown shown;
    QTRY_VERIFY(shown.isReady());
    QSignalSpy refused(&shown.panel, &SheetsPanel::refused);
    QApplication::clipboard()->setText(QStringLiteral("perhaps"));
    shown.choose(0, NoteField::Status);
    QTest::keySequence(&shown.table(), QKeySequence::Paste);
    QCOMPARE(refused.count(), 1);
    QVERIFY(refused.first().first().toString().contains(QStringLiteral("perhaps")));
    shown.table().setCurrentIndex(shown.model().index(0, 0));
    QTest::keySequence(&shown.table(), QKeySequence::Paste);
    QCOMPARE(refused.count(), 2);
    QVERIFY(shown.document.document().requests.rows.isEmpty());
}

void RowNotesTest::anApprovedRowThatChangesSaysSo()
{
    Shown shown;
    QTRY_VERIFY(shown.isReady());
    const Pool edge = firstPool(shown.document.topology(), "edge");
    shown.panel.setSelection({edge.id});
    std::vector<quint32> all;
    std::vector<quint64> ids;
    for (int position = 0; position < shown.model().rowCount(); ++position) {
        all.push_back(*shown.model().rowAt(position));
        ids.push_back(shown.id(position));
    }
    shown.document.apply(shown.panel.notes().withStatus(all, RowStatus::Approved));
    const auto outdated = [&] {
        int count = 0;
        for (int position = 0; position < shown.model().rowCount(); ++position) {
            if (!shown.model().marksAt(position).testFlag(LineMark::Outdated))
                continue;
            ++count;
            if (!shown.text(position, NoteField::Status).contains(QStringLiteral("changed since"))
                || !shown.at(position, NoteField::Status)
                        .data(Qt::ToolTipRole)
                        .toString()
                        .contains(QStringLiteral("Approve it again"))
                || shown.at(position, NoteField::Status).data(Qt::DecorationRole).isNull())
                return -1;
        }
        return count;
    };
    QCOMPARE(outdated(), 0);
    shown.document.apply({changing(shown.document.topology(), edge.id,
                                   [](Pool &pool) {
                                       for (auto &[slot, addresses] : pool.servers.front().addresses)
                                           addresses = {};
                                   }),
                          {},
                          {}});
    QTRY_COMPARE(shown.document.derivation()->topology, shown.document.topology());
    QVERIFY(outdated() > 0);
    std::vector<quint32> now;
    for (int position = 0; position < shown.model().rowCount(); ++position)
        now.push_back(*shown.model().rowAt(position));
    shown.document.apply(shown.panel.notes().withStatus(now, RowStatus::Approved));
    QCOMPARE(outdated(), 0);
    shown.document.undoStack().undo();
    QVERIFY(outdated() > 0);
}

void RowNotesTest::exemptRowsAreStruckOut()
{
    Shown shown;
    QTRY_VERIFY(shown.isReady());
    const std::vector<quint64> rows{shown.id(0)};
    shown.document.apply(
        exemptRows(shown.document.document().requests, rows, QStringLiteral("no such phone")));
    const auto isStruckOut = [](const QModelIndex &index) {
        return index.data(Qt::FontRole).value<QFont>().strikeOut();
    };
    QVERIFY(isStruckOut(shown.model().index(0, 0)));
    QVERIFY(!isStruckOut(shown.model().index(1, 0)));
    // What is said about the row stays to be read.
    QVERIFY(!isStruckOut(shown.at(0, NoteField::Status)));
    QCOMPARE(shown.text(0, NoteField::Status), QStringLiteral("exempt"));
    QVERIFY(
        shown.model().index(0, 0).data(Qt::ToolTipRole).toString().contains(QStringLiteral("no such phone")));
}

void RowNotesTest::aHiddenColumnComesToLight()
{
    Shown shown;
    QTRY_VERIFY(shown.isReady());
    QCOMPARE(shown.model().columnOf(NoteField::Exemption), -1);
    shown.select({1, 2}, NoteField::Remark);
    shown.panel.editField(NoteField::Exemption);
    QVERIFY(shown.model().columnOf(NoteField::Exemption) > 0);
    auto *line = shown.editor<QLineEdit>();
    QVERIFY(line);
    line->setText(QStringLiteral("not here"));
    QTest::keyClick(line, Qt::Key_Return);
    QTRY_VERIFY(shown.noted(shown.id(1)));
    QVERIFY(shown.noted(shown.id(2)));
    QVERIFY(!shown.noted(shown.id(0)));
    QVERIFY(!shown.noted(shown.id(3)));
}

void RowNotesTest::theOrderStaysWhileWriting()
{
    Shown shown;
    QTRY_VERIFY(shown.isReady());
    shown.table().horizontalHeader()->setSortIndicator(shown.model().columnOf(NoteField::Remark),
                                                       Qt::AscendingOrder);
    const quint64 row = shown.id(0);
    shown.choose(0, NoteField::Remark);
    shown.type(QStringLiteral("zzz"));
    QTest::keyClick(shown.editor<QLineEdit>(), Qt::Key_Return);
    QTRY_VERIFY(shown.noted(row));
    QCOMPARE(shown.positionOf(row), 0);
    QCOMPARE(shown.table().currentIndex().row(), 1);
}

void RowNotesTest::daysAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isRead");
    QTest::addColumn<QDate>("day");
    QTest::newRow("iso") << QStringLiteral("2027-01-31") << true << QDate(2027, 1, 31);
    QTest::newRow("german") << QStringLiteral(" 1.2.2027 ") << true << QDate(2027, 2, 1);
    QTest::newRow("none") << QString() << true << QDate();
    QTest::newRow("short year") << QStringLiteral("1.2.27") << false << QDate();
    QTest::newRow("no such day") << QStringLiteral("2027-02-30") << false << QDate();
    QTest::newRow("words") << QStringLiteral("soon") << false << QDate();
}

void RowNotesTest::daysAreRead()
{
    QFETCH(const QString, text);
    QFETCH(const bool, isRead);
    QFETCH(const QDate, day);
    QCOMPARE(dayIn(text).has_value(), isRead);
    QCOMPARE(dayIn(text).value_or(QDate()), day);
}

void RowNotesTest::tablesAreRead()
{
    const auto table = tableIn(QStringLiteral("a\t\"b \"\"c\"\"\nd\"\r\n'=1\t\n"));
    QCOMPARE(table.size(), size_t(2));
    QCOMPARE(table[0], (QStringList{QStringLiteral("a"), QStringLiteral("b \"c\"\nd")}));
    QCOMPARE(table[1], (QStringList{QStringLiteral("=1"), QString()}));
}

QTEST_MAIN(RowNotesTest)
#include "tst_rownotes.moc"

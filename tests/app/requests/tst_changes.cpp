// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample.h"

#include "commands/removing.h"
#include "commands/requests.h"
#include "document/opendocument.h"
#include "panels/notetable.h"
#include "panels/sheetbar.h"
#include "panels/sheetmodel.h"
#include "panels/sheetspanel.h"
#include "panels/sheettabs.h"
#include "panels/sincechoice.h"
#include "requests/handover.h"
#include "requests/moments.h"
#include "text/interfacelanguage.h"

#include <QCheckBox>
#include <QTest>

using namespace portolan;
using namespace portolan::test;

namespace {

const PoolId gone = PoolId::literal("pool-sea-gateway2");
const PoolId readdressed = PoolId::literal("pool-sea-gateway1");

/// Contoso in a panel, handed over once.
struct Shown {
    InterfaceLanguage language{Language::English};
    OpenDocument document{shippedCatalogue()};
    SheetsPanel panel{document};

    Shown()
    {
        panel.setLanguage(Language::English);
        document.startFrom(sample(QStringLiteral("contoso")));
        panel.resize(1800, 500);
        panel.show();
        handOver(QStringLiteral("Network team"));
    }
    void handOver(const QString &recipient)
    {
        const HandOver now = handOverOf(document);
        document.apply(
            portolan::handOver(document.document().requests, now.content, QDate(2026, 11, 21), recipient));
    }
    SheetTabs &tabs() const { return *panel.findChild<SheetTabs *>(); }
    SheetModel &model() const { return panel.table().sheetModel(); }
    SinceChoice &since() const { return panel.findChild<SheetBar *>()->since(); }
    QCheckBox &onlyChanges() const { return *panel.findChild<SheetBar *>()->findChild<QCheckBox *>(); }
    bool isCurrent() const
    {
        return document.derivation() && document.derivation()->topology == document.topology();
    }
    void change()
    {
        Edit edit = removeElements(document.document(), document.catalogue(), {gone});
        document.apply(std::move(edit));
        document.apply({changing(document.topology(), readdressed,
                                 [](Pool &pool) {
                                     pool.servers.front().addresses[SlotKey::literal("internal")].v4 =
                                         *Address::parse(u"10.10.24.99");
                                 }),
                        {},
                        {}});
        document.apply({changing(document.topology(), firstPool(document.topology(), "edge").id,
                                 [](Pool &pool) { pool.name = QStringLiteral("Renamed Edge"); }),
                        {},
                        {}});
    }
    /// How many lines of all sheets bear a mark.
    int marked(LineMark mark)
    {
        int count = 0;
        for (const auto &sheet : panel.allSheets()) {
            for (size_t line = 0; line < sheet->lineCount(); ++line)
                count += sheet->marks(line).testFlag(mark) ? 1 : 0;
        }
        return count;
    }
    /// Every text of a column in all sheets.
    QStringList texts(const QString &key)
    {
        QStringList texts;
        for (const auto &sheet : panel.allSheets()) {
            for (size_t column = 0; column < sheet->columns().size(); ++column) {
                for (size_t line = 0; sheet->columns()[column].key == key && line < sheet->lineCount();
                     ++line)
                    texts << sheet->cell(line, column);
            }
        }
        texts.removeAll(QString());
        return texts;
    }
    bool showsChanges() const
    {
        for (int column = 0; column < model().columnCount(); ++column) {
            if (model().headerData(column, Qt::Horizontal, Qt::DisplayRole) == QStringLiteral("Change"))
                return true;
        }
        return false;
    }
};

} // namespace

class ChangesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsChangedRightAfterAHandOver();
    void whatChangedSinceIsSaid();
    void onlyChangesLeaveOutTheRest();
    void anExemptedRowIsRemoved();
    void aHandOverThatIsNoMoreIsNotCompared();
    void anotherDocumentIsNotCompared();
    void anotherFileIsCompared();
    void documentedRowsAreNotCompared();
    void theRecommendedNumbersAreHandedOver();
};

void ChangesTest::nothingIsChangedRightAfterAHandOver()
{
    Shown shown;
    QVERIFY(!shown.showsChanges());
    shown.panel.showChangesSince(1);
    QCOMPARE(shown.since().currentText(), QStringLiteral("Hand-over 1 (2026-11-21, Network team)"));
    QTRY_VERIFY(shown.showsChanges());
    QCOMPARE(shown.texts(QStringLiteral("change")), QStringList());
    shown.since().chooseNothing();
    QVERIFY(!shown.showsChanges());
}

void ChangesTest::whatChangedSinceIsSaid()
{
    Shown shown;
    shown.panel.showChangesSince(1);
    shown.change();
    QTRY_VERIFY(shown.isCurrent());
    QVERIFY(shown.marked(LineMark::Removed) > 0);
    QVERIFY(shown.marked(LineMark::Changed) > 0);
    const QStringList changes = shown.texts(QStringLiteral("change"));
    QVERIFY(changes.contains(QStringLiteral("removed")));
    QVERIFY(changes.join(u'\n').contains(QStringLiteral("+10.10.24.99")));
    QVERIFY(!changes.join(u'\n').contains(QStringLiteral("Renamed Edge")));
    QCOMPARE(changes.size(),
             shown.marked(LineMark::Removed) + shown.marked(LineMark::Changed) + shown.marked(LineMark::New));
    while (shown.document.undoStack().index() > 1)
        shown.document.undoStack().undo();
    QTRY_VERIFY(shown.isCurrent());
    QCOMPARE(shown.texts(QStringLiteral("change")), QStringList());
}

void ChangesTest::onlyChangesLeaveOutTheRest()
{
    Shown shown;
    shown.panel.showChangesSince(1);
    shown.change();
    QTRY_VERIFY(shown.isCurrent());
    const int changes = int(shown.texts(QStringLiteral("change")).size());
    QVERIFY(shown.onlyChanges().isVisible());
    shown.onlyChanges().setChecked(true);
    int lines = 0;
    for (const auto &sheet : shown.panel.allSheets())
        lines += int(sheet->lineCount());
    QCOMPARE(lines, changes);
    QCOMPARE(int(shown.panel.allSheets().size()), shown.tabs().count() - 1);
    shown.document.undoStack().setIndex(1);
    QTRY_VERIFY(shown.isCurrent());
    QCOMPARE(shown.texts(QStringLiteral("change")), QStringList());
    QTRY_COMPARE(shown.model().rowCount(), 0);
    QVERIFY(!shown.tabs().showsFindings());
}

void ChangesTest::anExemptedRowIsRemoved()
{
    Shown shown;
    shown.panel.showChangesSince(1);
    QTRY_VERIFY(shown.showsChanges());
    const std::vector<quint64> rows{shown.document.derivation()->rows[*shown.model().rowAt(0)].id};
    shown.document.apply(exemptRows(shown.document.document().requests, rows, QStringLiteral("not used")));
    QTRY_VERIFY(shown.model().marksAt(0).testFlag(LineMark::Removed));
    QVERIFY(shown.model().marksAt(0).testFlag(LineMark::Exempt));
    shown.document.undoStack().undo();
    QTRY_VERIFY(!shown.model().marksAt(0));
}

void ChangesTest::aHandOverThatIsNoMoreIsNotCompared()
{
    Shown shown;
    shown.panel.showChangesSince(1);
    QTRY_VERIFY(shown.showsChanges());
    shown.document.apply(dropContent(shown.document.document().requests, 1));
    QVERIFY(!shown.showsChanges());
    QCOMPARE(shown.since().currentText(), QStringLiteral("nothing"));
    shown.document.undoStack().undo();
    shown.panel.showChangesSince(1);
    QTRY_VERIFY(shown.showsChanges());
    shown.document.undoStack().undo();
    QVERIFY(shown.document.document().requests.baselines.empty());
    QVERIFY(!shown.showsChanges());
}

void ChangesTest::anotherDocumentIsNotCompared()
{
    Shown shown;
    shown.panel.showChangesSince(1);
    QTRY_VERIFY(shown.showsChanges());
    shown.document.startFrom(sample(QStringLiteral("edge-single-nat")));
    QTRY_VERIFY(shown.document.derivation());
    QVERIFY(!shown.showsChanges());
    QCOMPARE(shown.since().count(), 2);
}

void ChangesTest::anotherFileIsCompared()
{
    Shown shown;
    Document other = shown.document.snapshot();
    other.topology.pools.remove(gone);
    other.topology.associations.remove(AssociationId::literal("line-trunk-sea-mediation-sea-gateway2"));
    shown.panel.showChangesSince(QStringLiteral("march.portolan"),
                                 contentNow(other, shown.document.sharedCatalogue()));
    QCOMPARE(shown.since().currentText(), QStringLiteral("march.portolan"));
    QTRY_VERIFY(shown.showsChanges());
    QVERIFY(shown.marked(LineMark::New) > 0);
    QCOMPARE(shown.marked(LineMark::Removed), 0);
}

void ChangesTest::documentedRowsAreNotCompared()
{
    Shown shown;
    shown.panel.showChangesSince(1);
    QTRY_VERIFY(shown.showsChanges());
    shown.document.setView(View::Documented);
    QTRY_COMPARE(shown.document.derivation()->view, View::Documented);
    QVERIFY(!shown.showsChanges());
    shown.document.setView(View::Recommended);
    QTRY_COMPARE(shown.document.derivation()->view, View::Recommended);
    QTRY_VERIFY(shown.showsChanges());
}

void ChangesTest::theRecommendedNumbersAreHandedOver()
{
    Shown shown;
    const Baseline &baseline = shown.document.document().requests.baselines.at(1);
    QVERIFY(isIntact(baseline));
    size_t rows = 0;
    for (const BaselineSheet &sheet : baseline.content->sheets) {
        for (const BaselineRow &row : sheet.rows) {
            ++rows;
            QVERIFY(!row.number.isEmpty());
        }
    }
    QCOMPARE(rows, shown.document.derivation()->rows.size());
    size_t counted = 0;
    for (const HandOverPart &part : partsOf(handOverOf(shown.document), shown.document.document().requests))
        counted += part.rows;
    QCOMPARE(counted, rows);
}

QTEST_MAIN(ChangesTest)
#include "tst_changes.moc"

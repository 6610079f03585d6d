// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample.h"

#include "document/opendocument.h"
#include "panels/elidedlabel.h"
#include "panels/rowtable.h"
#include "panels/sheetbar.h"
#include "panels/sheetspanel.h"
#include "text/interfacelanguage.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>

using namespace portolan;
using namespace portolan::test;

namespace {

/// A panel on contoso, shown, with everything derived.
struct Shown {
    InterfaceLanguage language{Language::English};
    OpenDocument document{shippedCatalogue()};
    SheetsPanel panel{document};

    Shown()
    {
        panel.setLanguage(Language::English);
        document.startFrom(sample(QStringLiteral("contoso")));
        panel.resize(1400, 400);
        panel.show();
    }
    bool isReady() const { return document.derivation() && tabs().count() > 5; }
    /// Servers without addresses are found.
    void forgetAddresses()
    {
        const PoolId edge = firstPool(document.topology(), "edge").id;
        document.apply({changing(document.topology(), edge,
                                 [](Pool &pool) {
                                     for (Server &server : pool.servers)
                                         server.addresses.clear();
                                 }),
                        {},
                        {}});
    }

    QTabBar &tabs() const { return *panel.findChild<QTabBar *>(); }
    QLineEdit &filter() const { return *panel.findChild<QLineEdit *>(); }
    RowTable &table() const { return *panel.findChild<RowTable *>(QStringLiteral("rows")); }
    QString why() const { return panel.findChild<ElidedLabel *>(QStringLiteral("why"))->text(); }
    QString cell(int row, int column) const { return table().model()->index(row, column).data().toString(); }
    bool says(const QString &text) const { return says<QLabel>(text) || says<ElidedLabel>(text); }

private:
    template <typename Label>
    bool says(const QString &text) const
    {
        const auto labels = panel.findChildren<Label *>();
        return std::ranges::any_of(
            labels, [&](const Label *label) { return label->isVisible() && label->text().contains(text); });
    }
};

} // namespace

class SheetsPanelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tabsNameSheetsAndCountRows();
    void typingFiltersAndClearingBringsAllBack();
    void selectingAPoolFiltersAndSaysSo();
    void selectingAWallShowsItsFirewall();
    void aRowSaysWhy();
    void theCurrentRowSurvivesAnEdit();
    void clickingAHeadingSorts();
    void copyingTakesTheSelectedRows();
    void theSheetSpeaksItsOwnLanguage();
    void theInterfaceSpeaksGerman();
    void pickingAFindingNamesItsPlaces();
    void findingsAreCountedAsSuch();
    void theHintToPickGoesOncePicked();
    void countsStayReadableInANarrowPanel();
    void linesOfNamesComeFromElements();
    void linesWithoutAFieldForTheirNameLeadToAddresses();
    void anEmptySheetSaysSo();
    void exportHasEveryRowOfTheTabWhateverIsFiltered();
    void viewsCanBeSwitched();
    void theMatrixFollowsTheSelection();
    void columnsGrowWithTheFirstRows();
};

void SheetsPanelTest::tabsNameSheetsAndCountRows()
{
    Shown shown;
    QTRY_VERIFY(shown.isReady());
    for (int i = 0; i < shown.tabs().count() - 1; ++i) {
        shown.tabs().setCurrentIndex(i);
        const QString count = shown.tabs().tabText(i).section(QStringLiteral("  "), -1);
        bool isNumber = false;
        const int number = count.toInt(&isNumber);
        // What is worked out from other sheets is not counted beforehand.
        QCOMPARE(isNumber, i < shown.tabs().count() - 7);
        if (isNumber)
            QCOMPARE(shown.table().model()->rowCount(), number);
        else
            QVERIFY(shown.table().model()->rowCount() > 0);
    }
}

void SheetsPanelTest::typingFiltersAndClearingBringsAllBack()
{
    Shown shown;
    QTRY_VERIFY(shown.isReady());
    const int all = shown.table().model()->rowCount();
    QTest::keyClicks(&shown.filter(), QStringLiteral("443"));
    const int some = shown.table().model()->rowCount();
    QVERIFY(some > 0 && some < all);
    QVERIFY(shown.says(QStringLiteral("%1 of %2").arg(some).arg(all)));
    QTest::keyClicks(&shown.filter(), QStringLiteral("-nowhere"));
    QCOMPARE(shown.table().model()->rowCount(), 0);
    QVERIFY(shown.says(QStringLiteral("443-nowhere")));
    shown.filter().clear();
    QCOMPARE(shown.table().model()->rowCount(), all);
}

void SheetsPanelTest::selectingAPoolFiltersAndSaysSo()
{
    Shown shown;
    QTRY_VERIFY(shown.isReady());
    const int all = shown.table().model()->rowCount();
    const Pool &edge = firstPool(shown.document.topology(), "edge");
    shown.panel.setSelection({edge.id});
    const int some = shown.table().model()->rowCount();
    QVERIFY(some > 0 && some < all);
    QVERIFY(shown.says(edge.name));
    QVERIFY(shown.says(QStringLiteral("%1 of %2").arg(some).arg(all)));
    shown.panel.setSelection({});
    QCOMPARE(shown.table().model()->rowCount(), all);
}

void SheetsPanelTest::selectingAWallShowsItsFirewall()
{
    Shown shown;
    QTRY_VERIFY(shown.isReady());
    const Topology &topology = shown.document.topology();
    for (const Boundary &boundary : topology.boundaries) {
        const Firewall *firewall = topology.firewalls.find(boundary.firewall);
        if (!boundary.filtered || !firewall)
            continue;
        shown.panel.setSelection({boundary.id});
        QVERIFY(shown.tabs().tabText(shown.tabs().currentIndex()).startsWith(firewall->name));
    }
}

void SheetsPanelTest::aRowSaysWhy()
{
    Shown shown;
    QTRY_VERIFY(shown.isReady());
    QSignalSpy spy(&shown.panel, &SheetsPanel::currentRowChanged);
    shown.table().selectRow(0);
    QVERIFY(spy.count() > 0);
    QVERIFY(shown.panel.currentRow());
    const RowDetails details = detailsOf(*shown.document.derivation(), *shown.panel.currentRow());
    QVERIFY(shown.why().startsWith(shown.cell(0, 0)));
    QVERIFY(shown.why().contains(details.rules.first()));
}

void SheetsPanelTest::theCurrentRowSurvivesAnEdit()
{
    Shown shown;
    QTRY_VERIFY(shown.isReady());
    shown.table().selectRow(7);
    const quint64 id = shown.panel.currentRow()->id;
    const Pool &edge = firstPool(shown.document.topology(), "edge");
    shown.document.apply(
        {changing(shown.document.topology(), edge.id, [](Pool &pool) { pool.name = QStringLiteral("Zzz"); }),
         {},
         {}});
    QTRY_COMPARE(shown.document.derivation()->topology, shown.document.topology());
    QVERIFY(shown.panel.currentRow());
    QCOMPARE(shown.panel.currentRow()->id, id);
    QVERIFY(shown.panel.currentRow() >= shown.document.derivation()->rows.data());
}

void SheetsPanelTest::clickingAHeadingSorts()
{
    Shown shown;
    QTRY_VERIFY(shown.isReady());
    QHeaderView *header = shown.table().horizontalHeader();
    const auto numbers = [&] {
        QStringList list;
        for (int row = 0; row < shown.table().model()->rowCount(); ++row)
            list << shown.cell(row, 0);
        return list;
    };
    const QStringList before = numbers();
    const auto click = [&] {
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                          QPoint(header->sectionViewportPosition(1) + 10, header->height() / 2));
    };
    click();
    click();
    QVERIFY(numbers() != before);
    QStringList sorted = numbers();
    QStringList expected = before;
    std::ranges::sort(sorted);
    std::ranges::sort(expected);
    QCOMPARE(sorted, expected);
    click();
    QCOMPARE(numbers(), before);
}

void SheetsPanelTest::copyingTakesTheSelectedRows()
{
    Shown shown;
    QTRY_VERIFY(shown.isReady());
    shown.table().selectRow(2);
    QTest::keySequence(&shown.table(), QKeySequence::Copy);
    const QString text = QApplication::clipboard()->text();
    QCOMPARE(text.count(u'\n'), 1);
    QVERIFY(text.startsWith(shown.cell(2, 0)));
    QCOMPARE(text.count(u'\t'), shown.table().model()->columnCount() - 1);
}

void SheetsPanelTest::theSheetSpeaksItsOwnLanguage()
{
    Shown shown;
    QTRY_VERIFY(shown.isReady());
    const auto heading = [&] { return shown.table().model()->headerData(1, Qt::Horizontal).toString(); };
    const QString english = heading();
    const QString number = shown.cell(0, 0);
    auto *box = shown.panel.findChild<SheetBar *>()->findChildren<QComboBox *>().first();
    QTest::keyClick(box, Qt::Key_Down);
    QVERIFY(heading() != english);
    QCOMPARE(shown.cell(0, 0), number);
    const QHeaderView *header = shown.table().horizontalHeader();
    for (int i = 0; i < header->count(); ++i)
        QVERIFY(header->sectionSize(i) >= header->sectionSizeHint(i));
    QCOMPARE(shown.panel.sheetLanguage(), Language::German);
    shown.panel.setLanguage(Language::English);
    QCOMPARE(shown.panel.sheetLanguage(), Language::German);
}

void SheetsPanelTest::theInterfaceSpeaksGerman()
{
    Shown shown;
    QTRY_VERIFY(shown.isReady());
    const QString english = shown.tabs().tabText(shown.tabs().count() - 2);
    shown.language.use(Language::German);
    shown.panel.setLanguage(Language::German);
    QCOMPARE(shown.panel.sheetLanguage(), Language::German);
    QVERIFY(shown.filter().placeholderText() != QStringLiteral("Filter rows…"));
    QVERIFY(!shown.tabs().tabText(0).isEmpty());
    QCOMPARE(shown.tabs().currentIndex(), 0);
}

void SheetsPanelTest::pickingAFindingNamesItsPlaces()
{
    Shown shown;
    QTRY_VERIFY(shown.isReady());
    shown.forgetAddresses();
    QTRY_VERIFY(!shown.document.derivation()->findings.empty());
    shown.tabs().setCurrentIndex(shown.tabs().count() - 1);
    RowTable &findings = *shown.panel.findChild<RowTable *>(QStringLiteral("findings"));
    QVERIFY(findings.isVisible());
    FieldTarget picked;
    connect(&shown.panel, &SheetsPanel::targetPicked, this,
            [&](const FieldTarget &target) { picked = target; });
    QTest::mouseClick(findings.viewport(), Qt::LeftButton, {},
                      findings.visualRect(findings.model()->index(0, 1)).center());
    QVERIFY(!picked.elements.empty());
    QVERIFY(picked.field.kind != FindingField::Kind::None);
}

void SheetsPanelTest::linesOfNamesComeFromElements()
{
    Shown shown;
    QTRY_VERIFY(shown.isReady());
    std::vector<ElementId> picked;
    FieldTarget target;
    connect(&shown.panel, &SheetsPanel::elementsPicked, this,
            [&](const std::vector<ElementId> &elements) { picked = elements; });
    connect(&shown.panel, &SheetsPanel::targetPicked, this, [&](const FieldTarget &to) { target = to; });
    for (const char *sheet : {"DNS", "Certificates"}) {
        for (int tab = 0; tab < shown.tabs().count(); ++tab) {
            if (shown.tabs().tabText(tab).startsWith(QLatin1StringView(sheet)))
                shown.tabs().setCurrentIndex(tab);
        }
        const int all = shown.table().model()->rowCount();
        QTest::mouseClick(shown.table().viewport(), Qt::LeftButton, {},
                          shown.table().visualRect(shown.table().model()->index(0, 0)).center());
        QVERIFY(!picked.empty());
        // The first is the Access Edge's name, which can be entered for its pool.
        Q_EMIT shown.table().activated(shown.table().model()->index(0, 0));
        QCOMPARE(target.elements.size(), size_t(1));
        const Pool *pool = shown.document.topology().pools.find(PoolId(target.elements.front()));
        QVERIFY(pool && pool->role == RoleKey::literal("edge"));
        QVERIFY(std::ranges::find(picked, pool->id.element()) != picked.end());
        QCOMPARE(target.field, (FindingField{FindingField::Kind::ServiceName, QStringLiteral("access")}));
        shown.panel.setSelection({firstPool(shown.document.topology(), "edge").id});
        const int own = shown.table().model()->rowCount();
        QVERIFY(own > 0 && own < all);
        shown.panel.setSelection({});
        picked.clear();
    }
}

void SheetsPanelTest::linesWithoutAFieldForTheirNameLeadToAddresses()
{
    Shown shown;
    QTRY_VERIFY(shown.isReady());
    std::vector<ElementId> picked;
    FieldTarget target;
    connect(&shown.panel, &SheetsPanel::elementsPicked, this,
            [&](const std::vector<ElementId> &elements) { picked = elements; });
    connect(&shown.panel, &SheetsPanel::targetPicked, this, [&](const FieldTarget &to) { target = to; });
    for (int tab = 0; tab < shown.tabs().count(); ++tab) {
        if (shown.tabs().tabText(tab).startsWith(QLatin1StringView("DNS")))
            shown.tabs().setCurrentIndex(tab);
    }
    const auto activate = [&](const QString &name) {
        const auto lines = shown.table().model()->match(shown.table().model()->index(0, 2), Qt::DisplayRole,
                                                        name, 1, Qt::MatchStartsWith);
        if (lines.isEmpty())
            return false;
        shown.table().scrollTo(lines.front());
        QTest::mouseClick(shown.table().viewport(), Qt::LeftButton, {},
                          shown.table().visualRect(lines.front()).center());
        Q_EMIT shown.table().activated(lines.front());
        return true;
    };
    QVERIFY(activate(QStringLiteral("lyncdiscover.")));
    QCOMPARE(target.field.kind, FindingField::Kind::Address);
    QCOMPARE(target.elements, picked);
    // Simple URLs are entered for the deployment.
    QVERIFY(activate(QStringLiteral("meet.")));
    QVERIFY(target.elements.empty());
    QCOMPARE(target.field.kind, FindingField::Kind::ServiceName);
}

void SheetsPanelTest::anEmptySheetSaysSo()
{
    Shown shown;
    QTRY_VERIFY(shown.isReady());
    Document empty;
    shown.document.startFrom(empty);
    QTRY_VERIFY(shown.document.derivation());
    QVERIFY(!shown.table().isVisible());
    QVERIFY(shown.says(QStringLiteral("Nothing has to be opened here")));
}

void SheetsPanelTest::findingsAreCountedAsSuch()
{
    Shown shown;
    QTRY_VERIFY(shown.isReady());
    shown.forgetAddresses();
    QTRY_VERIFY(!shown.document.derivation()->findings.empty());
    shown.panel.bringFindings();
    auto *findings = shown.panel.findChild<RowTable *>(QStringLiteral("findings"));
    const int all = findings->model()->rowCount();
    QVERIFY(shown.says(QStringLiteral("%1 findings").arg(all)));
    QVERIFY(!shown.says(QStringLiteral("rows")));
    QCOMPARE(shown.filter().accessibleName(), QStringLiteral("Filter findings"));
    QVERIFY(all > 1);
    shown.filter().setText(findings->model()->index(0, 3).data().toString());
    QVERIFY(findings->model()->rowCount() < all);
    QVERIFY(shown.says(QStringLiteral("%1 of %2 findings").arg(findings->model()->rowCount()).arg(all)));
    shown.filter().clear();
    shown.language.use(Language::German);
    shown.panel.setLanguage(Language::German);
    QVERIFY(shown.says(QStringLiteral("%1 Befunde").arg(all)));
    shown.tabs().setCurrentIndex(0);
    QVERIFY(shown.says(QStringLiteral(" Zeilen")));
    QCOMPARE(shown.filter().accessibleName(), QStringLiteral("Zeilen filtern"));
}

void SheetsPanelTest::theHintToPickGoesOncePicked()
{
    Shown shown;
    QTRY_VERIFY(shown.isReady());
    shown.forgetAddresses();
    QTRY_VERIFY(!shown.document.derivation()->findings.empty());
    shown.tabs().setCurrentIndex(shown.tabs().count() - 1);
    auto *findings = shown.panel.findChild<RowTable *>(QStringLiteral("findings"));
    const QString hint = QStringLiteral("Pick a finding");
    QVERIFY(shown.says(hint));
    findings->selectRow(0);
    QVERIFY(!shown.says(hint));
    QVERIFY(shown.says(findings->model()->index(0, 1).data().toString()));
    findings->setCurrentIndex({});
    QVERIFY(shown.says(hint));
    // Where nothing is left to pick, nothing asks to.
    shown.filter().setText(QStringLiteral("-nowhere"));
    QVERIFY(!shown.says(hint));
    shown.filter().clear();
    QVERIFY(shown.says(hint));
    findings->selectRow(0);
    shown.tabs().setCurrentIndex(0);
    QVERIFY(shown.says(QStringLiteral("Pick a row")));
}

void SheetsPanelTest::countsStayReadableInANarrowPanel()
{
    Shown shown;
    QTRY_VERIFY(shown.isReady());
    const Pool pool = firstPool(shown.document.topology(), "edge");
    const QString longName = QStringLiteral("The Edge pool of the headquarters and all of its branches");
    shown.document.apply(
        {changing(shown.document.topology(), pool.id, [&longName](Pool &edge) { edge.name = longName; }),
         {},
         {}});
    shown.panel.setSelection({pool.id});
    QTRY_VERIFY(shown.says(longName));
    shown.panel.resize(shown.panel.minimumSizeHint().width(), 400);
    QVERIFY2(shown.panel.width() < 800, qPrintable(QString::number(shown.panel.width())));
    QCoreApplication::processEvents();
    const auto labels = shown.panel.findChildren<QLabel *>();
    const auto counts = std::ranges::find_if(
        labels, [](const QLabel *label) { return label->text().contains(QStringLiteral(" of ")); });
    QVERIFY(counts != labels.end());
    QVERIFY((*counts)->width() >= (*counts)->sizeHint().width());
    QVERIFY(shown.says(longName));
}

void SheetsPanelTest::exportHasEveryRowOfTheTabWhateverIsFiltered()
{
    Shown shown;
    QTRY_VERIFY(shown.isReady());
    const int all = shown.table().model()->rowCount();
    shown.filter().setText(QStringLiteral("443"));
    const auto sheet = shown.panel.shownSheet();
    QVERIFY(sheet);
    QCOMPARE(int(sheet->lineCount()), all);
    QVERIFY(int(sheet->columns().size()) > shown.table().model()->columnCount());
    const ColumnTemplate seen = shown.panel.shownColumns()(*sheet);
    QCOMPARE(int(seen.columns.size()), shown.table().model()->columnCount());
    for (size_t i = 0; i < seen.columns.size(); ++i) {
        const auto column = std::ranges::find(sheet->columns(), seen.columns[i].key, &SheetColumn::key);
        QCOMPARE(shown.table().model()->headerData(int(i), Qt::Horizontal).toString(), column->heading);
    }
    QCOMPARE(int(shown.panel.allSheets().size()), shown.tabs().count() - 1);
    shown.panel.bringFindings();
    QCOMPARE(shown.tabs().currentIndex(), shown.tabs().count() - 1);
    QVERIFY(!shown.panel.shownSheet());
    QCOMPARE(shown.panel.focusWidget(), &shown.tabs());
    shown.filter().clear();
    shown.panel.bringFindings();
    // There the keyboard can go through them, from the first one on.
    QVERIFY(
        shown.panel.findChild<RowTable *>(QStringLiteral("findings"))->selectionModel()->isRowSelected(0));
    QCOMPARE(shown.panel.focusWidget(), shown.panel.findChild<RowTable *>(QStringLiteral("findings")));
}

void SheetsPanelTest::theMatrixFollowsTheSelection()
{
    Shown shown;
    QTRY_VERIFY(shown.isReady());
    shown.tabs().setCurrentIndex(shown.tabs().count() - 6);
    QVERIFY(
        shown.tabs().tabText(shown.tabs().currentIndex()).startsWith(QStringLiteral("Communication matrix")));
    QCOMPARE(shown.table().model()->columnCount(), shown.table().model()->rowCount() + 1);
    const int all = shown.table().model()->rowCount();
    shown.panel.setSelection({firstPool(shown.document.topology(), "edge").id});
    const int some = shown.table().model()->rowCount();
    QVERIFY(some > 0 && some < all);
    // No line is a row that could be shown in the diagram.
    shown.table().selectRow(0);
    QVERIFY(!shown.panel.currentRow());
}

void SheetsPanelTest::columnsGrowWithTheFirstRows()
{
    Shown shown;
    QTRY_VERIFY(shown.isReady());
    shown.document.startFrom({});
    QTRY_COMPARE(shown.table().model()->rowCount(), 0);
    const int before = shown.table().columnWidth(0);
    shown.document.startFrom(sample(QStringLiteral("contoso")));
    QTRY_VERIFY(shown.table().model()->rowCount() > 0);
    QVERIFY(shown.table().columnWidth(0) > before);
}

void SheetsPanelTest::viewsCanBeSwitched()
{
    Shown shown;
    QTRY_VERIFY(shown.isReady());
    auto *box = shown.panel.findChild<SheetBar *>()->findChildren<QComboBox *>().at(1);
    QTest::keyClick(box, Qt::Key_Down);
    QTRY_COMPARE(shown.document.derivation()->view, View::Documented);
    QVERIFY(shown.tabs().count() > 5);
}

QTEST_MAIN(SheetsPanelTest)
#include "tst_sheetspanel.moc"

// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample.h"

#include "panels/involvement.h"
#include "panels/sheetlines.h"
#include "panels/sheetmodel.h"
#include "panels/tablecopy.h"
#include "sheet/rownumbers.h"
#include "sheet/rowsheet.h"

#include <QTest>

using namespace portolan;
using namespace portolan::test;

class SheetLinesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void filteringFindsExactlyTheMatchingLines_data();
    void filteringFindsExactlyTheMatchingLines();
    void idsAreFoundByLongWords();
    void readingAheadChangesNothing();
    void typingOnAndBackGivesWhatTypingAtOnceGives();
    void sortingIsNaturalAndStable();
    void sortingCanBeTakenBack();
    void involvementFollowsPools();
    void involvementFollowsServers();
    void involvementFollowsBoundariesAndFirewalls();
    void involvementOfASiteIsThatOfItsPools();
    void involvementOfNobodyIsEmpty();
    void filterAndSelectionWorkTogether();
    void copiedRowsAreQuoted();

private:
    [[nodiscard]] static size_t placeOf(Column column)
    {
        const std::vector<Column> &columns = columnsOf(SheetKind::Firewall);
        return size_t(std::ranges::find(columns, column) - columns.begin());
    }
    [[nodiscard]] SheetLines hostLines() const { return SheetLines(m_sheet); }
    /// Ids of rows are by chance, so that short words do not count in them.
    [[nodiscard]] bool contains(quint32 line, const QString &word) const
    {
        for (size_t column = 0; column < m_sheet->columns().size(); ++column) {
            const bool isId = column == placeOf(Column::RowId);
            if ((!isId || word.size() >= 6) && m_sheet->cell(line, column).toCaseFolded().contains(word))
                return true;
        }
        return false;
    }
    [[nodiscard]] size_t count(const std::vector<bool> &flags) const
    {
        return size_t(std::count(flags.begin(), flags.end(), true));
    }

    std::shared_ptr<const Derivation> m_derivation;
    std::shared_ptr<const RowSheet> m_sheet;
};

void SheetLinesTest::initTestCase()
{
    const Document document = sample(QStringLiteral("contoso"));
    m_derivation = std::make_shared<const Derivation>(derive(document.topology, shippedCatalogue()));
    auto numbers = std::make_shared<const RowNumbers>(numbered(document.rowNumbers, *m_derivation));
    m_sheet = std::make_shared<const RowSheet>(m_derivation, numbers, SheetPart::hosts(), SheetOptions());
    QVERIFY(m_sheet->lineCount() > 100);
}

void SheetLinesTest::filteringFindsExactlyTheMatchingLines_data()
{
    QTest::addColumn<QString>("typed");
    for (const char *typed : {"5061", "tcp mtls", "EDGE", "  sip  edge ", "10.", "5", "-", "x", "\xc3\xa4",
                              "5\xe2\x82\xac", "no such words"})
        QTest::newRow(typed) << QString::fromUtf8(typed);
}

void SheetLinesTest::filteringFindsExactlyTheMatchingLines()
{
    QFETCH(QString, typed);
    SheetLines shown = hostLines();
    const std::vector<quint32> all = shown.visible();
    shown.setText(typed);
    std::vector<quint32> expected;
    for (const quint32 line : all) {
        const QStringList words = typed.toCaseFolded().split(u' ', Qt::SkipEmptyParts);
        if (std::ranges::all_of(words, [&](const QString &word) { return contains(line, word); }))
            expected.push_back(line);
    }
    QCOMPARE(shown.visible(), expected);
    QCOMPARE(shown.total(), all.size());
}

void SheetLinesTest::idsAreFoundByLongWords()
{
    SheetLines shown = hostLines();
    shown.setText(m_sheet->cell(7, placeOf(Column::RowId)));
    QCOMPARE(shown.visible(), std::vector<quint32>{7});
    const auto found = [&](const QString &word) {
        shown.setText(word);
        return shown.visible().size();
    };
    // Every hexadecimal digit is in some id.
    QVERIFY(found(QStringLiteral("00")) < shown.total() / 2);
}

void SheetLinesTest::readingAheadChangesNothing()
{
    SheetLines ahead = hostLines();
    QVERIFY(ahead.readAhead(3));
    QVERIFY(!ahead.readAhead(ahead.total()));
    QVERIFY(!ahead.readAhead(1));
    SheetLines plain = hostLines();
    for (const char *word : {"sip", "edge 5061"}) {
        ahead.setText(QString::fromLatin1(word));
        plain.setText(QString::fromLatin1(word));
        QCOMPARE(ahead.visible(), plain.visible());
    }
}

void SheetLinesTest::typingOnAndBackGivesWhatTypingAtOnceGives()
{
    const QString typed = QStringLiteral("5061 edge");
    SheetLines step = hostLines();
    for (qsizetype i = 0; i <= typed.size(); ++i) {
        step.setText(typed.left(i));
        SheetLines once = hostLines();
        once.setText(typed.left(i));
        QCOMPARE(step.visible(), once.visible());
    }
    for (qsizetype i = typed.size(); i >= 0; --i) {
        step.setText(typed.left(i));
        SheetLines once = hostLines();
        once.setText(typed.left(i));
        QCOMPARE(step.visible(), once.visible());
    }
}

void SheetLinesTest::sortingIsNaturalAndStable()
{
    SheetLines shown = hostLines();
    const size_t port = placeOf(Column::DestinationPort);
    shown.sortBy(port, Qt::AscendingOrder);
    std::vector<int> ports;
    for (const quint32 line : shown.visible()) {
        bool isNumber = false;
        const int number = m_sheet->cell(line, port).toInt(&isNumber);
        if (isNumber)
            ports.push_back(number);
    }
    QVERIFY(ports.size() > 10);
    QVERIFY(std::ranges::is_sorted(ports));
    QVERIFY(ports.front() < 1000 && ports.back() > 10000);

    const auto &visible = shown.visible();
    for (size_t i = 1; i < visible.size(); ++i) {
        if (m_sheet->cell(visible[i - 1], port) == m_sheet->cell(visible[i], port))
            QVERIFY(visible[i - 1] < visible[i]);
    }
}

void SheetLinesTest::sortingCanBeTakenBack()
{
    SheetLines shown = hostLines();
    const std::vector<quint32> before = shown.visible();
    shown.sortBy(placeOf(Column::Source), Qt::DescendingOrder);
    QVERIFY(shown.visible() != before);
    shown.sortBy(std::nullopt, Qt::AscendingOrder);
    QCOMPARE(shown.visible(), before);
}

void SheetLinesTest::involvementFollowsPools()
{
    const ElementId edge = firstPool(m_derivation->topology, "edge").id;
    const std::vector<bool> involved = rowsInvolving(*m_derivation, std::span(&edge, 1));
    QVERIFY(count(involved) > 0 && count(involved) < involved.size());
    for (size_t i = 0; i < involved.size(); ++i) {
        const RowDetails details = detailsOf(*m_derivation, m_derivation->rows[i]);
        const auto names = [&](const RowSide &side) {
            return std::ranges::find(side.elements, edge) != side.elements.end();
        };
        const bool source = m_derivation->rows[i].sheet != SheetKind::Listeners && names(details.source);
        QCOMPARE(bool(involved[i]), source || names(details.destination));
    }
}

void SheetLinesTest::involvementFollowsServers()
{
    const ElementId server = firstPool(m_derivation->topology, "edge").servers.front().id;
    const std::vector<bool> involved = rowsInvolving(*m_derivation, std::span(&server, 1));
    QVERIFY(count(involved) > 0);
    for (size_t i = 0; i < involved.size(); ++i) {
        if (!involved[i])
            continue;
        const RowDetails details = detailsOf(*m_derivation, m_derivation->rows[i]);
        const auto owns = [&](const RowSide &side) {
            return std::ranges::find(side.owners, server) != side.owners.end();
        };
        QVERIFY2(owns(details.source) || owns(details.destination),
                 qPrintable(QStringLiteral("sheet %1 %2")
                                .arg(int(m_derivation->rows[i].sheet))
                                .arg(details.rules.join(u' '))));
    }
}

void SheetLinesTest::involvementFollowsBoundariesAndFirewalls()
{
    const std::vector<SheetPart> parts = sheetParts(*m_derivation);
    const std::vector<size_t> counts = rowCounts(*m_derivation, parts);
    const ElementId firewall = parts.front().id;
    QVERIFY(m_derivation->topology.firewalls.find(FirewallId(firewall)));
    const std::vector<bool> involved = rowsInvolving(*m_derivation, std::span(&firewall, 1));
    size_t onSheet = 0;
    for (size_t i = 0; i < involved.size(); ++i)
        onSheet += involved[i] && m_derivation->rows[i].sheet == SheetKind::Firewall ? 1 : 0;
    QCOMPARE(onSheet, counts.front());
}

void SheetLinesTest::involvementOfASiteIsThatOfItsPools()
{
    const Topology &topology = m_derivation->topology;
    const ElementId site = topology.sites.begin()->id;
    std::vector<ElementId> owned;
    for (const Pool &pool : topology.pools) {
        if (pool.site == site)
            owned.push_back(pool.id);
    }
    for (const Balancer &balancer : topology.balancers) {
        if (balancer.site == site)
            owned.push_back(balancer.id);
    }
    for (const Party &party : topology.parties) {
        if (party.site == site)
            owned.push_back(party.id);
    }
    const std::vector<bool> byOwned = rowsInvolving(*m_derivation, owned);
    QCOMPARE(rowsInvolving(*m_derivation, std::span(&site, 1)), byOwned);
}

void SheetLinesTest::involvementOfNobodyIsEmpty()
{
    const ElementId nobody = ElementId::literal("nobody");
    QCOMPARE(count(rowsInvolving(*m_derivation, std::span(&nobody, 1))), size_t(0));
}

void SheetLinesTest::filterAndSelectionWorkTogether()
{
    const ElementId pool = firstPool(m_derivation->topology, "front-end").id;
    SheetLines shown = hostLines();
    shown.setText(QStringLiteral("5061"));
    const size_t byText = shown.visible().size();
    shown.setInvolved(rowsInvolving(*m_derivation, std::span(&pool, 1)));
    const size_t both = shown.visible().size();
    QVERIFY(both > 0 && both < byText);
    shown.setText({});
    const size_t bySelection = shown.visible().size();
    QVERIFY(bySelection > both);
    shown.setInvolved(std::nullopt);
    QCOMPARE(shown.visible().size(), shown.total());
}

void SheetLinesTest::copiedRowsAreQuoted()
{
    SheetModel model;
    model.setLines(
        hostLines(),
        {placeOf(Column::Number), placeOf(Column::SourceAddress), placeOf(Column::DestinationPort)});
    const QModelIndexList rows{model.index(1, 0), model.index(0, 0), model.index(0, 2)};
    const QString tsv = copiedText(model, rows, u'\t', true);
    const QStringList written = tsv.split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(written.first().split(u'\t').first(), m_sheet->columns().front().heading);
    QVERIFY(written[1].startsWith(m_sheet->cell(model.lines()->visible()[0], 0)));
    QCOMPARE(copiedText(model, {}, u'\t', false), QString());
}

QTEST_GUILESS_MAIN(SheetLinesTest)
#include "tst_sheetlines.moc"

// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/countsheets.h"
#include "sheet/sheetparts.h"
#include "support/samples.h"

#include <QTest>

#include <set>

using namespace portolan;
using namespace portolan::test;

namespace {

Derivation contoso(View view = View::Recommended)
{
    return derive(sample(QStringLiteral("contoso")).topology, lyncCatalogue(), view);
}

size_t numberAt(const Sheet &sheet, size_t line, size_t column)
{
    const CellValue value = sheet.value(line, column);
    const double *number = std::get_if<double>(&value);
    return number ? size_t(*number) : 0;
}

} // namespace

class TestCountSheets : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSummaryCountsEveryRowOnce();
    void theMatrixCountsEveryPairOfZones_data();
    void theMatrixCountsEveryPairOfZones();
    void theMatrixIsSquareAndRunsFromTheOutsideIn();
    void emptyCellsOfTheMatrixCountNothing();
    void nothingDrawnIsNothingCounted();
};

void TestCountSheets::theSummaryCountsEveryRowOnce()
{
    const Derivation derivation = contoso();
    const auto sheet = summarySheet(derivation, Language::English);
    std::set<quint32> seen;
    size_t incomplete = 0;
    for (size_t line = 0; line < sheet->lineCount(); ++line) {
        QCOMPARE(numberAt(*sheet, line, 3), sheet->rowsOf(line).size());
        QCOMPARE(numberAt(*sheet, line, 4), sheet->rowsOf(line, 4).size());
        incomplete += numberAt(*sheet, line, 4);
        for (const quint32 row : sheet->rowsOf(line))
            QVERIFY(seen.insert(row).second);
    }
    QCOMPARE(seen.size(), derivation.rows.size());
    QCOMPARE(incomplete, size_t(std::ranges::count(derivation.rows, false, &Row::complete)));
}

void TestCountSheets::theMatrixCountsEveryPairOfZones_data()
{
    QTest::addColumn<View>("view");
    QTest::newRow("recommended") << View::Recommended;
    QTest::newRow("documented") << View::Documented;
}

void TestCountSheets::theMatrixCountsEveryPairOfZones()
{
    QFETCH(View, view);
    const Derivation derivation = contoso(view);
    const auto sheet = matrixSheet(derivation, Language::English);
    size_t counted = 0;
    for (size_t line = 0; line < sheet->lineCount(); ++line) {
        for (size_t column = 1; column < sheet->columns().size(); ++column) {
            QCOMPARE(numberAt(*sheet, line, column), sheet->rowsOf(line, column).size());
            counted += sheet->rowsOf(line, column).size();
        }
    }
    size_t expected = 0;
    for (const Row &row : derivation.rows) {
        if (row.sheet != SheetKind::Firewall)
            continue;
        const auto zones = [&](quint32 set) {
            return std::max<size_t>(1, derivation.zonesOf(derivation.sets[set]).size());
        };
        expected += zones(row.from) * zones(row.to);
    }
    QVERIFY(expected > 0);
    QCOMPARE(counted, expected);
}

void TestCountSheets::theMatrixIsSquareAndRunsFromTheOutsideIn()
{
    const Derivation derivation = contoso();
    const auto sheet = matrixSheet(derivation, Language::German);
    QCOMPARE(sheet->columns().size(), sheet->lineCount() + 1);
    for (size_t line = 0; line < sheet->lineCount(); ++line)
        QCOMPARE(sheet->cell(line, 0), sheet->columns()[line + 1].heading);
    QCOMPARE(sheet->cell(0, 0), QStringLiteral("Internet"));
    QVERIFY(!sheet->rowsOf(0, 5).empty() || !sheet->rowsOf(0, 7).empty());
}

void TestCountSheets::emptyCellsOfTheMatrixCountNothing()
{
    const Derivation derivation = contoso();
    const auto sheet = matrixSheet(derivation, Language::English);
    QCOMPARE(sheet->cell(0, 1), QString());
    QVERIFY(sheet->rowsOf(0, 1).empty());
    QVERIFY(!sheet->rowsOf(0).empty());
}

void TestCountSheets::nothingDrawnIsNothingCounted()
{
    const Derivation derivation = derive({}, lyncCatalogue());
    QCOMPARE(summarySheet(derivation, Language::English)->lineCount(), size_t(0));
    QCOMPARE(matrixSheet(derivation, Language::English)->lineCount(), size_t(0));
}

QTEST_GUILESS_MAIN(TestCountSheets)
#include "tst_countsheets.moc"

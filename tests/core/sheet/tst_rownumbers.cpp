// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/rownumbers.h"
#include "smallworld.h"

#include <QTest>

using namespace portolan;
using namespace portolan::test;

namespace {

QStringList numbersOf(const RowSheet &sheet)
{
    QStringList numbers;
    for (size_t line = 0; line < sheet.lineCount(); ++line)
        numbers.append(sheet.number(line));
    numbers.sort();
    return numbers;
}

} // namespace

class TestRowNumbers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void prefixesComeFromFirewallsAndSheets();
    void numbersOnceGivenStay();
    void numbersOfRowsThatHaveGoneAreNotGivenAgain();
    void aRowWithoutANumberHasNone();
    void whatIsRecordedSaysWhichRowsAreGone();
};

void TestRowNumbers::prefixesComeFromFirewallsAndSheets()
{
    const auto derivation = derived(smallWorld());
    const QStringList firewall = numbersOf(sheetOf(derivation));
    QVERIFY(firewall.contains(QStringLiteral("EXT-001")));
    // "3rd inner" has no prefix: its first three letters.
    QVERIFY(firewall.contains(QStringLiteral("RDI-001")));
    QVERIFY(numbersOf(sheetOf(derivation, SheetKind::Nat)).contains(QStringLiteral("NAT-002")));
    QVERIFY(numbersOf(sheetOf(derivation, SheetKind::Listeners)).contains(QStringLiteral("LSN-001")));
}

void TestRowNumbers::numbersOnceGivenStay()
{
    const auto derivation = derived(smallWorld());
    const RowNumbers first = numbered({}, *derivation);
    Topology renamed = smallWorld();
    renamed.firewalls.put({FirewallId::literal("fw-outer"), QStringLiteral("Other"), QStringLiteral("NEW")});
    QCOMPARE(numbered(first, *derived(renamed)), first);
}

void TestRowNumbers::numbersOfRowsThatHaveGoneAreNotGivenAgain()
{
    RowNumbers numbers;
    numbers.numbers[42] = {QStringLiteral("EXT"), 16};
    const auto derivation = derived(smallWorld());
    const RowNumbers more = numbered(numbers, *derivation);
    QCOMPARE(more.numbers.at(42).number, 16);
    int lowest = 1000;
    for (const auto &[id, number] : more.numbers) {
        if (id != 42 && number.prefix == QStringLiteral("EXT"))
            lowest = std::min(lowest, number.number);
    }
    QCOMPARE(lowest, 17);
    QCOMPARE(numberText({QStringLiteral("EXT"), 17}), QStringLiteral("EXT-017"));
    QCOMPARE(numberText({QStringLiteral("EXT"), 1017}), QStringLiteral("EXT-1017"));
}

void TestRowNumbers::aRowWithoutANumberHasNone()
{
    const RowSheet sheet(derived(smallWorld()), std::make_shared<const RowNumbers>(), SheetKind::Firewall,
                         {});
    QVERIFY(sheet.lineCount() > 0);
    QCOMPARE(sheet.cell(0, Column::Number), QString());
}

void TestRowNumbers::whatIsRecordedSaysWhichRowsAreGone()
{
    const auto derivation = derived(smallWorld());
    RowNumbers numbers;
    numbers.numbers[42] = {QStringLiteral("EXT"), 16};
    numbers.numbers[derivation->rows.front().id] = {QStringLiteral("EXT"), 17, true};
    const RowNumbers all = recorded(numbers, *derivation);
    QVERIFY(all.numbers.at(42).gone);
    for (const Row &row : derivation->rows)
        QVERIFY(!all.numbers.at(row.id).gone);
    QCOMPARE(all.numbers.at(derivation->rows.front().id).number, 17);
}

QTEST_GUILESS_MAIN(TestRowNumbers)

#include "tst_rownumbers.moc"

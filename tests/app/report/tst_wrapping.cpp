// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/columnwidths.h"
#include "report/wrapping.h"

#include <QTest>

using namespace portolan;
using namespace portolan::report;

class TestWrapping : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void linesFitAndLoseNothing();
    void longWordsBreakWhereOneWould();
    void charactersStayWhole();
    void linesOfTheTextStay();
    void widthsFillTheTable();
};

void TestWrapping::linesFitAndLoseNothing()
{
    Wrapping wrapping(Face::Table);
    const QString text =
        QStringLiteral("10.20.10.21, 10.20.10.22, 2001:db8::1 Verbindungsaufbau frankfurt-edge.contoso.net ")
            .repeated(20);
    for (const double width : {18.0, 40.0, 90.0, 500.0}) {
        QString together;
        for (const Span &span : wrapping.wrapped(text, width, 7)) {
            const QString line = text.mid(span.from, span.length);
            QVERIFY2(wrapping.widthOf(line) * 7 <= width * 1.001, qPrintable(line));
            together += line;
        }
        QCOMPARE(together.remove(u' '), QString(text).remove(u' '));
    }
}

void TestWrapping::longWordsBreakWhereOneWould()
{
    Wrapping wrapping(Face::Table);
    const QString text = QStringLiteral("frankfurt.contoso.example");
    const double width = wrapping.widthOf(u"frankfurt.contoso.ex") * 7;
    const auto lines = wrapping.wrapped(text, width, 7);
    QCOMPARE(lines.size(), size_t(2));
    QCOMPARE(text.mid(lines[0].from, lines[0].length), QStringLiteral("frankfurt.contoso."));
}

void TestWrapping::charactersStayWhole()
{
    Wrapping wrapping(Face::Table);
    const QString text = QStringLiteral("🚀").repeated(50) + QStringLiteral("é").repeated(50);
    for (const Span &span : wrapping.wrapped(text, 11, 7)) {
        QVERIFY(!text[span.from].isLowSurrogate());
        QVERIFY(!text[span.from].isMark());
    }
}

void TestWrapping::linesOfTheTextStay()
{
    Wrapping wrapping(Face::Table);
    QCOMPARE(wrapping.wrapped(u"one\ntwo\n\nfour", 500, 7).size(), size_t(4));
    QCOMPARE(wrapping.wrapped(u"", 500, 7).size(), size_t(1));
    QCOMPARE(printable(QStringLiteral("a\r\nb\tc\x01")), QStringLiteral("a\nb c "));
}

void TestWrapping::widthsFillTheTable()
{
    const std::vector<ColumnNeed> needs{{20, 30, 40}, {30, 200, 900}, {10, 10, 10}};
    const auto widths = columnWidths(needs, 400);
    QVERIFY(std::abs(widths[0] + widths[1] + widths[2] - 400) < 1);
    for (size_t i = 0; i < needs.size(); ++i) {
        QVERIFY(widths[i] >= needs[i].least - 0.01);
        QVERIFY(widths[i] <= needs[i].most + 0.01);
    }
    // Where there is not even room for the least, the narrow keep theirs.
    const auto tight = columnWidths(needs, 45);
    QVERIFY(std::abs(tight[0] + tight[1] + tight[2] - 45) < 0.5);
    QVERIFY(std::abs(tight[2] - 10) < 0.01);
}

QTEST_MAIN(TestWrapping)
#include "tst_wrapping.moc"

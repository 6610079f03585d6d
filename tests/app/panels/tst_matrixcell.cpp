// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/matrixcell.h"
#include "sample.h"

#include "document/opendocument.h"
#include "panels/rowtable.h"
#include "panels/sheetspanel.h"
#include "sheet/rownumbers.h"

#include <QTabBar>
#include <QTest>

using namespace portolan;
using namespace portolan::test;

class MatrixCellTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCellHasItsRowsAndAName();
    void aClickShowsTheRows();
};

void MatrixCellTest::aCellHasItsRowsAndAName()
{
    const auto derivation = std::make_shared<const Derivation>(
        derive(sample(QStringLiteral("contoso")).topology, shippedCatalogue()));
    const auto numbers = std::make_shared<const RowNumbers>(numbered({}, *derivation));
    const auto matrix = makeSheet({derivation, numbers, {}}, ComputedSheet::Matrix);
    size_t counted = 0;
    for (size_t line = 0; line < matrix->lineCount(); ++line) {
        for (size_t column = 1; column < matrix->columns().size(); ++column) {
            const auto rows = matrixCell(*matrix, *derivation, line, column);
            QCOMPARE(rows.has_value(), !matrix->cell(line, column).isEmpty());
            if (!rows)
                continue;
            ++counted;
            QCOMPARE(QString::number(rows->rows.size()), matrix->cell(line, column));
            QCOMPARE(rows->name,
                     QStringLiteral("%1 – %2").arg(matrix->cell(line, 0), matrix->columns()[column].heading));
        }
        const auto all = matrixCell(*matrix, *derivation, line, 0);
        QCOMPARE(all ? all->rows.size() : 0, matrix->rowsOf(line).size());
    }
    QVERIFY(counted > 10);
    const auto summary = makeSheet({derivation, numbers, {}}, ComputedSheet::Summary);
    QVERIFY(!matrixCell(*summary, *derivation, 0, 1));
}

void MatrixCellTest::aClickShowsTheRows()
{
    OpenDocument document(shippedCatalogue());
    SheetsPanel panel(document);
    panel.setLanguage(Language::English);
    document.startFrom(sample(QStringLiteral("contoso")));
    panel.resize(1400, 400);
    panel.show();
    auto &tabs = *panel.findChild<QTabBar *>();
    auto &table = *panel.findChild<RowTable *>(QStringLiteral("rows"));
    QTRY_VERIFY(document.derivation() && tabs.count() > 5);
    for (int i = 0; i < tabs.count() && panel.shownSheet()->id() != QStringLiteral("matrix"); ++i)
        tabs.setCurrentIndex(i);
    QCOMPARE(panel.shownSheet()->id(), QStringLiteral("matrix"));
    QModelIndex cell;
    for (int row = 0; row < table.model()->rowCount() && !cell.isValid(); ++row) {
        for (int column = 1; column < table.model()->columnCount() && !cell.isValid(); ++column) {
            if (table.model()->index(row, column).data().toString() == QStringLiteral("1"))
                cell = table.model()->index(row, column);
        }
    }
    QVERIFY(cell.isValid());
    Q_EMIT table.clicked(cell);
    QVERIFY(panel.shownSheet()->id() != QStringLiteral("matrix"));
    QCOMPARE(table.model()->rowCount(), 1);
}

QTEST_MAIN(MatrixCellTest)
#include "tst_matrixcell.moc"

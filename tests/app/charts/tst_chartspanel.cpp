// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartspanel.h"
#include "charts/figuretable.h"
#include "compare/changefigure.h"
#include "sheet/frozen.h"
#include "sheet/rownumbers.h"
#include "support/samples.h"

#include <QCheckBox>
#include <QLabel>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>

using namespace portolan;
using namespace portolan::test;

namespace {

struct Panel {
    ChartsPanel panel;
    QTabBar &kinds = *panel.findChild<QTabBar *>();
    QCheckBox &asTable = *panel.findChild<QCheckBox *>();
    FigureTable &table = *panel.findChild<FigureTable *>();

    Panel()
    {
        panel.resize(640, 400);
        panel.show();
    }
};

std::shared_ptr<const Derivation> derivedSample(const Topology &topology)
{
    return std::make_shared<const Derivation>(derive(topology, lyncCatalogue()));
}

std::shared_ptr<const BaselineContent> contentOf(const std::shared_ptr<const Derivation> &derivation)
{
    const auto numbers = std::make_shared<const RowNumbers>(numbered({}, *derivation));
    return std::make_shared<const BaselineContent>(frozen(derivation, numbers, {}));
}

} // namespace

class TestChartsPanel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_derivation = derivedSample(sample(QStringLiteral("contoso")).topology); }
    void withoutRowsItSaysSo();
    void everyChartCanBeSeenAndRead();
    void aBarLeadsToItsRows();
    void changesAreCountedBySheet();
    void whileHiddenNothingIsCounted();

private:
    std::shared_ptr<const Derivation> m_derivation;
};

void TestChartsPanel::withoutRowsItSaysSo()
{
    Panel shown;
    shown.panel.setDerivation(derivedSample({}));
    const auto labels = shown.panel.findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) {
        return label->isVisible() && label->text().contains(QStringLiteral("nothing to count"));
    }));
}

void TestChartsPanel::everyChartCanBeSeenAndRead()
{
    Panel shown;
    shown.panel.setDerivation(m_derivation);
    // Drawn by the plugin, in words for those who do not see it.
    QVERIFY2(shown.asTable.isEnabled(), qPrintable(shown.asTable.toolTip()));
    for (int kind = 0; kind < 3; ++kind) {
        shown.kinds.setCurrentIndex(kind);
        const Figure &figure = shown.panel.figure();
        QVERIFY(!figure.isEmpty());
        const auto widgets = shown.panel.findChildren<QWidget *>();
        QVERIFY(std::ranges::any_of(widgets, [&figure](const QWidget *widget) {
            return widget->isVisible() && widget->accessibleName() == figure.title
                && widget->accessibleDescription().contains(figure.categories.front());
        }));
        shown.asTable.setChecked(true);
        QVERIFY(shown.table.isVisible());
        QCOMPARE(shown.table.rowCount(), int(figure.categories.size()));
        QCOMPARE(shown.table.columnCount(), int(figure.series.size()) + 1);
        shown.asTable.setChecked(false);
        QVERIFY(!shown.table.isVisible());
    }
    shown.panel.setLanguage(Language::German);
    QCOMPARE(shown.panel.figure().title, QStringLiteral("Zeilen nach Protokoll"));
}

void TestChartsPanel::aBarLeadsToItsRows()
{
    Panel shown;
    shown.panel.setDerivation(m_derivation);
    shown.asTable.setChecked(true);
    const QSignalSpy picked(&shown.panel, &ChartsPanel::rowsPicked);
    const Figure figure = shown.panel.figure();
    Q_EMIT shown.table.cellClicked(0, 1);
    QCOMPARE(picked.size(), 1);
    const auto rows = picked.first().first().value<std::vector<quint64>>();
    QCOMPARE(rows.size(), figure.series.front().bars.front().value);
    QVERIFY(picked.first().at(1).toString().startsWith(figure.categories.front()));
    // The names of categories lead nowhere.
    Q_EMIT shown.table.cellClicked(0, 0);
    QCOMPARE(picked.size(), 1);
}

void TestChartsPanel::changesAreCountedBySheet()
{
    Topology later = m_derivation->topology;
    later.pools.remove(later.pools.begin()->id);
    const auto now = derivedSample(later);
    const auto comparison = std::make_shared<const Comparison>(contentOf(m_derivation), contentOf(now));
    QVERIFY(!comparison->delta.isEmpty());
    const Figure figure = rowsByChange(*now, comparison.get(), Language::English);
    size_t sum = 0;
    for (const Figure::Series &series : figure.series) {
        QCOMPARE(series.bars.size(), size_t(figure.categories.size()));
        for (const Figure::Bar &bar : series.bars)
            sum += bar.value;
    }
    QCOMPARE(sum, comparison->delta.rows().size());
    Panel shown;
    shown.panel.setDerivation(now);
    shown.kinds.setCurrentIndex(3);
    QVERIFY(shown.panel.figure().isEmpty());
    shown.panel.setComparison(comparison);
    QCOMPARE(shown.panel.figure().categories, figure.categories);
}

void TestChartsPanel::whileHiddenNothingIsCounted()
{
    ChartsPanel panel;
    panel.setDerivation(m_derivation);
    QVERIFY(panel.figure().isEmpty());
    panel.show();
    QVERIFY(!panel.figure().isEmpty());
}

QTEST_MAIN(TestChartsPanel)
#include "tst_chartspanel.moc"

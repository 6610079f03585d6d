// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "barview.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QCursor>
#include <QHorizontalBarSeries>
#include <QHorizontalStackedBarSeries>
#include <QLegend>
#include <QToolTip>
#include <QValueAxis>

#include <algorithm>

namespace portolan {

namespace {

/// More bars than these are lines; the table has all of them.
constexpr size_t mostCategories = 24;
constexpr double barWidth = 0.72;

/// Told apart by lightness as well, for those who do not see the hues.
QColor seriesColour(const Colours &colours, size_t series)
{
    const QColor base[] = {colours.accent, colours.warning, colours.mutedText};
    return base[series % std::size(base)];
}

double largest(const Figure &figure, size_t shown)
{
    size_t most = 0;
    for (size_t i = 0; i < shown; ++i) {
        size_t sum = 0;
        for (const Figure::Series &series : figure.series)
            sum = figure.isStacked ? sum + series.bars[i].value : std::max(sum, series.bars[i].value);
        most = std::max(most, sum);
    }
    return double(std::max<size_t>(most, 1));
}

} // namespace

BarView::BarView() : m_view(new QChartView)
{
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setFocusPolicy(Qt::NoFocus);
}

void BarView::explain(const Figure &figure, size_t series, size_t category, const QLocale &locale) const
{
    const Figure::Bar &bar = figure.series[series].bars[category];
    QString text = QStringLiteral("%1, %2: %3")
                       .arg(figure.categories[qsizetype(category)], figure.series[series].name,
                            locale.toString(qulonglong(bar.value)));
    if (!bar.note.isEmpty())
        text += u'\n' + bar.note;
    QToolTip::showText(QCursor::pos(), text, m_view);
}

void BarView::addBars(QChart &chart, const Figure &figure, const Colours &colours, size_t shown)
{
    QAbstractBarSeries *bars = figure.isStacked
        ? static_cast<QAbstractBarSeries *>(new QHorizontalStackedBarSeries)
        : static_cast<QAbstractBarSeries *>(new QHorizontalBarSeries);
    for (size_t i = 0; i < figure.series.size(); ++i) {
        auto *set = new QBarSet(figure.series[i].name);
        set->setColor(seriesColour(colours, i));
        set->setBorderColor(colours.surface);
        // The first category stands on top.
        for (size_t place = shown; place-- > 0;)
            set->append(double(figure.series[i].bars[place].value));
        const auto category = [shown](int index) { return shown - 1 - size_t(index); };
        QObject::connect(set, &QBarSet::clicked, m_view, [this, i, category](int index) {
            if (m_told)
                m_told(i, category(index));
        });
        QObject::connect(set, &QBarSet::hovered, m_view,
                         [this, i, category, figure, locale = chart.locale()](bool isOver, int index) {
                             m_view->setCursor(isOver ? Qt::PointingHandCursor : Qt::ArrowCursor);
                             if (isOver)
                                 explain(figure, i, category(index), locale);
                         });
        bars->append(set);
    }
    bars->setBarWidth(barWidth);
    chart.addSeries(bars);
}

void BarView::addAxes(QChart &chart, const Figure &figure, const Colours &colours, size_t shown)
{
    QStringList names;
    for (size_t place = shown; place-- > 0;)
        names.append(figure.categories[qsizetype(place)]);
    auto *categories = new QBarCategoryAxis;
    categories->append(names);
    auto *values = new QValueAxis;
    values->setRange(0, largest(figure, shown));
    values->setLabelFormat(QStringLiteral("%.0f"));
    values->applyNiceNumbers();
    values->setTitleText(figure.valueName);
    chart.addAxis(categories, Qt::AlignLeft);
    chart.addAxis(values, Qt::AlignBottom);
    for (QAbstractAxis *axis :
         {static_cast<QAbstractAxis *>(categories), static_cast<QAbstractAxis *>(values)}) {
        axis->setLabelsColor(colours.text);
        axis->setTitleBrush(colours.mutedText);
        axis->setLinePenColor(colours.hairline);
        axis->setGridLineColor(colours.hairline);
        axis->setLabelsFont(m_view->font());
        axis->setTitleFont(m_view->font());
        chart.series().constFirst()->attachAxis(axis);
    }
    categories->setGridLineVisible(false);
}

void BarView::draw(const Figure &figure, const Colours &colours, const QLocale &locale)
{
    auto *chart = new QChart;
    chart->setLocale(locale);
    chart->setBackgroundBrush(colours.surface);
    chart->setBackgroundRoundness(0);
    chart->setTitle(figure.title);
    chart->setTitleBrush(colours.text);
    QFont font = m_view->font();
    font.setWeight(QFont::DemiBold);
    chart->setTitleFont(font);
    chart->setMargins({8, 0, 8, 0});
    const size_t shown = std::min(size_t(figure.categories.size()), mostCategories);
    addBars(*chart, figure, colours, shown);
    addAxes(*chart, figure, colours, shown);
    chart->legend()->setVisible(figure.series.size() > 1);
    chart->legend()->setLabelColor(colours.text);
    chart->legend()->setFont(m_view->font());
    const std::unique_ptr<QChart> old(m_view->chart());
    m_view->setChart(chart);
    m_view->setBackgroundBrush(colours.surface);
}

} // namespace portolan

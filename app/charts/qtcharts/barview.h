// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartdrawer.h"

#include <QChartView>

QT_FORWARD_DECLARE_CLASS(QAbstractBarSeries)
QT_FORWARD_DECLARE_CLASS(QBarSet)

namespace portolan {

/// Figures as horizontal bars: names of boundaries and addresses stay readable.
class BarView : public ChartDrawer {
public:
    BarView();

    [[nodiscard]] QWidget *widget() override { return m_view; }
    void draw(const Figure &figure, const Colours &colours, const QLocale &locale) override;
    void whenClicked(Told told) override { m_told = std::move(told); }

private:
    void addBars(QChart &chart, const Figure &figure, const Colours &colours, size_t shown);
    void addAxes(QChart &chart, const Figure &figure, const Colours &colours, size_t shown);
    void explain(const Figure &figure, size_t series, size_t category, const QLocale &locale) const;

    QChartView *m_view;
    Told m_told;
};

} // namespace portolan

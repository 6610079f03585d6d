// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figuretable.h"

#include <QHeaderView>

namespace portolan {

FigureTable::FigureTable(QWidget *parent) : QTableWidget(parent)
{
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setFrameShape(NoFrame);
    setShowGrid(false);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    const auto pick = [this](int row, int column) {
        if (column > 0)
            Q_EMIT picked(size_t(column - 1), size_t(row));
    };
    connect(this, &QTableWidget::cellClicked, this, pick);
    connect(this, &QTableWidget::cellActivated, this, pick);
}

void FigureTable::show(const Figure &figure, const QLocale &locale)
{
    clear();
    setColumnCount(int(figure.series.size()) + 1);
    setRowCount(int(figure.categories.size()));
    QStringList headings{figure.categoryName};
    for (const Figure::Series &series : figure.series)
        headings.append(series.name);
    setHorizontalHeaderLabels(headings);
    for (int row = 0; row < rowCount(); ++row) {
        setItem(row, 0, new QTableWidgetItem(figure.categories[row]));
        for (size_t i = 0; i < figure.series.size(); ++i) {
            const Figure::Bar &bar = figure.series[i].bars[size_t(row)];
            const QString value = locale.toString(qulonglong(bar.value));
            auto *item = new QTableWidgetItem(
                bar.note.isEmpty() ? value : QStringLiteral("%1: %2").arg(value, bar.note));
            item->setToolTip(item->text());
            setItem(row, int(i) + 1, item);
        }
    }
    resizeColumnsToContents();
    horizontalHeader()->setStretchLastSection(true);
}

} // namespace portolan

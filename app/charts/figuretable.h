// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheet/figures.h"

#include <QTableWidget>

namespace portolan {

/// A figure as a table: for those who do not see charts, or want the numbers.
class FigureTable : public QTableWidget {
    Q_OBJECT

public:
    explicit FigureTable(QWidget *parent = nullptr);

    void show(const Figure &figure, const QLocale &locale);
    using QTableWidget::show;

Q_SIGNALS:
    void picked(size_t series, size_t category);
};

} // namespace portolan

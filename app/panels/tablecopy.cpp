// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tablecopy.h"

#include "sheet/csvwriter.h"

#include <algorithm>

namespace portolan {

namespace {

template <typename Cell>
QString joined(int columns, QChar separator, Cell cell)
{
    QStringList cells;
    for (int column = 0; column < columns; ++column)
        cells << csvCell(cell(column).toString(), separator);
    return cells.join(separator) + u'\n';
}

} // namespace

QString copiedText(const QAbstractItemModel &model, const QModelIndexList &rows, QChar separator,
                   bool withHeadings)
{
    std::vector<int> numbers;
    for (const QModelIndex &index : rows)
        numbers.push_back(index.row());
    std::ranges::sort(numbers);
    const auto repeated = std::ranges::unique(numbers);
    numbers.erase(repeated.begin(), repeated.end());

    const int columns = model.columnCount();
    QString text;
    if (withHeadings) {
        text +=
            joined(columns, separator, [&](int column) { return model.headerData(column, Qt::Horizontal); });
    }
    for (const int row : numbers)
        text += joined(columns, separator, [&](int column) { return model.index(row, column).data(); });
    return text;
}

} // namespace portolan

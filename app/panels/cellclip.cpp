// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cellclip.h"

#include "notetable.h"
#include "sheet/csvwriter.h"
#include "sheetmodel.h"

#include <QHeaderView>

#include <algorithm>
#include <map>
#include <set>

namespace portolan {

namespace {

/// Of the selected cells: positions from top to bottom, columns from left to right as they are seen.
struct Selected {
    explicit Selected(const NoteTable &table)
    {
        std::map<int, int> bySight;
        for (const QItemSelectionRange &range : table.selectionModel()->selection()) {
            for (int position = range.top(); position <= range.bottom(); ++position)
                positions.insert(position);
            for (int column = range.left(); column <= range.right(); ++column)
                bySight[table.horizontalHeader()->visualIndex(column)] = column;
        }
        for (const auto &[place, column] : bySight)
            columns.push_back(column);
    }

    std::set<int> positions;
    std::vector<int> columns;
};

void add(std::vector<NoteInput> &inputs, const SheetModel &model, const QModelIndex &index,
         const QString &text)
{
    if (!index.isValid() || model.refusalAt(index))
        return;
    const NoteField field = *model.fieldAt(index.column());
    const quint32 row = *model.rowAt(index.row());
    const auto same = std::ranges::find_if(
        inputs, [&](const NoteInput &input) { return input.field == field && input.text == text; });
    if (same == inputs.end())
        inputs.push_back({{row}, field, text});
    else if (std::ranges::find(same->rows, row) == same->rows.end())
        same->rows.push_back(row);
}

} // namespace

QString copiedCells(const NoteTable &table)
{
    const Selected selected(table);
    const QAbstractItemModel &model = *table.model();
    if (selected.positions.size() == 1 && selected.columns.size() == 1)
        return model.index(*selected.positions.begin(), selected.columns.front()).data().toString();
    QString text;
    for (const int position : selected.positions) {
        QStringList cells;
        for (const int column : selected.columns) {
            const QModelIndex index = model.index(position, column);
            const bool isSelected = table.selectionModel()->isSelected(index);
            cells << (isSelected ? csvCell(index.data().toString(), u'\t') : QString());
        }
        text += cells.join(u'\t') + u'\n';
    }
    return text;
}

std::vector<QStringList> tableIn(const QString &text)
{
    std::vector<QStringList> lines(1, QStringList{QString()});
    bool isQuoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        QString &cell = lines.back().back();
        if (isQuoted) {
            const bool isDoubled = c == u'"' && i + 1 < text.size() && text[i + 1] == u'"';
            if (c != u'"' || isDoubled)
                cell += c;
            else
                isQuoted = false;
            i += isDoubled ? 1 : 0;
        } else if (c == u'"' && cell.isEmpty()) {
            isQuoted = true;
        } else if (c == u'\t') {
            lines.back() << QString();
        } else if (c == u'\n') {
            lines.push_back(QStringList{QString()});
        } else if (c != u'\r') {
            cell += c;
        }
    }
    if (lines.size() > 1 && lines.back() == QStringList{QString()})
        lines.pop_back();
    for (QStringList &cells : lines) {
        for (QString &cell : cells)
            cell = withoutGuard(cell);
    }
    return lines;
}

std::vector<NoteInput> inputsInSelection(const NoteTable &table, const QString &text)
{
    std::vector<NoteInput> inputs;
    for (const QModelIndex &index : table.selectionModel()->selectedIndexes())
        add(inputs, table.sheetModel(), index, text);
    return inputs;
}

PastedCells pastedCells(const QString &text, const NoteTable &table)
{
    PastedCells pasted;
    pasted.isText = !text.isEmpty();
    const Selected selected(table);
    if (text.isEmpty() || selected.positions.empty())
        return pasted;
    const std::vector<QStringList> lines = tableIn(text);
    if (lines.size() == 1 && lines.front().size() == 1) {
        pasted.inputs = inputsInSelection(table, lines.front().front());
        return pasted;
    }
    const SheetModel &model = table.sheetModel();
    const QHeaderView &header = *table.horizontalHeader();
    const int firstColumn = header.visualIndex(selected.columns.front());
    const auto write = [&](int position, const QStringList &cells) {
        for (int i = 0; i < cells.size() && firstColumn + i < header.count(); ++i)
            add(pasted.inputs, model, model.index(position, header.logicalIndex(firstColumn + i)), cells[i]);
    };
    if (lines.size() == 1) {
        for (const int position : selected.positions)
            write(position, lines.front());
        return pasted;
    }
    const int first = *selected.positions.begin();
    for (size_t i = 0; i < lines.size() && first + int(i) < model.rowCount(); ++i)
        write(first + int(i), lines[i]);
    return pasted;
}

} // namespace portolan

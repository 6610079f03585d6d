// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "csvtable.h"

#include <QFile>

namespace {

/// Splits the whole text: quoted cells may hold line breaks.
std::vector<QStringList> splitCells(const QString &text)
{
    std::vector<QStringList> lines;
    QStringList line;
    QString cell;
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (quoted && c == u'"' && i + 1 < text.size() && text[i + 1] == u'"') {
            cell += c;
            ++i;
        } else if (c == u'"') {
            quoted = !quoted;
        } else if (!quoted && (c == u',' || c == u'\n')) {
            line.append(std::exchange(cell, {}));
            if (c == u'\n')
                lines.push_back(std::exchange(line, {}));
        } else if (quoted || c != u'\r') {
            cell += c;
        }
    }
    return lines;
}

} // namespace

std::vector<CsvRow> readCsv(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const std::vector<QStringList> lines = splitCells(QString::fromUtf8(file.readAll()));
    std::vector<CsvRow> rows;
    for (size_t i = 1; i < lines.size(); ++i) {
        CsvRow row;
        for (qsizetype column = 0; column < lines[0].size(); ++column)
            row.insert(lines[0][column], lines[i].value(column));
        rows.push_back(std::move(row));
    }
    return rows;
}

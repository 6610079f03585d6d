// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "csvdecoding.h"

#include <QStringList>

#include <vector>

namespace portolan {

struct CsvLimits {
    qint64 bytes = qint64(32) * 1024 * 1024;
    /// What fits into a cell of a spreadsheet.
    qsizetype cell = 32767;
    size_t rows = 100000;
    size_t columns = 500;
};

struct CsvRow {
    /// Where it begins in the file, from 1; a cell may go on over several lines.
    int line = 0;
    QStringList cells;

    bool operator==(const CsvRow &) const = default;
};

/// What stands in a file of separated values; rows without any text are left out.
struct CsvTable {
    QStringList headings;
    std::vector<CsvRow> rows;
    QChar separator;
};

template <typename T>
using CsvResult = tl::expected<T, CsvError>;

/// Reads RFC 4180 with commas, semicolons or tabs, whichever the first line has most of; a line "sep=;"
/// before says it, too. Apostrophes that keep a spreadsheet from running a cell as a formula are taken off
/// again. All or nothing.
CsvResult<CsvTable> parseCsv(const QByteArray &bytes, const CsvLimits &limits = {});
CsvResult<CsvTable> readCsvFile(const QString &path, const CsvLimits &limits = {});

} // namespace portolan

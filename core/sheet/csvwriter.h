// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheet.h"
#include "types/error.h"

QT_FORWARD_DECLARE_CLASS(QIODevice)

namespace portolan {

/// Who will read the file. All are RFC 4180 in UTF-8 with CRLF; Excel needs a byte order mark to see
/// UTF-8, and in German a semicolon to see columns.
enum class CsvTarget : quint8 { Plain, ExcelEnglish, ExcelGerman };

/// One cell, quoted where RFC 4180 asks for it. A cell a spreadsheet would run as a formula (it begins
/// with = + - @, a tab or a carriage return) gets an apostrophe in front.
QString csvCell(const QString &text, QChar separator);
/// The text of a cell without that apostrophe.
QString withoutGuard(const QString &cell);

/// Headings and all lines. Fails with CannotWrite and the device's reason; the device then holds a part.
Result<void> writeCsv(const Sheet &sheet, CsvTarget target, QIODevice &device);

/// Headings and rows that are no sheet (the catalogue's lists), in the same form.
Result<void> writeCsv(const QStringList &headings, const std::vector<QStringList> &rows, CsvTarget target,
                      QIODevice &device);

} // namespace portolan

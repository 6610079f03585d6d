// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <tl/expected.hpp>

namespace portolan {

/// Why a file is no table.
enum class CsvDamage {
    CannotRead, ///< The system's reason.
    TooLarge, ///< The limit in MiB.
    NullCharacter,
    UnclosedQuote,
    TextAfterQuote,
    CellTooLong, ///< The limit in characters.
    TooManyRows, ///< The limit.
    TooManyColumns, ///< The limit.
    Empty,
};

struct CsvError {
    CsvDamage damage;
    /// The line of the file, from 1; 0 where it is about all of it.
    int line = 0;
    /// The column, from 1; 0 where it is about all of them.
    int column = 0;
    QString argument = {};

    bool operator==(const CsvError &) const = default;
};

/// The text in a file that a spreadsheet wrote: UTF-16 or UTF-8 by its byte order mark, UTF-16 without one
/// by its many zero bytes, UTF-8 where that is what it is, else Windows-1252.
QString decodedCsv(const QByteArray &bytes);

} // namespace portolan

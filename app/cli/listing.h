// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "types/error.h"

#include <QIODevice>
#include <QStringList>

#include <span>
#include <vector>

namespace portolan {

/// A list of the catalogue, ready to print.
struct Listing {
    struct Field {
        /// In JSON; the same in every language.
        const char *key;
        /// For people.
        QString heading;
    };

    /// "rules": as asked for on the command line.
    QString id;
    QString title;
    std::vector<Field> fields;
    /// As many cells as there are fields.
    std::vector<QStringList> rows;
};

enum class ListingFormat : quint8 { Text, Csv, Json };

/// Text: columns side by side. CSV: each of several lists after a line with # and its id. JSON: an object
/// with one list of objects per listing. Fails with CannotWrite.
Result<void> writeListings(std::span<const Listing> listings, ListingFormat format, QIODevice &device);

} // namespace portolan

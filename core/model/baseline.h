// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "types/text.h"

#include <QDate>

#include <memory>
#include <vector>

namespace portolan {

/// A line of a sheet as it was handed over.
struct BaselineRow {
    quint64 row = 0;
    /// "EXT-017".
    QString number;
    /// In the order of the sheet's columns; those at the end that are empty may be left out.
    std::vector<Text> cells;

    bool operator==(const BaselineRow &) const = default;
};

/// A sheet as it was handed over.
struct BaselineSheet {
    /// As sheets are called in files ("firewall-outer"), and what kind of sheet it is ("firewall").
    QString id;
    QString kind;
    Text title;
    /// Keys ("sourceAddress").
    std::vector<QString> columns;
    std::vector<BaselineRow> rows;

    bool operator==(const BaselineSheet &) const = default;
};

/// Everything that was handed over at one time.
struct BaselineContent {
    std::vector<BaselineSheet> sheets;

    bool operator==(const BaselineContent &) const = default;
};

/// When what was handed over to whom. Copies share the content.
struct Baseline {
    /// From 1, never given twice.
    int number = 0;
    QDate date;
    QString recipient;
    /// contentHash() of the content.
    QString hash;
    /// Null where it was thrown away to keep the file small: the rest is kept for the record.
    std::shared_ptr<const BaselineContent> content;

    bool operator==(const Baseline &other) const
    {
        return number == other.number && date == other.date && recipient == other.recipient
            && hash == other.hash
            && (content == other.content || (content && other.content && *content == *other.content));
    }
};

/// SHA-256 over all that people read, in both languages, as 64 hexadecimal digits in lower case.
QString contentHash(const BaselineContent &content);

/// Whether the content is what was handed over. So is one that was thrown away.
bool isIntact(const Baseline &baseline);

} // namespace portolan

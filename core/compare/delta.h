// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/baseline.h"

#include <QStringList>

#include <map>
#include <vector>

namespace portolan {

/// One column of a row, before and after.
struct CellChange {
    /// Key ("sourceAddress").
    QString column;
    Text before;
    Text after;
    /// Where both are lists of addresses: which there are more, and which are missing.
    QStringList gained;
    QStringList lost;

    bool operator==(const CellChange &) const = default;
};

/// What became of a row between two times.
struct RowChange {
    enum class Kind : quint8 { New, Changed, Removed };

    Kind kind = Kind::New;
    quint64 row = 0;
    /// Id of the sheet it is, or was, on.
    QString sheet;
    QString number;
    /// Of a changed row.
    std::vector<CellChange> cells;

    bool operator==(const RowChange &) const = default;
};

/// What firewall teams have to do between two times. Only columns they act on count, see decides(): names,
/// reasons and remarks do not. A row that went from one firewall to another is removed there and new here;
/// one that was exempted is removed, though it stays on its sheet.
class Delta {
public:
    /// In the order of the sheets of the later time, those of sheets that have gone behind; of one sheet
    /// what is new or changed before what was removed.
    [[nodiscard]] const std::vector<RowChange> &rows() const { return m_rows; }
    [[nodiscard]] bool isEmpty() const { return m_rows.empty(); }
    [[nodiscard]] size_t count(RowChange::Kind kind) const;
    /// Null for rows that are as they were.
    [[nodiscard]] const RowChange *find(const QString &sheet, quint64 row) const;

    bool operator==(const Delta &other) const { return m_rows == other.m_rows; }

private:
    friend Delta between(const BaselineContent &before, const BaselineContent &after);
    void addSheet(const BaselineSheet *before, const BaselineSheet *after);
    void add(RowChange change);

    std::vector<RowChange> m_rows;
    std::map<std::pair<QString, quint64>, size_t> m_index;
};

Delta between(const BaselineContent &before, const BaselineContent &after);

/// The sheet with this id; null when there is none.
const BaselineSheet *sheetIn(const BaselineContent &content, const QString &id);

/// A cell by the key of its column; empty where the sheet does not have the column.
Text cellOf(const BaselineSheet &sheet, const BaselineRow &row, const QString &column);

} // namespace portolan

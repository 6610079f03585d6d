// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edit.h"

#include <span>

namespace portolan {

/// Changes of one field in one spell of typing become one step.
Edit setRequestHeader(const Requests &requests, const RequestHeader &header);

/// What people write about rows.
enum class RowText : quint8 { Justification, Owner, Ticket, Remark };

Edit setRowText(const Requests &requests, std::span<const quint64> rows, RowText which, const QString &text);
/// No date: for good.
Edit setRowValidUntil(const Requests &requests, std::span<const quint64> rows, QDate date);

/// A row as it is at this moment, see rowContentHash().
struct RowState {
    quint64 row = 0;
    QString hash;
};

/// Rows that become approved, or implemented without having been, remember what they are like now; those
/// that become open, requested or rejected forget it.
Edit setRowStatus(const Requests &requests, std::span<const RowState> rows, RowStatus status);

/// Asks for the rows no more; without a reason, asks for them again.
Edit exemptRows(const Requests &requests, std::span<const quint64> rows, const QString &reason);

/// Throws away all that was written about the rows.
Edit forgetRows(const Requests &requests, std::span<const quint64> rows);

/// The number the next baseline gets.
int nextBaseline(const Requests &requests);

/// Freezes what is handed over. Empty where there is nothing in it.
Edit handOver(const Requests &requests, std::shared_ptr<const BaselineContent> content, QDate date,
              const QString &recipient);

/// Throws the content of a baseline away, to keep the file small. That it was handed over, when and to whom
/// stays on record, and its number stays taken.
Edit dropContent(const Requests &requests, int baseline);

} // namespace portolan

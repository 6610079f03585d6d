// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>

namespace portolan {

/// Cells of the rows as text, row by row. Quoted as RFC 4180 asks, with any separator; cells that a
/// spreadsheet would run as a formula are made harmless.
QString copiedText(const QAbstractItemModel &model, const QModelIndexList &rows, QChar separator,
                   bool withHeadings);

} // namespace portolan

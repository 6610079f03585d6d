// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reportpages.h"
#include "types/error.h"

namespace portolan::report {

/// What Qt does not write into a PDF: bookmarks, links within it, language, author, and dates and ids that
/// are the same for the same content. Fails with CannotWrite where `pdf` is none.
Result<QByteArray> finished(const QByteArray &pdf, const Report &report, const ReportPages &pages);

} // namespace portolan::report

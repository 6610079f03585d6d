// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheet/csvwriter.h"

namespace portolan {

/// Writes a sheet to a file, which is replaced in one step or stays as it was. Fails with CannotOpen or
/// CannotWrite and the system's reason.
Result<void> exportCsv(const Sheet &sheet, CsvTarget target, const QString &path);

/// "contoso-Internal firewall.csv", without what file systems dislike.
QString csvFileName(const QString &documentName, const QString &sheetName);

} // namespace portolan

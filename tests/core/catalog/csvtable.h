// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <vector>

/// The rows of a CSV file (RFC 4180, UTF-8, comma) by the names in its first line. Empty when there is
/// no such file.
using CsvRow = QHash<QString, QString>;
std::vector<CsvRow> readCsv(const QString &path);

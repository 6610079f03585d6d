// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace portolan::test {

/// A reader of RFC 4180 that shares nothing with the writer. Records end with CRLF, the last one too;
/// fails the test program where the text is not what the RFC allows.
std::vector<QStringList> parseCsv(const QString &text, QChar separator);

} // namespace portolan::test

// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>
#include <QStringList>

#include <vector>

namespace portolan::test {

/// A worksheet as somebody else reads it: texts and numbers as text, by row.
struct ReadSheet {
    QString name;
    std::vector<QStringList> rows;
    QByteArray xml;
};

/// Unpacks and reads a workbook without any of the libraries it was written with.
std::vector<ReadSheet> readXlsx(const QString &path);

/// One file of the archive.
QByteArray unpacked(const QString &path, const QString &entry);

} // namespace portolan::test

// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <vector>

namespace portolan::test {

/// One entry, and the lies the archive tells about it.
struct ZipEntry {
    QByteArray name;
    QByteArray content;
    bool stored = false;
    bool encrypted = false;
    /// Added to what the headers should say.
    quint32 checksumError = 0;
    qint32 sizeError = 0;
    /// Bytes of the compressed form that are turned over.
    int damagedBytes = 0;
};

/// A zip archive as told, without asking whether it makes sense.
QByteArray buildZip(const std::vector<ZipEntry> &entries);

/// The entries of a small, correct container.
std::vector<ZipEntry> goodEntries();

} // namespace portolan::test

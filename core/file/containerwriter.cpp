// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "container.h"

#include "entrynames.h"

#include <quazip.h>
#include <quazipfile.h>

#include <QDateTime>

namespace portolan {

namespace {

QuaZipNewInfo entryInfo(QLatin1StringView name)
{
    QuaZipNewInfo info(name);
    // Fixed, so that equal documents are equal files.
    info.dateTime = QDateTime(QDate(2020, 1, 1), QTime(0, 0));
    info.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther);
    return info;
}

/// Failures show up late: neither the write nor the archive reports most of them, the entry's close does.
Result<void> writeEntry(QuaZip &zip, QLatin1StringView name, QByteArrayView content, bool stored)
{
    QuaZipFile entry(&zip);
    const int method = stored ? 0 : Z_DEFLATED;
    const int level = stored ? 0 : Z_DEFAULT_COMPRESSION;
    if (!entry.open(QIODevice::WriteOnly, entryInfo(name), nullptr, 0, method, level))
        return failure(ErrorCode::CannotWrite, {entry.errorString()}, name);
    const bool written = entry.write(content.data(), content.size()) == content.size();
    entry.close();
    if (!written || entry.getZipError() != 0)
        return failure(ErrorCode::CannotWrite, {entry.errorString()}, name);
    return {};
}

Result<void> writeEntries(QuaZip &zip, const std::vector<ContainerEntry> &entries)
{
    if (auto result = writeEntry(zip, mimetypeEntry, mimetype, true); !result)
        return result;
    for (const ContainerEntry &entry : entries) {
        if (auto result = writeEntry(zip, entry.name, entry.content, entry.stored); !result)
            return result;
    }
    return {};
}

} // namespace

Result<void> pack(const std::vector<ContainerEntry> &entries, QIODevice &device)
{
    QuaZip zip(&device);
    zip.setAutoClose(false);
    zip.setDataDescriptorWritingEnabled(false);
    if (!zip.open(QuaZip::mdCreate))
        return failure(ErrorCode::CannotWrite, {device.errorString()});
    const auto result = writeEntries(zip, entries);
    zip.close();
    if (!result)
        return result;
    if (zip.getZipError() != 0)
        return failure(ErrorCode::CannotWrite, {device.errorString()});
    return {};
}

} // namespace portolan

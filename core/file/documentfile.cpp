// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documentfile.h"

#include "canonical.h"
#include "container.h"
#include "documentreader.h"
#include "documentwriter.h"
#include "types/writeall.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>
#include <cerrno>

namespace portolan {

namespace {

constexpr qint64 readAhead = qint64(1024) * 1024;

FileStamp stampOfBytes(const QByteArray &bytes)
{
    return {QCryptographicHash::hash(bytes, QCryptographicHash::Sha256)};
}

/// Everything in the file, up to what any document may have.
Result<QByteArray> readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::CannotOpen, {file.errorString()});
    const qint64 limit = ContainerLimits().unpacked;
    // One byte more than it says it has, and again until nothing comes: devices and growing files do not
    // know.
    QByteArray bytes = file.read(std::clamp<qint64>(file.size(), 0, limit) + 1);
    for (QByteArray more = bytes; !more.isEmpty() && bytes.size() <= limit; bytes += more)
        more = file.read(readAhead);
    if (file.error() != QFileDevice::NoError)
        return failure(ErrorCode::CannotRead, {file.errorString()});
    if (bytes.size() > limit)
        return failure(ErrorCode::TooLarge, {QString::number(limit / (1024 * 1024))});
    return bytes;
}

/// What is about to be saved must come back as it was.
Result<void> checkReadsBack(const QByteArray &bytes, const Document &document, FileForm form)
{
    const auto back = readDocument(bytes);
    if (!back)
        return tl::unexpected(back.error());
    const bool picture = form == FileForm::Plain || back->thumbnail == document.thumbnail;
    if (*back != canonical(document) || !picture)
        return failure(ErrorCode::ReadBackDiffers);
    return {};
}

Result<void> checkUnchanged(const QString &path, const std::optional<FileStamp> &expected)
{
    if (!expected)
        return {};
    const auto now = stampOf(path);
    if (!now)
        return tl::unexpected(now.error());
    if (*now != *expected)
        return failure(ErrorCode::ChangedOnDisk);
    return {};
}

Result<void> replaceFile(const QString &path, const QByteArray &bytes,
                         const std::optional<FileStamp> &expected)
{
    // Replacing a device or a pipe by a file would be a surprise.
    const QFileInfo there(path);
    if (there.exists() && !there.isFile())
        return failure(ErrorCode::CannotWrite, {qt_error_string(there.isDir() ? EISDIR : EINVAL)});
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failure(ErrorCode::CannotWrite, {file.errorString()});
    if (auto result = writeAll(file, bytes); !result)
        return result;
    // Again, as late as can be: writing may have taken a while.
    if (auto result = checkUnchanged(path, expected); !result)
        return result;
    if (!file.commit())
        return failure(ErrorCode::CannotWrite, {file.errorString()});
    return {};
}

Result<FileStamp> save(const Document &document, const QString &path,
                       const std::optional<FileStamp> &expected)
{
    const FileForm form = formForPath(path);
    const auto bytes = writeDocument(document, form);
    if (!bytes)
        return tl::unexpected(bytes.error());
    if (auto result = checkReadsBack(*bytes, document, form); !result)
        return tl::unexpected(result.error());
    if (auto result = checkUnchanged(path, expected); !result)
        return tl::unexpected(result.error());
    if (auto result = replaceFile(path, *bytes, expected); !result)
        return tl::unexpected(result.error());
    return stampOfBytes(*bytes);
}

} // namespace

Result<LoadedDocument> loadDocument(const QString &path)
{
    const auto atPath = [&path](const Error &error) { return error.at(QDir::toNativeSeparators(path)); };
    const auto bytes = readFile(path);
    if (!bytes)
        return tl::unexpected(atPath(bytes.error()));
    auto document = readDocument(*bytes);
    if (!document)
        return tl::unexpected(atPath(document.error()));
    return LoadedDocument{std::move(*document), stampOfBytes(*bytes),
                          isZip(*bytes) ? FileForm::Container : FileForm::Plain};
}

Result<FileStamp> stampOf(const QString &path)
{
    if (!QFileInfo::exists(path))
        return FileStamp{};
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return failure(ErrorCode::CannotRead, {file.errorString()});
    return FileStamp{hash.result()};
}

Result<FileStamp> saveDocument(const Document &document, const QString &path,
                               const std::optional<FileStamp> &expected)
{
    return save(document, path, expected).map_error([&path](const Error &error) {
        return error.at(QDir::toNativeSeparators(path));
    });
}

} // namespace portolan

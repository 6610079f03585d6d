// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outputfile.h"

#include "types/writeall.h"

#include <QFileInfo>
#include <QSaveFile>

namespace portolan {

namespace {

Result<void> filled(QIODevice &device, const QString &path,
                    const std::function<Result<void>(QIODevice &)> &write)
{
    auto written = write(device);
    if (!written)
        return tl::unexpected(written.error().at(path));
    return {};
}

} // namespace

Result<void> writeOutput(const QString &path, const std::function<Result<void>(QIODevice &)> &write)
{
    const QFileInfo info(path);
    if (info.exists() && !info.isFile() && !info.isDir()) {
        // Replacing it would put a file where a device has been.
        QFile device(path);
        if (!device.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            return failure(ErrorCode::CannotOpen, {device.errorString()}, path);
        return filled(device, path, write);
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failure(ErrorCode::CannotOpen, {file.errorString()}, path);
    if (auto written = filled(file, path, write); !written)
        return written;
    if (!file.commit())
        return failure(ErrorCode::CannotWrite, {file.errorString()}, path);
    return {};
}

Result<void> writeOutput(const QString &path, const QByteArray &bytes)
{
    return writeOutput(path, [&bytes](QIODevice &device) { return writeAll(device, bytes); });
}

} // namespace portolan

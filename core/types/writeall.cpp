// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "writeall.h"

#include <QFileDevice>

namespace portolan {

Result<void> writeAll(QIODevice &device, const QByteArray &bytes)
{
    for (qint64 written = 0; written < bytes.size();) {
        const qint64 count = device.write(bytes.constData() + written, bytes.size() - written);
        if (count <= 0)
            return failure(ErrorCode::CannotWrite, {device.errorString()});
        written += count;
    }
    // What a file keeps in its buffer may still fail.
    auto *file = qobject_cast<QFileDevice *>(&device);
    if (file && !file->flush())
        return failure(ErrorCode::CannotWrite, {device.errorString()});
    return {};
}

} // namespace portolan

// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "types/error.h"

#include <QByteArray>
#include <QIODevice>

namespace portolan {

/// Hands text to a device in large pieces and remembers the first failure: a full disk shows at the end
/// as an error, never as a file that is short.
class BufferedWriter {
public:
    explicit BufferedWriter(QIODevice &device) : m_device(device) { }

    void write(const QString &text)
    {
        m_buffer += text.toUtf8();
        if (m_buffer.size() >= pieceSize)
            flush();
    }

    /// Writes what is left. Fails with CannotWrite and the device's reason.
    Result<void> finish()
    {
        flush();
        if (m_failed)
            return failure(ErrorCode::CannotWrite, {m_device.errorString()});
        return {};
    }

private:
    static constexpr qsizetype pieceSize = 1 << 16;

    void flush()
    {
        for (qsizetype done = 0; !m_failed && done < m_buffer.size();) {
            const qint64 written = m_device.write(m_buffer.constData() + done, m_buffer.size() - done);
            m_failed = written <= 0;
            done += qsizetype(written);
        }
        m_buffer.clear();
    }

    QIODevice &m_device;
    QByteArray m_buffer;
    bool m_failed = false;
};

} // namespace portolan

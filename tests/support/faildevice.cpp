// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "faildevice.h"

#include <algorithm>
#include <cstring>

namespace portolan::test {

FailDevice::FailDevice(qint64 capacity) : m_capacity(capacity)
{
    open(QIODevice::ReadWrite | QIODevice::Unbuffered);
}

qint64 FailDevice::readData(char *data, qint64 maxSize)
{
    const qint64 count = std::clamp<qint64>(m_content.size() - pos(), 0, maxSize);
    std::memcpy(data, m_content.constData() + pos(), size_t(count));
    return count;
}

qint64 FailDevice::writeData(const char *data, qint64 size)
{
    if (pos() + size > m_capacity) {
        m_hasFailed = true;
        setErrorString(QStringLiteral("No space left on device"));
        return -1;
    }
    if (m_content.size() < pos() + size)
        m_content.resize(pos() + size);
    std::memcpy(m_content.data() + pos(), data, size_t(size));
    return size;
}

} // namespace portolan::test

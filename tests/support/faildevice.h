// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIODevice>

namespace portolan::test {

/// A disk with room for `capacity` bytes: what would go beyond is not written, and the write fails.
class FailDevice : public QIODevice {
public:
    explicit FailDevice(qint64 capacity);

    [[nodiscard]] bool hasFailed() const { return m_hasFailed; }
    [[nodiscard]] qint64 size() const override { return m_content.size(); }

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    QByteArray m_content;
    qint64 m_capacity;
    bool m_hasFailed = false;
};

} // namespace portolan::test

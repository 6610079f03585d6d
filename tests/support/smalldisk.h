// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace portolan::test {

/// As long as this lives, no file of this program grows beyond a size: writing more fails as on a disk that
/// has filled up. Does nothing on systems without such limits.
class SmallDisk {
public:
    explicit SmallDisk(qint64 bytes);
    ~SmallDisk();
    Q_DISABLE_COPY_MOVE(SmallDisk)

    [[nodiscard]] bool isSmall() const { return m_isSmall; }

private:
    bool m_isSmall = false;
    quint64 m_before = 0;
};

} // namespace portolan::test

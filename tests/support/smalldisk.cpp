// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "smalldisk.h"

#ifdef Q_OS_UNIX
#include <sys/resource.h>

#include <csignal>
#endif

namespace portolan::test {

#ifdef Q_OS_UNIX

SmallDisk::SmallDisk(qint64 bytes)
{
    // Without this the program would be ended instead.
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit limit = {};
    ::getrlimit(RLIMIT_FSIZE, &limit);
    m_before = limit.rlim_cur;
    limit.rlim_cur = rlim_t(bytes);
    m_isSmall = ::setrlimit(RLIMIT_FSIZE, &limit) == 0;
}

SmallDisk::~SmallDisk()
{
    rlimit limit = {};
    ::getrlimit(RLIMIT_FSIZE, &limit);
    limit.rlim_cur = rlim_t(m_before);
    ::setrlimit(RLIMIT_FSIZE, &limit);
}

#else

SmallDisk::SmallDisk(qint64)
{
}
SmallDisk::~SmallDisk() = default;

#endif

} // namespace portolan::test

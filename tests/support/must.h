// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "types/error.h"

namespace portolan::test {

/// The value, or the end of the test program with what went wrong.
template <typename T>
T must(Result<T> result)
{
    if (!result)
        qFatal("error %d at %s (%s)", int(result.error().code), qPrintable(result.error().where),
               qPrintable(result.error().arguments.join(QStringLiteral(", "))));
    return std::move(*result);
}

} // namespace portolan::test

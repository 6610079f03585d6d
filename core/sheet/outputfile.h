// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "types/error.h"

#include <QIODevice>

#include <functional>

namespace portolan {

/// Lets `write` fill a file, which is replaced in one step or stays as it was; a device such as a pipe is
/// written to as it is. Fails with CannotOpen or CannotWrite and the system's reason, or with the error
/// of `write`; the path is its place.
Result<void> writeOutput(const QString &path, const std::function<Result<void>(QIODevice &)> &write);
/// The same for what is at hand as a whole.
Result<void> writeOutput(const QString &path, const QByteArray &bytes);

} // namespace portolan

// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "types/error.h"

#include <QByteArray>
#include <QIODevice>

namespace portolan {

/// Writes every byte, or fails with CannotWrite and the device's reason.
Result<void> writeAll(QIODevice &device, const QByteArray &bytes);

} // namespace portolan

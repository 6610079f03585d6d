// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "types/error.h"

#include <QByteArrayView>

namespace portolan {

/// Fails with JsonSyntax (line, column in bytes) where the text is not UTF-8.
Result<void> checkUtf8(QByteArrayView text);

} // namespace portolan

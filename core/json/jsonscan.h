// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "types/error.h"

#include <QByteArrayView>

namespace portolan {

/// Finds what QJsonDocument passes over: keys given twice in one object, of which it silently keeps
/// the last, and nesting deeper than `deepest`. Fails with DuplicateKey (the key) or TooDeep (the
/// limit); `where` is a JSON pointer. `json` must be valid JSON.
Result<void> scanJson(QByteArrayView json, int deepest);

} // namespace portolan

// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "types/error.h"

#include <QByteArray>
#include <QJsonObject>

namespace portolan {

/// Nesting allowed in any JSON Portolan reads.
inline constexpr int deepestJson = 64;

/// Parses a JSON document (RFC 8259) whose root is an object, strictly: no key twice in one object,
/// nesting no deeper than `deepest`. Fails with JsonSyntax (line and column from 1, the column in bytes,
/// at the mistake or just behind it), TooDeep, TooLarge, DuplicateKey or WrongType; `where` is a JSON
/// pointer, empty for the root.
Result<QJsonObject> parseJson(const QByteArray &json, int deepest = deepestJson);

} // namespace portolan

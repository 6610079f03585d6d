// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "partreader.h"

namespace portolan {

/// The plain form, cut into its parts. Only "format" is sure to be there.
struct PlainForm {
    Parts parts;
    /// The first member that this version does not know. A newer one may, so that is for later.
    std::optional<QString> unknown;

    /// Whether it is what this version asks for: fails with UnknownKey or MissingKey. Parts that may be left
    /// out are empty objects then.
    Result<void> checkMembers();
};

/// Finds the parts without reading them. Fails with JsonSyntax, TooDeep, WrongType, DuplicateKey or
/// MissingKey.
Result<PlainForm> splitPlain(const QByteArray &bytes);

} // namespace portolan

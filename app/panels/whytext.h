// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "derive/derivation.h"

namespace portolan {

/// Why there is a row, in one line of the interface's language: rules, printed source, features, and the
/// elements and lines it follows from. `number` is the row's short number; may be empty.
QString whyText(const std::shared_ptr<const Derivation> &derivation, const Row &row, const QString &number,
                Language language);

} // namespace portolan

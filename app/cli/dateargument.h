// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console.h"

#include <QDate>

#include <optional>
#include <string>

namespace portolan {

/// The day a command works for, written as 2026-01-31; today where nothing is given. Complains and returns
/// nothing when it is no date.
std::optional<QDate> dateArgument(const std::string &argument, Console &console);

} // namespace portolan

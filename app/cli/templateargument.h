// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console.h"
#include "model/requests.h"

#include <optional>

namespace portolan {

/// The column template meant by an argument: one that comes with the program or is kept in the file, by its
/// name, or a file with one. Complains and returns nothing when there is none.
std::optional<ColumnTemplate> templateArgument(const std::string &argument, const Requests &requests,
                                               Console &console);

} // namespace portolan

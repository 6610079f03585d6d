// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace portolan {

/// Puts what stands between the quotes of a JSON string into `into`, with its escapes undone. Returns where
/// the first escape stands that is none (RFC 8259 section 7) or half of a surrogate pair. `raw` must not
/// end within an escape, which no string does whose end was found.
std::optional<size_t> unescapeJson(std::string_view raw, std::string &into);

} // namespace portolan

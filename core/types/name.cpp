// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "name.h"

#include <algorithm>

namespace portolan {

namespace {

bool isLetterOrDigit(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

} // namespace

bool isValidName(std::string_view text)
{
    constexpr size_t longest = 64;
    if (text.empty() || text.size() > longest || !isLetterOrDigit(text.front()))
        return false;
    return std::ranges::all_of(text,
                               [](char c) { return isLetterOrDigit(c) || c == '.' || c == '-' || c == '_'; });
}

} // namespace portolan

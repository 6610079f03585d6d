// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <CLI/CLI.hpp>

#include <QString>

namespace portolan {

/// What the parser did not like, as a sentence in the language of the program: its own words are English.
QString parseComplaint(const CLI::App &app, const CLI::ParseError &error);

} // namespace portolan

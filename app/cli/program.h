// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console.h"
#include "exitcode.h"

namespace portolan {

/// The language asked for on a command line, before it is parsed: messages about the command line itself
/// need it.
Language askedLanguage(int argc, char *const *argv);

/// Parses the command line and runs what it asks for.
ExitCode runProgram(int argc, const char *const *argv, Console &console);

} // namespace portolan

// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace portolan {

/// What the program tells the shell; --help prints the same.
enum class ExitCode : int {
    Ok = 0,
    /// The question was answered with no.
    No = 1,
    /// The command line or a file cannot be used, or the result cannot be written.
    Unusable = 2,
};

} // namespace portolan

// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "arguments.h"
#include "console.h"
#include "exitcode.h"

#include <memory>
#include <vector>

namespace portolan {

/// One thing the program can do. Declares its arguments, remembers what the parser put there, and runs.
class Command {
public:
    Command() = default;
    virtual ~Command() = default;
    Q_DISABLE_COPY_MOVE(Command)

    /// As typed: "sheets". Never translated.
    [[nodiscard]] virtual QString name() const = 0;
    /// One sentence for the help.
    [[nodiscard]] virtual QString description() const = 0;
    virtual void declare(Arguments &arguments) = 0;
    virtual ExitCode run(Console &console) = 0;
};

/// Every command, in the order in which the help lists them.
std::vector<std::unique_ptr<Command>> allCommands();

} // namespace portolan

// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"

namespace portolan {

/// Says what a file holds and what is wrong with its design.
class InfoCommand : public Command {
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("info"); }
    [[nodiscard]] QString description() const override;
    void declare(Arguments &arguments) override;
    ExitCode run(Console &console) override;

private:
    std::string m_file;
};

} // namespace portolan

// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"

namespace portolan {

/// Begins a new file from one of the catalogue's scenarios.
class NewCommand : public Command {
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("new"); }
    [[nodiscard]] QString description() const override;
    void declare(Arguments &arguments) override;
    ExitCode run(Console &console) override;

private:
    std::string m_scenario;
    std::string m_out;
    bool m_list = false;
};

} // namespace portolan

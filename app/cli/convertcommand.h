// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"

namespace portolan {

/// Writes a file again in the other form, or in today's format.
class ConvertCommand : public Command {
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("convert"); }
    [[nodiscard]] QString description() const override;
    void declare(Arguments &arguments) override;
    ExitCode run(Console &console) override;

private:
    std::string m_in;
    std::string m_out;
};

} // namespace portolan

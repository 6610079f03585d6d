// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"

namespace portolan {

/// Makes a file of what the product's own tools know of a deployment.
class ImportCommand : public Command {
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("import"); }
    [[nodiscard]] QString description() const override;
    void declare(Arguments &arguments) override;
    ExitCode run(Console &console) override;

private:
    /// No file would be written over another.
    [[nodiscard]] bool isSafe() const;

    std::string m_in;
    std::string m_out;
    std::string m_report;
};

} // namespace portolan

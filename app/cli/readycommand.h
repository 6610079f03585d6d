// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"
#include "sheet/readiness.h"

namespace portolan {

struct Derived;

/// Says what a firewall team would send the sheets of a file back for.
class ReadyCommand : public Command {
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("ready"); }
    [[nodiscard]] QString description() const override;
    void declare(Arguments &arguments) override;
    ExitCode run(Console &console) override;

private:
    Result<void> write(const Derived &derived, const std::vector<Objection> &found, Console &console) const;

    std::string m_file;
    std::string m_format = "text";
    std::string m_date;
};

} // namespace portolan

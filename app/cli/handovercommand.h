// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"

namespace portolan {

/// Freezes the sheets of a file as they are now, in the file itself.
class HandOverCommand : public Command {
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("handover"); }
    [[nodiscard]] QString description() const override;
    void declare(Arguments &arguments) override;
    ExitCode run(Console &console) override;

private:
    std::string m_file;
    std::string m_recipient;
    std::string m_date;
};

} // namespace portolan

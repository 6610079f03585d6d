// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"

namespace portolan {

/// Prints what the catalogue knows.
class CatalogCommand : public Command {
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("catalog"); }
    [[nodiscard]] QString description() const override;
    void declare(Arguments &arguments) override;
    ExitCode run(Console &console) override;

private:
    std::vector<std::string> m_tables;
    std::string m_format = "text";
};

} // namespace portolan

// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"
#include "compare/delta.h"

namespace portolan {

/// Says what firewall teams have to change between two files, baselines, or a baseline and now.
class DiffCommand : public Command {
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("diff"); }
    [[nodiscard]] QString description() const override;
    void declare(Arguments &arguments) override;
    ExitCode run(Console &console) override;

private:
    using Content = std::shared_ptr<const BaselineContent>;

    [[nodiscard]] static Content content(const std::string &file, const std::string &baseline,
                                         Console &console);
    [[nodiscard]] Result<void> write(const BaselineContent &before, const BaselineContent &after,
                                     const Delta &delta, Console &console) const;

    std::string m_old;
    std::string m_new;
    std::string m_since;
    std::string m_until;
    std::string m_format = "text";
};

} // namespace portolan

// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"
#include "compare/why.h"

namespace portolan {

struct Derived;

/// Says which rows allow a connection and why, or what decided that there is none.
class WhyCommand : public Command {
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("why"); }
    [[nodiscard]] QString description() const override;
    void declare(Arguments &arguments) override;
    ExitCode run(Console &console) override;

private:
    [[nodiscard]] std::optional<Transport> transport() const;
    static QString rowsText(const WhyAnswer &answer, const Derived &derived, Language language);
    static QString denialsText(const WhyAnswer &answer, const Derived &derived, Language language);

    std::string m_file;
    std::string m_from;
    std::string m_to;
    std::string m_port;
    std::string m_transport;
};

} // namespace portolan

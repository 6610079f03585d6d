// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"
#include "report/report.h"
#include "sheet/sheetlist.h"

#include <optional>

namespace portolan {

struct Derived;

/// Writes a file's report as a PDF.
class ReportCommand : public Command {
public:
    /// Also what main() looks for: reports need another kind of application.
    static constexpr char commandName[] = "report";

    [[nodiscard]] QString name() const override { return QString::fromLatin1(commandName); }
    [[nodiscard]] QString description() const override;
    void declare(Arguments &arguments) override;
    ExitCode run(Console &console) override;

private:
    [[nodiscard]] std::optional<std::vector<SheetKey>> keys(const Derivation &derivation,
                                                            Console &console) const;
    [[nodiscard]] std::optional<std::vector<QString>> columns(const Sheets &sheets, Console &console) const;
    [[nodiscard]] std::optional<Report> reportOf(const Derived &derived, Console &console) const;

    std::string m_file;
    std::string m_out;
    std::string m_paper = "a4";
    std::string m_date;
    std::vector<std::string> m_sheets;
    std::vector<std::string> m_columns;
    std::string m_template;
    std::string m_since;
    bool m_onlyChanges = false;
    bool m_icmp = false;
    bool m_noDiagram = false;
};

/// Whether the command line asks for this command.
bool asksForReport(int argc, char *const *argv);

} // namespace portolan

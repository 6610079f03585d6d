// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"
#include "sheet/csvwriter.h"
#include "sheet/sheetlist.h"

#include <optional>

namespace portolan {

struct Derived;

/// Writes the sheets of a file as CSV, JSON or XLSX.
class SheetsCommand : public Command {
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("sheets"); }
    [[nodiscard]] QString description() const override;
    void declare(Arguments &arguments) override;
    ExitCode run(Console &console) override;

private:
    [[nodiscard]] std::vector<SheetKey> chosenKeys(const Derivation &derivation, Console &console) const;
    [[nodiscard]] Sheets sheetsOf(const Derived &derived, bool withObjects, Console &console) const;
    ExitCode write(const Derived &derived, const Sheets &sheets, Console &console) const;
    [[nodiscard]] CsvTarget csvTarget() const;
    [[nodiscard]] std::optional<Sheets> withNotes(const Derived &derived, Sheets sheets,
                                                  Console &console) const;
    Result<void> writeOne(const Sheet &sheet, QIODevice &device) const;
    ExitCode writeWorkbook(const Derived &derived, const Sheets &sheets, Console &console) const;
    Result<void> writeTogether(const Sheets &sheets, QIODevice &device) const;
    Result<void> writeFile(const Sheet &sheet, const QString &folder) const;
    ExitCode writeFolder(const Sheets &sheets, Console &console) const;

    std::string m_file;
    std::vector<std::string> m_sheets;
    std::string m_format = "csv";
    std::string m_csvFor = "plain";
    std::string m_view = "recommended";
    std::string m_rows = "grouped";
    bool m_objects = false;
    std::string m_template;
    std::string m_date;
    std::string m_since;
    bool m_onlyChanges = false;
    std::string m_out = "-";
};

} // namespace portolan

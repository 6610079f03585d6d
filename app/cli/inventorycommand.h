// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"
#include "inventory/inventoryplan.h"
#include "model/document.h"

namespace portolan {

/// Writes the addresses of a deployment as a list for spreadsheets, and fills them in from one.
class InventoryCommand : public Command {
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("inventory"); }
    [[nodiscard]] QString description() const override;
    void declare(Arguments &arguments) override;
    ExitCode run(Console &console) override;

private:
    ExitCode write(const Document &document, const Catalogue &catalogue, Console &console) const;
    ExitCode fill(Document document, const Catalogue &catalogue, Console &console) const;
    /// What each column is: guessed, or as --map says it. Complains and returns nothing when it says
    /// nonsense.
    [[nodiscard]] std::optional<std::vector<InventoryField>>
    mapping(const QStringList &headings, const Catalogue &catalogue, Console &console) const;

    std::string m_file;
    std::string m_out;
    std::string m_fill;
    std::string m_csvFor = "plain";
    std::vector<std::string> m_map;
    bool m_add = false;
    bool m_leaveOut = false;
};

} // namespace portolan

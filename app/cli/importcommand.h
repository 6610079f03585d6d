// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"
#include "import/import.h"

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
    /// The drawing brought up to date; says what that is.
    std::optional<Document> update(const Imported &imported, const Catalogue &catalogue, const ImportMap &map,
                                   Console &console, QString &said) const;

    std::string m_in;
    std::string m_out;
    std::string m_report;
    std::string m_update;
    bool m_removesGone = false;
};

} // namespace portolan

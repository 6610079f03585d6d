// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/text.h"
#include "sheet/arrangedsheet.h"

namespace portolan {

/// A column template that comes with the program.
struct ShippedTemplate {
    /// "short"; the same in every language.
    QString id;
    ColumnTemplate columns;
};

/// All of them, in the order in which people see them, with names and headings in that language.
const std::vector<ShippedTemplate> &shippedTemplates(Language language);

/// A template from a file. Fails with CannotOpen, CannotRead, as readTemplate() does, and with InvalidChoice
/// or DuplicateId for columns no sheet has or that occur twice; says in which file and where.
Result<ColumnTemplate> loadTemplate(const QString &path);

/// Replaces the file in one step or leaves it as it was. Fails with CannotOpen or CannotWrite.
Result<void> saveTemplate(const ColumnTemplate &columns, const QString &path);

} // namespace portolan

// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace portolan {

struct TemplateColumn {
    /// Of the column ("sourceAddress"); empty for one that says the same in every line.
    QString key;
    /// Empty: as the sheet calls it.
    QString heading;
    /// Where there is no key: what every line says.
    QString constant;

    bool operator==(const TemplateColumn &) const = default;
};

/// Which columns a company wants on its sheets, from left to right. A sheet leaves out those it does not
/// have.
struct ColumnTemplate {
    /// Unique within a document.
    QString name;
    std::vector<TemplateColumn> columns;

    bool operator==(const ColumnTemplate &) const = default;
};

} // namespace portolan

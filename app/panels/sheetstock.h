// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/changesheet.h"
#include "model/requests.h"
#include "sheet/arrangedsheet.h"
#include "sheet/sheetlist.h"

#include <map>

namespace portolan {

/// A sheet there is, before anybody has looked at it.
struct SheetEntry {
    /// As sheets are called in files ("firewall-outer").
    QString id;
    SheetFamily family;
    QString title;
    /// How many lines; nothing where that would mean to make the sheet.
    std::optional<size_t> count;
};

/// The sheets of what is derived, with what is noted about rows and what changed since some time. Each is
/// made when it is first asked for.
class SheetStock {
public:
    void setDerivation(std::shared_ptr<const Derivation> derivation,
                       std::shared_ptr<const RowNumbers> numbers);
    void setOptions(const SheetOptions &options);
    void setRequests(const Requests &requests);
    /// Nothing: all columns.
    void setTemplate(const std::optional<ColumnTemplate> &columns);
    /// Null: nothing is compared.
    void setComparison(std::shared_ptr<const Comparison> comparison, ChangeExtent extent);

    [[nodiscard]] const std::shared_ptr<const Derivation> &derivation() const { return m_derivation; }
    [[nodiscard]] const SheetOptions &options() const { return m_options; }
    /// Null while nothing is compared.
    [[nodiscard]] const std::shared_ptr<const Comparison> &comparison() const { return m_comparison; }
    /// Whether sheets say what changed.
    [[nodiscard]] bool isCompared() const;
    /// In the order in which people read them, with titles in the language.
    [[nodiscard]] std::vector<SheetEntry> entries(const SheetLanguage &language);
    /// Null where there is no such sheet.
    [[nodiscard]] std::shared_ptr<const Sheet> sheet(const QString &id);
    /// With all columns, whatever the template.
    [[nodiscard]] std::shared_ptr<const Sheet> whole(const QString &id) const;
    [[nodiscard]] bool hasTemplate() const { return m_template.has_value(); }
    [[nodiscard]] const std::optional<ColumnTemplate> &columnTemplate() const { return m_template; }
    /// Of the sheets of what is derived, by id.
    [[nodiscard]] std::map<QString, SheetFamily> families() const;
    [[nodiscard]] Sheets all();

private:
    void forget() { m_made.clear(); }
    [[nodiscard]] bool showsOnlyChanges() const;
    [[nodiscard]] std::shared_ptr<const Sheet> made(const SheetKey &key) const;
    [[nodiscard]] std::shared_ptr<const Sheet> madeOfGone(const BaselineSheet &sheet) const;
    /// Handed over then, and no more now.
    [[nodiscard]] std::vector<const BaselineSheet *> goneSheets() const;

    std::shared_ptr<const Derivation> m_derivation;
    std::shared_ptr<const RowNumbers> m_numbers;
    std::shared_ptr<const FirewallObjects> m_objects;
    std::vector<SheetKey> m_keys;
    Requests m_requests;
    SheetOptions m_options;
    std::optional<ColumnTemplate> m_template;
    std::shared_ptr<const Comparison> m_comparison;
    ChangeExtent m_extent = ChangeExtent::Complete;
    std::map<QString, std::shared_ptr<const Sheet>> m_made;
};

} // namespace portolan

// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "columns.h"
#include "derive/details.h"
#include "elementnames.h"
#include "sheetlanguage.h"
#include "textmemo.h"

#include <unordered_map>

namespace portolan {

/// "TCP", "UDP", "TCP+UDP": the same in every language.
QString transportText(Transport transport);

/// The words of a row in one language. Knows nothing of lines, sheets and writers. Remembers what the row
/// before had in common, so that all details are to come from one RowDescriber; for one thread at a time.
class CellText {
public:
    CellText(const Derivation &derivation, const SheetLanguage &language);

    [[nodiscard]] QString cell(const Row &row, const RowDetails &details, Column column) const;

    /// Whose addresses: a pool and its slot, a set and its zone, the words of the printed table.
    [[nodiscard]] QString side(const RowSide &side) const;
    /// Empty where the zone is not known.
    [[nodiscard]] QString zone(const RowSide &side) const;
    /// The firewall's name; words for the firewalls of the hosts themselves.
    [[nodiscard]] QString firewall(const RowDetails &details) const;
    /// Empty on host firewalls.
    [[nodiscard]] QString boundary(const RowDetails &details) const;
    /// Why the row is there, in sentences.
    [[nodiscard]] QString purpose(const Row &row, const RowDetails &details) const;
    [[nodiscard]] QString impact(const RowDetails &details) const;
    [[nodiscard]] const ElementNames &names() const { return m_names; }

private:
    /// Of an end, see RowSide::number.
    struct EndTexts {
        std::optional<QString> zone;
        std::optional<QString> side;
        std::optional<QString> addresses;
    };

    [[nodiscard]] QString endCell(const RowSide &side, Column column) const;
    [[nodiscard]] QString textOf(const RowSide &side, Column column) const;
    [[nodiscard]] const QString &printedReference(int printedRow) const;
    [[nodiscard]] QString addresses(const RowSide &side) const;
    [[nodiscard]] QString afterNat(const RowDetails &details) const;
    [[nodiscard]] QString ports(const PortRange &ports) const;
    [[nodiscard]] QString direction(const RowDetails &details) const;
    [[nodiscard]] QString action(const RowDetails &details) const;
    [[nodiscard]] QString inspection(const RowDetails &details) const;
    [[nodiscard]] QString idleTimeout(const RowDetails &details) const;
    [[nodiscard]] QString features(const RowDetails &details) const;
    [[nodiscard]] QString reference(const RowDetails &details) const;
    [[nodiscard]] QString anomalies(const RowDetails &details) const;
    [[nodiscard]] QString ruleName(const Row &row) const;
    [[nodiscard]] QString members(const RowSide &side) const;
    [[nodiscard]] QString unnarrowed(const RowSide &side) const;
    [[nodiscard]] QString element(const ElementId &id, const RowSide &side) const;

    const Derivation &m_derivation;
    const SheetLanguage &m_language;
    mutable std::unordered_map<int, EndTexts> m_ends;
    /// Of all texts in m_ends together.
    mutable qsizetype m_endLength = 0;
    /// By index into Catalogue::printedRows; null when not asked for yet.
    mutable std::vector<QString> m_printedReferences;
    mutable TextMemo<std::pair<std::vector<Text>, std::vector<Text>>> m_purposes;
    mutable TextMemo<FirewallId> m_firewalls;
    mutable TextMemo<BoundaryId> m_boundaries;
    mutable TextMemo<std::vector<Text>> m_impacts;
    mutable TextMemo<std::vector<FeatureKey>> m_features;
    mutable TextMemo<std::vector<int>> m_inspections;
    mutable TextMemo<std::vector<int>> m_references;
    mutable TextMemo<std::vector<int>> m_anomalies;
    ElementNames m_names;
};

} // namespace portolan

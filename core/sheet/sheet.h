// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/text.h"
#include "derive/details.h"
#include "model/document.h"

#include <QStringList>

#include <memory>

namespace portolan {

/// The columns a sheet can have; design.md 7 names them in both languages.
enum class Column : quint8 {
    Number,
    SourceZone,
    Source,
    SourceAddress,
    SourcePort,
    DestinationZone,
    Destination,
    DestinationAddress,
    DestinationPort,
    Transport,
    ApplicationProtocol,
    Encryption,
    Direction,
    SourceAfterNat,
    DestinationAfterNat,
    Firewall,
    Boundary,
    Action,
    Inspection,
    IdleTimeout,
    Justification,
    Impact,
    Features,
    Reference,
    Anomalies,
    Rules,
    Complete,
    RuleName,
    Authentication,
    RowId,
};

/// One line per row with address lists, or one line per pair of addresses.
enum class RowForm : quint8 { Grouped, Expanded };

class CellText;

struct SheetOptions {
    Language language = Language::English;
    RowForm rows = RowForm::Grouped;
};

/// A table ready for people, in one language. Columnar and lazy: a cell is made when asked for, so the
/// table view, the CSV writer and the clipboard show the same without anyone holding all texts.
/// Keeps its derivation alive. Safe to read from one thread at a time.
class Sheet {
public:
    Sheet(std::shared_ptr<const Derivation> derivation, std::shared_ptr<const RowNumbers> numbers,
          SheetKind kind, SheetOptions options);
    ~Sheet();
    Sheet(Sheet &&) noexcept;
    Sheet &operator=(Sheet &&) noexcept;

    [[nodiscard]] SheetKind kind() const;
    [[nodiscard]] const SheetOptions &options() const;
    [[nodiscard]] const Derivation &derivation() const;
    [[nodiscard]] QString title() const;
    [[nodiscard]] const std::vector<Column> &columns() const;
    [[nodiscard]] QString heading(Column column) const;
    [[nodiscard]] size_t rowCount() const;
    /// The derived row behind a line.
    [[nodiscard]] const Row &row(size_t line) const;
    [[nodiscard]] QString cell(size_t line, Column column) const;
    /// What the cells of a line are made of; on an expanded line, reduced to its pair of addresses. Valid
    /// until another line is asked for.
    [[nodiscard]] const RowDetails &details(size_t line) const;
    /// The row's id; on an expanded line followed by whose addresses it shows.
    [[nodiscard]] QString lineId(size_t line) const;
    /// "EXT-017"; empty for a row that has no number yet.
    [[nodiscard]] QString number(size_t line) const;
    /// Makes the texts of cells, for writers that need single ones in another shape.
    [[nodiscard]] const CellText &text() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// Numbers for rows that have none yet, in the order of the derivation; numbers given before stay.
RowNumbers numbered(RowNumbers numbers, const Derivation &derivation);

} // namespace portolan

// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layeredsheet.h"
#include "model/columntemplate.h"
#include "sheetlanguage.h"
#include "types/error.h"

namespace portolan {

/// The keys of all columns somebody can choose, in the order in which people read them: those of every kind
/// of sheet, what became of rows, and what people write about them.
const QStringList &choosableColumns();

/// What a column is called where no template gives it another name; empty for keys nobody knows.
QString choosableHeading(const QString &key, const SheetLanguage &language);

/// Whether a sheet can be arranged so: it has columns, all known, none twice. Fails with MissingKey,
/// InvalidChoice or DuplicateId and the place inside of the template ("/columns/3/key").
Result<void> checkColumns(const ColumnTemplate &columns);

/// A sheet of rows in the columns of a template, from left to right. Columns its kind does not have are left
/// out; those that are empty for want of notes or of something to compare with stay, so that the form stays
/// the same.
class ArrangedSheet : public LayeredSheet {
public:
    ArrangedSheet(std::shared_ptr<const Sheet> sheet, const ColumnTemplate &columns);
    ~ArrangedSheet() override;

    /// The sheet with all its columns.
    [[nodiscard]] const std::shared_ptr<const Sheet> &whole() const { return m_sheet; }

    [[nodiscard]] QString cell(size_t line, size_t column) const override;

protected:
    [[nodiscard]] std::optional<size_t> columnBeneath(size_t column) const override;

private:
    /// Where a column comes from: a column of the whole sheet, or a text of its own.
    struct Source {
        std::optional<size_t> column;
        QString text;
    };
    struct Arrangement;

    ArrangedSheet(std::shared_ptr<const Sheet> sheet, Arrangement arrangement);
    static Arrangement arrangementOf(const Sheet &sheet, const ColumnTemplate &columns);

    std::shared_ptr<const Sheet> m_sheet;
    std::vector<Source> m_sources;
};

/// Whether the template asks for the names of firewall objects: see SheetOptions::objects.
bool asksForObjects(const ColumnTemplate &columns);

/// Sheets of rows as the template arranges them; others as they are.
Sheets arranged(const Sheets &sheets, const ColumnTemplate &columns);
std::shared_ptr<const Sheet> arranged(const std::shared_ptr<const Sheet> &sheet,
                                      const ColumnTemplate &columns);

} // namespace portolan

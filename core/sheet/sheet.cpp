// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet.h"

#include "celltext.h"
#include "columns.h"
#include "expansion.h"
#include "rownumbers.h"

#include <algorithm>

namespace portolan {

struct Sheet::Private {
    Private(std::shared_ptr<const Derivation> rows, std::shared_ptr<const RowNumbers> rowNumbers,
            SheetKind sheetKind, SheetOptions sheetOptions);

    [[nodiscard]] LinePlace place(size_t line) const
    {
        return expansion ? expansion->place(line) : LinePlace{first + line};
    }

    /// Makes `details` and `suffix` those of the line.
    void look(size_t line) const;

    std::shared_ptr<const Derivation> derivation;
    std::shared_ptr<const RowNumbers> numbers;
    SheetKind kind;
    SheetOptions options;
    SheetLanguage language;
    CellText text;
    std::vector<Column> columns;
    /// The rows of this sheet stand together in the derivation.
    size_t first = 0;
    size_t count = 0;
    std::optional<Expansion> expansion;

    /// The line last asked for: views and writers take one line's cells together.
    mutable std::optional<size_t> known;
    mutable RowDescriber describer;
    /// Expanded: the row reduced to the line's pair of addresses.
    mutable RowDetails details;
    mutable QString suffix;
    /// The row that line belongs to, with all its addresses.
    mutable std::optional<size_t> wholeRow;
    mutable const RowDetails *whole = nullptr;
};

Sheet::Private::Private(std::shared_ptr<const Derivation> rows, std::shared_ptr<const RowNumbers> rowNumbers,
                        SheetKind sheetKind, SheetOptions sheetOptions)
    : derivation(std::move(rows)), numbers(std::move(rowNumbers)), kind(sheetKind), options(sheetOptions),
      language(options.language), text(*derivation, language), columns(columnsOf(kind)),
      describer(*derivation)
{
    const auto isOurs = [this](const Row &row) { return row.sheet == kind; };
    const auto begin = std::ranges::find_if(derivation->rows, isOurs);
    const auto end = std::find_if_not(begin, derivation->rows.end(), isOurs);
    first = size_t(begin - derivation->rows.begin());
    count = size_t(end - begin);
    if (options.rows == RowForm::Expanded)
        expansion.emplace(*derivation, first, count);
}

void Sheet::Private::look(size_t line) const
{
    if (known == line)
        return;
    const LinePlace position = place(line);
    if (wholeRow != position.row)
        whole = &describer.of(derivation->rows[position.row]);
    wholeRow = position.row;
    if (expansion) {
        suffix = lineSuffix(*whole, position);
        details = narrowed(derivation->topology, *whole, position);
    }
    known = line;
}

Sheet::Sheet(std::shared_ptr<const Derivation> derivation, std::shared_ptr<const RowNumbers> numbers,
             SheetKind kind, SheetOptions options)
    : d(std::make_unique<Private>(std::move(derivation), std::move(numbers), kind, options))
{
}

Sheet::~Sheet() = default;
Sheet::Sheet(Sheet &&) noexcept = default;
Sheet &Sheet::operator=(Sheet &&) noexcept = default;

SheetKind Sheet::kind() const
{
    return d->kind;
}

const SheetOptions &Sheet::options() const
{
    return d->options;
}

const Derivation &Sheet::derivation() const
{
    return *d->derivation;
}

QString Sheet::title() const
{
    return d->language.text(titleSource(d->kind));
}

const std::vector<Column> &Sheet::columns() const
{
    return d->columns;
}

QString Sheet::heading(Column column) const
{
    return d->language.text(headingSource(d->kind, column));
}

size_t Sheet::rowCount() const
{
    return d->expansion ? d->expansion->lineCount() : d->count;
}

const Row &Sheet::row(size_t line) const
{
    return d->derivation->rows[d->place(line).row];
}

const RowDetails &Sheet::details(size_t line) const
{
    d->look(line);
    return d->expansion ? d->details : *d->whole;
}

QString Sheet::lineId(size_t line) const
{
    const QString id = rowIdText(row(line).id);
    if (!d->expansion)
        return id;
    d->look(line);
    return id + d->suffix;
}

QString Sheet::number(size_t line) const
{
    const auto it = d->numbers->numbers.find(row(line).id);
    return it == d->numbers->numbers.end() ? QString() : numberText(it->second);
}

const CellText &Sheet::text() const
{
    return d->text;
}

QString Sheet::cell(size_t line, Column column) const
{
    switch (column) {
    case Column::Number:
        return number(line);
    case Column::RowId:
        return lineId(line);
    default:
        return d->text.cell(row(line), details(line), column);
    }
}

} // namespace portolan

// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowsheet.h"

#include "celltext.h"
#include "derive/reasons.h"
#include "expansion.h"
#include "firewallobjects.h"
#include "rownumbers.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace portolan {

namespace {

SheetHead headOf(const Derivation &derivation, const SheetPart &part, const SheetOptions &options,
                 const std::vector<Column> &columns)
{
    const SheetLanguage language(options.language);
    SheetHead head{sheetId(part), sheetTitle(part, derivation.topology, language), options.language, {}};
    for (const Column content : columns) {
        SheetColumn column;
        column.key = columnKey(content);
        column.heading = language.text(headingSource(part.kind, content));
        column.kind = cellKind(content);
        column.isUsual = isUsual(part.kind, content);
        if (content == Column::IdleTimeout)
            column.unit = QStringLiteral("s");
        head.columns.push_back(std::move(column));
    }
    return head;
}

CellValue portValue(const PortRange &ports)
{
    if (ports.isAny() || ports.first() != ports.last())
        return {};
    return double(ports.first());
}

} // namespace

struct RowSheet::Private {
    Private(std::shared_ptr<const Derivation> derived, std::shared_ptr<const RowNumbers> rowNumbers,
            SheetPart sheetPart, SheetOptions sheetOptions,
            std::shared_ptr<const FirewallObjects> firewallObjects);

    [[nodiscard]] LinePlace place(size_t line) const
    {
        return expansion ? expansion->place(line) : LinePlace{line};
    }

    /// The name of what an end is written with: the whole group, or the address of an expanded line.
    [[nodiscard]] QString objectName(size_t line, bool source) const;
    [[nodiscard]] const QString &serviceName(const Row &row) const;

    /// Makes `details` and `suffix` those of the line.
    void look(size_t line) const;
    [[nodiscard]] const RowNumbers::Number *numberOf(size_t row) const;
    void collectNumbers() const;

    std::shared_ptr<const Derivation> derivation;
    std::shared_ptr<const RowNumbers> numbers;
    SheetPart part;
    SheetOptions options;
    std::vector<Column> columns;
    std::shared_ptr<const FirewallObjects> objects;
    mutable std::map<std::tuple<Transport, PortRange, PortRange>, QString> serviceNames;
    SheetLanguage language;
    CellText text;
    std::vector<quint32> rows;
    std::optional<Expansion> expansion;

    /// As `rows`, once somebody asked for a number; null where a row has none.
    mutable std::vector<const RowNumbers::Number *> numbersOfRows;

    /// The line last asked for: views and writers take one line's cells together.
    mutable std::optional<size_t> known;
    mutable RowDescriber describer;
    mutable RowReasons reasons;
    /// Expanded: the row reduced to the line's pair of addresses.
    mutable RowDetails details;
    mutable QString suffix;
    /// The row that line belongs to, with all its addresses.
    mutable std::optional<size_t> wholeRow;
    mutable const RowDetails *whole = nullptr;
};

RowSheet::Private::Private(std::shared_ptr<const Derivation> derived,
                           std::shared_ptr<const RowNumbers> rowNumbers, SheetPart sheetPart,
                           SheetOptions sheetOptions, std::shared_ptr<const FirewallObjects> firewallObjects)
    : derivation(std::move(derived)), numbers(std::move(rowNumbers)), part(std::move(sheetPart)),
      options(sheetOptions), columns(everyColumn(part.kind, options.objects)),
      objects(firewallObjects ? std::move(firewallObjects)
                              : std::make_shared<const FirewallObjects>(derivation)),
      language(options.language), text(*derivation, language), rows(portolan::rowsOf(*derivation, part)),
      describer(*derivation), reasons(*derivation)
{
    if (options.rows == RowForm::Expanded)
        expansion.emplace(*derivation, rows);
}

void RowSheet::Private::look(size_t line) const
{
    if (known == line)
        return;
    const LinePlace position = place(line);
    if (wholeRow != position.row)
        whole = &describer.of(derivation->rows[rows[position.row]]);
    wholeRow = position.row;
    if (expansion) {
        suffix = lineSuffix(*whole, position);
        details = narrowed(derivation->topology, *whole, position);
    }
    known = line;
}

/// Goes through both lists in the order of ids, once: looking up one row after the other takes many times
/// longer.
void RowSheet::Private::collectNumbers() const
{
    std::vector<std::pair<quint64, size_t>> ids;
    ids.reserve(rows.size());
    for (size_t i = 0; i < rows.size(); ++i)
        ids.emplace_back(derivation->rows[rows[i]].id, i);
    std::ranges::sort(ids);
    numbersOfRows.assign(rows.size(), nullptr);
    auto number = numbers->numbers.begin();
    for (const auto &[id, row] : ids) {
        while (number != numbers->numbers.end() && number->first < id)
            ++number;
        if (number != numbers->numbers.end() && number->first == id)
            numbersOfRows[row] = &number->second;
    }
}

const RowNumbers::Number *RowSheet::Private::numberOf(size_t row) const
{
    constexpr size_t few = 64;
    if (rows.size() < few) {
        const auto found = numbers->numbers.find(derivation->rows[rows[row]].id);
        return found == numbers->numbers.end() ? nullptr : &found->second;
    }
    if (numbersOfRows.empty())
        collectNumbers();
    return numbersOfRows[row];
}

QString RowSheet::Private::objectName(size_t line, bool source) const
{
    const LinePlace position = place(line);
    const quint32 row = rows[position.row];
    const AddressObject *object = source ? objects->sourceOf(row) : objects->destinationOf(row);
    if (!object)
        return {};
    const int address = source ? position.source : position.destination;
    if (address < 0 || object->members.empty())
        return object->name;
    look(line);
    const RowSide &side = source ? details.source : details.destination;
    for (const size_t member : object->members) {
        const AddressObject &one = objects->addresses()[member];
        if (one.address == side.addresses.front() && one.elements == side.owners)
            return one.name;
    }
    return object->name;
}

const QString &RowSheet::Private::serviceName(const Row &row) const
{
    const auto [name, isNew] = serviceNames.try_emplace({row.transport, row.ports, row.sourcePorts});
    if (isNew)
        name->second = serviceObjectName(objects->naming(), row.transport, row.ports, row.sourcePorts);
    return name->second;
}

RowSheet::RowSheet(std::shared_ptr<const Derivation> derivation, std::shared_ptr<const RowNumbers> numbers,
                   const SheetPart &part, SheetOptions options,
                   std::shared_ptr<const FirewallObjects> objects)
    : Sheet(headOf(*derivation, part, options, everyColumn(part.kind, options.objects))),
      d(std::make_unique<Private>(std::move(derivation), std::move(numbers), part, options,
                                  std::move(objects)))
{
}

RowSheet::~RowSheet() = default;

const SheetPart &RowSheet::part() const
{
    return d->part;
}

const SheetOptions &RowSheet::options() const
{
    return d->options;
}

const Derivation &RowSheet::derivation() const
{
    return *d->derivation;
}

size_t RowSheet::lineCount() const
{
    return d->expansion ? d->expansion->lineCount() : d->rows.size();
}

QString RowSheet::cell(size_t line, size_t column) const
{
    return cell(line, d->columns[column]);
}

QString RowSheet::cell(size_t line, Column column) const
{
    switch (column) {
    case Column::Number:
        return number(line);
    case Column::RowId:
        return lineId(line);
    case Column::SourceObject:
    case Column::DestinationObject:
        return d->objectName(line, column == Column::SourceObject);
    case Column::Service:
        return d->serviceName(derivedRow(line));
    default:
        return d->text.cell(derivedRow(line), details(line), column);
    }
}

CellValue RowSheet::value(size_t line, size_t column) const
{
    const Column content = d->columns[column];
    if (content == Column::SourcePort)
        return portValue(details(line).source.ports);
    if (content == Column::DestinationPort)
        return portValue(details(line).destination.ports);
    if (content == Column::IdleTimeout && details(line).idleTimeout != 0)
        return double(details(line).idleTimeout);
    return {};
}

QString RowSheet::reference(size_t line, size_t column) const
{
    const Column content = d->columns[column];
    if (content == Column::SourceAddress || content == Column::DestinationAddress)
        return d->objectName(line, content == Column::SourceAddress);
    return {};
}

bool RowSheet::isComplete(size_t line) const
{
    return derivedRow(line).complete;
}

std::optional<quint32> RowSheet::row(size_t line) const
{
    return d->rows[d->place(line).row];
}

std::span<const quint32> RowSheet::rowsOf(size_t line) const
{
    return std::span(d->rows).subspan(d->place(line).row, 1);
}

std::span<const quint32> RowSheet::rowsOf(size_t line, size_t) const
{
    return rowsOf(line);
}

QString RowSheet::heading(Column column) const
{
    return d->language.text(headingSource(d->part.kind, column));
}

const Row &RowSheet::derivedRow(size_t line) const
{
    return d->derivation->rows[d->rows[d->place(line).row]];
}

const RowDetails &RowSheet::details(size_t line) const
{
    d->look(line);
    return d->expansion ? d->details : *d->whole;
}

std::vector<ElementId> RowSheet::reasons(size_t line) const
{
    return d->reasons.of(derivedRow(line));
}

QString RowSheet::lineId(size_t line) const
{
    const QString id = rowIdText(derivedRow(line).id);
    if (!d->expansion)
        return id;
    d->look(line);
    return id + d->suffix;
}

QString RowSheet::number(size_t line) const
{
    const RowNumbers::Number *number = d->numberOf(d->place(line).row);
    return number ? numberText(*number) : QString();
}

const CellText &RowSheet::text() const
{
    return d->text;
}

} // namespace portolan

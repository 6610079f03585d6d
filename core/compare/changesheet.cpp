// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "changesheet.h"

#include "changetext.h"
#include "deltasheet.h"
#include "sheet/columns.h"
#include "sheet/jsontextwriter.h"
#include "sheet/sheetids.h"
#include "sheet/sheetlanguage.h"
#include "sheet/sheetparts.h"

#include <QCoreApplication>

#include <algorithm>
#include <unordered_set>

namespace portolan {

namespace {

const QString changeKey = QStringLiteral("change");

/// The sheet with this id, or all sheets of the kind that has it.
std::vector<const BaselineSheet *> sheetsIn(const BaselineContent &content, const QString &id)
{
    std::vector<const BaselineSheet *> sheets;
    for (const BaselineSheet &sheet : content.sheets) {
        if (sheet.id == id || sheet.kind == id)
            sheets.push_back(&sheet);
    }
    return sheets;
}

SheetColumn changeColumn(const SheetLanguage &language)
{
    SheetColumn column;
    column.key = changeKey;
    column.heading = language.text(QT_TRANSLATE_NOOP("Sheet", "Change"));
    return column;
}

/// Behind the number, where people look first; else in front.
size_t placeOfChange(const std::vector<SheetColumn> &columns)
{
    const auto number = std::ranges::find(columns, columnKey(Column::Number), &SheetColumn::key);
    return number == columns.end() ? 0 : size_t(number - columns.begin()) + 1;
}

SheetHead headOf(const Sheet &sheet)
{
    const SheetLanguage language(sheet.language());
    SheetHead head{sheet.id(), sheet.title(), sheet.language(), sheet.columns()};
    head.columns.insert(head.columns.begin() + qsizetype(placeOfChange(head.columns)),
                        changeColumn(language));
    return head;
}

SheetHead headOf(const BaselineSheet &sheet, Language code)
{
    const SheetLanguage language(code);
    SheetHead head{sheet.id, language.text(sheet.title), code, {}};
    const auto add = [&](const QString &key) {
        SheetColumn column;
        column.key = key;
        column.heading = columnHeading(sheet.kind, key, language);
        if (const auto known = columnWithKey(key))
            column.kind = cellKind(*known);
        head.columns.push_back(std::move(column));
    };
    add(columnKey(Column::Number));
    head.columns.push_back(changeColumn(language));
    std::ranges::for_each(sheet.columns, add);
    add(columnKey(Column::RowId));
    return head;
}

} // namespace

struct ChangeSheet::Private {
    /// A line of `sheet`, or a row that has gone.
    struct Line {
        size_t line = 0;
        const BaselineRow *gone = nullptr;
        /// Where it was.
        const BaselineSheet *goneFrom = nullptr;
    };

    Private(std::shared_ptr<const Comparison> compared, const QString &sheetId, Language code)
        : comparison(std::move(compared)), was(sheetsIn(*comparison->before, sheetId)), language(code)
    {
    }

    [[nodiscard]] std::optional<quint64> idOf(const Line &line) const;
    [[nodiscard]] const RowChange *changeOf(const Line &line) const;
    [[nodiscard]] QString changeCell(const Line &line) const;
    [[nodiscard]] QString goneCell(const Line &line, const QString &key) const;
    void addShown();
    void addGone();

    /// Beneath; null for a sheet that is no more.
    const Sheet *sheet = nullptr;
    std::shared_ptr<const Derivation> derivation;
    std::shared_ptr<const Comparison> comparison;
    /// The sheet as it was handed over, or all of its kind.
    std::vector<const BaselineSheet *> was;
    SheetLanguage language;
    /// Of the sheet ("firewall").
    QString kind;
    size_t changeAt = 0;
    std::vector<Line> lines;
};

std::optional<quint64> ChangeSheet::Private::idOf(const Line &line) const
{
    if (line.gone)
        return line.gone->row;
    const auto row = sheet->row(line.line);
    return row ? std::optional(derivation->rows[*row].id) : std::nullopt;
}

const RowChange *ChangeSheet::Private::changeOf(const Line &line) const
{
    if (line.gone)
        return comparison->delta.find(line.goneFrom->id, line.gone->row);
    const auto place = sheet->row(line.line);
    if (!place)
        return nullptr;
    const Row &row = derivation->rows[*place];
    return comparison->delta.find(sheetId(partOf(*derivation, row)), row.id);
}

QString ChangeSheet::Private::changeCell(const Line &line) const
{
    const RowChange *change = changeOf(line);
    return change ? changeText(*change, kind, language) : QString();
}

QString ChangeSheet::Private::goneCell(const Line &line, const QString &key) const
{
    if (key == columnKey(Column::Number))
        return line.gone->number;
    if (key == columnKey(Column::RowId))
        return rowIdText(line.gone->row);
    return language.text(cellOf(*line.goneFrom, *line.gone, key));
}

void ChangeSheet::Private::addShown()
{
    for (size_t line = 0; line < sheet->lineCount(); ++line)
        lines.push_back({line});
    const auto row = lines.empty() ? std::nullopt : sheet->row(0);
    if (row)
        kind = sheetId(derivation->rows[*row].sheet);
    else if (!was.empty())
        kind = was.front()->kind;
}

/// Rows that are removed and not on the sheet any more.
void ChangeSheet::Private::addGone()
{
    std::unordered_set<quint64> shown;
    for (const Line &line : lines) {
        if (const auto row = idOf(line))
            shown.insert(*row);
    }
    for (const BaselineSheet *before : was) {
        for (const BaselineRow &row : before->rows) {
            if (!shown.contains(row.row) && comparison->delta.find(before->id, row.row))
                lines.push_back({0, &row, before});
        }
    }
}

ChangeSheet::ChangeSheet(std::shared_ptr<const Sheet> sheet, std::shared_ptr<const Derivation> derivation,
                         std::shared_ptr<const Comparison> comparison, ChangeExtent extent)
    : LayeredSheet(headOf(*sheet), sheet),
      d(std::make_unique<Private>(std::move(comparison), sheet->id(), sheet->language()))
{
    d->sheet = beneath();
    d->derivation = std::move(derivation);
    d->changeAt = placeOfChange(d->sheet->columns());
    d->addShown();
    d->addGone();
    if (extent == ChangeExtent::OnlyChanges)
        std::erase_if(d->lines, [this](const Private::Line &line) { return !d->changeOf(line); });
}

ChangeSheet::ChangeSheet(const BaselineSheet &gone, std::shared_ptr<const Comparison> comparison,
                         Language language)
    : LayeredSheet(headOf(gone, language), nullptr),
      d(std::make_unique<Private>(std::move(comparison), gone.id, language))
{
    d->kind = gone.kind;
    d->changeAt = 1;
    d->addGone();
}

ChangeSheet::~ChangeSheet() = default;

const RowChange *ChangeSheet::change(size_t line) const
{
    return d->changeOf(d->lines[line]);
}

size_t ChangeSheet::lineCount() const
{
    return d->lines.size();
}

std::optional<size_t> ChangeSheet::lineBeneath(size_t line) const
{
    const Private::Line &place = d->lines[line];
    return place.gone ? std::nullopt : std::optional(place.line);
}

std::optional<size_t> ChangeSheet::columnBeneath(size_t column) const
{
    if (column == d->changeAt)
        return std::nullopt;
    return column < d->changeAt ? column : column - 1;
}

QString ChangeSheet::cell(size_t line, size_t column) const
{
    const Private::Line &place = d->lines[line];
    if (column == d->changeAt)
        return d->changeCell(place);
    return place.gone ? d->goneCell(place, columns()[column].key) : LayeredSheet::cell(line, column);
}

LineMarks ChangeSheet::marks(size_t line) const
{
    const RowChange *change = d->changeOf(d->lines[line]);
    LineMarks marks = LayeredSheet::marks(line);
    if (change)
        marks |= markOf(change->kind);
    return marks;
}

void ChangeSheet::writeMembers(size_t line, JsonTextWriter &json) const
{
    const Private::Line &place = d->lines[line];
    const RowChange *change = d->changeOf(place);
    json.member("change", change ? changeWord(change->kind) : QString());
    json.key("changes");
    json.beginArray();
    for (size_t i = 0; change && i < change->cells.size(); ++i) {
        const CellChange &cell = change->cells[i];
        json.beginObject();
        json.member("column", cell.column);
        json.member("before", cell.before.en);
        json.member("after", cell.after.en);
        json.member("gained", cell.gained);
        json.member("lost", cell.lost);
        json.endObject();
    }
    json.endArray();
    if (!place.gone) {
        d->sheet->writeMembers(place.line, json);
        return;
    }
    json.member("id", rowIdText(place.gone->row));
    json.member("number", place.gone->number);
    for (const QString &column : place.goneFrom->columns) {
        json.key(column);
        json.value(d->goneCell(place, column));
    }
}

Sheets withChanges(const Sheets &sheets, const std::shared_ptr<const Derivation> &derivation,
                   const std::shared_ptr<const Comparison> &comparison, ChangeExtent extent)
{
    const bool isComplete = extent == ChangeExtent::Complete;
    Sheets result;
    for (const auto &sheet : sheets) {
        const bool hasRows = !sheetsIn(*comparison->after, sheet->id()).empty();
        if (!hasRows && isComplete)
            result.push_back(sheet);
        if (!hasRows)
            continue;
        auto changed = std::make_shared<const ChangeSheet>(sheet, derivation, comparison, extent);
        if (isComplete || changed->lineCount() > 0)
            result.push_back(std::move(changed));
    }
    for (const BaselineSheet &before : comparison->before->sheets) {
        if (sheetIn(*comparison->after, before.id) || before.rows.empty())
            continue;
        auto gone = std::make_shared<const ChangeSheet>(
            before, comparison, sheets.empty() ? Language::English : sheets.front()->language());
        if (gone->lineCount() > 0)
            result.push_back(std::move(gone));
    }
    return result;
}

} // namespace portolan

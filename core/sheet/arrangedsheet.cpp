// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "arrangedsheet.h"

#include "columns.h"
#include "requestsheet.h"

#include <QCoreApplication>

#include <algorithm>

namespace portolan {

namespace {

/// What became of a row: see core/compare.
const QString changeKey = QStringLiteral("change");

QStringList allKeys()
{
    QStringList keys{columnKey(Column::Number), changeKey};
    const auto add = [&keys](const QString &key) {
        if (!keys.contains(key))
            keys.append(key);
    };
    for (const SheetKind kind : {SheetKind::Firewall, SheetKind::Ipsec, SheetKind::Nat}) {
        for (const Column column : columnsOf(kind))
            add(columnKey(column));
    }
    add(columnKey(Column::SourceObject));
    add(columnKey(Column::DestinationObject));
    for (const RequestColumn column : allRequestColumns)
        add(columnKey(column));
    return keys;
}

bool isOfRows(const Sheet &sheet)
{
    return std::ranges::find(sheet.columns(), columnKey(Column::RowId), &SheetColumn::key)
        != sheet.columns().end();
}

/// What stands in a column that the sheet could have and does not: nobody noted anything yet, and nothing was
/// handed over. Nothing for columns of other kinds of sheet.
std::optional<QString> emptyCell(const QString &key, const SheetLanguage &language)
{
    if (const auto noted = requestColumnWithKey(key))
        return noted == RequestColumn::Status ? language.text(statusSource(RowStatus::Open)) : QString();
    return key == changeKey ? std::optional(QString()) : std::nullopt;
}

} // namespace

const QStringList &choosableColumns()
{
    static const QStringList keys = allKeys();
    return keys;
}

QString choosableHeading(const QString &key, const SheetLanguage &language)
{
    if (key == changeKey)
        return language.text(QT_TRANSLATE_NOOP("Sheet", "Change"));
    if (const auto column = columnWithKey(key))
        return language.text(headingSource(SheetKind::Firewall, *column));
    const auto noted = requestColumnWithKey(key);
    return noted ? language.text(headingSource(*noted)) : QString();
}

Result<void> checkColumns(const ColumnTemplate &columns)
{
    if (columns.columns.empty())
        return failure(ErrorCode::MissingKey, {QStringLiteral("columns")});
    QStringList seen;
    for (size_t i = 0; i < columns.columns.size(); ++i) {
        const QString &key = columns.columns[i].key;
        if (key.isEmpty())
            continue;
        const QString place = QStringLiteral("/columns/%1/key").arg(i);
        if (!choosableColumns().contains(key))
            return failure(ErrorCode::InvalidChoice, {key, choosableColumns().join(QStringLiteral(", "))},
                           place);
        if (seen.contains(key))
            return failure(ErrorCode::DuplicateId, {key}, place);
        seen.append(key);
    }
    return {};
}

struct ArrangedSheet::Arrangement {
    std::vector<SheetColumn> columns;
    std::vector<Source> sources;
};

ArrangedSheet::Arrangement ArrangedSheet::arrangementOf(const Sheet &sheet, const ColumnTemplate &columns)
{
    const SheetLanguage language(sheet.language());
    Arrangement arrangement;
    const auto add = [&](SheetColumn column, Source source, const QString &heading) {
        if (!heading.isEmpty())
            column.heading = heading;
        column.isUsual = true;
        arrangement.columns.push_back(std::move(column));
        arrangement.sources.push_back(std::move(source));
    };
    const auto isTaken = [&](const QString &key) {
        return std::ranges::find(arrangement.columns, key, &SheetColumn::key) != arrangement.columns.end();
    };
    for (size_t i = 0; i < columns.columns.size(); ++i) {
        const TemplateColumn &wanted = columns.columns[i];
        const QString constantKey = QStringLiteral("constant%1").arg(i + 1);
        const auto found = std::ranges::find(sheet.columns(), wanted.key, &SheetColumn::key);
        const auto empty = emptyCell(wanted.key, language);
        if (wanted.key.isEmpty())
            add({constantKey, {}, CellKind::Text, {}, true}, {std::nullopt, wanted.constant}, wanted.heading);
        else if (isTaken(wanted.key))
            continue;
        else if (found != sheet.columns().end())
            add(*found, {size_t(found - sheet.columns().begin()), {}}, wanted.heading);
        else if (empty)
            add({wanted.key, choosableHeading(wanted.key, language), CellKind::Text, {}, true},
                {std::nullopt, *empty}, wanted.heading);
    }
    return arrangement;
}

ArrangedSheet::ArrangedSheet(std::shared_ptr<const Sheet> sheet, const ColumnTemplate &columns)
    : ArrangedSheet(sheet, arrangementOf(*sheet, columns))
{
}

ArrangedSheet::ArrangedSheet(std::shared_ptr<const Sheet> sheet, Arrangement arrangement)
    : LayeredSheet({sheet->id(), sheet->title(), sheet->language(), std::move(arrangement.columns)}, sheet),
      m_sheet(std::move(sheet)), m_sources(std::move(arrangement.sources))
{
}

ArrangedSheet::~ArrangedSheet() = default;

std::optional<size_t> ArrangedSheet::columnBeneath(size_t column) const
{
    return m_sources[column].column;
}

QString ArrangedSheet::cell(size_t line, size_t column) const
{
    const Source &source = m_sources[column];
    return source.column ? LayeredSheet::cell(line, column) : source.text;
}

bool asksForObjects(const ColumnTemplate &columns)
{
    return std::ranges::any_of(columns.columns, [](const TemplateColumn &column) {
        return column.key == columnKey(Column::SourceObject)
            || column.key == columnKey(Column::DestinationObject);
    });
}

Sheets arranged(const Sheets &sheets, const ColumnTemplate &columns)
{
    Sheets result;
    for (const auto &sheet : sheets)
        result.push_back(arranged(sheet, columns));
    return result;
}

std::shared_ptr<const Sheet> arranged(const std::shared_ptr<const Sheet> &sheet,
                                      const ColumnTemplate &columns)
{
    if (!isOfRows(*sheet))
        return sheet;
    auto made = std::make_shared<const ArrangedSheet>(sheet, columns);
    // Of a kind that has none of them, all columns say more than nothing.
    return made->columns().empty() ? sheet : made;
}

} // namespace portolan

// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deltasheet.h"

#include "changetext.h"
#include "sheet/columns.h"
#include "sheet/sheetlanguage.h"

#include <QCoreApplication>

#include <array>
#include <unordered_map>

namespace portolan {

namespace {

constexpr std::array shownColumns{Column::Source,          Column::SourceAddress,
                                  Column::Destination,     Column::DestinationAddress,
                                  Column::DestinationPort, Column::Transport};

SheetHead headOf(Language code)
{
    const SheetLanguage language(code);
    SheetHead head{QStringLiteral("changes"), language.text(QT_TRANSLATE_NOOP("Sheet", "Changes")), code, {}};
    const auto add = [&](const QString &key, const char *heading) {
        SheetColumn column;
        column.key = key;
        column.heading = language.text(heading);
        head.columns.push_back(std::move(column));
    };
    add(QStringLiteral("sheet"), QT_TRANSLATE_NOOP("Sheet", "Sheet"));
    add(columnKey(Column::Number), headingSource(SheetKind::Firewall, Column::Number));
    add(QStringLiteral("change"), QT_TRANSLATE_NOOP("Sheet", "Change"));
    for (const Column column : shownColumns)
        add(columnKey(column), headingSource(SheetKind::Firewall, column));
    return head;
}

/// Finds rows that were handed over.
class RowFinder {
public:
    explicit RowFinder(const BaselineContent &content) : m_content(content) { }

    [[nodiscard]] const BaselineSheet *sheet(const QString &id) const { return sheetIn(m_content, id); }
    [[nodiscard]] const BaselineRow *row(const QString &sheetId, quint64 id)
    {
        auto &rows = m_rows[sheetId];
        const BaselineSheet *found = sheet(sheetId);
        if (rows.empty() && found) {
            for (const BaselineRow &row : found->rows)
                rows.emplace(row.row, &row);
        }
        const auto place = rows.find(id);
        return place == rows.end() ? nullptr : place->second;
    }

private:
    const BaselineContent &m_content;
    std::map<QString, std::unordered_map<quint64, const BaselineRow *>> m_rows;
};

std::vector<ListedSheet::Line> linesOf(const Comparison &comparison, const SheetLanguage &language)
{
    RowFinder before(*comparison.before);
    RowFinder after(*comparison.after);
    std::vector<ListedSheet::Line> lines;
    for (const RowChange &change : comparison.delta.rows()) {
        RowFinder &finder = after.row(change.sheet, change.row) ? after : before;
        const BaselineSheet *sheet = finder.sheet(change.sheet);
        const BaselineRow *row = finder.row(change.sheet, change.row);
        ListedSheet::Line line;
        const auto add = [&line](const QString &text) { line.cells.push_back({text, {}, {}}); };
        add(sheet ? language.text(sheet->title) : change.sheet);
        add(change.number);
        add(changeText(change, sheet ? sheet->kind : QString(), language));
        for (const Column column : shownColumns)
            add(sheet && row ? language.text(cellOf(*sheet, *row, columnKey(column))) : QString());
        lines.push_back(std::move(line));
    }
    return lines;
}

} // namespace

LineMark markOf(RowChange::Kind kind)
{
    switch (kind) {
    case RowChange::Kind::New:
        return LineMark::New;
    case RowChange::Kind::Changed:
        return LineMark::Changed;
    case RowChange::Kind::Removed:
        return LineMark::Removed;
    }
    Q_UNREACHABLE();
}

DeltaSheet::DeltaSheet(const Comparison &comparison, Language language)
    : ListedSheet(headOf(language), linesOf(comparison, SheetLanguage(language)))
{
    for (const RowChange &change : comparison.delta.rows())
        m_kinds.push_back(change.kind);
}

LineMarks DeltaSheet::marks(size_t line) const
{
    return markOf(m_kinds[line]);
}

} // namespace portolan

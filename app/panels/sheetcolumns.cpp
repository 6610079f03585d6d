// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheetcolumns.h"

#include "rownotes.h"
#include "rowtable.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QMenu>

#include <algorithm>

namespace portolan {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SheetColumns)
};

/// What can be written stands there to be found; an exemption is seen without its column.
bool isUsual(const SheetColumn &column)
{
    const auto field = noteFieldWithKey(column.key);
    return column.isUsual || (field && *field != NoteField::Exemption);
}

} // namespace

std::vector<size_t> SheetColumns::shown(const SheetFamily &family, const Sheet &sheet) const
{
    const auto chosen = m_choices.find(family);
    const auto isShown = [&](const SheetColumn &column) {
        if (chosen != m_choices.end()) {
            const auto choice = chosen->second.find(column.key);
            if (choice != chosen->second.end())
                return choice->second;
        }
        return isUsual(column);
    };
    std::vector<size_t> columns;
    for (size_t i = 0; i < sheet.columns().size(); ++i) {
        if (isShown(sheet.columns()[i]))
            columns.push_back(i);
    }
    return columns;
}

void SheetColumns::setShown(const SheetFamily &family, const QString &columnKey, bool isShown)
{
    m_choices[family][columnKey] = isShown;
    forgetShown();
}

void SheetColumns::showUsual(const SheetFamily &family)
{
    m_choices.erase(family);
    forgetShown();
}

bool SheetColumns::choose(const SheetFamily &family, const Sheet &sheet, QMenu &menu, const QPoint &place)
{
    const std::vector<size_t> shown = this->shown(family, sheet);
    const QList<QAction *> others = menu.actions();
    QAction *before = others.isEmpty() ? nullptr : menu.insertSeparator(others.first());
    std::vector<QAction *> actions;
    for (size_t i = 0; i < sheet.columns().size(); ++i) {
        auto *action = new QAction(sheet.columns()[i].heading, &menu);
        action->setCheckable(true);
        action->setChecked(std::ranges::find(shown, i) != shown.end());
        menu.insertAction(before, action);
        actions.push_back(action);
    }
    const QAction *usual = menu.addAction(Words::tr("Usual columns"));
    QAction *chosen = menu.exec(place);
    if (chosen && chosen == usual) {
        showUsual(family);
        return true;
    }
    const auto ticked = std::ranges::find(actions, chosen);
    if (ticked == actions.end())
        return chosen != nullptr;
    if (!chosen->isChecked() && shown.size() == 1)
        return false;
    setShown(family, sheet.columns()[size_t(ticked - actions.begin())].key, chosen->isChecked());
    return true;
}

void SheetColumns::rememberWidths(const RowTable &table)
{
    if (!m_shownFamily || table.horizontalHeader()->count() != int(m_shownKeys.size()))
        return;
    std::map<QString, int> &widths = m_widths[*m_shownFamily];
    for (int i = 0; i < table.horizontalHeader()->count(); ++i)
        widths[m_shownKeys[i]] = table.columnWidth(i);
}

void SheetColumns::arrange(RowTable &table, const SheetFamily &family, const Sheet &sheet,
                           const std::vector<size_t> &columns)
{
    if (std::exchange(m_shownLanguage, sheet.language()) != sheet.language()) {
        m_widths.clear();
        forgetShown();
    }
    QStringList keys;
    for (const size_t column : columns)
        keys << sheet.columns()[column].key;
    if (m_shownFamily == family && keys == m_shownKeys) {
        table.refitColumns();
        return;
    }
    table.fitColumns();
    for (const auto &[key, width] : m_widths[family]) {
        if (const qsizetype place = keys.indexOf(key); place >= 0)
            table.setColumnWidth(int(place), width);
    }
    m_shownFamily = family;
    m_shownKeys = keys;
}

} // namespace portolan

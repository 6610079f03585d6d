// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "changetext.h"

#include "sheet/columns.h"
#include "sheet/requestsheet.h"
#include "sheet/sheetids.h"

#include <QCoreApplication>

namespace portolan {

namespace {

/// What became of a cell, without its heading.
QString cellText(const CellChange &change, const SheetLanguage &language)
{
    QStringList addresses;
    for (const QString &gained : change.gained)
        addresses.append(u'+' + gained);
    for (const QString &lost : change.lost)
        addresses.append(u'-' + lost);
    if (!addresses.isEmpty())
        return addresses.join(u' ');
    const QString nothing = language.text(QT_TRANSLATE_NOOP("Sheet", "(nothing)"));
    const auto said = [&](const Text &text) {
        const QString &words = language.text(text);
        return words.isEmpty() ? nothing : words;
    };
    return language.text(QT_TRANSLATE_NOOP("Sheet", "%1, was %2"))
        .arg(said(change.after), said(change.before));
}

} // namespace

QString changeWord(RowChange::Kind kind)
{
    switch (kind) {
    case RowChange::Kind::New:
        return QStringLiteral("new");
    case RowChange::Kind::Changed:
        return QStringLiteral("changed");
    case RowChange::Kind::Removed:
        return QStringLiteral("removed");
    }
    Q_UNREACHABLE();
}

QString columnHeading(const QString &kind, const QString &column, const SheetLanguage &language)
{
    if (const auto known = columnWithKey(column))
        return language.text(headingSource(sheetWithId(kind).value_or(SheetKind::Firewall), *known));
    if (const auto known = requestColumnWithKey(column))
        return language.text(headingSource(*known));
    return column;
}

QString changeText(const RowChange &change, const QString &kind, const SheetLanguage &language)
{
    switch (change.kind) {
    case RowChange::Kind::New:
        return language.text(QT_TRANSLATE_NOOP("Sheet", "new"));
    case RowChange::Kind::Removed:
        return language.text(QT_TRANSLATE_NOOP("Sheet", "removed"));
    case RowChange::Kind::Changed:
        break;
    }
    QStringList cells;
    for (const CellChange &cell : change.cells) {
        cells.append(QStringLiteral("%1 %2").arg(columnHeading(kind, cell.column, language),
                                                 cellText(cell, language)));
    }
    return language.text(QT_TRANSLATE_NOOP("Sheet", "changed: %1")).arg(cells.join(QStringLiteral("; ")));
}

} // namespace portolan

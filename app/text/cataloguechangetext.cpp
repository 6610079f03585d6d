// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cataloguechangetext.h"

#include "sheet/rownumbers.h"
#include "sheet/rowsheet.h"
#include "sheet/sheetids.h"

#include <QCoreApplication>
#include <QHash>

namespace portolan {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CatalogueChange)
};

/// So many numbers are written out in a sentence.
constexpr qsizetype mostNumbers = 5;

QString numbersInSentence(QStringList numbers)
{
    if (numbers.size() <= mostNumbers)
        return numbers.join(QStringLiteral(", "));
    const int more = int(numbers.size() - mostNumbers);
    numbers.resize(mostNumbers);
    //: %1: numbers of rows, "EXT-001, EXT-002"
    return Words::tr("%1 and %n more", nullptr, more).arg(numbers.join(QStringLiteral(", ")));
}

QString rowText(const RowSheet &sheet, size_t line)
{
    const auto cell = [&](Column column) { return sheet.cell(line, column); };
    return QStringLiteral("%1   %2 %3   %4 → %5")
        .arg(sheet.number(line), cell(Column::Transport), cell(Column::DestinationPort), cell(Column::Source),
             cell(Column::Destination));
}

} // namespace

QString catalogueChangeText(const CatalogueChange &change)
{
    switch (change.kind) {
    case CatalogueChange::Kind::Newer:
        return Words::tr(
                   "This file was drawn against revision %1 of the catalogue; this program has revision %2.")
            .arg(change.pin.revision)
            .arg(change.derivation->catalogue->revision);
    case CatalogueChange::Kind::Older:
        return Words::tr("This file was drawn against revision %1 of the catalogue; this program has only "
                         "revision %2. A newer Portolan knows more.")
            .arg(change.pin.revision)
            .arg(change.derivation->catalogue->revision);
    case CatalogueChange::Kind::Altered:
        return Words::tr("This file was drawn against another content of this program's catalogue.");
    }
    Q_UNREACHABLE();
}

QString changedRowsText(const CatalogueChange &change)
{
    QStringList parts;
    if (!change.added.empty())
        parts << Words::tr("%n row(s) are new", nullptr, int(change.added.size()));
    if (!change.gone.empty()) {
        //: %1: numbers of rows, "EXT-001, EXT-002"
        parts << Words::tr("%n row(s) are gone: %1", nullptr, int(change.gone.size()))
                     .arg(numbersInSentence(goneRowTexts(change)));
    }
    if (parts.isEmpty())
        return Words::tr("The rows are the same.");
    return parts.join(QStringLiteral(", ")) + u'.';
}

QStringList addedRowTexts(const CatalogueChange &change, const RowNumbers &numbers, Language language)
{
    const auto all = std::make_shared<const RowNumbers>(numbered(numbers, *change.derivation));
    const std::vector<Row> &rows = change.derivation->rows;
    QHash<const Row *, QString> texts;
    for (const size_t index : change.added)
        texts.insert(&rows[index], {});
    for (const SheetKind kind : allSheetKinds) {
        const RowSheet sheet(change.derivation, all, kind, {language, RowForm::Grouped});
        for (size_t line = 0; line < sheet.lineCount(); ++line) {
            if (const auto text = texts.find(&sheet.derivedRow(line)); text != texts.end())
                *text = rowText(sheet, line);
        }
    }
    QStringList result;
    for (const size_t index : change.added)
        result << texts.value(&rows[index]);
    return result;
}

QStringList goneRowTexts(const CatalogueChange &change)
{
    QStringList result;
    for (const RowNumbers::Number &number : change.gone)
        result << numberText(number);
    return result;
}

} // namespace portolan

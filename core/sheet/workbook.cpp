// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbook.h"

#include "cover.h"
#include "sheetlanguage.h"

#include <QCoreApplication>

namespace portolan {

namespace {

WorkbookWords wordsOf(const SheetLanguage &language, Standing standing)
{
    WorkbookWords words;
    //: %1: the name of an address object
    words.seeObject = language.text(QT_TRANSLATE_NOOP("Sheet", "see address object %1"));
    words.cut = language.text(QT_TRANSLATE_NOOP("Sheet", " … (cut: a cell cannot hold more)"));
    //: %1: number of the page, %2: how many there are
    words.page = language.text(QT_TRANSLATE_NOOP("Sheet", "Page %1 of %2"));
    words.contents = language.text(QT_TRANSLATE_NOOP("Sheet", "Sheet"));
    words.lines = language.text(QT_TRANSLATE_NOOP("Sheet", "Rows"));
    if (standing == Standing::Draft)
        words.draft = draftWord(language.language());
    return words;
}

} // namespace

QString draftWord(Language language)
{
    return SheetLanguage(language).text(QT_TRANSLATE_NOOP("Sheet", "DRAFT"));
}

Workbook workbookOf(const Derivation &derivation, const RequestHeader &header, Sheets sheets,
                    Language language, const QDate &date, Standing standing)
{
    const SheetLanguage words(language);
    const QString &name = derivation.topology.deployment.name;
    return {name.isEmpty() ? QStringLiteral("Portolan") : name, date,
            coverSheet(derivation, header, words, date, standing), std::move(sheets),
            wordsOf(words, standing)};
}

} // namespace portolan

// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbook.h"

#include "derive/derivation.h"
#include "listedsheet.h"
#include "sheetlanguage.h"

#include <QCoreApplication>

#include <algorithm>

namespace portolan {

namespace {

QString dateText(const QDate &date, Language language)
{
    return date.toString(language == Language::German ? QStringLiteral("dd.MM.yyyy")
                                                      : QStringLiteral("yyyy-MM-dd"));
}

const char *viewSource(View view)
{
    return view == View::Documented
        ? QT_TRANSLATE_NOOP("Sheet", "documented: the rows as the documentation prints them")
        : QT_TRANSLATE_NOOP("Sheet", "recommended: what should be opened, each flow once");
}

std::shared_ptr<const Sheet> coverOf(const Derivation &derivation, const SheetLanguage &language,
                                     const QDate &date, Standing standing)
{
    const Catalogue &catalogue = *derivation.catalogue;
    std::vector<ListedSheet::Line> lines;
    const auto add = [&](const char *name, const QString &value) {
        lines.push_back({{{language.text(name), {}, {}}, {value, {}, {}}}, {}, true});
    };
    const auto incomplete = std::ranges::count(derivation.rows, false, &Row::complete);
    if (standing == Standing::Draft)
        add(QT_TRANSLATE_NOOP("Sheet", "Status"),
            language.text(QT_TRANSLATE_NOOP("Sheet", "DRAFT: not ready to hand over, do not implement")));
    add(QT_TRANSLATE_NOOP("Sheet", "Project"), derivation.topology.deployment.name);
    add(QT_TRANSLATE_NOOP("Sheet", "Date"), dateText(date, language.language()));
    add(QT_TRANSLATE_NOOP("Sheet", "Catalogue"),
        QStringLiteral("%1 (%2)").arg(language.text(catalogue.name), catalogue.release));
    add(QT_TRANSLATE_NOOP("Sheet", "Catalogue revision"), QString::number(catalogue.revision));
    add(QT_TRANSLATE_NOOP("Sheet", "View"), language.text(viewSource(derivation.view)));
    add(QT_TRANSLATE_NOOP("Sheet", "Rows"), QString::number(derivation.rows.size()));
    add(QT_TRANSLATE_NOOP("Sheet", "Incomplete rows"), QString::number(incomplete));
    add(QT_TRANSLATE_NOOP("Sheet", "How to read the rules"),
        language.text(
            QT_TRANSLATE_NOOP("Sheet",
                              "Every rule allows; their order does not matter. A stateful firewall is "
                              "assumed: replies need no rule of their own.")));
    SheetHead head{QStringLiteral("cover"),
                   language.text(QT_TRANSLATE_NOOP("Sheet", "Cover")),
                   language.language(),
                   {{QStringLiteral("name"), {}, CellKind::Text, {}, true},
                    {QStringLiteral("value"), {}, CellKind::Text, {}, true}}};
    return std::make_shared<const ListedSheet>(std::move(head), std::move(lines));
}

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

Workbook workbookOf(const Derivation &derivation, Sheets sheets, Language language, const QDate &date,
                    Standing standing)
{
    const SheetLanguage words(language);
    const QString &name = derivation.topology.deployment.name;
    return {name.isEmpty() ? QStringLiteral("Portolan") : name, date,
            coverOf(derivation, words, date, standing), std::move(sheets), wordsOf(words, standing)};
}

} // namespace portolan

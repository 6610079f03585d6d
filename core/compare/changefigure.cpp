// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "changefigure.h"

#include "sheet/sheetlanguage.h"
#include "sheet/sheetparts.h"

#include <QCoreApplication>

#include <map>
#include <unordered_map>

namespace portolan {

namespace {

QString titleOf(const Comparison &comparison, const QString &id, const SheetLanguage &language)
{
    const BaselineSheet *sheet = sheetIn(*comparison.after, id);
    if (!sheet)
        sheet = sheetIn(*comparison.before, id);
    return sheet ? language.text(sheet->title) : id;
}

} // namespace

Figure rowsByChange(const Derivation &derivation, const Comparison *comparison, Language language)
{
    const SheetLanguage words(language);
    Figure figure;
    figure.title = words.text(QT_TRANSLATE_NOOP("Sheet", "Changes by sheet"));
    figure.categoryName = words.text(QT_TRANSLATE_NOOP("Sheet", "Sheet"));
    figure.valueName = words.text(QT_TRANSLATE_NOOP("Sheet", "Rows"));
    figure.whyEmpty = words.text(
        comparison
            ? QT_TRANSLATE_NOOP("Sheet", "Nothing changed that a firewall team acts on.")
            : QT_TRANSLATE_NOOP("Sheet", "Choose above the sheets since when changes are to be shown."));
    if (!comparison)
        return figure;
    std::unordered_map<quint64, std::vector<quint32>> rowsWithId;
    for (size_t i = 0; i < derivation.rows.size(); ++i)
        rowsWithId[derivation.rows[i].id].push_back(quint32(i));
    std::map<QString, size_t> places;
    for (const char *name : {QT_TRANSLATE_NOOP("Sheet", "new"), QT_TRANSLATE_NOOP("Sheet", "changed"),
                             QT_TRANSLATE_NOOP("Sheet", "removed")})
        figure.series.push_back({words.text(name), {}});
    for (const RowChange &change : comparison->delta.rows()) {
        const auto [place, isNew] = places.try_emplace(change.sheet, places.size());
        if (isNew) {
            figure.categories.append(titleOf(*comparison, change.sheet, words));
            for (Figure::Series &series : figure.series)
                series.bars.emplace_back();
        }
        Figure::Bar &bar = figure.series[size_t(change.kind)].bars[place->second];
        ++bar.value;
        for (const quint32 row : rowsWithId[change.row]) {
            if (sheetId(partOf(derivation, derivation.rows[row])) == change.sheet)
                bar.rows.push_back(row);
        }
    }
    return figure;
}

} // namespace portolan

// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reportlook.h"

#include <QFontDatabase>

namespace portolan::report {

namespace {

void addFonts()
{
    static const bool added = [] {
        for (const char *name :
             {"Roboto-Regular", "Roboto-Bold", "RobotoCondensed-Regular", "RobotoCondensed-Bold"})
            QFontDatabase::addApplicationFont(QStringLiteral(":/report/%1.ttf").arg(QLatin1StringView(name)));
        return true;
    }();
    Q_UNUSED(added)
}

} // namespace

QFont fontOf(Face face, double size)
{
    addFonts();
    const bool isTable = face == Face::Table || face == Face::TableBold;
    QFont font(isTable ? QStringLiteral("Roboto Condensed") : QStringLiteral("Roboto"));
    font.setPointSizeF(size);
    font.setBold(face == Face::TextBold || face == Face::TableBold);
    font.setHintingPreference(QFont::PreferNoHinting);
    // Nobody sees it, but it keeps letters apart that would become one sign, which nobody finds who looks for
    // them.
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.02);
    return font;
}

QSizeF pageSize(Paper paper)
{
    return paperSize(paper).size(QPageSize::Point).transposed();
}

QPageSize paperSize(Paper paper)
{
    return QPageSize(paper == Paper::A4 ? QPageSize::A4 : QPageSize::Letter);
}

} // namespace portolan::report

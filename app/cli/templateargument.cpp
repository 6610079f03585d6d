// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "templateargument.h"

#include "arguments.h"
#include "templates/templatelist.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace portolan {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(TemplateArgument)
};

QStringList namesOf(const std::vector<KnownTemplate> &all)
{
    QStringList names;
    for (const KnownTemplate &known : all)
        names.append(known.id.name);
    return names;
}

} // namespace

std::optional<ColumnTemplate> templateArgument(const std::string &argument, const Requests &requests,
                                               Console &console)
{
    const QString word = fromArgument(argument);
    const auto all = knownTemplates({}, requests.templates, console.language());
    if (const KnownTemplate *known = findTemplate(all, word)) {
        if (auto checked = checkColumns(known->columns); !checked) {
            console.complain(checked.error().at(word));
            return std::nullopt;
        }
        return known->columns;
    }
    if (!word.endsWith(QStringLiteral(".json"), Qt::CaseInsensitive) && !QFileInfo::exists(word)) {
        //: %1: what was asked for, %2: names
        console.complain(Words::tr("There is no column template “%1” and no such file. Templates are: %2.")
                             .arg(word, namesOf(all).join(QStringLiteral(", "))));
        return std::nullopt;
    }
    auto loaded = loadTemplate(word);
    if (loaded)
        return *loaded;
    console.complain(loaded.error());
    return std::nullopt;
}

} // namespace portolan

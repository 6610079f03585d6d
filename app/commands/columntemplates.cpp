// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "columntemplates.h"

#include <algorithm>

namespace portolan {

namespace {

Edit replacing(const Requests &requests, std::vector<ColumnTemplate> templates, EditText text)
{
    if (templates == requests.templates)
        return {};
    Edit edit{{}, std::move(text), {}};
    edit.requests.templates = {requests.templates, std::move(templates)};
    return edit;
}

} // namespace

Edit setTemplate(const Requests &requests, const QString &name, ColumnTemplate columns)
{
    std::vector<ColumnTemplate> templates = requests.templates;
    const auto place = std::ranges::find(templates, name, &ColumnTemplate::name);
    const auto taken = std::ranges::find(templates, columns.name, &ColumnTemplate::name);
    if (columns.name.isEmpty() || (taken != templates.end() && taken != place))
        return {};
    const bool isNew = place == templates.end();
    const Text called = verbatim(columns.name);
    if (isNew)
        templates.push_back(std::move(columns));
    else
        *place = std::move(columns);
    return replacing(requests, std::move(templates),
                     {isNew ? QT_TRANSLATE_NOOP("Edits", "Add column template “%1”")
                            : QT_TRANSLATE_NOOP("Edits", "Change column template “%1”"),
                      {called},
                      {}});
}

Edit removeTemplate(const Requests &requests, const QString &name)
{
    std::vector<ColumnTemplate> templates = requests.templates;
    std::erase_if(templates, [&name](const ColumnTemplate &each) { return each.name == name; });
    return replacing(requests, std::move(templates),
                     {QT_TRANSLATE_NOOP("Edits", "Remove column template “%1”"), {verbatim(name)}, {}});
}

} // namespace portolan

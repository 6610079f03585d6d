// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenariosreader.h"

#include "cataloguereasons.h"

#include <QDir>
#include <QFile>

namespace portolan {

namespace {

/// The program's own samples lie beside the catalogues and serve as scenarios too.
constexpr QLatin1StringView samples("../../samples/");

void readFile(const JsonValue &value, const QString &folder, Scenario &scenario)
{
    scenario.file = readWord(value).value_or(QString());
    const QString clean = QDir::cleanPath(scenario.file);
    const bool inside = !QDir::isAbsolutePath(clean) && !clean.startsWith(QLatin1String(".."));
    if (!inside && !clean.startsWith(samples))
        complainThat(value, reason::leavesFolder, scenario.file);
    else if (!QFile::exists(folder + QLatin1Char('/') + clean))
        value.complain(ErrorCode::DanglingReference, {scenario.file});
}

void readNames(JsonObject &file, std::vector<Text> &names)
{
    const auto list = file.member("names");
    if (!list)
        return;
    list->forEachElement([&names](const JsonValue &value) {
        const auto name = value.as<Text>();
        if (!name)
            return;
        const auto english = [](const Text &text) { return text.in(Language::English); };
        if (std::ranges::find(names, english(*name), english) != names.end())
            value.complain(ErrorCode::DuplicateId, {english(*name)});
        names.push_back(*name);
    });
}

} // namespace

void readScenarios(JsonObject &file, const QString &folder, Catalogue &catalogue)
{
    const auto list = file.requiredMember("scenarios");
    if (!list)
        return;
    list->forEachElement([&](const JsonValue &value) {
        JsonObject object(value);
        Scenario scenario;
        readWord(object, "id", scenario.id);
        object.setLabel(scenario.id);
        refuseTwice(object, catalogue.scenarios, scenario.id, &Scenario::id, scenario.id);
        object.required("name", scenario.name);
        object.required("description", scenario.description);
        if (const auto path = object.requiredMember("file"))
            readFile(*path, folder, scenario);
        object.finish();
        catalogue.scenarios.push_back(std::move(scenario));
    });
    readNames(file, catalogue.scenarioNames);
}

} // namespace portolan

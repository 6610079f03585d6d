// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "newcommand.h"

#include "file/documentfile.h"
#include "input.h"
#include "resources/resources.h"
#include "scenario/scenario.h"

#include <QCoreApplication>

namespace portolan {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(NewCommand)
};

QString scenarioList(const Catalogue &catalogue, Language language)
{
    QString list;
    for (const Scenario &scenario : catalogue.scenarios)
        list += QStringLiteral("%1\n  %2. %3\n")
                    .arg(scenario.id, scenario.name.in(language), scenario.description.in(language));
    return list;
}

} // namespace

QString NewCommand::description() const
{
    return Words::tr("Begin a new file from a scenario");
}

void NewCommand::declare(CLI::App &arguments)
{
    auto *scenario =
        arguments.add_option("--scenario", m_scenario, toHelp(Words::tr("What to begin with; see --list")))
            ->type_name("ID");
    auto *out = arguments.add_option(
        "OUT", m_out,
        toHelp(Words::tr("The file to write; its suffix .portolan or .portolan.json decides the form")));
    auto *list = arguments.add_flag("--list", m_list, toHelp(Words::tr("List the scenarios there are")));
    list->excludes(scenario)->excludes(out);
}

ExitCode NewCommand::run(Console &console)
{
    const auto catalogue = loadCatalogue(console);
    if (!catalogue)
        return ExitCode::Unusable;
    if (m_list) {
        console.print(scenarioList(*catalogue, console.language()));
        return ExitCode::Ok;
    }
    if (m_scenario.empty() || m_out.empty()) {
        console.complain(Words::tr("Say which scenario (--scenario ID) and which file to write."));
        return ExitCode::Unusable;
    }
    const auto document = newDocument(*catalogue, resources::catalogueFolder(), fromArgument(m_scenario));
    if (!document) {
        console.complain(document.error());
        return ExitCode::Unusable;
    }
    const auto saved = saveDocument(*document, fromArgument(m_out), std::nullopt);
    if (!saved) {
        console.complain(saved.error());
        return ExitCode::Unusable;
    }
    return ExitCode::Ok;
}

} // namespace portolan

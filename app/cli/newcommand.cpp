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

void NewCommand::declare(Arguments &arguments)
{
    arguments.option("--scenario", "ID", m_scenario, Words::tr("What to begin with; see --list"));
    arguments.position(
        "OUT", m_out,
        Words::tr("The file to write; its suffix .portolan or .portolan.json decides the form"));
    arguments.flag("--list", m_list, Words::tr("List the scenarios there are, and write nothing"));
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
    const auto document =
        newDocument(*catalogue, resources::catalogueFolder(), fromArgument(m_scenario), console.language());
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

// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importcommand.h"

#include "commands/updating.h"
#include "file/documentfile.h"
#include "input.h"
#include "resources/resources.h"
#include "sheet/outputfile.h"
#include "text/importtext.h"
#include "text/updatetext.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace portolan {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ImportCommand)
};

} // namespace

QString ImportCommand::description() const
{
    return Words::tr(
        "Make a file of a Topology Builder file, a published topology or an exported configuration");
}

void ImportCommand::declare(Arguments &arguments)
{
    arguments.position("IN", m_in, Words::tr("The file to import; its content decides what it is"))
        ->required();
    arguments
        .position("OUT", m_out,
                  Words::tr("The file to write; its suffix .portolan or .portolan.json decides the form"))
        ->required();
    arguments.option(
        "--report", "FILE", m_report,
        Words::tr("Where to write what was taken, guessed, left out and is to be entered by hand; "
                  "standard output without it"));
    arguments.option("--update", "FILE", m_update,
                     Words::tr("A drawing to bring up to date with IN, written to OUT; prints what is new, "
                               "changed and gone"));
    arguments.flag("--remove-gone", m_removesGone,
                   Words::tr("With --update: remove what IN does not have any more"));
}

bool ImportCommand::isSafe() const
{
    QStringList files{fromArgument(m_in), fromArgument(m_out)};
    if (!m_report.empty())
        files.append(fromArgument(m_report));
    for (QString &file : files)
        file = QFileInfo(file).absoluteFilePath();
    return files.removeDuplicates() == 0;
}

std::optional<Document> ImportCommand::update(const Imported &imported, const Catalogue &catalogue,
                                              const ImportMap &map, Console &console, QString &said) const
{
    std::optional<Document> document = loadDocument(m_update, console);
    if (!document)
        return std::nullopt;
    const Topology mine = document->topology;
    const TopologyUpdate update = compareWithFile(mine, imported.document.topology, catalogue, map);
    UpdateChoice choice = proposedChoice(update);
    for (size_t i = 0; m_removesGone && i < choice.size(); ++i)
        choice[i] = choice[i] || update.items[i].kind == UpdateKind::Gone;
    const Edit edit = updateFrom(*document, catalogue, update, choice, {});
    document->topology = applied(std::move(document->topology), edit.patch);
    document->diagram = moved(std::move(document->diagram), edit.placements);
    said = UpdateText(mine, update, catalogue, console.language()).report();
    return document;
}

ExitCode ImportCommand::run(Console &console)
{
    if (!isSafe()) {
        console.complain(Words::tr("Name different files to read, to write and for the report."));
        return ExitCode::Unusable;
    }
    const auto catalogue = loadCatalogue(console);
    if (!catalogue)
        return ExitCode::Unusable;
    const auto map = loadImportMap(resources::catalogueFolder(), *catalogue);
    if (!map) {
        console.complain(map.error());
        return ExitCode::Unusable;
    }
    const auto imported = importFile(fromArgument(m_in), *catalogue, *map, console.language());
    if (!imported) {
        console.complain(importErrorText(imported.error()));
        return ExitCode::Unusable;
    }
    const QString report = ImportText(*catalogue, console.language()).report(imported->report);
    // The report first: whoever has the new file has what is to be known of it.
    if (!m_report.empty()) {
        if (const auto written = writeOutput(fromArgument(m_report), report.toUtf8()); !written) {
            console.complain(written.error());
            return ExitCode::Unusable;
        }
    }
    QString said = m_report.empty() ? report : ImportText::summary(imported->report) + u'\n';
    std::optional<Document> document = imported->document;
    if (!m_update.empty())
        document = update(*imported, *catalogue, *map, console, said);
    if (!document)
        return ExitCode::Unusable;
    const auto saved = saveDocument(*document, fromArgument(m_out), std::nullopt);
    if (!saved) {
        console.complain(saved.error());
        return ExitCode::Unusable;
    }
    console.print(said);
    return ExitCode::Ok;
}

} // namespace portolan

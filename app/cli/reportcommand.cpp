// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reportcommand.h"

#include "baselines.h"
#include "compare/sheetselection.h"
#include "dateargument.h"
#include "report/reportaccess.h"
#include "sheet/arrangedsheet.h"
#include "sheet/readiness.h"
#include "sheet/sheetlanguage.h"
#include "templateargument.h"

#include <QCoreApplication>

#include <algorithm>

namespace portolan {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ReportCommand)
};

/// "firewall" means those of all firewalls, each a section of its own.
bool means(const QString &word, const SheetKey &key)
{
    const QString id = sheetId(key);
    return word == id || (word == sheetId(SheetKind::Firewall) && id.startsWith(word + u'-'))
        || (word == QLatin1String("objects") && id.endsWith(u'-' + word));
}

} // namespace

QString ReportCommand::description() const
{
    return Words::tr("Write the report of a file as a PDF, to be read, signed and filed");
}

void ReportCommand::declare(Arguments &arguments)
{
    arguments.position("FILE", m_file, Words::tr("The deployment to read"))->required();
    arguments.option("--out", "FILE.pdf", m_out, Words::tr("The file to write"))->required();
    arguments.choice("--paper", {QStringLiteral("a4"), QStringLiteral("letter")}, m_paper,
                     Words::tr("The size of the pages"));
    arguments.option("--date", "DATE", m_date,
                     Words::tr("What the cover says, as 2026-01-31; without it, today"));
    arguments.list(
        "--sheets", "ID,...", m_sheets,
        Words::tr("Which sheets, by the names the command sheets has for them; firewall means those "
                  "of all firewalls. Without it, all"));
    arguments.list(
        "--columns", "KEY,...", m_columns,
        Words::tr("Which columns, by their keys in JSON; all means all. Without it, those that are "
                  "usual and fit on paper"));
    arguments.option(
        "--template", "NAME|FILE", m_template,
        Words::tr("The columns: short, full, communication-matrix, the name of a template kept in "
                  "the file, or a file with one"));
    arguments.option(
        "--since", "N", m_since,
        Words::tr("With the column Change: what became of the rows since baseline N was handed over"));
    arguments.flag("--only-changes", m_onlyChanges,
                   Words::tr("With --since: only rows that are new, changed or removed"));
    arguments.flag("--icmp", m_icmp, Words::tr("Say on the cover that ICMP helps to find faults"));
    arguments.flag("--no-diagram", m_noDiagram, Words::tr("Without the drawing"));
}

std::optional<std::vector<SheetKey>> ReportCommand::keys(const Derivation &derivation, Console &console) const
{
    const std::vector<SheetKey> all = sheetKeys(derivation);
    std::vector<bool> chosen(all.size(), false);
    for (const std::string &argument : m_sheets) {
        const QString word = fromArgument(argument);
        bool isKnown = false;
        for (size_t i = 0; i < all.size(); ++i) {
            const bool isMeant = means(word, all[i]);
            chosen[i] = chosen[i] || isMeant;
            isKnown = isKnown || isMeant;
        }
        if (!isKnown) {
            console.complain(
                Words::tr("There is no sheet “%1” here; portolan-cli info lists them.").arg(word));
            return std::nullopt;
        }
    }
    std::vector<SheetKey> keys;
    for (size_t i = 0; i < all.size(); ++i) {
        if (chosen[i])
            keys.push_back(all[i]);
    }
    return keys;
}

std::optional<std::vector<QString>> ReportCommand::columns(const Sheets &sheets, Console &console) const
{
    std::vector<QString> keys;
    for (const std::string &argument : m_columns) {
        const QString word = fromArgument(argument);
        bool isKnown = false;
        for (const auto &sheet : sheets) {
            for (const SheetColumn &column : sheet->columns()) {
                if (word != QLatin1String("all") && word != column.key)
                    continue;
                isKnown = true;
                keys.push_back(column.key);
            }
        }
        if (!isKnown) {
            console.complain(Words::tr("No sheet has a column “%1”.").arg(word));
            return std::nullopt;
        }
    }
    return keys;
}

std::optional<Report> ReportCommand::reportOf(const Derived &derived, Console &console) const
{
    const auto day = dateArgument(m_date, console);
    const auto chosen = keys(*derived.derivation, console);
    if (!day || !chosen)
        return std::nullopt;
    SheetSelection selection;
    selection.keys = *chosen;
    selection.options.language = console.language();
    std::optional<ColumnTemplate> arrangement;
    if (!m_template.empty()) {
        arrangement = templateArgument(m_template, derived.document.requests, console);
        if (!arrangement)
            return std::nullopt;
        selection.options.objects = asksForObjects(*arrangement);
    }
    selection.extent = m_onlyChanges ? ChangeExtent::OnlyChanges : ChangeExtent::Complete;
    Report report;
    if (!m_since.empty()) {
        const auto number = baselineNumber(m_since, console);
        selection.since = number ? contentOf(derived.document, *number, console) : nullptr;
        if (!selection.since)
            return std::nullopt;
        report.since = {*number, derived.document.requests.baselines.at(*number).date};
    }
    report.derivation = derived.derivation;
    report.document = derived.document;
    report.sheets = selectedSheets(derived.derivation, derived.numbers, derived.document.requests, selection);
    if (arrangement)
        report.sheets = arranged(report.sheets, *arrangement);
    report.language = console.language();
    report.date = *day;
    report.hash = contentHash(*contentNow(derived));
    report.paper = m_paper == "letter" ? Paper::Letter : Paper::A4;
    report.isDraft = !isReady(derived.derivation, derived.document.requests, *day);
    report.advisesIcmp = m_icmp;
    report.hasDiagram = !m_noDiagram;
    const auto shown = columns(report.sheets, console);
    if (!shown)
        return std::nullopt;
    report.columns = *shown;
    return report;
}

ExitCode ReportCommand::run(Console &console)
{
    const auto derived = deriveFile(m_file, View::Recommended, console);
    const auto report = derived ? reportOf(*derived, console) : std::nullopt;
    if (!report)
        return ExitCode::Unusable;
    if (auto written = writeReport(*report, fromArgument(m_out)); !written) {
        console.complain(written.error());
        return ExitCode::Unusable;
    }
    if (report->isDraft)
        console.complain(Words::tr("The report is marked as a draft; portolan-cli ready says why."));
    return ExitCode::Ok;
}

bool asksForReport(int argc, char *const *argv)
{
    return std::any_of(argv + std::min(argc, 1), argv + argc, [](const char *argument) {
        return qstrcmp(argument, ReportCommand::commandName) == 0;
    });
}

} // namespace portolan

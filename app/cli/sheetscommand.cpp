// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheetscommand.h"

#include "baselines.h"
#include "compare/changesheet.h"
#include "dateargument.h"
#include "sheet/arrangedsheet.h"
#include "sheet/firewallobjects.h"
#include "sheet/jsonwriter.h"
#include "sheet/outputfile.h"
#include "sheet/readiness.h"
#include "sheet/requestsheet.h"
#include "sheet/sheetids.h"
#include "sheet/xlsxwriter.h"
#include "templateargument.h"
#include "text/derivationtext.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>

namespace portolan {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SheetsCommand)
};

constexpr char xlsxFormat[] = "xlsx";

/// Address objects and service objects.
const QString bothObjects = QStringLiteral("objects");

QStringList sheetNames()
{
    QStringList names{sheetId(SheetKind::Firewall), QStringLiteral("firewall-ID"),
                      sheetId(SheetPart::hosts())};
    for (const SheetKind kind : allSheetKinds) {
        if (kind != SheetKind::Firewall)
            names.append(sheetId(kind));
    }
    for (const ComputedSheet sheet : allComputedSheets)
        names.append(sheetId(sheet));
    names.append(bothObjects);
    return names;
}

/// Whether a word of the command line asks for this sheet.
bool means(const QString &word, const SheetKey &key)
{
    const QString id = sheetId(key);
    return word == id || (word == bothObjects && id.endsWith(QLatin1Char('-') + bothObjects));
}

/// Sheets whose rows lack something are still written; whoever passes them on should know.
void warnAboutFindings(const Derivation &derivation, Console &console)
{
    const auto errors = std::ranges::count_if(derivation.findings, [](const Finding &finding) {
        return finding.isOpen() && finding.severity == Severity::Error;
    });
    if (errors > 0)
        console.complain(
            Words::tr("%n error(s) in the design; portolan-cli check lists them.", nullptr, int(errors)));
}

} // namespace

QString SheetsCommand::description() const
{
    return Words::tr("Write the sheets of a file as CSV, JSON or XLSX");
}

void SheetsCommand::declare(Arguments &arguments)
{
    arguments.position("FILE", m_file, Words::tr("The deployment to read"))->required();
    arguments.choices(
        "--sheet", sheetNames(), m_sheets,
        Words::tr("A sheet to write; may be given several times. firewall holds the rules of all "
                  "firewalls, firewall-ID those of one. Without it, all are written, one for "
                  "each firewall"));
    arguments.choice("--format",
                     {QStringLiteral("csv"), QStringLiteral("json"), QString::fromLatin1(xlsxFormat)},
                     m_format, Words::tr("How sheets are written"));
    arguments.choice("--csv-for",
                     {QStringLiteral("plain"), QStringLiteral("excel"), QStringLiteral("excel-de")}, m_csvFor,
                     Words::tr("Who reads the CSV. Excel wants a byte order mark, in German a semicolon"));
    arguments.choice("--view", {QStringLiteral("recommended"), QStringLiteral("documented")}, m_view,
                     Words::tr("What is recommended, or what the documentation prints"));
    arguments.choice("--rows", {QStringLiteral("grouped"), QStringLiteral("expanded")}, m_rows,
                     Words::tr("A row with lists of addresses, or a line for each pair of addresses"));
    arguments.flag("--objects", m_objects,
                   Words::tr("With the names of the firewall's objects, as on the sheet address-objects"));
    arguments.option(
        "--template", "NAME|FILE", m_template,
        Words::tr("The columns: short, full, communication-matrix, the name of a template kept in "
                  "the file, or a file with one"));
    arguments.option("--date", "DATE", m_date,
                     Words::tr("What the cover of an XLSX says, as 2026-01-31; without it, today"));
    arguments.option(
        "--since", "N", m_since,
        Words::tr("With the column Change: what became of the rows since baseline N was handed over"));
    arguments.flag("--only-changes", m_onlyChanges,
                   Words::tr("With --since: only rows that are new, changed or removed"));
    arguments.option(
        "--out", "DIR|FILE|-", m_out,
        Words::tr(
            "A folder, which gets one file per sheet; for XLSX the file. Without it, or with -, sheets go "
            "to standard output, each of several CSV sheets after a line with # and its name"));
}

std::vector<SheetKey> SheetsCommand::chosenKeys(const Derivation &derivation, Console &console) const
{
    const std::vector<SheetKey> keys = sheetKeys(derivation);
    if (m_sheets.empty())
        return keys;
    std::vector<SheetKey> known{SheetPart(SheetKind::Firewall)};
    known.insert(known.end(), keys.begin(), keys.end());
    std::vector<SheetKey> chosen;
    for (const std::string &argument : m_sheets) {
        const QString word = fromArgument(argument);
        if (std::ranges::none_of(known, [&](const SheetKey &key) { return means(word, key); })) {
            console.complain(
                Words::tr("There is no sheet “%1” here; portolan-cli info lists them.").arg(word));
            return {};
        }
    }
    std::ranges::copy_if(known, std::back_inserter(chosen), [this](const SheetKey &key) {
        return std::ranges::any_of(
            m_sheets, [&](const std::string &argument) { return means(fromArgument(argument), key); });
    });
    return chosen;
}

Sheets SheetsCommand::sheetsOf(const Derived &derived, bool withObjects, Console &console) const
{
    const RowForm rows = m_rows == "expanded" ? RowForm::Expanded : RowForm::Grouped;
    const SheetSource source{derived.derivation,
                             derived.numbers,
                             {console.language(), rows, withObjects},
                             std::make_shared<const FirewallObjects>(derived.derivation)};
    Sheets sheets;
    for (const SheetKey &key : chosenKeys(*derived.derivation, console))
        sheets.push_back(makeSheet(source, key));
    return sheets;
}

/// With what people wrote about rows, and what changed since a baseline where that is asked for.
std::optional<Sheets> SheetsCommand::withNotes(const Derived &derived, Sheets sheets, Console &console) const
{
    sheets = withRequests(sheets, derived.derivation, derived.document.requests);
    if (m_since.empty())
        return sheets;
    if (m_view == "documented") {
        console.complain(
            Words::tr("Changes since a baseline are of what is recommended: leave out --view documented."));
        return std::nullopt;
    }
    const auto number = baselineNumber(m_since, console);
    const auto before = number ? contentOf(derived.document, *number, console) : nullptr;
    if (!before)
        return std::nullopt;
    const auto comparison = std::make_shared<const Comparison>(before, contentNow(derived));
    const ChangeExtent extent = m_onlyChanges ? ChangeExtent::OnlyChanges : ChangeExtent::Complete;
    Sheets changed = withChanges(sheets, derived.derivation, comparison, extent);
    // Who names sheets does not ask for those that are no more.
    if (!m_sheets.empty())
        std::erase_if(changed, [&sheets](const auto &sheet) {
            return std::ranges::none_of(sheets,
                                        [&sheet](const auto &asked) { return asked->id() == sheet->id(); });
        });
    return changed;
}

CsvTarget SheetsCommand::csvTarget() const
{
    return m_csvFor == "excel"   ? CsvTarget::ExcelEnglish
        : m_csvFor == "excel-de" ? CsvTarget::ExcelGerman
                                 : CsvTarget::Plain;
}

Result<void> SheetsCommand::writeOne(const Sheet &sheet, QIODevice &device) const
{
    return m_format == "json" ? writeJson(sheet, device) : writeCsv(sheet, csvTarget(), device);
}

Result<void> SheetsCommand::writeTogether(const Sheets &sheets, QIODevice &device) const
{
    if (sheets.size() == 1)
        return writeOne(*sheets.front(), device);
    if (m_format == "json")
        return writeJson(sheets, device);
    for (const auto &sheet : sheets) {
        const QString gap = sheet == sheets.front() ? QString() : QStringLiteral("\r\n");
        device.write(QStringLiteral("%1# %2\r\n").arg(gap, sheet->id()).toUtf8());
        if (auto written = writeOne(*sheet, device); !written)
            return written;
    }
    return {};
}

Result<void> SheetsCommand::writeFile(const Sheet &sheet, const QString &folder) const
{
    const QString path = QStringLiteral("%1/%2.%3").arg(folder, sheet.id(), QString::fromStdString(m_format));
    return writeOutput(path, [&](QIODevice &device) { return writeOne(sheet, device); });
}

ExitCode SheetsCommand::writeWorkbook(const Derived &derived, const Sheets &sheets, Console &console) const
{
    const std::optional<QDate> date = dateArgument(m_date, console);
    if (!date)
        return ExitCode::Unusable;
    if (m_out == "-") {
        console.complain(Words::tr("Say with --out which file the workbook is to become."));
        return ExitCode::Unusable;
    }
    const bool ready = isReady(derived.derivation, derived.document.requests, *date);
    const Workbook workbook =
        workbookOf(*derived.derivation, derived.document.requests.header, sheets, console.language(), *date,
                   ready ? Standing::Final : Standing::Draft);
    if (auto written = writeXlsx(workbook, fromArgument(m_out)); !written) {
        console.complain(written.error());
        return ExitCode::Unusable;
    }
    if (!ready)
        console.complain(Words::tr("The workbook is marked as a draft; portolan-cli ready says why."));
    return ExitCode::Ok;
}

ExitCode SheetsCommand::writeFolder(const Sheets &sheets, Console &console) const
{
    const QString folder = fromArgument(m_out);
    if (!QDir().mkpath(folder)) {
        console.complain(Words::tr("The folder %1 cannot be created.").arg(folder));
        return ExitCode::Unusable;
    }
    for (const auto &sheet : sheets) {
        if (auto written = writeFile(*sheet, folder); !written) {
            console.complain(written.error());
            return ExitCode::Unusable;
        }
    }
    return ExitCode::Ok;
}

ExitCode SheetsCommand::run(Console &console)
{
    const View view = m_view == "documented" ? View::Documented : View::Recommended;
    const auto derived = deriveFile(m_file, view, console);
    if (!derived)
        return ExitCode::Unusable;
    warnAboutFindings(*derived->derivation, console);
    std::optional<ColumnTemplate> columns;
    if (!m_template.empty()) {
        columns = templateArgument(m_template, derived->document.requests, console);
        if (!columns)
            return ExitCode::Unusable;
    }
    const Sheets sheets = sheetsOf(*derived, m_objects || (columns && asksForObjects(*columns)), console);
    if (sheets.empty())
        return ExitCode::Unusable;
    const std::optional<Sheets> noted = withNotes(*derived, sheets, console);
    if (!noted)
        return ExitCode::Unusable;
    return write(*derived, columns ? arranged(*noted, *columns) : *noted, console);
}

ExitCode SheetsCommand::write(const Derived &derived, const Sheets &sheets, Console &console) const
{
    if (m_format == xlsxFormat)
        return writeWorkbook(derived, sheets, console);
    if (m_out != "-")
        return writeFolder(sheets, console);
    if (auto written = writeTogether(sheets, console.out()); !written) {
        console.complain(written.error());
        return ExitCode::Unusable;
    }
    return ExitCode::Ok;
}

} // namespace portolan

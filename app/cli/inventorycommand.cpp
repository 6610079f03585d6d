// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventorycommand.h"

#include "file/documentfile.h"
#include "input.h"
#include "sheet/outputfile.h"
#include "text/inventorytext.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace portolan {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(InventoryCommand)
};

CsvTarget targetOf(const std::string &word)
{
    if (word == "excel")
        return CsvTarget::ExcelEnglish;
    return word == "excel-de" ? CsvTarget::ExcelGerman : CsvTarget::Plain;
}

QStringList fieldWords(const Catalogue &catalogue)
{
    QStringList words;
    for (const InventoryField &field : inventoryFields(catalogue))
        words.append(wordFor(field));
    words.append(wordFor({}));
    return words;
}

/// What would change, a line each, then how much.
QString report(const InventoryPlan &plan, const InventoryText &text)
{
    QString result;
    for (const InventoryChange &change : plan.changes) {
        result += Words::tr("Line %1").arg(change.line)
            + QStringLiteral(": %1, %2: %3\n")
                  .arg(InventoryText::row(change.row), text.field(change.field),
                       InventoryText::change(change));
    }
    return result + InventoryText::summary(plan) + u'\n';
}

} // namespace

QString InventoryCommand::description() const
{
    return Words::tr("Write all addresses as a list for spreadsheets, or fill them in from one");
}

void InventoryCommand::declare(Arguments &arguments)
{
    arguments.position("FILE", m_file, Words::tr("The deployment to read"))->required();
    arguments.option(
        "--out", "FILE|-", m_out,
        Words::tr("Where the list goes, standard output without it; with --fill the deployment to "
                  "write, and without it nothing is written"));
    arguments.choice("--csv-for",
                     {QStringLiteral("plain"), QStringLiteral("excel"), QStringLiteral("excel-de")}, m_csvFor,
                     Words::tr("Who reads the CSV. Excel wants a byte order mark, in German a semicolon"));
    arguments.option("--fill", "CSV", m_fill,
                     Words::tr("A list to fill addresses in from. An empty cell leaves things as they are, a "
                               "dash (-) removes"));
    arguments.list("--map", "COLUMN=FIELD", m_map,
                   Words::tr("What a column is that its heading does not say; COLUMN is its heading or its "
                             "number, FIELD for instance fqdn, name, pool, address, networks, none"));
    arguments.flag(
        "--add", m_add,
        Words::tr("With --fill: machines that are not drawn are added to the pool their line names"));
    arguments.flag("--leave-out", m_leaveOut,
                   Words::tr("With --fill: lines with errors are left out; without it, one error keeps "
                             "everything as it is"));
}

ExitCode InventoryCommand::run(Console &console)
{
    if (!m_fill.empty() && QFileInfo(fromArgument(m_fill)) == QFileInfo(fromArgument(m_out))) {
        console.complain(Words::tr("Name different files to read and to write."));
        return ExitCode::Unusable;
    }
    const auto document = loadDocument(m_file, console);
    const auto catalogue = document ? loadCatalogue(console) : nullptr;
    if (!catalogue)
        return ExitCode::Unusable;
    return m_fill.empty() ? write(*document, *catalogue, console) : fill(*document, *catalogue, console);
}

ExitCode InventoryCommand::write(const Document &document, const Catalogue &catalogue, Console &console) const
{
    const Inventory inventory = inventoryOf(document.topology, catalogue, console.language());
    const auto writeTo = [&](QIODevice &device) {
        return writeInventory(inventory, catalogue, console.language(), targetOf(m_csvFor), device);
    };
    const auto written =
        m_out.empty() || m_out == "-" ? writeTo(console.out()) : writeOutput(fromArgument(m_out), writeTo);
    if (written)
        return ExitCode::Ok;
    console.complain(written.error());
    return ExitCode::Unusable;
}

std::optional<std::vector<InventoryField>>
InventoryCommand::mapping(const QStringList &headings, const Catalogue &catalogue, Console &console) const
{
    std::vector<InventoryField> fields = guessedFields(headings, catalogue);
    for (const std::string &argument : m_map) {
        const QString text = fromArgument(argument);
        const QString heading = text.section(u'=', 0, -2).trimmed();
        const auto field = fieldWithWord(text.section(u'=', -1).trimmed(), catalogue);
        qsizetype column = headings.indexOf(heading);
        if (column < 0)
            column = heading.toInt() - 1;
        if (!field || column < 0 || column >= headings.size()) {
            console.complain(Words::tr("--map %1 makes no sense. The columns are: %2. The fields are: %3.")
                                 .arg(text, headings.join(QStringLiteral(", ")),
                                      fieldWords(catalogue).join(QStringLiteral(", "))));
            return std::nullopt;
        }
        // Who says it knows better than a guess.
        std::ranges::replace(fields, *field, InventoryField{});
        fields[size_t(column)] = *field;
    }
    return fields;
}

ExitCode InventoryCommand::fill(Document document, const Catalogue &catalogue, Console &console) const
{
    const QString path = fromArgument(m_fill);
    const auto table = readCsvFile(path);
    if (!table) {
        console.complain(path + QStringLiteral(": ") + csvErrorText(table.error()));
        return ExitCode::Unusable;
    }
    const auto fields = mapping(table->headings, catalogue, console);
    if (!fields)
        return ExitCode::Unusable;
    const InventoryPlan plan =
        planOf(*table, {*fields, m_add, m_leaveOut}, document.topology, catalogue, console.language());
    for (const InventoryObjection &objection : plan.objections)
        console.complain(path + QStringLiteral(": ") + InventoryText::placed(objection, table->headings));
    if (plan.hasErrors() && plan.patch.isEmpty())
        return ExitCode::Unusable;
    console.print(report(plan, InventoryText(catalogue, console.language())));
    if (!m_out.empty()) {
        document.topology = applied(document.topology, plan.patch);
        if (const auto saved = saveDocument(document, fromArgument(m_out), std::nullopt); !saved) {
            console.complain(saved.error());
            return ExitCode::Unusable;
        }
    }
    return plan.objections.empty() ? ExitCode::Ok : ExitCode::No;
}

} // namespace portolan

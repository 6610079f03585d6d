// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "whycommand.h"

#include "elementfinder.h"
#include "input.h"
#include "sheet/rowsheet.h"
#include "text/derivationtext.h"

#include <QCoreApplication>

namespace portolan {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(WhyCommand)
};

/// What a reader needs of a row to believe it, one line each.
constexpr Column shown[] = {
    Column::Firewall,        Column::Boundary,   Column::Direction,      Column::Source,
    Column::SourceAddress,   Column::SourcePort, Column::Destination,    Column::DestinationAddress,
    Column::DestinationPort, Column::Transport,  Column::SourceAfterNat, Column::DestinationAfterNat,
    Column::Justification,   Column::Impact,     Column::Features,       Column::Rules,
    Column::Reference,       Column::Anomalies};

QString rowText(const RowSheet &sheet, size_t line, const DerivationText &text)
{
    QString result = QStringLiteral("%1 %2\n").arg(sheet.number(line), sheet.lineId(line));
    const auto add = [&result](const QString &heading, const QString &content) {
        if (!content.isEmpty())
            result += QStringLiteral("  %1: %2\n").arg(heading, content);
    };
    for (const Column column : shown)
        add(sheet.heading(column), sheet.cell(line, column));
    QStringList because;
    for (const ElementId &id : sheet.reasons(line))
        because.append(QStringLiteral("%1 (%2)").arg(text.element(id), id.toString()));
    add(Words::tr("Because of"), because.join(QStringLiteral(", ")));
    return result;
}

} // namespace

QString WhyCommand::description() const
{
    return Words::tr("Say which rows allow a connection and why, or why there is none");
}

void WhyCommand::declare(Arguments &arguments)
{
    arguments.position("FILE", m_file, Words::tr("The deployment to read"))->required();
    arguments
        .option("--from", "ELEMENT|ADDRESS", m_from,
                Words::tr("Who opens the connection: an id, a name, an FQDN or an address"))
        ->required();
    arguments.option("--to", "ELEMENT|ADDRESS", m_to, Words::tr("Where it is to arrive, likewise"))
        ->required();
    arguments.option("--port", "N", m_port, Words::tr("The port at the destination"))->required();
    arguments.choice("--transport", {QStringLiteral("tcp"), QStringLiteral("udp")}, m_transport,
                     Words::tr("Without it, both are asked for"));
}

std::optional<Transport> WhyCommand::transport() const
{
    if (m_transport.empty())
        return std::nullopt;
    return m_transport == "udp" ? Transport::Udp : Transport::Tcp;
}

QString WhyCommand::rowsText(const WhyAnswer &answer, const Derived &derived, Language language)
{
    const RowSheet sheet(derived.derivation, derived.numbers, SheetKind::Firewall,
                         {language, RowForm::Grouped});
    const DerivationText text(derived.derivation, language);
    QStringList parts;
    for (size_t line = 0; line < sheet.lineCount(); ++line) {
        if (std::ranges::find(answer.rows, size_t(*sheet.row(line))) != answer.rows.end())
            parts.append(rowText(sheet, line, text));
    }
    return Words::tr("Allowed by %n row(s):", nullptr, int(parts.size())) + QStringLiteral("\n\n")
        + parts.join(QLatin1Char('\n'));
}

QString WhyCommand::denialsText(const WhyAnswer &answer, const Derived &derived, Language language)
{
    const DerivationText text(derived.derivation, language);
    QString result = Words::tr("Not allowed:") + QLatin1Char('\n');
    for (const Denial &denial : answer.denials)
        result += QStringLiteral("  %1\n").arg(text.denial(denial));
    return result;
}

ExitCode WhyCommand::run(Console &console)
{
    const auto port = Port::parse(QString::fromStdString(m_port));
    if (!port) {
        console.complain(port.error());
        return ExitCode::Unusable;
    }
    const auto derived = deriveFile(m_file, View::Recommended, console);
    if (!derived)
        return ExitCode::Unusable;
    const auto from = findEnd(fromArgument(m_from), derived->document.topology, console);
    const auto to = findEnd(fromArgument(m_to), derived->document.topology, console);
    if (!from || !to)
        return ExitCode::Unusable;
    const WhyAnswer answer = why(*derived->derivation, *from, *to, *port, transport());
    const bool allowed = !answer.rows.empty();
    console.print(allowed ? rowsText(answer, *derived, console.language())
                          : denialsText(answer, *derived, console.language()));
    return allowed ? ExitCode::Ok : ExitCode::No;
}

} // namespace portolan

// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readycommand.h"

#include "dateargument.h"
#include "input.h"
#include "sheet/jsontextwriter.h"
#include "text/readinesstext.h"

#include <QCoreApplication>

namespace portolan {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ReadyCommand)
};

QStringList rowIds(const Derivation &derivation, const Objection &objection)
{
    QStringList ids;
    for (const quint32 row : objection.rows)
        ids.append(rowIdText(derivation.rows[row].id));
    return ids;
}

QStringList elementIds(const Objection &objection)
{
    QStringList ids;
    for (const ElementId &id : objection.elements)
        ids.append(id.toString());
    return ids;
}

Result<void> writeJson(const Derivation &derivation, const std::vector<Objection> &found,
                       const ReadinessText &text, QIODevice &device)
{
    JsonTextWriter json(device);
    json.beginObject();
    json.member("ready", found.empty());
    json.key("objections");
    json.beginArray();
    for (const Objection &objection : found) {
        json.beginObject();
        json.member("kind", objectionKey(objection.kind));
        json.member("text", text.objection(objection));
        json.member("sheet", objection.part ? sheetId(*objection.part) : QString());
        json.member("rows", rowIds(derivation, objection));
        json.member("elements", elementIds(objection));
        json.member("field", objection.field ? headerFieldKey(*objection.field) : QString());
        json.endObject();
    }
    json.endArray();
    json.endObject();
    return json.finish();
}

} // namespace

QString ReadyCommand::description() const
{
    return Words::tr("Say what a firewall team would send the sheets of a file back for");
}

void ReadyCommand::declare(Arguments &arguments)
{
    arguments.position("FILE", m_file, Words::tr("The deployment to read"))->required();
    arguments.choice("--format", {QStringLiteral("text"), QStringLiteral("json")}, m_format,
                     Words::tr("How the objections are written"));
    arguments.option("--date", "DATE", m_date,
                     Words::tr("The day on which it is to be handed over, as 2026-01-31; without it, today"));
}

Result<void> ReadyCommand::write(const Derived &derived, const std::vector<Objection> &found,
                                 Console &console) const
{
    const ReadinessText text(derived.derivation, console.language());
    if (m_format == "json")
        return writeJson(*derived.derivation, found, text, console.out());
    console.print(ReadinessText::summary(found.size()) + QLatin1Char('\n'));
    for (const Objection &objection : found)
        console.print(QStringLiteral("  %1: %2\n").arg(text.place(objection), text.objection(objection)));
    return {};
}

ExitCode ReadyCommand::run(Console &console)
{
    const std::optional<QDate> date = dateArgument(m_date, console);
    if (!date)
        return ExitCode::Unusable;
    const auto derived = deriveFile(m_file, View::Recommended, console);
    if (!derived)
        return ExitCode::Unusable;
    const std::vector<Objection> found = objections(derived->derivation, derived->document.requests, *date);
    if (auto written = write(*derived, found, console); !written) {
        console.complain(written.error());
        return ExitCode::Unusable;
    }
    return found.empty() ? ExitCode::Ok : ExitCode::No;
}

} // namespace portolan

// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkcommand.h"

#include "catalog/checknames.h"
#include "input.h"
#include "sheet/jsontextwriter.h"
#include "text/derivationtext.h"

#include <QCoreApplication>

#include <algorithm>

namespace portolan {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CheckCommand)
};

const Check &checkOf(const Derivation &derivation, const Finding &finding)
{
    return derivation.catalogue->checks->checks[size_t(finding.check)];
}

/// Hints alone leave a design clean.
bool isComplaint(const Finding &finding)
{
    return finding.isOpen() && finding.severity != Severity::Info;
}

QString textFor(const Derivation &derivation, const Finding &finding, const DerivationText &text)
{
    const Check &check = checkOf(derivation, finding);
    QString result = QStringLiteral("%1: %2 [%3]\n  %4\n")
                         .arg(severityText(finding.severity), text.finding(finding), check.key.toString(),
                              text.advice(finding));
    QStringList ids;
    for (const ElementId &id : finding.elements)
        ids.append(id.toString());
    const auto add = [&result](const QString &heading, const QString &content) {
        if (!content.isEmpty())
            result += QStringLiteral("  %1: %2\n").arg(heading, content);
    };
    add(Words::tr("Where"), ids.join(QStringLiteral(", ")));
    add(Words::tr("Documentation"), check.topic);
    add(Words::tr("Accepted"), finding.accepted);
    return result;
}

void writeFinding(const Derivation &derivation, const Finding &finding, const DerivationText &text,
                  JsonTextWriter &json)
{
    const Check &check = checkOf(derivation, finding);
    QStringList ids;
    for (const ElementId &id : finding.elements)
        ids.append(id.toString());
    json.beginObject();
    json.member("check", check.key.toString());
    json.member("severity", QString(severityNames.name(finding.severity)));
    json.member("elements", ids);
    if (!finding.field.key.isEmpty())
        json.member("part", finding.field.key);
    json.member("reason", text.finding(finding));
    json.member("advice", text.advice(finding));
    if (!check.topic.isEmpty())
        json.member("topic", check.topic);
    json.member("references", check.references);
    if (finding.fix)
        json.member("fix", QString(fixKindNames.name(finding.fix->kind)));
    if (!finding.isOpen())
        json.member("accepted", finding.accepted);
    json.endObject();
}

Result<void> writeJson(const Derivation &derivation, const DerivationText &text, QIODevice &device)
{
    JsonTextWriter json(device);
    json.beginObject();
    json.key("findings");
    json.beginArray();
    for (const Finding &finding : derivation.findings)
        writeFinding(derivation, finding, text, json);
    json.endArray();
    json.endObject();
    return json.finish();
}

QString summary(const std::vector<Finding> &findings)
{
    const auto count = [&findings](Severity severity) {
        return int(std::ranges::count_if(findings, [severity](const Finding &finding) {
            return finding.isOpen() && finding.severity == severity;
        }));
    };
    const auto accepted =
        int(std::ranges::count_if(findings, [](const Finding &finding) { return !finding.isOpen(); }));
    QStringList parts{Words::tr("%n error(s)", nullptr, count(Severity::Error)),
                      Words::tr("%n warning(s)", nullptr, count(Severity::Warning)),
                      Words::tr("%n hint(s)", nullptr, count(Severity::Info))};
    if (accepted > 0)
        parts.append(Words::tr("%n accepted", nullptr, accepted));
    return parts.join(QStringLiteral(", ")) + QLatin1Char('\n');
}

} // namespace

QString CheckCommand::description() const
{
    return Words::tr("Say what is wrong with a design, and what to do about it");
}

void CheckCommand::declare(Arguments &arguments)
{
    arguments.position("FILE", m_file, Words::tr("The deployment to read"))->required();
    arguments.choice("--format", {QStringLiteral("text"), QStringLiteral("json")}, m_format,
                     Words::tr("How findings are printed"));
}

ExitCode CheckCommand::run(Console &console)
{
    const auto derived = deriveFile(m_file, View::Recommended, console);
    if (!derived)
        return ExitCode::Unusable;
    const Derivation &derivation = *derived->derivation;
    const DerivationText text(derived->derivation, console.language());
    if (m_format == "json") {
        if (const auto written = writeJson(derivation, text, console.out()); !written) {
            console.complain(written.error());
            return ExitCode::Unusable;
        }
    } else {
        for (const Finding &finding : derivation.findings)
            console.print(textFor(derivation, finding, text));
        console.print(summary(derivation.findings));
    }
    return std::ranges::any_of(derivation.findings, isComplaint) ? ExitCode::No : ExitCode::Ok;
}

} // namespace portolan

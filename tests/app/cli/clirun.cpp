// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clirun.h"

#include <QJsonDocument>
#include <QProcess>
#include <QProcessEnvironment>

namespace portolan::test {

QStringList CliRun::lines() const
{
    QStringList lines = text().remove(QLatin1Char('\r')).split(QLatin1Char('\n'));
    if (!lines.isEmpty() && lines.last().isEmpty())
        lines.removeLast();
    return lines;
}

QJsonObject CliRun::json() const
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(out, &problem);
    if (problem.error != QJsonParseError::NoError)
        qFatal("no JSON: %s", qPrintable(problem.errorString()));
    return document.object();
}

CliRun run(const QStringList &arguments, const QStringList &variables)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    for (const QString &variable : variables)
        environment.insert(variable.section(QLatin1Char('='), 0, 0), variable.section(QLatin1Char('='), 1));
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(PORTOLAN_CLI), arguments);
    if (!process.waitForFinished(120000) || process.exitStatus() != QProcess::NormalExit)
        qFatal("%s: %s", qPrintable(arguments.join(QLatin1Char(' '))), qPrintable(process.errorString()));
    return {process.exitCode(), process.readAllStandardOutput(),
            QString::fromUtf8(process.readAllStandardError())};
}

QString samplePath(const QString &id)
{
    return QStringLiteral("%1/%2.portolan.json").arg(QStringLiteral(SAMPLES), id);
}

} // namespace portolan::test

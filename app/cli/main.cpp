// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"
#include "report/reportaccess.h"
#include "reportcommand.h"
#include "text/interfacelanguage.h"

#include <QCoreApplication>
#include <QFile>

#include <clocale>
#include <cstdio>
#include <langinfo.h>

namespace {

/// Qt complains on stderr about locales that are not UTF-8, such as the bare "C" of a cron job.
void ensureUtf8Locale()
{
    std::setlocale(LC_ALL, "");
    if (qstrcmp(nl_langinfo(CODESET), "UTF-8") != 0)
        qputenv("LC_ALL", "C.UTF-8");
}

/// Reports need fonts, and so another kind of application, which comes with what makes them.
std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv)
{
    auto application = std::make_unique<QCoreApplication>(argc, argv);
    if (!portolan::asksForReport(argc, argv))
        return application;
    const auto writer = portolan::loadReportWriter();
    // The command says what is wrong with it.
    if (!writer)
        return application;
    application.reset();
    return (*writer)->makeApplication(argc, argv);
}

} // namespace

int main(int argc, char *argv[])
{
    using namespace portolan;
    ensureUtf8Locale();
    // Qt takes options of its own out of what it is given.
    std::vector<char *> arguments(argv, argv + argc);
    arguments.push_back(nullptr);
    int argumentCount = argc;
    const auto application = makeApplication(argumentCount, arguments.data());
    QCoreApplication::setApplicationName(QStringLiteral("portolan-cli"));

    QFile out;
    QFile err;
    if (!out.open(stdout, QIODevice::WriteOnly)
        || !err.open(stderr, QIODevice::WriteOnly | QIODevice::Unbuffered))
        return int(ExitCode::Unusable);
    const Language language = askedLanguage(argc, argv);
    const InterfaceLanguage interfaceLanguage(language);
    Console console(out, err, language);
    const ExitCode code = runProgram(argc, argv, console);
    const auto finished = console.finish();
    if (!finished && code != ExitCode::Unusable) {
        console.complain(finished.error());
        return int(ExitCode::Unusable);
    }
    return int(code);
}

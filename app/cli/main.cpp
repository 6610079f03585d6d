// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"
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

} // namespace

int main(int argc, char *argv[])
{
    using namespace portolan;
    ensureUtf8Locale();
    QCoreApplication application(argc, argv);
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

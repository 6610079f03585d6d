// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include "command.h"
#include "input.h"
#include "parsecomplaint.h"
#include "sheet/sheetlanguage.h"

#include <CLI/CLI.hpp>

#include <QCoreApplication>

#include <sstream>

namespace portolan {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Program)
};

/// The words CLI11 puts into the help itself.
void translateHelp(CLI::App &app)
{
    const auto formatter = app.get_formatter();
    formatter->column_width(34);
    formatter->label("Usage", toHelp(Words::tr("Usage")));
    formatter->label("Positionals", toHelp(Words::tr("Arguments")));
    formatter->label("OPTIONS", toHelp(Words::tr("OPTIONS")));
    formatter->label("SUBCOMMAND", toHelp(Words::tr("COMMAND")));
    formatter->label("REQUIRED", toHelp(Words::tr("(required)")));
    app.option_defaults()->group(toHelp(Words::tr("Options")));
}

void declareCommon(CLI::App &app, std::string &language)
{
    app.set_help_flag("-h,--help", toHelp(Words::tr("Print this help and stop")))
        ->group(toHelp(Words::tr("Options")));
    Arguments(app).choice("--language", {QStringLiteral("en"), QStringLiteral("de")}, language,
                          Words::tr("Language of sheets and messages"));
}

QString exitCodes()
{
    return Words::tr(
        "Exit codes:\n"
        "  0  done; for why: the connection is allowed; for diff: nothing changed; for ready: no objection\n"
        "  1  why: the connection is not allowed; diff: something changed; ready: there are objections\n"
        "  2  the command line or a file cannot be used, or the result cannot be written");
}

ExitCode report(const CLI::App &app, const CLI::ParseError &error, Console &console)
{
    std::ostringstream out;
    std::ostringstream err;
    if (app.exit(error, out, err) == 0) {
        console.print(QString::fromStdString(out.str()));
        return ExitCode::Ok;
    }
    console.complain(parseComplaint(app, error));
    console.printError(Words::tr("Try: portolan-cli --help") + QLatin1Char('\n'));
    return ExitCode::Unusable;
}

} // namespace

Language askedLanguage(int argc, char *const *argv)
{
    const QLatin1StringView option("--language");
    for (int i = 1; i < argc; ++i) {
        const QString argument = QString::fromLocal8Bit(argv[i]);
        QString code;
        if (argument == option && i + 1 < argc)
            code = QString::fromLocal8Bit(argv[i + 1]);
        else if (argument.startsWith(option) && argument.mid(option.size()).startsWith(u'='))
            code = argument.mid(option.size() + 1);
        if (const auto language = languageWithCode(code))
            return *language;
    }
    return Language::English;
}

ExitCode runProgram(int argc, const char *const *argv, Console &console)
{
    CLI::App app(toHelp(Words::tr("Portolan derives firewall and IPsec sheets from a drawn deployment.")),
                 "portolan-cli");
    translateHelp(app);
    std::string language = toHelp(languageCode(console.language()));
    declareCommon(app, language);
    app.set_version_flag("--version", "portolan-cli " PORTOLAN_VERSION,
                         toHelp(Words::tr("Print the version and stop")));
    app.footer(toHelp(exitCodes()));
    app.require_subcommand(0, 1);

    const auto commands = allCommands();
    std::vector<std::pair<CLI::App *, Command *>> parsers;
    for (const auto &command : commands) {
        CLI::App *parser = app.add_subcommand(toHelp(command->name()), toHelp(command->description()));
        parser->group(toHelp(Words::tr("Commands")));
        Arguments arguments(*parser);
        command->declare(arguments);
        declareCommon(*parser, language);
        parser->footer(toHelp(exitCodes()));
        parsers.emplace_back(parser, command.get());
    }
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError &error) {
        return report(app, error, console);
    }
    for (const auto &[parser, command] : parsers) {
        if (parser->parsed())
            return command->run(console);
    }
    QStringList names;
    for (const auto &command : commands)
        names.append(command->name());
    console.complain(Words::tr("Say what to do: %1.").arg(names.join(QStringLiteral(", "))));
    console.printError(Words::tr("Try: portolan-cli --help") + QLatin1Char('\n'));
    return ExitCode::Unusable;
}

} // namespace portolan

// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "arguments.h"

#include "text/errortext.h"

#include <QFile>

#include <algorithm>

namespace portolan {

namespace {

/// Unlike CLI::IsMember, it refuses in the language of the program.
CLI::Option *limit(CLI::Option *option, const QStringList &words)
{
    const auto check = [words](const std::string &argument) {
        const QString word = fromArgument(argument);
        const auto matches = [&word](const QString &known) {
            return word == known
                || (known.endsWith(QLatin1String("ID")) && word.startsWith(known.chopped(2)));
        };
        if (std::ranges::any_of(words, matches))
            return std::string();
        const QStringList arguments{word, words.join(QStringLiteral(", "))};
        return toHelp(errorSentence({ErrorCode::InvalidChoice, {}, arguments}));
    };
    return option->check(CLI::Validator(check, {}))->type_name(toHelp(words.join(QLatin1Char('|'))));
}

} // namespace

QString fromArgument(const std::string &argument)
{
    return QFile::decodeName(argument.c_str());
}

std::string toHelp(const QString &text)
{
    return text.toUtf8().toStdString();
}

CLI::Option *Arguments::position(const char *name, std::string &into, const QString &help)
{
    return m_parser.add_option(name, into, toHelp(help))->type_name({});
}

CLI::Option *Arguments::option(const char *name, const char *value, std::string &into, const QString &help)
{
    return m_parser.add_option(name, into, toHelp(help))->type_name(value);
}

CLI::Option *Arguments::choice(const char *name, const QStringList &words, std::string &into,
                               const QString &help)
{
    CLI::Option *option = limit(m_parser.add_option(name, into, toHelp(help)), words);
    return into.empty() ? option : option->capture_default_str();
}

CLI::Option *Arguments::choices(const char *name, const QStringList &words, std::vector<std::string> &into,
                                const QString &help)
{
    return limit(m_parser.add_option(name, into, toHelp(help)), words)->allow_extra_args(false);
}

CLI::Option *Arguments::list(const char *name, const char *value, std::vector<std::string> &into,
                             const QString &help)
{
    return m_parser.add_option(name, into, toHelp(help))
        ->delimiter(',')
        ->allow_extra_args(false)
        ->type_name(value);
}

CLI::Option *Arguments::flag(const char *name, bool &into, const QString &help)
{
    return m_parser.add_flag(name, into, toHelp(help));
}

} // namespace portolan

// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <CLI/App.hpp>

namespace portolan {

/// File names and words come as the shell gives them.
QString fromArgument(const std::string &argument);
/// Text for the parser, which speaks UTF-8.
std::string toHelp(const QString &text);

/// What a command takes, declared in Portolan's words: the parser behind it checks, fills the variables and
/// makes the help from it.
class Arguments {
public:
    explicit Arguments(CLI::App &parser) : m_parser(parser) { }

    /// A place on the command line ("FILE").
    CLI::Option *position(const char *name, std::string &into, const QString &help);
    /// An option with a value of any kind; `value` stands for it in the help.
    CLI::Option *option(const char *name, const char *value, std::string &into, const QString &help);
    /// An option that takes one of `words`; what `into` holds beforehand is the default.
    CLI::Option *choice(const char *name, const QStringList &words, std::string &into, const QString &help);
    /// The same, as often as wanted. A word that ends in "ID" stands for all that begin like it.
    CLI::Option *choices(const char *name, const QStringList &words, std::vector<std::string> &into,
                         const QString &help);
    /// Words separated by commas, as often as wanted.
    CLI::Option *list(const char *name, const char *value, std::vector<std::string> &into,
                      const QString &help);
    CLI::Option *flag(const char *name, bool &into, const QString &help);

private:
    CLI::App &m_parser;
};

} // namespace portolan

// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "parsecomplaint.h"

#include "arguments.h"

#include <QCoreApplication>

namespace portolan {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ParseComplaint)
};

QString unexpected(const CLI::App &app)
{
    QStringList extra;
    for (const std::string &argument : app.remaining(true))
        extra.append(fromArgument(argument));
    return Words::tr("This was not expected: %1").arg(extra.join(QLatin1Char(' ')));
}

/// The option that the parser speaks about; its errors carry a text only. Null when there is none.
const CLI::Option *subject(const CLI::App &app, const std::string &text)
{
    const auto isNamed = [&text](const CLI::Option *option) {
        const std::string name = option->get_name();
        // "FILE is required", "--sheet: 1 required ...", "Could not convert: --list = x"
        return !name.empty()
            && (text.rfind(name + ' ', 0) == 0 || text.rfind(name + ':', 0) == 0
                || text.find(": " + name + " = ") != std::string::npos);
    };
    for (const CLI::App *command : app.get_subcommands()) {
        if (const CLI::Option *found = subject(*command, text))
            return found;
    }
    const auto options = app.get_options(isNamed);
    return options.empty() ? nullptr : options.front();
}

QString wrongCount(const CLI::Option &option)
{
    const QString name = QString::fromStdString(option.get_name());
    if (int(option.count()) > option.get_items_expected_max())
        return Words::tr("%1 can be given only once.").arg(name);
    //: %1: an option, %2: what it takes, "DIR|-" or "csv|json"
    return Words::tr("%1 needs a value: %2").arg(name, QString::fromStdString(option.get_type_name()));
}

} // namespace

QString parseComplaint(const CLI::App &app, const CLI::ParseError &error)
{
    if (dynamic_cast<const CLI::ExtrasError *>(&error))
        return unexpected(app);
    // The sentences of the validators are ours.
    if (dynamic_cast<const CLI::ValidationError *>(&error))
        return QString::fromUtf8(error.what());
    const CLI::Option *option = subject(app, error.what());
    if (option && dynamic_cast<const CLI::RequiredError *>(&error))
        return Words::tr("Something is missing: %1").arg(QString::fromStdString(option->get_name()));
    if (option && dynamic_cast<const CLI::ArgumentMismatch *>(&error))
        return wrongCount(*option);
    if (option && dynamic_cast<const CLI::ConversionError *>(&error))
        return Words::tr("%1 takes no value.").arg(QString::fromStdString(option->get_name()));
    return Words::tr("The command line cannot be understood.");
}

} // namespace portolan

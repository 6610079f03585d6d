// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dateargument.h"

#include "arguments.h"

#include <QCoreApplication>

namespace portolan {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DateArgument)
};

} // namespace

std::optional<QDate> dateArgument(const std::string &argument, Console &console)
{
    if (argument.empty())
        return QDate::currentDate();
    const QString given = fromArgument(argument);
    const QDate date = QDate::fromString(given, Qt::ISODate);
    if (date.isValid())
        return date;
    console.complain(Words::tr("“%1” is not a date. Dates are written as 2026-01-31.").arg(given));
    return std::nullopt;
}

} // namespace portolan

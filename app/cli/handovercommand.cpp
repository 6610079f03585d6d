// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "handovercommand.h"

#include "baselines.h"
#include "dateargument.h"
#include "file/documentfile.h"
#include "scenario/scenario.h"
#include "sheet/rownumbers.h"

#include <QCoreApplication>

namespace portolan {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(HandOverCommand)
};

/// From 1, never given twice.
int nextNumber(const Requests &requests)
{
    return requests.baselines.empty() ? 1 : requests.baselines.rbegin()->first + 1;
}

} // namespace

QString HandOverCommand::description() const
{
    return Words::tr("Keep in a file what is handed over now, to say later what changed since");
}

void HandOverCommand::declare(Arguments &arguments)
{
    arguments.position("FILE", m_file, Words::tr("The deployment to hand over; it is written"))->required();
    arguments.option("--recipient", "NAME", m_recipient, Words::tr("To whom"))->required();
    arguments.option("--date", "DATE", m_date, Words::tr("When, as 2026-01-31; without it, today"));
}

ExitCode HandOverCommand::run(Console &console)
{
    const auto date = dateArgument(m_date, console);
    // Before it is read: what somebody writes meanwhile is not overwritten.
    const auto stamp = stampOf(fromArgument(m_file));
    const QString recipient = fromArgument(m_recipient).trimmed();
    if (recipient.isEmpty()) {
        console.complain(Words::tr("Say with --recipient to whom the sheets are handed over."));
        return ExitCode::Unusable;
    }
    auto derived = date ? deriveFile(m_file, View::Recommended, console) : std::nullopt;
    if (!derived)
        return ExitCode::Unusable;
    if (derived->derivation->rows.empty()) {
        console.complain(Words::tr("There are no rows to hand over."));
        return ExitCode::Unusable;
    }
    Document &document = derived->document;
    const int number = nextNumber(document.requests);
    auto content = contentNow(*derived);
    const Baseline baseline{number, *date, recipient, contentHash(*content), content};
    document.requests.baselines.emplace(number, baseline);
    document.rowNumbers = recorded(*derived->numbers, *derived->derivation);
    document.catalogue = pinOf(*derived->derivation->catalogue);
    const auto saved =
        saveDocument(document, fromArgument(m_file), stamp ? std::optional(*stamp) : std::nullopt);
    if (!saved) {
        console.complain(saved.error());
        return ExitCode::Unusable;
    }
    console.print(QStringLiteral("%1 %2\n").arg(number).arg(baseline.hash));
    return ExitCode::Ok;
}

} // namespace portolan

// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogcommand.h"

#include "cataloguelistings.h"
#include "input.h"

#include <QCoreApplication>

#include <algorithm>

namespace portolan {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CatalogCommand)
};

ListingFormat formatOf(const std::string &word)
{
    return word == "csv" ? ListingFormat::Csv : word == "json" ? ListingFormat::Json : ListingFormat::Text;
}

} // namespace

QString CatalogCommand::description() const
{
    return Words::tr(
        "Print what is known about the product: roles, rules, the documentation's rows and anomalies");
}

void CatalogCommand::declare(Arguments &arguments)
{
    arguments.choices("--table", listingIds(), m_tables,
                      Words::tr("A table to print; may be given several times. Without it, all are printed"));
    arguments.choice("--format", {QStringLiteral("text"), QStringLiteral("csv"), QStringLiteral("json")},
                     m_format, Words::tr("How tables are printed"));
}

ExitCode CatalogCommand::run(Console &console)
{
    const auto catalogue = loadCatalogue(console);
    if (!catalogue)
        return ExitCode::Unusable;
    std::vector<Listing> listings;
    for (const QString &id : listingIds()) {
        if (m_tables.empty() || std::ranges::find(m_tables, toHelp(id)) != m_tables.end())
            listings.push_back(listingOf(id, *catalogue, console.language()));
    }
    if (auto written = writeListings(listings, formatOf(m_format), console.out()); !written) {
        console.complain(written.error());
        return ExitCode::Unusable;
    }
    return ExitCode::Ok;
}

} // namespace portolan

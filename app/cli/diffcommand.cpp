// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "diffcommand.h"

#include "baselines.h"
#include "compare/changetext.h"
#include "listing.h"

#include <QCoreApplication>

namespace portolan {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DiffCommand)
};

/// Finds the sheets changes are on.
class Places {
public:
    Places(const BaselineContent &before, const BaselineContent &after, Language language)
        : m_before(before), m_after(after), m_language(language)
    {
    }

    [[nodiscard]] const BaselineSheet &sheet(const RowChange &change) const
    {
        const BaselineSheet *later = sheetIn(m_after, change.sheet);
        return later ? *later : *sheetIn(m_before, change.sheet);
    }
    [[nodiscard]] const SheetLanguage &language() const { return m_language; }
    [[nodiscard]] QString text(const RowChange &change) const
    {
        return changeText(change, sheet(change).kind, m_language);
    }

private:
    const BaselineContent &m_before;
    const BaselineContent &m_after;
    SheetLanguage m_language;
};

/// A line a row.
Listing forPeople(const Delta &delta, const Places &places)
{
    Listing listing{
        QStringLiteral("changes"),
        {},
        {{"sheet", Words::tr("Sheet")}, {"number", Words::tr("Rule ID")}, {"change", Words::tr("Change")}},
        {}};
    for (const RowChange &change : delta.rows())
        listing.rows.push_back(
            {places.language().text(places.sheet(change).title), change.number, places.text(change)});
    return listing;
}

/// A line a row that is new or removed, and one a cell that changed.
Listing forPrograms(const Delta &delta, const Places &places)
{
    Listing listing{QStringLiteral("changes"),
                    {},
                    {{"sheet", Words::tr("Sheet")},
                     {"number", Words::tr("Rule ID")},
                     {"row", Words::tr("Row key")},
                     {"change", Words::tr("Change")},
                     {"column", Words::tr("Column")},
                     {"before", Words::tr("Before")},
                     {"after", Words::tr("After")},
                     {"gained", Words::tr("Gained")},
                     {"lost", Words::tr("Lost")}},
                    {}};
    const QString comma = QStringLiteral(", ");
    for (const RowChange &change : delta.rows()) {
        const QStringList row{change.sheet, change.number,
                              QStringLiteral("%1").arg(change.row, 16, 16, QLatin1Char('0')),
                              changeWord(change.kind)};
        for (const CellChange &cell : change.cells)
            listing.rows.push_back(row
                                   + QStringList{cell.column, places.language().text(cell.before),
                                                 places.language().text(cell.after), cell.gained.join(comma),
                                                 cell.lost.join(comma)});
        if (change.cells.empty())
            listing.rows.push_back(row + QStringList{{}, {}, {}, {}, {}});
    }
    return listing;
}

QString summary(const Delta &delta)
{
    if (delta.isEmpty())
        return Words::tr("Nothing changed that a firewall team acts on.");
    return Words::tr("%n new", nullptr, int(delta.count(RowChange::Kind::New))) + QStringLiteral(", ")
        + Words::tr("%n changed", nullptr, int(delta.count(RowChange::Kind::Changed))) + QStringLiteral(", ")
        + Words::tr("%n removed", nullptr, int(delta.count(RowChange::Kind::Removed)));
}

} // namespace

QString DiffCommand::description() const
{
    return Words::tr("Say what firewall teams have to change between two files or baselines");
}

void DiffCommand::declare(Arguments &arguments)
{
    arguments.position("OLD", m_old, Words::tr("The deployment as it was"))->required();
    arguments.position("NEW", m_new,
                       Words::tr("The deployment as it is. Without it, OLD is compared with itself"));
    arguments.option("--since", "N", m_since, Words::tr("Take of OLD what was handed over as baseline N"));
    arguments.option("--until", "N", m_until, Words::tr("Take of NEW what was handed over as baseline N"));
    arguments.choice("--format", {QStringLiteral("text"), QStringLiteral("csv"), QStringLiteral("json")},
                     m_format, Words::tr("How the changes are written"));
}

DiffCommand::Content DiffCommand::content(const std::string &file, const std::string &baseline,
                                          Console &console)
{
    if (baseline.empty()) {
        const auto derived = deriveFile(file, View::Recommended, console);
        return derived ? contentNow(*derived) : nullptr;
    }
    const auto number = baselineNumber(baseline, console);
    const auto document = number ? loadDocument(file, console) : std::nullopt;
    return document ? contentOf(*document, *number, console) : nullptr;
}

Result<void> DiffCommand::write(const BaselineContent &before, const BaselineContent &after,
                                const Delta &delta, Console &console) const
{
    const Places places(before, after, console.language());
    if (m_format != "text") {
        const Listing listing = forPrograms(delta, places);
        return writeListings({&listing, 1}, m_format == "json" ? ListingFormat::Json : ListingFormat::Csv,
                             console.out());
    }
    console.print(summary(delta) + QLatin1Char('\n'));
    if (delta.isEmpty())
        return {};
    console.print(QStringLiteral("\n"));
    const Listing listing = forPeople(delta, places);
    return writeListings({&listing, 1}, ListingFormat::Text, console.out());
}

ExitCode DiffCommand::run(Console &console)
{
    const std::string &later = m_new.empty() ? m_old : m_new;
    if (m_new.empty() && m_since.empty() && m_until.empty()) {
        console.complain(Words::tr("Say what to compare with: a second file, or a baseline with --since."));
        return ExitCode::Unusable;
    }
    const Content before = content(m_old, m_since, console);
    const Content after = before ? content(later, m_until, console) : nullptr;
    if (!after)
        return ExitCode::Unusable;
    const Delta delta = between(*before, *after);
    if (auto written = write(*before, *after, delta, console); !written) {
        console.complain(written.error());
        return ExitCode::Unusable;
    }
    return delta.isEmpty() ? ExitCode::Ok : ExitCode::No;
}

} // namespace portolan

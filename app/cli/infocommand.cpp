// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "infocommand.h"

#include "compare/cataloguechange.h"
#include "input.h"
#include "sheet/sheetlanguage.h"
#include "sheet/sheetparts.h"
#include "text/derivationtext.h"

#include <QCoreApplication>

#include <algorithm>

namespace portolan {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(InfoCommand)
};

class Facts {
public:
    void add(const QString &heading, const QString &content)
    {
        m_text += QStringLiteral("%1: %2\n").arg(heading, content);
    }
    void add(const QString &heading, size_t count) { add(heading, QString::number(count)); }
    void addLine(const QString &line) { m_text += line + QLatin1Char('\n'); }
    [[nodiscard]] const QString &text() const { return m_text; }

private:
    QString m_text;
};

size_t serverCount(const Topology &topology)
{
    size_t count = 0;
    for (const Pool &pool : topology.pools)
        count += pool.servers.size();
    return count;
}

void addCatalogue(Facts &facts, const Derived &derived, Language language)
{
    const Catalogue &catalogue = *derived.derivation->catalogue;
    const CataloguePin &pin = derived.document.catalogue;
    //: name of a product release, its key, and how often the data about it has been revised
    const QString format = Words::tr("%1 (%2, revision %3)");
    facts.add(Words::tr("Catalogue"),
              format.arg(catalogue.name.in(language), catalogue.release).arg(catalogue.revision));
    if (pin.release.isEmpty())
        facts.add(Words::tr("Drawn with"), Words::tr("no catalogue is named"));
    else if (!changeSince(pin, catalogue))
        facts.add(Words::tr("Drawn with"), Words::tr("this very catalogue"));
    else
        facts.add(Words::tr("Drawn with"), Words::tr("%1, revision %2").arg(pin.release).arg(pin.revision));
}

void addTopology(Facts &facts, const Topology &topology)
{
    facts.add(Words::tr("Name"), topology.deployment.name);
    facts.add(Words::tr("Sites"), topology.sites.size());
    facts.add(Words::tr("Zones"), topology.zones.size());
    facts.add(Words::tr("Boundaries"), topology.boundaries.size());
    facts.add(Words::tr("Firewalls"), topology.firewalls.size());
    facts.add(Words::tr("Pools"), topology.pools.size());
    facts.add(Words::tr("Servers"), serverCount(topology));
    facts.add(Words::tr("Load balancers"), topology.balancers.size());
    facts.add(Words::tr("Clients and partners"), topology.parties.size());
    facts.add(Words::tr("Lines"), topology.associations.size());
    facts.add(Words::tr("NAT mappings"), topology.natMappings.size());
    facts.add(Words::tr("Notes"), topology.notes.size());
}

void addSheets(Facts &facts, const Derivation &derivation, Language language)
{
    const SheetLanguage words(language);
    for (const SheetPart &part : sheetParts(derivation)) {
        const std::vector<quint32> rows = rowsOf(derivation, part);
        const auto incomplete =
            std::ranges::count_if(rows, [&](quint32 row) { return !derivation.rows[row].complete; });
        //: number of rows of a sheet
        QString count = Words::tr("%n row(s)", nullptr, int(rows.size()));
        if (incomplete > 0)
            count += QStringLiteral(", ") + Words::tr("%n of them incomplete", nullptr, int(incomplete));
        const QString title = sheetTitle(part, derivation.topology, words);
        facts.add(QStringLiteral("%1 (%2)").arg(title, sheetId(part)), count);
    }
}

void addBaselines(Facts &facts, const Requests &requests)
{
    for (const auto &[number, baseline] : requests.baselines) {
        QStringList said{baseline.date.toString(Qt::ISODate), baseline.recipient};
        said.removeAll(QString());
        facts.add(Words::tr("Handed over as baseline %1").arg(number), said.join(QStringLiteral(", ")));
    }
}

void addFindings(Facts &facts, const Derived &derived, Language language)
{
    const DerivationText text(derived.derivation, language);
    facts.add(Words::tr("Findings"), derived.derivation->findings.size());
    for (const Finding &finding : derived.derivation->findings)
        facts.addLine(QStringLiteral("  %1: %2").arg(severityText(finding.severity), text.finding(finding)));
}

} // namespace

QString InfoCommand::description() const
{
    return Words::tr("Say what a file holds, and what is wrong with its design");
}

void InfoCommand::declare(Arguments &arguments)
{
    arguments.position("FILE", m_file, Words::tr("The deployment to read"))->required();
}

ExitCode InfoCommand::run(Console &console)
{
    const auto derived = deriveFile(m_file, View::Recommended, console);
    if (!derived)
        return ExitCode::Unusable;
    Facts facts;
    addTopology(facts, derived->document.topology);
    addCatalogue(facts, *derived, console.language());
    addSheets(facts, *derived->derivation, console.language());
    addBaselines(facts, derived->document.requests);
    addFindings(facts, *derived, console.language());
    console.print(facts.text());
    return ExitCode::Ok;
}

} // namespace portolan

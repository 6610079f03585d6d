// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../catalog/csvtable.h"
#include "meaning.h"
#include "support/samples.h"

#include <QDir>
#include <QTest>

#include <set>

using namespace portolan;
using namespace portolan::test;

namespace {

/// Which of the samples shows a table of the reference.
const std::map<QString, QString> shownTables{
    {QStringLiteral("federation-xmpp-pic"), QStringLiteral("edge-single-public")},
    {QStringLiteral("reverse-proxy"), QStringLiteral("edge-single-nat")},
    {QStringLiteral("autodiscover"), QStringLiteral("edge-single-nat")},
    {QStringLiteral("mobility"), QStringLiteral("edge-single-nat")},
    {QStringLiteral("director-single"), QStringLiteral("edge-single-nat")},
    {QStringLiteral("director-pool-hlb"), QStringLiteral("edge-scaled-hlb")},
    {QStringLiteral("director-pool-dns-hlb"), QStringLiteral("edge-scaled-dns-nat")},
    {QStringLiteral("frontend-pool"), QStringLiteral("edge-scaled-dns-public")},
    {QStringLiteral("standard-edition"), QStringLiteral("edge-single-public")},
    {QStringLiteral("persistent-chat"), QStringLiteral("edge-scaled-dns-nat")},
    {QStringLiteral("mediation-pool"), QStringLiteral("edge-scaled-dns-nat")},
    {QStringLiteral("simple-urls"), QStringLiteral("edge-single-nat")},
    {QStringLiteral("geo-dr"), QStringLiteral("edge-scaled-dns-public")},
};

/// "scenario/table/row", and why no record is made of it.
const std::map<QString, QString> leftOut{
    {QStringLiteral("autodiscover/internal/1"), QStringLiteral("the host record of the next row is made")},
    {QStringLiteral("autodiscover/external/1"), QStringLiteral("the host record of the next row is made")},
    {QStringLiteral("mobility/internal/1"), QStringLiteral("the host record of the next row is made")},
    {QStringLiteral("mobility/external/1"), QStringLiteral("the host record of the next row is made")},
    {QStringLiteral("frontend-pool/frontend-pool/2"),
     QStringLiteral("of a pool balanced by hardware alone: the Directors of edge-scaled-hlb show it")},
    {QStringLiteral("frontend-pool/frontend-pool/4"), QStringLiteral("the row before, again (A79)")},
    {QStringLiteral("simple-urls/option-2/1"), QStringLiteral("an alternative, for names people enter")},
    {QStringLiteral("simple-urls/option-3/1"), QStringLiteral("an alternative, for names people enter")},
};

QString keyOf(const CsvRow &row)
{
    return QStringList{row[QStringLiteral("scenario")], row[QStringLiteral("table")],
                       row[QStringLiteral("row")]}
        .join(QLatin1Char('/'));
}

bool isMeant(const QString &holder, const QString &targets)
{
    for (QString target : targets.split(QLatin1Char('|'))) {
        target = target.section(QStringLiteral(".web-"), 0, 0);
        const bool isPool = target.endsWith(QStringLiteral("-pool"));
        const QString plain = isPool ? target.chopped(5) : target;
        if (holder == plain || (isPool && holder == QStringLiteral("lb.vip.") + plain))
            return true;
    }
    return false;
}

/// A service of SIP leads to a host in the SIP domain (V112), also where the row leaves open which one.
QString targetOf(const CsvRow &row)
{
    QString target = row[QStringLiteral("target")];
    if (row[QStringLiteral("name_pattern")].startsWith(QStringLiteral("_sip")))
        target.replace(QStringLiteral(".<domain>"), QStringLiteral(".<sip-domain>"));
    return target;
}

/// The same of a row of GeoDNS: the alias leads to a name that is an alias of the web name of each pool.
QString whyNoGeoDns(const CsvRow &row, const Meaning &meaning, const std::vector<DnsRecord> &records)
{
    const bool isInside = row[QStringLiteral("zone")] == QStringLiteral("internal");
    const DnsZone zone = isInside ? DnsZone::Internal : DnsZone::External;
    const auto leadsTo = [&](const QString &name) {
        std::set<QString> targets;
        for (const DnsRecord &record : records) {
            if (record.name == name && record.zone == zone)
                targets.insert(record.type == DnsRecord::Type::Cname ? record.target
                                                                     : QStringLiteral("an address"));
        }
        return targets;
    };
    // "<geodns-meet-int> -> both pool web names"; which label it is, is free (A88).
    const QString label =
        row[QStringLiteral("target")].section(QLatin1Char('>'), 0, 0).section(QLatin1Char('-'), 1);
    const QString geo = label + QStringLiteral(".geodns.contoso.com");
    for (const QString &name : meaning.names(row[QStringLiteral("name_pattern")])) {
        if (leadsTo(name) != std::set{geo})
            return name;
    }
    const std::set<QString> pools = isInside
        ? std::set{QStringLiteral("webint1.contoso.net"), QStringLiteral("webint2.contoso.net")}
        : std::set{QStringLiteral("webext.contoso.com"), QStringLiteral("webext-pool2.contoso.com")};
    return leadsTo(geo) == pools ? QString() : geo;
}

/// Why a row of the reference is not among the records; empty where it is.
QString whyMissing(const CsvRow &row, const Meaning &meaning, const std::vector<DnsRecord> &records)
{
    const QString type = row[QStringLiteral("record_type")];
    const bool isService = type == QStringLiteral("SRV");
    QStringList targets;
    if (isService)
        targets = meaning.names(targetOf(row));
    for (const QString &name : meaning.names(row[QStringLiteral("name_pattern")])) {
        for (const QString &zone : row[QStringLiteral("zone")].split(QLatin1Char('+'))) {
            const DnsZone where = zone == QStringLiteral("internal") ? DnsZone::Internal : DnsZone::External;
            QStringList found;
            const bool isThere = std::ranges::any_of(records, [&](const DnsRecord &record) {
                if (record.name != name || record.zone != where)
                    return false;
                found.append(isService ? record.target : meaning.holderOf(record));
                if (isService)
                    return record.type == DnsRecord::Type::Srv && targets.contains(record.target)
                        && QString::number(record.port->number()) == row[QStringLiteral("port")];
                return record.type == DnsRecord::Type::A
                    && isMeant(found.back(), row[QStringLiteral("target")]);
            });
            if (!isThere)
                return QStringLiteral("%1 %2: %3").arg(zone, name, found.join(QLatin1Char(' ')));
        }
    }
    return {};
}

} // namespace

/// The records against every table of the reference that is not of one scenario alone.
class NameReferenceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyRowIsThereOrLeftOutForAReason();
    void aliasesStayInTheirDomain();
    void geoDnsNeedsPairedPools();
};

void NameReferenceTest::everyRowIsThereOrLeftOutForAReason()
{
    if (!QDir(QStringLiteral(REFERENCE_FOLDER)).exists())
        QSKIP("no reference");
    QStringList wrong;
    int compared = 0;
    std::set<QString> excused;
    for (const CsvRow &row : readCsv(QStringLiteral(REFERENCE_FOLDER "/dns-records.csv"))) {
        const QString scenario = row[QStringLiteral("scenario")];
        // tst_names compares these as wholes.
        if (scenario.startsWith(QStringLiteral("edge-")))
            continue;
        if (leftOut.contains(keyOf(row))) {
            excused.insert(keyOf(row));
            continue;
        }
        const auto shown = shownTables.find(scenario);
        QVERIFY2(shown != shownTables.end(), qPrintable(scenario));
        Meaning meaning(shown->second);
        const bool isGeoDns = row[QStringLiteral("table")] == QStringLiteral("geodns");
        meaning.setFeature("geodns", isGeoDns);
        const auto records = dnsRecords(derive(meaning.topology(), lyncCatalogue()));
        const QString why = isGeoDns ? whyNoGeoDns(row, meaning, records) : whyMissing(row, meaning, records);
        if (!why.isEmpty())
            wrong.append(keyOf(row) + QStringLiteral(": ") + why);
        ++compared;
    }
    QCOMPARE(wrong.join(QLatin1Char('\n')), QString());
    QCOMPARE(excused.size(), leftOut.size());
    QVERIFY(compared >= 50);
}

void NameReferenceTest::aliasesStayInTheirDomain()
{
    Topology topology = sample(QStringLiteral("edge-scaled-hlb")).topology;
    topology.deployment.sipDomains = {HostName::parse(u"contoso.net").value()};
    const auto records = dnsRecords(derive(topology, lyncCatalogue()));
    const auto alias = std::ranges::find_if(
        records, [](const DnsRecord &record) { return record.type == DnsRecord::Type::Cname; });
    QVERIFY(alias != records.end());
    QCOMPARE(alias->name, QStringLiteral("lyncdiscoverinternal.contoso.net"));
    QCOMPARE(alias->target, QStringLiteral("director-web.contoso.net"));
}

void NameReferenceTest::geoDnsNeedsPairedPools()
{
    const auto records = [](const char *which, bool geoDns) {
        Topology topology = sample(QLatin1StringView(which)).topology;
        topology.deployment.features[FeatureKey::literal("geodns")] = geoDns;
        QStringList lines;
        for (const DnsRecord &record : dnsRecords(derive(topology, lyncCatalogue())))
            lines.append(record.name + QLatin1Char(' ') + record.target);
        return lines;
    };
    QCOMPARE(records("edge-single-nat", true), records("edge-single-nat", false));
    QVERIFY(records("edge-scaled-dns-public", true) != records("edge-scaled-dns-public", false));
}

QTEST_APPLESS_MAIN(NameReferenceTest)
#include "tst_namereference.moc"

// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../catalog/csvtable.h"
#include "derive/names.h"
#include "support/samples.h"

#include <QDir>
#include <QTest>

#include <set>

using namespace portolan;
using namespace portolan::test;

namespace {

const QString firstDomain = QStringLiteral("contoso.com");
const QString secondDomain = QStringLiteral("fabrikam.com");

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
    {QStringLiteral("geo-dr/geodns/1"), QStringLiteral("GeoDNS cannot be chosen")},
    {QStringLiteral("geo-dr/geodns/2"), QStringLiteral("GeoDNS cannot be chosen")},
    {QStringLiteral("geo-dr/geodns/3"), QStringLiteral("GeoDNS cannot be chosen")},
    {QStringLiteral("geo-dr/geodns/4"), QStringLiteral("GeoDNS cannot be chosen")},
    {QStringLiteral("geo-dr/geodns/5"), QStringLiteral("GeoDNS cannot be chosen")},
    {QStringLiteral("geo-dr/geodns/6"), QStringLiteral("GeoDNS cannot be chosen")},
    {QStringLiteral("geo-dr/geodns/7"), QStringLiteral("GeoDNS cannot be chosen")},
    {QStringLiteral("geo-dr/geodns/8"), QStringLiteral("GeoDNS cannot be chosen")},
};

QString keyOf(const CsvRow &row)
{
    return QStringList{row[QStringLiteral("scenario")], row[QStringLiteral("table")],
                       row[QStringLiteral("row")]}
        .join(QLatin1Char('/'));
}

QString textOf(const std::optional<HostName> &name)
{
    return name ? name->toString() : QString();
}

QString hostOf(const QString &fqdn)
{
    return fqdn.section(QLatin1Char('.'), 0, 0);
}

/// One topology, and what the placeholders of the reference mean in it.
class Meaning {
public:
    explicit Meaning(const QString &name) : m_topology(sample(name).topology)
    {
        m_topology.deployment.sipDomains.push_back(HostName::parse(secondDomain).value());
    }

    [[nodiscard]] const Topology &topology() const { return m_topology; }

    [[nodiscard]] QStringList names(QString pattern) const
    {
        // Clients make this one of the SIP domain (A70).
        if (pattern.startsWith(QStringLiteral("lyncdiscoverinternal.")))
            pattern.replace(QStringLiteral("<internal-domain>"), QStringLiteral("<sip-domain>"));
        if (pattern.contains(QStringLiteral("<sip-domain-2>")))
            return names(pattern.replace(QStringLiteral("<sip-domain-2>"), secondDomain));
        if (pattern.contains(QStringLiteral("<sip-domain>")))
            return names(pattern.replace(QStringLiteral("<sip-domain>"), firstDomain));
        for (const auto &[placeholder, role] : roles()) {
            const QString own = QStringLiteral("<%1>.").arg(placeholder);
            if (pattern.startsWith(own))
                return ofRole(pattern.mid(own.size()), role, placeholder.endsWith(QStringLiteral("pool")));
        }
        if (pattern.startsWith(QStringLiteral("<internal-web>.")))
            return {webName()};
        pattern.remove(QLatin1Char('<')).remove(QLatin1Char('>'));
        return {pattern.replace(QStringLiteral(".domain"), QLatin1Char('.') + firstDomain)};
    }

    /// "director", "lb.vip.director": in the words of the reference.
    [[nodiscard]] QString holderOf(const DnsRecord &record) const
    {
        const ElementId &id = record.elements.front();
        for (const Pool &pool : m_topology.pools) {
            for (const Server &server : pool.servers) {
                if (server.id.element() == id)
                    return word(pool);
            }
        }
        for (const Balancer &balancer : m_topology.balancers) {
            for (const Vip &vip : balancer.vips) {
                if (vip.id.element() == id)
                    return QStringLiteral("lb.vip.") + word(*m_topology.pools.find(vip.pool));
            }
        }
        return id.toString();
    }

private:
    static const std::map<QString, QString> &roles()
    {
        static const std::map<QString, QString> all{
            {QStringLiteral("director"), QStringLiteral("director")},
            {QStringLiteral("director-pool"), QStringLiteral("director")},
            {QStringLiteral("pool"), QStringLiteral("front-end")},
            {QStringLiteral("fe-node"), QStringLiteral("front-end")},
            {QStringLiteral("sql-backend"), QStringLiteral("sql-server")},
            {QStringLiteral("se-server"), QStringLiteral("standard-edition")},
            {QStringLiteral("pchat-node"), QStringLiteral("persistent-chat")},
            {QStringLiteral("pchat-pool"), QStringLiteral("persistent-chat")},
            {QStringLiteral("mediation-pool"), QStringLiteral("mediation")},
            {QStringLiteral("domain-controller"), QStringLiteral("ntp-server")},
        };
        return all;
    }

    static QString word(const Pool &pool)
    {
        static const std::map<QString, QString> words{
            {QStringLiteral("front-end"), QStringLiteral("frontend")},
            {QStringLiteral("sql-server"), QStringLiteral("sql-backend")},
            {QStringLiteral("reverse-proxy"), QStringLiteral("reverse-proxy.external")},
            {QStringLiteral("edge"), QStringLiteral("edge.external.access")},
        };
        const auto it = words.find(pool.role.toString());
        return it == words.end() ? pool.role.toString() : it->second;
    }

    /// In its own domain, or in that which the pattern goes on with.
    [[nodiscard]] QStringList ofRole(const QString &rest, const QString &role, bool isPool) const
    {
        QStringList result;
        const auto add = [&](const QString &fqdn) {
            const bool isOwn =
                rest == QStringLiteral("<internal-domain>") || rest == QStringLiteral("<domain>");
            result.append(isOwn ? fqdn : hostOf(fqdn) + QLatin1Char('.') + rest);
        };
        for (const Pool &pool : m_topology.pools) {
            if (pool.role.toString() != role || (!result.isEmpty() && isPool))
                continue;
            if (isPool)
                add(textOf(pool.fqdn));
            else
                std::ranges::for_each(pool.servers, [&](const Server &each) { add(textOf(each.fqdn)); });
        }
        return result;
    }

    [[nodiscard]] QString webName() const
    {
        for (const Balancer &balancer : m_topology.balancers) {
            for (const Vip &vip : balancer.vips) {
                if (word(*m_topology.pools.find(vip.pool)) == QStringLiteral("frontend"))
                    return textOf(vip.fqdn);
            }
        }
        return {};
    }

    Topology m_topology;
};

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
        const Meaning meaning(shown->second);
        const QString why = whyMissing(row, meaning, dnsRecords(derive(meaning.topology(), lyncCatalogue())));
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

QTEST_APPLESS_MAIN(NameReferenceTest)
#include "tst_namereference.moc"

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

const QString domain = QStringLiteral("contoso.com");

QString keyOf(const DnsRecord &record)
{
    return lyncCatalogue()->names->dns[size_t(record.rule)].key.toString();
}

QString keyOf(const CertificateRequest &request)
{
    return lyncCatalogue()->names->certificates[size_t(request.rule)].key.toString();
}

QString typeOf(const DnsRecord &record)
{
    const char *types[] = {"A", "AAAA", "CNAME", "SRV"};
    return QLatin1StringView(types[int(record.type)]);
}

QString lineOf(const QString &zone, const QString &type, const QString &name, const QString &port,
               const QString &target)
{
    return QStringList{zone, type, name, port, target}.join(QLatin1Char(' '));
}

std::vector<DnsRecord> recordsOf(const Topology &topology)
{
    return dnsRecords(derive(topology, lyncCatalogue()));
}

const Pool &edgeOf(const Topology &topology)
{
    return *topology.pools.find(PoolId::literal("pool-edge"));
}

QString v4(const AddressPair &pair)
{
    return pair.v4 ? pair.v4->toString() : QString();
}

/// What the words of the reference's column "target" mean in a scenario.
QStringList addressesFor(const Topology &topology, QString target)
{
    const bool outside = target.endsWith(QStringLiteral(".nat-public"));
    const bool virtualAddress = target.startsWith(QStringLiteral("lb.vip."));
    target.remove(QStringLiteral(".nat-public"));
    const SlotKey slot = SlotKey::parse(target.section(QLatin1Char('.'), -1)).value();
    QStringList result;
    if (virtualAddress) {
        for (const Balancer &balancer : topology.balancers) {
            for (const Vip &vip : balancer.vips) {
                if (vip.pool == edgeOf(topology).id && vip.slot == slot)
                    result.append(v4(vip.address));
            }
        }
        return result;
    }
    for (const Server &server : edgeOf(topology).servers) {
        if (!outside) {
            result.append(v4(server.addresses.at(slot)));
            continue;
        }
        for (const NatMapping &mapping : topology.natMappings) {
            if (mapping.owner == server.id && mapping.slot == slot)
                result.append(v4(mapping.outside));
        }
    }
    return result;
}

/// The name entered for a virtual address of the slot, else what is suggested.
QString publishedName(const Topology &topology, const char *slot, const char *label)
{
    for (const Balancer &balancer : topology.balancers) {
        for (const Vip &vip : balancer.vips) {
            if (vip.slot == SlotKey::literal(slot) && vip.fqdn)
                return vip.fqdn->toString();
        }
    }
    return QLatin1StringView(label) + QLatin1Char('.') + domain;
}

QString filled(const Topology &topology, QString pattern)
{
    pattern.replace(QStringLiteral("<webcon>.<domain>"), publishedName(topology, "webconf", "webcon"));
    pattern.replace(QStringLiteral("<av>.<domain>"), publishedName(topology, "av", "av"));
    pattern.replace(QStringLiteral("<edge-pool>.<internal-domain>"), edgeOf(topology).fqdn->toString());
    return pattern.replace(QStringLiteral("<sip-domain>"), domain);
}

/// The records that the documentation asks for at the Edge, each once.
std::set<QString> documentedRecords(const QString &scenario, const Topology &topology)
{
    std::set<QString> lines;
    for (const CsvRow &row : readCsv(QStringLiteral(REFERENCE_FOLDER "/dns-records.csv"))) {
        // Public IM repeats a record, and the page of the hardware scenario lacks XMPP (A03, A87).
        const bool isXmpp = row[QStringLiteral("table")] == QStringLiteral("xmpp");
        const QString of = isXmpp && scenario == QStringLiteral("edge-scaled-hlb")
            ? QStringLiteral("federation-xmpp-pic")
            : scenario;
        if (row[QStringLiteral("scenario")] != of
            || row[QStringLiteral("table")] == QStringLiteral("public-im"))
            continue;
        const QString name = filled(topology, row[QStringLiteral("name_pattern")]);
        QString target = row[QStringLiteral("target")];
        if (of != scenario && target == QStringLiteral("edge.external.access"))
            target = QStringLiteral("lb.vip.edge.access");
        const QStringList targets = row[QStringLiteral("record_type")] == QStringLiteral("A")
            ? addressesFor(topology, target)
            : QStringList{filled(topology, target)};
        for (const QString &each : targets)
            lines.insert(lineOf(row[QStringLiteral("zone")], row[QStringLiteral("record_type")], name,
                                row[QStringLiteral("port")], each));
    }
    return lines;
}

HostName host(const char16_t *name)
{
    return HostName::parse(name).value();
}

void enter(Topology &topology, const char *which, const char *name, const char16_t *as)
{
    Pool pool = *topology.pools.find(PoolId::literal(which));
    pool.names.insert_or_assign(NameKey::literal(name), host(as));
    topology.pools.put(pool);
}

/// The names of the records a rule makes, each once and sorted.
QString namesIn(const std::vector<DnsRecord> &records, const char *key)
{
    std::set<QString> names;
    for (const DnsRecord &record : records) {
        if (keyOf(record) == QLatin1StringView(key))
            names.insert(record.name);
    }
    return QStringList(names.begin(), names.end()).join(QLatin1Char(' '));
}

QString text(const std::set<QString> &lines)
{
    return QStringList(lines.begin(), lines.end()).join(QLatin1Char('\n'));
}

} // namespace

class NamesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void edgeRecordsAreThoseOfTheDocumentation_data();
    void edgeRecordsAreThoseOfTheDocumentation();
    void edgeCertificatesAreThoseOfTheDocumentation_data();
    void edgeCertificatesAreThoseOfTheDocumentation();
    void publishedNamesLeadToTheReverseProxy();
    void balancedPoolsHaveARecordPerServer();
    void missingAddressesAreSaid();
    void namesInBothZonesAreMarked();
    void serviceRecordsStayInTheirDomain();
    void switchedOffFeaturesNeedNoRecords();
    void furtherEdgePoolsHaveNamesOfTheirOwn();
    void enteredNamesGoBeforePatterns();
    void anAccessNameStandsForItsDomain();
    void simpleUrlsCanBeSharedOrOfOneDomain();
    void aPoolsNameGoesBeforeThatOfAnAddress();
    void signInLeadsToThePoolInTheSipDomain();
    void namesSayWhereTheyAreEntered();
    void sharedNamesLeadToOnePlace();
    void geoDnsHasANameWhereItIsUsed();
    void geoDnsNamesAreInCertificates();
};

void NamesTest::edgeRecordsAreThoseOfTheDocumentation_data()
{
    QTest::addColumn<QString>("name");
    for (const Scenario &scenario : lyncCatalogue()->scenarios)
        QTest::newRow(qPrintable(scenario.id)) << scenario.id;
}

void NamesTest::edgeRecordsAreThoseOfTheDocumentation()
{
    QFETCH(QString, name);
    if (!QDir(QStringLiteral(REFERENCE_FOLDER)).exists())
        QSKIP("no reference");
    const Topology topology = sample(name).topology;
    std::set<QString> derived;
    for (const DnsRecord &record : recordsOf(topology)) {
        if (!keyOf(record).startsWith(QStringLiteral("edge.")) || record.type == DnsRecord::Type::Aaaa)
            continue;
        derived.insert(
            lineOf(record.zone == DnsZone::Internal ? QStringLiteral("internal") : QStringLiteral("external"),
                   typeOf(record), record.name,
                   record.port ? QString::number(record.port->number()) : QString(), record.target));
    }
    const std::set<QString> documented = documentedRecords(name, topology);
    QVERIFY(documented.size() >= 8);
    QCOMPARE(text(derived), text(documented));
}

void NamesTest::edgeCertificatesAreThoseOfTheDocumentation_data()
{
    edgeRecordsAreThoseOfTheDocumentation_data();
}

void NamesTest::edgeCertificatesAreThoseOfTheDocumentation()
{
    QFETCH(QString, name);
    if (!QDir(QStringLiteral(REFERENCE_FOLDER)).exists())
        QSKIP("no reference");
    const Topology topology = sample(name).topology;
    std::map<QString, CertificateRequest> derived;
    for (const CertificateRequest &request : certificateRequests(derive(topology, lyncCatalogue())))
        derived.emplace(keyOf(request), request);
    int compared = 0;
    for (const CsvRow &row : readCsv(QStringLiteral(REFERENCE_FOLDER "/certificates.csv"))) {
        if (row[QStringLiteral("scenario")] != name || row[QStringLiteral("role")] != QStringLiteral("edge"))
            continue;
        const QString use = row[QStringLiteral("cert_use")];
        // Public IM asks for the same as the plain one; XMPP adds names to it.
        if (use == QStringLiteral("external") || use == QStringLiteral("external-public-im"))
            continue;
        const bool isExternal = use == QStringLiteral("external-xmpp");
        const CertificateRequest &request =
            derived.at(isExternal ? QStringLiteral("edge.external") : QStringLiteral("edge.internal"));
        QCOMPARE(request.subject, filled(topology, row[QStringLiteral("subject_pattern")]));
        std::set<QString> names;
        for (QString san : row[QStringLiteral("san_patterns")].split(QLatin1Char('|'), Qt::SkipEmptyParts)) {
            san.remove(QStringLiteral("[*]"));
            // The bare domain stands for the host (A67).
            if (san != QStringLiteral("xmpp.<sip-domain>"))
                names.insert(filled(topology, san));
        }
        QCOMPARE(text({request.alternativeNames.begin(), request.alternativeNames.end()}), text(names));
        const QString exportable = row[QStringLiteral("private_key_exportable")];
        QCOMPARE(request.exportable,
                 exportable == QStringLiteral("yes") ? KeyExport::Yes : KeyExport::Optional);
        QCOMPARE(lyncCatalogue()->names->certificates[size_t(request.rule)].issuer,
                 row[QStringLiteral("issuer")] == QStringLiteral("public") ? Issuer::Public : Issuer::Either);
        ++compared;
    }
    QCOMPARE(compared, 2);
}

void NamesTest::publishedNamesLeadToTheReverseProxy()
{
    QStringList names;
    for (const DnsRecord &record : recordsOf(sample(QStringLiteral("edge-single-nat")).topology)) {
        if (!keyOf(record).startsWith(QStringLiteral("web.external")))
            continue;
        QCOMPARE(record.target, QStringLiteral("203.0.113.130"));
        names.append(record.name.section(QLatin1Char('.'), 0, 0));
    }
    names.sort();
    QCOMPARE(names.join(QLatin1Char(' ')),
             QStringLiteral("dialin lyncdiscover meet officewebapps webdirext webext"));
}

void NamesTest::balancedPoolsHaveARecordPerServer()
{
    const auto records = recordsOf(sample(QStringLiteral("edge-scaled-dns-nat")).topology);
    const auto count = [&records](const char *key, DnsRecord::Type type) {
        return std::ranges::count_if(records, [&](const DnsRecord &record) {
            return keyOf(record) == QLatin1StringView(key) && record.type == type;
        });
    };
    QCOMPARE(count("edge.pool", DnsRecord::Type::A), 2);
    QCOMPARE(count("edge.pool", DnsRecord::Type::Aaaa), 2);
    QCOMPARE(count("edge.access", DnsRecord::Type::A), 2);
}

void NamesTest::missingAddressesAreSaid()
{
    Topology topology = sample(QStringLiteral("edge-single-nat")).topology;
    topology.natMappings.remove(NatMappingId::literal("nat-edge1-av"));
    const auto records = recordsOf(topology);
    const auto av = std::ranges::find_if(
        records, [](const DnsRecord &record) { return keyOf(record) == QStringLiteral("edge.av"); });
    QVERIFY(av != records.end());
    // A private address is of no use in the Internet.
    QCOMPARE(av->target, QString());
    QVERIFY(!av->isComplete());
    QVERIFY(av->isSuggested);
}

void NamesTest::namesInBothZonesAreMarked()
{
    for (const DnsRecord &record : recordsOf(sample(QStringLiteral("edge-single-nat")).topology)) {
        const bool inBoth = record.name.startsWith(QStringLiteral("meet."))
            || record.name.startsWith(QStringLiteral("sip."))
            || record.name.startsWith(QStringLiteral("dialin."))
            || record.name.startsWith(QStringLiteral("webdirext."));
        QVERIFY2(record.isSplit == inBoth, qPrintable(record.name));
    }
}

void NamesTest::serviceRecordsStayInTheirDomain()
{
    Topology topology = sample(QStringLiteral("contoso")).topology;
    topology.deployment.sipDomains = {HostName::parse(u"contoso.com").value(),
                                      HostName::parse(u"fabrikam.com").value()};
    int services = 0;
    for (const DnsRecord &record : recordsOf(topology)) {
        if (record.type != DnsRecord::Type::Srv || keyOf(record) == QStringLiteral("phones.time"))
            continue;
        QCOMPARE(record.target.section(QLatin1Char('.'), 1), record.name.section(QLatin1Char('.'), 2));
        ++services;
    }
    QVERIFY(services >= 6);
}

void NamesTest::switchedOffFeaturesNeedNoRecords()
{
    Topology topology = sample(QStringLiteral("edge-single-nat")).topology;
    topology.deployment.features[FeatureKey::literal("xmpp")] = false;
    for (const DnsRecord &record : recordsOf(topology))
        QVERIFY2(!record.name.contains(QStringLiteral("xmpp")), qPrintable(record.name));
    for (const CertificateRequest &request : certificateRequests(derive(topology, lyncCatalogue())))
        QVERIFY(!request.alternativeNames.contains(domain));
}

void NamesTest::furtherEdgePoolsHaveNamesOfTheirOwn()
{
    std::map<QString, std::set<ElementId>> pools;
    for (const DnsRecord &record : recordsOf(sample(QStringLiteral("contoso")).topology)) {
        if (record.zone == DnsZone::External && record.elements.size() > 1
            && keyOf(record).startsWith(QStringLiteral("edge.")))
            pools[record.name].insert(record.elements.back());
    }
    QVERIFY(pools.contains(QStringLiteral("access-emea.contoso.com")));
    for (const auto &[name, owners] : pools)
        QVERIFY2(owners.size() == 1, qPrintable(name));
}

void NamesTest::enteredNamesGoBeforePatterns()
{
    Topology topology = sample(QStringLiteral("edge-single-nat")).topology;
    enter(topology, "pool-edge", "webcon", u"conferences.contoso.com");
    enter(topology, "pool-front-end", "webext", u"web.contoso.com");
    const auto records = recordsOf(topology);
    QCOMPARE(namesIn(records, "edge.webcon"), QStringLiteral("conferences.contoso.com"));
    QCOMPARE(namesIn(records, "web.external"), QStringLiteral("web.contoso.com"));
    QVERIFY(std::ranges::none_of(records, [](const DnsRecord &record) {
        return record.isSuggested && keyOf(record) == QStringLiteral("edge.webcon");
    }));
    for (const CertificateRequest &request : certificateRequests(derive(topology, lyncCatalogue()))) {
        QVERIFY(!request.alternativeNames.contains(QStringLiteral("webext.contoso.com")));
        if (keyOf(request) == QStringLiteral("reverse-proxy.listener")) {
            QCOMPARE(request.subject, QStringLiteral("web.contoso.com"));
            QVERIFY(request.alternativeNames.contains(QStringLiteral("web.contoso.com")));
        }
    }
}

void NamesTest::anAccessNameStandsForItsDomain()
{
    Topology topology = sample(QStringLiteral("edge-single-nat")).topology;
    topology.deployment.sipDomains.push_back(host(u"fabrikam.com"));
    enter(topology, "pool-edge", "access", u"edge.contoso.com");
    const auto records = recordsOf(topology);
    QCOMPARE(namesIn(records, "edge.access"), QStringLiteral("edge.contoso.com sip.fabrikam.com"));
    for (const DnsRecord &record : records) {
        if (keyOf(record) == QStringLiteral("edge.sign-in"))
            QCOMPARE(record.target,
                     record.name.endsWith(QStringLiteral("contoso.com"))
                         ? QStringLiteral("edge.contoso.com")
                         : QStringLiteral("sip.fabrikam.com"));
    }
    for (const CertificateRequest &request : certificateRequests(derive(topology, lyncCatalogue()))) {
        if (keyOf(request) == QStringLiteral("edge.external"))
            QCOMPARE(request.subject, QStringLiteral("edge.contoso.com"));
    }
}

void NamesTest::simpleUrlsCanBeSharedOrOfOneDomain()
{
    Topology topology = sample(QStringLiteral("edge-single-nat")).topology;
    Deployment &deployment = topology.deployment;
    deployment.sipDomains.push_back(host(u"fabrikam.com"));
    QCOMPARE(namesIn(recordsOf(topology), "web.external.meet"),
             QStringLiteral("meet.contoso.com meet.fabrikam.com"));
    deployment.domainNames[NameKey::literal("meet")].emplace(host(u"fabrikam.com"),
                                                             host(u"join.fabrikam.com"));
    QCOMPARE(namesIn(recordsOf(topology), "web.external.meet"),
             QStringLiteral("join.fabrikam.com meet.contoso.com"));
    deployment.names.emplace(NameKey::literal("meet"), host(u"lync.contoso.com"));
    deployment.names.emplace(NameKey::literal("dialin"), host(u"lync.contoso.com"));
    const auto records = recordsOf(topology);
    QCOMPARE(namesIn(records, "web.external.meet"), QStringLiteral("join.fabrikam.com"));
    QCOMPARE(namesIn(records, "web.external.dial-in"), QStringLiteral("lync.contoso.com"));
    // One record does for both.
    QCOMPARE(std::ranges::count_if(records,
                                   [](const DnsRecord &record) {
                                       return record.zone == DnsZone::External
                                           && record.name == QStringLiteral("lync.contoso.com");
                                   }),
             1);
    deployment.sipDomains.clear();
    QCOMPARE(namesIn(recordsOf(topology), "web.external.meet"), QString());
}

void NamesTest::aPoolsNameGoesBeforeThatOfAnAddress()
{
    Topology topology = sample(QStringLiteral("edge-scaled-hlb")).topology;
    QCOMPARE(namesIn(recordsOf(topology), "edge.av"), QStringLiteral("av.contoso.com"));
    enter(topology, "pool-edge", "av", u"media.contoso.com");
    QCOMPARE(namesIn(recordsOf(topology), "edge.av"), QStringLiteral("media.contoso.com"));
}

void NamesTest::signInLeadsToThePoolInTheSipDomain()
{
    const Topology topology = sample(QStringLiteral("edge-single-public")).topology;
    const auto records = recordsOf(topology);
    const auto service = std::ranges::find_if(
        records, [](const DnsRecord &record) { return keyOf(record) == QStringLiteral("sign-in.service"); });
    QVERIFY(service != records.end());
    QCOMPARE(service->target, QStringLiteral("se1.contoso.com"));
    QCOMPARE(namesIn(records, "sign-in.pool"), service->target);
    const auto requests = certificateRequests(derive(topology, lyncCatalogue()));
    QVERIFY(std::ranges::any_of(requests, [&](const CertificateRequest &request) {
        return keyOf(request) == QStringLiteral("front-end.default")
            && request.alternativeNames.contains(service->target);
    }));
}

void NamesTest::namesSayWhereTheyAreEntered()
{
    Topology topology = sample(QStringLiteral("edge-single-nat")).topology;
    topology.deployment.sipDomains.push_back(host(u"fabrikam.com"));
    const auto placeOf = [&](const char *name) {
        for (const DnsRecord &record : recordsOf(topology)) {
            if (record.name == QLatin1StringView(name))
                return record.namePlace.value_or(NamePlace());
        }
        return NamePlace();
    };
    using Field = FindingField::Kind;
    const auto entered = [](std::string_view id, const char *key) {
        return NamePlace{id.empty() ? ElementId() : ElementId::literal(id),
                         {Field::ServiceName, QLatin1StringView(key)}};
    };
    QCOMPARE(placeOf("webcon.contoso.com"), entered("pool-edge", "webcon"));
    QCOMPARE(placeOf("meet.fabrikam.com"), entered({}, "meet/fabrikam.com"));
    QCOMPARE(placeOf("dialin.contoso.com"), entered({}, "dialin"));
    // Of a virtual address, a pool, a server: their own.
    const FindingField own{Field::Fqdn, {}};
    QCOMPARE(placeOf("webint.contoso.net"), (NamePlace{ElementId::literal("vip-front-end-web"), own}));
    QCOMPARE(placeOf("pool.contoso.net"), (NamePlace{ElementId::literal("pool-front-end"), own}));
    QCOMPARE(placeOf("fe1.contoso.net"), (NamePlace{ElementId::literal("srv-fe1"), own}));
    // A service leads to the name it has; nobody enters that of Autodiscover.
    QCOMPARE(placeOf("_sip._tls.contoso.com"), entered("pool-edge", "access"));
    QCOMPARE(placeOf("lyncdiscover.contoso.com"), NamePlace());
    topology.deployment.names.emplace(NameKey::literal("meet"), host(u"lync.contoso.com"));
    QCOMPARE(placeOf("lync.contoso.com"), entered({}, "meet"));
}

/// One host for all simple URLs is one alias, whichever URL it is asked for.
void NamesTest::sharedNamesLeadToOnePlace()
{
    Topology topology = sample(QStringLiteral("edge-scaled-dns-public")).topology;
    Deployment &deployment = topology.deployment;
    deployment.features[FeatureKey::literal("geodns")] = true;
    for (const char *key : {"meet", "dialin"})
        deployment.names.emplace(NameKey::literal(key), host(u"lync.contoso.com"));
    QStringList targets;
    for (const DnsRecord &record : recordsOf(topology)) {
        if (record.name == QStringLiteral("lync.contoso.com") && record.zone == DnsZone::External)
            targets.append(record.target);
    }
    QCOMPARE(targets, QStringList{QStringLiteral("meet-ext.geodns.contoso.com")});
}

void NamesTest::geoDnsHasANameWhereItIsUsed()
{
    const auto proposed = [](const char *which, bool on) {
        Topology topology = sample(QLatin1StringView(which)).topology;
        topology.deployment.features[FeatureKey::literal("geodns")] = on;
        const auto proposals = nameProposals(topology, lyncCatalogue(), {});
        const auto found = std::ranges::find_if(proposals, [](const NameProposal &proposal) {
            return proposal.name->key == NameKey::literal("geodns");
        });
        return found == proposals.end() ? QString() : found->texts.value(0);
    };
    QCOMPARE(proposed("edge-scaled-dns-public", true), QStringLiteral("geodns.contoso.com"));
    QCOMPARE(proposed("edge-scaled-dns-public", false), QString());
    QCOMPARE(proposed("edge-single-nat", true), QString());
    // The label is free.
    Topology topology = sample(QStringLiteral("edge-scaled-dns-public")).topology;
    topology.deployment.features[FeatureKey::literal("geodns")] = true;
    topology.deployment.names.emplace(NameKey::literal("geodns"), host(u"geo.contoso.com"));
    QCOMPARE(namesIn(recordsOf(topology), "geodns.scheduler.internal.answer"),
             QStringLiteral("scheduler-int.geo.contoso.com"));
}

/// The web scheduler has a name of its own only with GeoDNS.
void NamesTest::geoDnsNamesAreInCertificates()
{
    Topology topology = sample(QStringLiteral("edge-scaled-dns-public")).topology;
    const auto named = [&topology] {
        std::set<QString> rules;
        for (const CertificateRequest &request : certificateRequests(derive(topology, lyncCatalogue()))) {
            if (request.alternativeNames.contains(QStringLiteral("scheduler.contoso.com")))
                rules.insert(keyOf(request));
        }
        return text(rules);
    };
    QCOMPARE(named(), QString());
    topology.deployment.features[FeatureKey::literal("geodns")] = true;
    QCOMPARE(named(),
             QStringLiteral("front-end.web-external\nfront-end.web-internal\nreverse-proxy.listener"));
}

QTEST_APPLESS_MAIN(NamesTest)
#include "tst_names.moc"

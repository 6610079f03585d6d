// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/checknames.h"
#include "check/acceptance.h"
#include "check/check.h"
#include "mistakes.h"
#include "support/samples.h"

#include <QTest>

#include <map>
#include <set>

using namespace portolan;
using namespace portolan::test;

namespace {

const CheckList &checks()
{
    return *lyncCatalogue()->checks;
}

QString keyOf(const Finding &finding)
{
    return checks().checks[size_t(finding.check)].key.toString();
}

QStringList keysIn(const Topology &topology)
{
    QStringList keys;
    for (const Finding &finding : deriveChecked(topology, lyncCatalogue()).findings)
        keys.append(keyOf(finding));
    return keys;
}

Topology topologyOf(const QString &name)
{
    return sample(name).topology;
}

/// What is new in the list of findings.
QStringList added(const QStringList &before, QStringList after)
{
    for (const QString &key : before)
        after.removeOne(key);
    after.sort();
    return after;
}

} // namespace

class ChecksTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyCheckHasBothCases();
    void everyCheckFires_data();
    void everyCheckFires();
    void everyObservationHasACheck();
    void everyDocumentedRuleIsAnswered();
    void scenariosHaveNoErrors_data();
    void scenariosHaveNoErrors();
    void twelveMistakesAreFound();
    void edgesAreToldTheirOwn();
    void oneAddressInsideIsOneTranslation();
    void aSharedAddressIsOneFinding();
    void whatHasOneCauseIsFoundOnce();
    void rangesThatNobodySetAreOneMatter();
    void aMissingLineIsToldOnce();
    void enteredNamesAreNames();
    void errorsComeFirst();
    void acceptedFindingsKeepTheirReason();
    void theSameDesignGivesTheSameFindings();
};

void ChecksTest::everyCheckHasBothCases()
{
    std::set<QString> tried;
    for (const Mistake &mistake : mistakes())
        QVERIFY2(tried.insert(mistake.check).second, qPrintable(mistake.check));
    QStringList missing;
    for (const Check &check : checks().checks) {
        if (!tried.contains(check.key.toString()))
            missing.append(check.key.toString());
    }
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(QStringLiteral(", "))));
    QCOMPARE(tried.size(), checks().checks.size());
}

void ChecksTest::everyCheckFires_data()
{
    QTest::addColumn<int>("place");
    const auto list = mistakes();
    for (int i = 0; i < int(list.size()); ++i)
        QTest::newRow(qPrintable(list[size_t(i)].check)) << i;
}

void ChecksTest::everyCheckFires()
{
    QFETCH(int, place);
    const Mistake mistake = mistakes()[size_t(place)];
    Topology spoilt = topologyOf(mistake.sample);
    if (mistake.spoil)
        mistake.spoil(spoilt);
    const QStringList found = keysIn(spoilt);
    QVERIFY2(found.contains(mistake.check), qPrintable(found.join(QStringLiteral(", "))));
    Topology quiet = topologyOf(mistake.quietSample.isEmpty() ? mistake.sample : mistake.quietSample);
    if (mistake.quiet)
        mistake.quiet(quiet);
    const QStringList said = keysIn(quiet);
    QVERIFY2(!said.contains(mistake.check), qPrintable(said.join(QStringLiteral(", "))));
}

void ChecksTest::everyObservationHasACheck()
{
    QStringList words;
    for (const Check &check : checks().checks) {
        // Others may be for some roles alone.
        if (check.primitive == CheckPrimitive::Observed && check.parameters.roles.empty())
            words.append(check.parameters.value);
    }
    QCOMPARE(words.removeDuplicates(), 0);
    QCOMPARE(size_t(words.size()), observationWords.size());
}

void ChecksTest::everyDocumentedRuleIsAnswered()
{
    std::set<QString> asked;
    for (const Check &check : checks().checks)
        asked.insert(check.references.begin(), check.references.end());
    for (const UncheckedRule &rule : checks().unchecked)
        asked.insert(rule.id);
    constexpr int documentedRules = 128;
    QCOMPARE(asked.size(), size_t(documentedRules));
    for (int i = 1; i <= documentedRules; ++i)
        QVERIFY(asked.contains(QStringLiteral("V%1").arg(i, 3, 10, QLatin1Char('0'))));
}

void ChecksTest::scenariosHaveNoErrors_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : sampleIds())
        QTest::newRow(qPrintable(name)) << name;
}

void ChecksTest::scenariosHaveNoErrors()
{
    QFETCH(QString, name);
    for (const Finding &finding : deriveChecked(topologyOf(name), lyncCatalogue()).findings)
        QVERIFY2(finding.severity != Severity::Error, qPrintable(keyOf(finding)));
}

/// Each of these brings exactly its own findings to a design that had none of them.
void ChecksTest::twelveMistakesAreFound()
{
    const QStringList planted{
        QStringLiteral("address.duplicate"),
        QStringLiteral("address.outside"),
        QStringLiteral("balancing.not-allowed"),
        QStringLiteral("balancing.source-nat-unknown"),
        QStringLiteral("branch.parent"),
        QStringLiteral("edge.next-hop"),
        QStringLiteral("name.duplicate"),
        QStringLiteral("name.missing"),
        QStringLiteral("nat.ports"),
        QStringLiteral("nat.taken"),
        QStringLiteral("ranges.client-size"),
        QStringLiteral("subnet.overlap"),
    };
    Topology topology = topologyOf(QStringLiteral("contoso"));
    const QStringList before = keysIn(topology);
    for (const Mistake &mistake : contosoMistakes())
        mistake.spoil(topology);
    QCOMPARE(added(before, keysIn(topology)), planted);
}

void ChecksTest::edgesAreToldTheirOwn()
{
    Topology topology = topologyOf(QStringLiteral("contoso"));
    for (Pool pool : std::vector<Pool>(topology.pools.begin(), topology.pools.end())) {
        for (Server &server : pool.servers)
            server.addresses.clear();
        topology.pools.put(pool);
    }
    std::map<QString, std::set<QString>> roles;
    for (const Finding &finding : deriveChecked(topology, lyncCatalogue()).findings) {
        if (finding.elements.empty())
            continue;
        for (const Pool &pool : topology.pools) {
            const bool isOf = std::ranges::any_of(pool.servers, [&](const Server &server) {
                return server.id.element() == finding.elements.front();
            });
            if (isOf)
                roles[keyOf(finding)].insert(pool.role.toString());
        }
    }
    QCOMPARE(roles[QStringLiteral("edge.address-missing")], std::set{QStringLiteral("edge")});
    const std::set<QString> &others = roles[QStringLiteral("address.missing")];
    QVERIFY(others.contains(QStringLiteral("front-end"))
            && others.contains(QStringLiteral("office-web-apps")));
    QVERIFY(!others.contains(QStringLiteral("edge")));
}

void ChecksTest::oneAddressInsideIsOneTranslation()
{
    // The Edge of one address inside and outside that many laboratories have.
    Topology topology = topologyOf(QStringLiteral("edge-single-nat"));
    const Pool *edge = topology.pools.find(PoolId::literal("pool-edge"));
    const AddressPair shared = edge->servers.front().addresses.at(SlotKey::literal("access"));
    const auto setInside = [&](const char *slot, const AddressPair &inside) {
        Pool pool = *topology.pools.find(PoolId::literal("pool-edge"));
        pool.servers.front().addresses[SlotKey::literal(slot)] = inside;
        topology.pools.put(pool);
    };
    for (const char *id : {"nat-edge1-webconf", "nat-edge1-av"}) {
        NatMapping mapping = *topology.natMappings.find(NatMappingId::literal(id));
        mapping.outside.v4 = Address::parse(u"203.0.113.11").value();
        topology.natMappings.put(mapping);
    }
    const QString byItself = QStringLiteral("nat.taken-by-itself");
    QCOMPARE(keysIn(topology).count(byItself), 1);
    setInside("webconf", shared);
    QCOMPARE(keysIn(topology).count(byItself), 1);
    setInside("av", shared);
    QVERIFY(!keysIn(topology).contains(byItself));
    // Another role on the same machine is that machine as well.
    const auto onTheEdge = [&](const char16_t *name) {
        Topology other = topology;
        Pool proxy = *other.pools.find(PoolId::literal("pool-reverse-proxy"));
        proxy.servers.front().fqdn = HostName::parse(name).value();
        other.pools.put(proxy);
        NatMapping mapping = *other.natMappings.find(NatMappingId::literal("nat-proxy1-external"));
        mapping.outside.v4 = Address::parse(u"203.0.113.11").value();
        other.natMappings.put(mapping);
        return keysIn(other);
    };
    QVERIFY(onTheEdge(u"proxy1.contoso.net").contains(QStringLiteral("nat.taken")));
    QVERIFY(!onTheEdge(u"edge1.contoso.net").contains(QStringLiteral("nat.taken")));
    QVERIFY(onTheEdge(u"edge1.contoso.net").contains(byItself));
    // Before an address is known, it is missing, and in nobody's way.
    setInside("av", {});
    QVERIFY(!keysIn(topology).contains(byItself));
    for (const Finding &finding : deriveChecked(topology, lyncCatalogue()).findings) {
        if (keyOf(finding) == QStringLiteral("nat.taken"))
            QVERIFY(finding.elements[0] != finding.elements[1]);
    }
}

void ChecksTest::aSharedAddressIsOneFinding()
{
    Topology topology = topologyOf(QStringLiteral("edge-single-public"));
    Pool pool = *topology.pools.find(PoolId::literal("pool-edge"));
    auto &addresses = pool.servers.front().addresses;
    addresses[SlotKey::literal("webconf")] = addresses[SlotKey::literal("access")];
    addresses[SlotKey::literal("av")] = addresses[SlotKey::literal("access")];
    topology.pools.put(pool);
    std::vector<Finding> found = deriveChecked(topology, lyncCatalogue()).findings;
    std::erase_if(found,
                  [](const Finding &each) { return keyOf(each) != QStringLiteral("edge.single-address"); });
    QCOMPARE(found.size(), size_t(1));
    QStringList words;
    for (const FindingWord &word : found.front().words)
        words.append(word.text);
    QCOMPARE(words.mid(1).join(QLatin1Char(' ')), QStringLiteral("access webconf av"));
}

void ChecksTest::whatHasOneCauseIsFoundOnce()
{
    Topology topology = topologyOf(QStringLiteral("contoso"));
    topology.parties = {};
    std::vector<Finding> found = deriveChecked(topology, lyncCatalogue()).findings;
    std::erase_if(found,
                  [](const Finding &each) { return keyOf(each) != QStringLiteral("clients.not-drawn"); });
    QCOMPARE(found.size(), size_t(1));
    const std::set<ElementId> places(found.front().elements.begin(), found.front().elements.end());
    QCOMPARE(places.size(), found.front().elements.size());
    for (const char *pool : {"pool-sea-front-end", "pool-fra-front-end", "pool-sea-edge"})
        QVERIFY2(places.contains(ElementId::literal(pool)), pool);
}

void ChecksTest::rangesThatNobodySetAreOneMatter()
{
    Topology topology = topologyOf(QStringLiteral("contoso"));
    const QString outside = QStringLiteral("ranges.client-within");
    QVERIFY(keysIn(topology).contains(outside));
    topology.deployment.ranges.clear();
    const QStringList keys = keysIn(topology);
    QVERIFY(!keys.contains(outside));
    QCOMPARE(keys.count(QStringLiteral("ranges.client-overlap")), 1);
}

void ChecksTest::aMissingLineIsToldOnce()
{
    Topology topology = topologyOf(QStringLiteral("edge-single-nat"));
    topology.associations.remove(AssociationId::literal("line-next-hop-edge-director"));
    const QStringList keys = keysIn(topology);
    QVERIFY(keys.contains(QStringLiteral("edge.next-hop")));
    QVERIFY(!keys.contains(QStringLiteral("line.not-associated")));
}

void ChecksTest::enteredNamesAreNames()
{
    const auto isDuplicate = [](const char *which, const char *name, const char16_t *host) {
        Topology topology = topologyOf(QStringLiteral("edge-single-nat"));
        Pool pool = *topology.pools.find(PoolId::literal(which));
        pool.names.emplace(NameKey::literal(name), HostName::parse(host).value());
        topology.pools.put(pool);
        return keysIn(topology).contains(QStringLiteral("name.duplicate"));
    };
    QVERIFY(!isDuplicate("pool-edge", "webcon", u"webcon.contoso.com"));
    // Outside, a pool has another name than inside; inside, its web services may have the pool's.
    QVERIFY(isDuplicate("pool-director", "webdirext", u"dir1.contoso.net"));
    QVERIFY(!isDuplicate("pool-director", "webint", u"dir1.contoso.net"));
    QVERIFY(isDuplicate("pool-director", "webint", u"pool.contoso.net"));
    // The virtual address is there to publish it.
    QVERIFY(!isDuplicate("pool-front-end", "webint", u"webint.contoso.net"));
    QVERIFY(isDuplicate("pool-director", "webint", u"webint.contoso.net"));
}

void ChecksTest::errorsComeFirst()
{
    Topology topology = topologyOf(QStringLiteral("contoso"));
    for (const Mistake &mistake : contosoMistakes())
        mistake.spoil(topology);
    const auto findings = deriveChecked(topology, lyncCatalogue()).findings;
    QVERIFY(std::ranges::is_sorted(findings, {}, &Finding::severity));
    QCOMPARE(findings.front().severity, Severity::Error);
    QCOMPARE(findings.back().severity, Severity::Info);
}

void ChecksTest::acceptedFindingsKeepTheirReason()
{
    const Topology topology = topologyOf(QStringLiteral("contoso"));
    const Finding first = deriveChecked(topology, lyncCatalogue()).findings.front();
    QVERIFY(first.isOpen());
    const QString reason = QStringLiteral("agreed with the provider");
    const auto after =
        deriveChecked(topology, lyncCatalogue(), View::Recommended, {acceptanceOf(first, checks(), reason)})
            .findings;
    QCOMPARE(after.front().accepted, reason);
    QCOMPARE(std::ranges::count_if(after, [](const Finding &finding) { return !finding.isOpen(); }), 1);
}

void ChecksTest::theSameDesignGivesTheSameFindings()
{
    const Topology topology = topologyOf(QStringLiteral("edge-scaled-hlb"));
    QCOMPARE(deriveChecked(topology, lyncCatalogue()).findings,
             deriveChecked(topology, lyncCatalogue()).findings);
}

QTEST_APPLESS_MAIN(ChecksTest)
#include "tst_checks.moc"

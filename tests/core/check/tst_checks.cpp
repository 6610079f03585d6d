// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/checknames.h"
#include "check/acceptance.h"
#include "check/check.h"
#include "mistakes.h"
#include "support/samples.h"

#include <QTest>

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
        if (check.primitive == CheckPrimitive::Observed)
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

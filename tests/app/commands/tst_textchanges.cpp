// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "carriedout.h"

#include "commands/filling.h"
#include "commands/namepattern.h"
#include "commands/replacing.h"
#include "model/lookup.h"

using namespace portolan;
using namespace portolan::test;

namespace {

ElementId id(const char *text)
{
    return ElementId::literal(text);
}

QString sentence(const Refusal &refusal)
{
    return refusal.in(Language::English);
}

/// The problem of the first row that has one.
QString problemOf(const TextChanges &changes)
{
    if (changes.problem)
        return sentence(*changes.problem);
    for (const TextChange &row : changes.rows) {
        if (row.problem)
            return sentence(*row.problem);
    }
    return {};
}

constexpr FillField hostField{FillField::Kind::Host, {}};
constexpr FillField names{FillField::Kind::Name, {}};

FillField addressesIn(const char *slot)
{
    return {FillField::Kind::Address, SlotKey::literal(slot)};
}

} // namespace

/// Many texts at once: by pattern, and by find and replace.
class TextChangesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_document = sample(QStringLiteral("edge-scaled-dns-nat")); }
    void patternsCount_data();
    void patternsCount();
    void patternsAreRefused_data();
    void patternsAreRefused();
    void hostNamesAreFilled();
    void namesOfOthersAreRefused();
    void whatIsNoHostNameIsRefused();
    void freeAddressesOfASubnetAreGiven();
    void fullSubnetsAreRefused();
    void addressesByPattern();
    void suggestionsFillWithoutAProblem();
    void replacesEverywhereInOneStep();
    void replacesOnlyWhatIsAsked();
    void namesAreReplacedToo();
    void replacingKeepsWhatSharedANameTogether();
    void replacementsOfOthersAreRefused();
    void replacementsThatAreNothingAreRefused();

private:
    [[nodiscard]] TextChanges filled(const FillField &field, const char *pattern) const
    {
        return fill(m_document.topology, lync2013(), {id("pool-edge")}, field, QString::fromUtf8(pattern));
    }
    [[nodiscard]] const Pool &edge(const Topology &topology) const
    {
        return *topology.pools.find(PoolId::literal("pool-edge"));
    }

    Document m_document;
};

void TextChangesTest::patternsCount_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("texts");
    QTest::newRow("zeros") << QStringLiteral("e{08..11}.x")
                           << QStringList{QStringLiteral("e08.x"), QStringLiteral("e09.x"),
                                          QStringLiteral("e10.x"), QStringLiteral("e11.x")};
    QTest::newRow("open") << QStringLiteral("{9..}")
                          << QStringList{QStringLiteral("9"), QStringLiteral("10")};
    QTest::newRow("none") << QStringLiteral("one") << QStringList{QStringLiteral("one")};
}

void TextChangesTest::patternsCount()
{
    QFETCH(QString, text);
    QFETCH(QStringList, texts);
    const NamePattern pattern = must(NamePattern::parse(text));
    QVERIFY(!pattern.whyNot(size_t(texts.size())));
    for (qsizetype i = 0; i < texts.size(); ++i)
        QCOMPARE(pattern.at(size_t(i)), texts[i]);
}

void TextChangesTest::patternsAreRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("count");
    QTest::newRow("open brace") << QStringLiteral("edge{01") << 1;
    QTest::newRow("letters") << QStringLiteral("edge{a..c}") << 1;
    QTest::newRow("two pairs") << QStringLiteral("e{1..2}-{1..2}") << 2;
    QTest::newRow("backwards") << QStringLiteral("e{4..1}") << 2;
    QTest::newRow("too few") << QStringLiteral("e{1..4}") << 5;
    QTest::newRow("one for two") << QStringLiteral("edge") << 2;
    QTest::newRow("a huge number") << QStringLiteral("e{1..99999999999}") << 2;
}

void TextChangesTest::patternsAreRefused()
{
    QFETCH(QString, text);
    QFETCH(int, count);
    const auto pattern = NamePattern::parse(text);
    QVERIFY(!pattern || pattern->whyNot(size_t(count)));
}

void TextChangesTest::hostNamesAreFilled()
{
    const TextChanges changes = filled(hostField, "access{01..04}.contoso.net");
    QCOMPARE(problemOf(changes), QString());
    QCOMPARE(changes.rows.size(), size_t(2));
    QCOMPARE(changes.rows[0].before, QStringLiteral("edge1.contoso.net"));
    const Document now = after(m_document, changes.edit);
    QCOMPARE(edge(now.topology).servers[1].fqdn->toString(), QStringLiteral("access02.contoso.net"));
    QCOMPARE(changes.edit.text.in(Language::English), QStringLiteral("Fill FQDNs of 2 servers"));
    QCOMPARE(before(now, changes.edit), m_document);
    // Their own names they may have again, even in another order.
    QCOMPARE(problemOf(filled(hostField, "edge{2..3}.contoso.net")), QString());
}

void TextChangesTest::namesOfOthersAreRefused()
{
    const Pool &other = *std::find_if(m_document.topology.pools.begin(), m_document.topology.pools.end(),
                                      [](const Pool &pool) {
                                          return pool.id != PoolId::literal("pool-edge")
                                              && pool.servers.size() == 1 && pool.servers.front().fqdn;
                                      });
    Topology topology = m_document.topology;
    Pool renamed = other;
    renamed.servers.front().fqdn = *HostName::parse(u"x02.contoso.net");
    topology.pools.put(renamed);
    const TextChanges changes =
        fill(topology, lync2013(), {id("pool-edge")}, hostField, QStringLiteral("X{01..02}.contoso.net"));
    QVERIFY(!changes.rows[0].problem);
    QVERIFY(changes.rows[1].problem);
    QVERIFY(problemOf(changes).contains(QStringLiteral("x02.contoso.net")));
    QVERIFY(changes.edit.isEmpty());
}

void TextChangesTest::whatIsNoHostNameIsRefused()
{
    const TextChanges changes = filled(hostField, "edge {01..02}");
    QVERIFY(problemOf(changes).contains(QStringLiteral("edge 01")));
    QVERIFY(changes.edit.isEmpty());
    QVERIFY(filled(names, "").hasProblem());
}

void TextChangesTest::freeAddressesOfASubnetAreGiven()
{
    const TextChanges changes = filled(addressesIn("internal"), "192.0.2.0/28");
    QCOMPARE(problemOf(changes), QString());
    QCOMPARE(changes.rows[0].after, QStringLiteral("192.0.2.1"));
    QCOMPARE(changes.rows[1].after, QStringLiteral("192.0.2.2"));
    const Document now = after(m_document, changes.edit);
    QCOMPARE(edge(now.topology).servers[1].addresses.at(SlotKey::literal("internal")).v4->toString(),
             QStringLiteral("192.0.2.2"));
    // Once more: their own are free for them.
    const TextChanges again = fill(now.topology, lync2013(), {id("pool-edge")}, addressesIn("internal"),
                                   QStringLiteral("192.0.2.0/28"));
    QCOMPARE(again.rows[0].after, QStringLiteral("192.0.2.1"));
    QVERIFY(again.edit.isEmpty() && !again.hasProblem());
}

void TextChangesTest::fullSubnetsAreRefused()
{
    const TextChanges changes = filled(addressesIn("internal"), "192.0.2.4/31");
    QCOMPARE(changes.rows.size(), size_t(2));
    const TextChanges full = filled(addressesIn("internal"), "192.0.2.4/32");
    QVERIFY(!full.rows[0].problem && full.rows[1].problem);
    QVERIFY(problemOf(filled(addressesIn("internal"), "192.0.2.4/77")).contains(QStringLiteral("subnet")));
}

void TextChangesTest::addressesByPattern()
{
    QCOMPARE(problemOf(filled(addressesIn("internal"), "192.0.2.{20..}")), QString());
    QVERIFY(problemOf(filled(addressesIn("internal"), "192.0.2.{255..}"))
                .contains(QStringLiteral("192.0.2.256")));
    QVERIFY(filled(addressesIn("internal"), "2001:db8::{20..}").rows[0].before.contains(u':'));
    // Of another slot of the same servers.
    const auto used = edge(m_document.topology).servers[0].addresses.at(SlotKey::literal("access")).v4;
    const QString text = used->toString();
    const QString pattern =
        text.left(text.lastIndexOf(u'.') + 1) + u'{' + text.section(u'.', 3) + QStringLiteral("..}");
    const TextChanges changes =
        fill(m_document.topology, lync2013(), {id("srv-edge2")}, addressesIn("internal"), pattern);
    QVERIFY(problemOf(changes).contains(text));
}

void TextChangesTest::suggestionsFillWithoutAProblem()
{
    std::vector<ElementId> pools;
    for (const Pool &pool : m_document.topology.pools)
        pools.push_back(pool.id);
    for (const ElementId &pool : pools) {
        for (const FillField &field : fillFields(m_document.topology, lync2013(), {pool})) {
            const QString pattern = suggestedPattern(m_document.topology, lync2013(), {pool}, field);
            const TextChanges changes = fill(m_document.topology, lync2013(), {pool}, field, pattern);
            if (pattern.isEmpty())
                continue;
            QVERIFY2(!changes.hasProblem(), qPrintable(pattern + u' ' + problemOf(changes)));
            QVERIFY(inconsistencies(after(m_document, changes.edit).topology).empty());
        }
    }
    QVERIFY(fillFields(m_document.topology, lync2013(), pools).size() > 4);
    QCOMPARE(suggestedPattern(m_document.topology, lync2013(), {id("pool-edge")}, hostField),
             QStringLiteral("edge{1..}.contoso.net"));
}

void TextChangesTest::replacesEverywhereInOneStep()
{
    const TextChanges changes =
        replaceTexts(m_document.topology, {QStringLiteral("contoso"), QStringLiteral("fabrikam")});
    QCOMPARE(problemOf(changes), QString());
    const Document now = after(m_document, changes.edit);
    QVERIFY(replaceTexts(now.topology, {QStringLiteral("CONTOSO"), QStringLiteral("x")}).rows.empty());
    QCOMPARE(edge(now.topology).servers[0].fqdn->toString(), QStringLiteral("edge1.fabrikam.net"));
    QVERIFY(inconsistencies(now.topology).empty());
    QCOMPARE(before(now, changes.edit), m_document);
}

void TextChangesTest::namesAreReplacedToo()
{
    const auto host = [](const char16_t *name) { return *HostName::parse(name); };
    Topology topology = m_document.topology;
    Pool pool = edge(topology);
    pool.names.emplace(NameKey::literal("av"), host(u"media.contoso.com"));
    topology.pools.put(pool);
    topology.deployment.names.emplace(NameKey::literal("dialin"), host(u"phone.contoso.com"));
    topology.deployment.domainNames[NameKey::literal("meet")].emplace(host(u"contoso.com"),
                                                                      host(u"meet.contoso.com"));
    const TextChanges changes =
        replaceTexts(topology, {QStringLiteral("contoso"), QStringLiteral("fabrikam")});
    QCOMPARE(problemOf(changes), QString());
    const Topology now = applied(topology, changes.edit.patch);
    QCOMPARE(edge(now).names.at(NameKey::literal("av")), host(u"media.fabrikam.com"));
    QCOMPARE(now.deployment.names.at(NameKey::literal("dialin")), host(u"phone.fabrikam.com"));
    QCOMPARE(now.deployment.domainNames.at(NameKey::literal("meet")).at(host(u"fabrikam.com")),
             host(u"meet.fabrikam.com"));
}

void TextChangesTest::replacesOnlyWhatIsAsked()
{
    Replacing replacing{QStringLiteral("edge"), QStringLiteral("gate")};
    replacing.inHosts = false;
    replacing.matchCase = true;
    QVERIFY(
        std::ranges::none_of(replaceTexts(m_document.topology, replacing).rows, [](const TextChange &row) {
            return row.before.contains(QStringLiteral("Edge pool"));
        }));
    replacing.matchCase = false;
    const TextChanges changes = replaceTexts(m_document.topology, replacing);
    const Document now = after(m_document, changes.edit);
    QCOMPARE(edge(now.topology).name, QStringLiteral("gate pool"));
    QCOMPARE(edge(now.topology).servers, edge(m_document.topology).servers);
    QVERIFY(replaceTexts(m_document.topology, {}).rows.empty());
}

void TextChangesTest::replacingKeepsWhatSharedANameTogether()
{
    Topology topology = m_document.topology;
    Pool pool = *std::find_if(topology.pools.begin(), topology.pools.end(),
                              [](const Pool &each) { return each.servers.size() == 1; });
    pool.fqdn = pool.servers.front().fqdn = *HostName::parse(u"lonely01.contoso.net");
    topology.pools.put(pool);
    const TextChanges changes =
        replaceTexts(topology, {QStringLiteral("lonely01"), QStringLiteral("single01")});
    QCOMPARE(problemOf(changes), QString());
    QVERIFY(changes.rows.size() >= 2);
}

void TextChangesTest::replacementsOfOthersAreRefused()
{
    const TextChanges changes =
        replaceTexts(m_document.topology, {QStringLiteral("edge1."), QStringLiteral("edge2.")});
    QVERIFY(problemOf(changes).contains(QStringLiteral("edge2.contoso.net")));
    QVERIFY(changes.edit.isEmpty());
    const auto &servers = edge(m_document.topology).servers;
    const QString first = servers[0].addresses.begin()->second.v4->toString();
    const QString second = servers[1].addresses.begin()->second.v4->toString();
    QVERIFY(replaceTexts(m_document.topology, {first, second}).hasProblem());
}

void TextChangesTest::replacementsThatAreNothingAreRefused()
{
    QVERIFY(
        problemOf(replaceTexts(m_document.topology, {QStringLiteral("contoso.net"), QStringLiteral("a b")}))
            .contains(QStringLiteral("host name")));
    Replacing all{edge(m_document.topology).name, QString()};
    all.inHosts = false;
    QVERIFY(replaceTexts(m_document.topology, all).hasProblem());
    QVERIFY(replaceTexts(m_document.topology, {QStringLiteral("."), QStringLiteral(":")}).hasProblem());
}

QTEST_GUILESS_MAIN(TextChangesTest)
#include "tst_textchanges.moc"

// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Who counts as the other end of a rule.
#include "deriving.h"

#include <QTest>

#include <algorithm>

using namespace portolan;
using namespace portolan::test;

namespace {

QStringList elements(const RowSide &side)
{
    QStringList names;
    for (const ElementId &id : side.elements)
        names.append(id.toString());
    return names;
}

/// "source > destination port" of the rule's rows, sorted.
QStringList opened(const RowFinder &rows, const char *rule)
{
    QStringList texts;
    for (const Row &row : rows.rowsOf(QString::fromLatin1(rule))) {
        const RowDetails details = rows.details(row);
        texts.append(QStringLiteral("%1 > %2 %3")
                         .arg(elements(details.source).join(u'+'), elements(details.destination).join(u'+'),
                              row.ports.toString()));
    }
    texts.sort();
    texts.removeDuplicates();
    return texts;
}

void setAttribute(Topology &topology, const char *line, const char *key, std::optional<AttributeValue> value)
{
    edit(topology.associations, line, [&](Association &association) {
        if (value)
            association.attributes.insert_or_assign(AttributeKey::literal(key), *value);
        else
            association.attributes.erase(AttributeKey::literal(key));
    });
}

constexpr auto applicationLine = "line-uses-application-sea-front-end-sea-contact-centre";

} // namespace

class TestPeers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void partnersCountWhileTheirFeatureIsOn();
    void partnersAreAskedOfTheirEdgePool();
    void sqlBrowserStaysOnItsServer();
    void backupPoolReachesWhatTheStoreReaches();
    void persistentChatFollowsTheMirror();
    void applicationsAreReachedOnTheirPort();
    void clientsAskTheDhcpServersOfTheirSite();
    void onlyTheirRulesLeadBehindABalancer();
};

void TestPeers::partnersCountWhileTheirFeatureIsOn()
{
    Topology topology = topologyOf("contoso");
    const RowFinder all = derived(topology);
    QCOMPARE(opened(all, "edge.external.sip.out"),
             QStringList{QStringLiteral(
                 "pool-sea-edge > party-fabrikam+party-litware+party-public-im+party-push 5061")});
    QCOMPARE(
        opened(all, "edge.external.sip.in"),
        QStringList{QStringLiteral("party-fabrikam+party-litware+party-public-im > pool-sea-edge 5061")});
    const quint64 id = all.onlyRowOf(QStringLiteral("edge.external.sip.out")).id;

    switchFeature(topology, "public-im", false);
    const RowFinder federated = derived(topology);
    QCOMPARE(opened(federated, "edge.external.sip.in"),
             QStringList{QStringLiteral("party-fabrikam+party-litware > pool-sea-edge 5061")});
    QCOMPARE(opened(federated, "edge.external.sip.out"),
             QStringList{QStringLiteral("pool-sea-edge > party-fabrikam+party-litware+party-push 5061")});

    switchFeature(topology, "federation", false);
    const RowFinder pushed = derived(topology);
    QVERIFY(pushed.rowsOf(QStringLiteral("edge.external.sip.in")).empty());
    QCOMPARE(opened(pushed, "edge.external.sip.out"),
             QStringList{QStringLiteral("pool-sea-edge > party-push 5061")});
    QCOMPARE(pushed.onlyRowOf(QStringLiteral("edge.external.sip.out")).id, id);

    switchFeature(topology, "push", false);
    QVERIFY(derived(topology).rowsOf(QStringLiteral("edge.external.sip.out")).empty());
}

void TestPeers::partnersAreAskedOfTheirEdgePool()
{
    Topology topology = topologyOf("contoso");
    edit(topology.pools, "pool-sea-edge",
         [](Pool &pool) { pool.features[FeatureKey::literal("public-im")] = false; });
    QCOMPARE(opened(derived(topology), "edge.external.sip.in"),
             QStringList{QStringLiteral("party-fabrikam+party-litware > pool-sea-edge 5061")});
}

void TestPeers::sqlBrowserStaysOnItsServer()
{
    const RowFinder rows = derived(topologyOf("contoso"));
    QVERIFY(!rows.rowsOf(QStringLiteral("sql.front-end.named.in")).empty());
    int listeners = 0;
    for (const Row &row : rows.derivation().rows) {
        if (row.ports.toString() != u"1434")
            continue;
        QCOMPARE(row.sheet, SheetKind::Listeners);
        listeners += elements(rows.details(row).destination).contains(u"pool-sea-sql-reports") ? 1 : 0;
    }
    QCOMPARE(listeners, 1);
}

void TestPeers::backupPoolReachesWhatTheStoreReaches()
{
    const RowFinder rows = derived(topologyOf("contoso"));
    const auto destinations = [&rows](const char *rule, const char *source) {
        QStringList found;
        for (const Row &row : rows.rowsOf(QString::fromLatin1(rule))) {
            const RowDetails details = rows.details(row);
            if (elements(details.source) == QStringList{QString::fromLatin1(source)})
                found += elements(details.destination);
        }
        found.sort();
        found.removeDuplicates();
        return found;
    };
    const QStringList servers = destinations("replication.servers.in", "pool-sea-front-end");
    QVERIFY(servers.contains(u"pool-muc-sba"));
    QCOMPARE(destinations("replication.servers.backup.in", "pool-fra-front-end"), servers);
    const QStringList edges = destinations("edge.internal.replication.in", "pool-sea-front-end");
    QCOMPARE(edges.size(), 2);
    QCOMPARE(destinations("edge.internal.replication.backup.in", "pool-fra-front-end"), edges);
}

void TestPeers::persistentChatFollowsTheMirror()
{
    const RowFinder rows = derived(topologyOf("contoso"));
    QCOMPARE(opened(rows, "sql.persistent-chat.mirror.in"),
             QStringList{QStringLiteral("pool-sea-persistent-chat > pool-sea-sql-mirror 1433")});
}

void TestPeers::applicationsAreReachedOnTheirPort()
{
    const QString ends = QStringLiteral("pool-sea-front-end > pool-sea-contact-centre %1");
    Topology topology = topologyOf("contoso");
    QCOMPARE(opened(derived(topology), "trusted-application.tls.out"), QStringList{ends.arg(12061)});
    setAttribute(topology, applicationLine, "port", std::nullopt);
    QCOMPARE(opened(derived(topology), "trusted-application.tls.out"), QStringList{ends.arg(5061)});
    setAttribute(topology, applicationLine, "transport", QStringLiteral("tcp"));
    const RowFinder unencrypted = derived(topology);
    QCOMPARE(opened(unencrypted, "trusted-application.tcp.out"), QStringList{ends.arg(5060)});
    QVERIFY(unencrypted.rowsOf(QStringLiteral("trusted-application.tls.out")).empty());
    // What does not speak TLS does not come to the port of those that do.
    QVERIFY(unencrypted.rowsOf(QStringLiteral("trusted-application.in")).empty());
}

void TestPeers::clientsAskTheDhcpServersOfTheirSite()
{
    Topology topology = topologyOf("contoso");
    const auto asked = [](const RowFinder &rows) {
        QStringList texts;
        for (const Row &row : rows.derivation().rows) {
            const RowDetails details = rows.details(row);
            if (row.sheet == SheetKind::Clients && details.rules.contains(u"clients.dhcp.out"))
                texts.append(elements(details.source).join(u'+') + QStringLiteral(" > ")
                             + elements(details.destination).join(u'+'));
        }
        texts.sort();
        return texts;
    };
    // Munich has none of its own and may ask both.
    QCOMPARE(asked(derived(topology)),
             (QStringList{QStringLiteral("party-fra-clients+party-muc-clients > pool-fra-dhcp"),
                          QStringLiteral("party-muc-clients+party-sea-clients > pool-sea-dhcp")}));
    topology.pools.remove(PoolId::literal("pool-fra-dhcp"));
    QCOMPARE(
        asked(derived(topology)),
        QStringList{QStringLiteral("party-fra-clients+party-muc-clients+party-sea-clients > pool-sea-dhcp")});
}

void TestPeers::onlyTheirRulesLeadBehindABalancer()
{
    const RowFinder rows = derived(topologyOf("edge-scaled-hlb"));
    const auto found = rows.rowsOf(QStringLiteral("edge.internal.av-udp.mediation.in"));
    QVERIFY(!found.empty());
    for (const Row &row : found)
        QVERIFY(elements(rows.details(row).source).contains(u"pool-mediation"));
}

QTEST_GUILESS_MAIN(TestPeers)
#include "tst_peers.moc"

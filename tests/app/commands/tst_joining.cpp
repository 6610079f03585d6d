// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "carriedout.h"

#include "commands/joining.h"
#include "model/lookup.h"

using namespace portolan;
using namespace portolan::test;

namespace {

const ElementId site = ElementId::literal("site-main");
const ElementId edgePool = ElementId::literal("pool-edge");
const ElementId frontEnds = ElementId::literal("pool-front-end");
const ElementId directors = ElementId::literal("pool-director");
const ElementId sql = ElementId::literal("pool-sql");
const ElementId chat = ElementId::literal("pool-persistent-chat");
const ElementId proxy = ElementId::literal("pool-reverse-proxy");
const ElementId balancer = ElementId::literal("lb-servers");
const AttributeKey purpose = AttributeKey::literal("purpose");

QStringList kinds(const std::vector<JoinChoice> &choices)
{
    QStringList keys;
    for (const JoinChoice &choice : choices)
        keys << (choice.kind.isEmpty() ? choice.traffic.toString() : choice.kind.toString());
    return keys;
}

QStringList texts(const std::vector<ElementId> &ids)
{
    QStringList list;
    for (const ElementId &id : ids)
        list << id.toString();
    return list;
}

} // namespace

/// Lines between elements of the shipped sample with an Edge pool behind NAT.
class JoiningTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatMakesSenseComesFromTheCatalogue();
    void aLineOfTheSiteIsALineOfItsPools();
    void symmetricLinesAreDrawnOnce();
    void storesAreDrawnOncePerPurpose();
    void anotherStoreIsReachedAsTheFirstOne();
    void aRoleWithAWordOfItsOwnUsesIt();
    void nothingJoinsAnElementWithItself();
    void refusalsNameTheReason();
    void aRefusedLineLeavesNothing();
    void endsMoveToWhatFits();
    void anEndDoesNotMoveOntoALineThereIs();
    void aPoolIsAddedAndJoinedInOneStep();
    void onlyRolesThatFitTheZoneAreOffered();
    void aProxyIsPutIntoALine();
    void whatLeadsNowhereIsNotPutIntoALine();
    void aBalancerTakesOverWhatTheLineCarries();
    void balancersServeTheSlotsInTheirZone();
    void everyChoiceBetweenAnyTwoElementsCanBeDrawn();

private:
    [[nodiscard]] std::vector<JoinChoice> choices(const ElementId &from, const ElementId &to) const
    {
        return joinChoices(m_document.topology, lync2013(), from, to);
    }
    void removeLines(const char *kind)
    {
        const Topology before = m_document.topology;
        for (const Association &line : before.associations) {
            if (line.kind == AssociationKey::literal(kind))
                m_document.topology.associations.remove(line.id);
        }
    }
    const Association &draw(const JoinChoice &choice)
    {
        const Creation drawn = must(join(m_document.topology, lync2013(), choice));
        m_document = after(m_document, drawn.edit);
        return *m_document.topology.associations.find(AssociationId(drawn.id));
    }

    Document m_document;
};

void JoiningTest::init()
{
    m_document = sample(QStringLiteral("edge-scaled-dns-nat"));
}

void JoiningTest::whatMakesSenseComesFromTheCatalogue()
{
    removeLines("uses-edge");
    removeLines("federation-route");
    removeLines("xmpp-route");
    const std::vector<JoinChoice> fromEdge = choices(edgePool, frontEnds);
    // As drawn first, then the other way round.
    QCOMPARE(kinds(fromEdge),
             QStringList({QStringLiteral("next-hop"), QStringLiteral("uses-edge"),
                          QStringLiteral("federation-route"), QStringLiteral("xmpp-route")}));
    QCOMPARE(fromEdge.front().from, edgePool);
    QCOMPARE(fromEdge.back().from, frontEnds);
    QCOMPARE(fromEdge.front().name.in(Language::German), QStringLiteral("Nächster Hop"));
    QCOMPARE(kinds(choices(site, edgePool)),
             QStringList({QStringLiteral("uses-edge"), QStringLiteral("federation-route"),
                          QStringLiteral("xmpp-route")}));
    QVERIFY(choices(edgePool, sql).empty());
}

void JoiningTest::aLineOfTheSiteIsALineOfItsPools()
{
    QCOMPARE(kinds(choices(frontEnds, edgePool)), QStringList(QStringLiteral("next-hop")));
    Pool moved = *m_document.topology.pools.find(PoolId(frontEnds));
    moved.site = {};
    m_document.topology.pools.put(moved);
    QVERIFY(kinds(choices(frontEnds, edgePool)).contains(QStringLiteral("uses-edge")));
}

void JoiningTest::symmetricLinesAreDrawnOnce()
{
    const Creation other = must(addPool(m_document, lync2013(), RoleKey::literal("front-end"),
                                        ZoneId::literal("zone-servers"), Language::English));
    m_document = after(m_document, other.edit);
    const auto possible = choices(frontEnds, other.id);
    QCOMPARE(kinds(possible), QStringList(QStringLiteral("backup-pool")));
    draw(possible.front());
    QVERIFY(choices(frontEnds, other.id).empty());
    QVERIFY(choices(other.id, frontEnds).empty());
}

void JoiningTest::storesAreDrawnOncePerPurpose()
{
    removeLines("store");
    QStringList words;
    for (auto left = choices(frontEnds, sql); !left.empty(); left = choices(frontEnds, sql)) {
        QCOMPARE(left.size(), size_t(1));
        const Association &line = draw(left.front());
        const auto word = line.attributes.find(purpose);
        words << (word == line.attributes.end() ? QStringLiteral("-") : std::get<QString>(word->second));
    }
    // The first one is the default, which is not stored.
    QCOMPARE(words,
             QStringList({QStringLiteral("-"), QStringLiteral("archiving"), QStringLiteral("monitoring")}));
    QVERIFY(inconsistencies(m_document.topology).empty());
}

void JoiningTest::anotherStoreIsReachedAsTheFirstOne()
{
    m_document.topology.associations.remove(AssociationId::literal("line-store-front-end-archiving"));
    const auto left = choices(frontEnds, sql);
    QCOMPARE(left.size(), size_t(1));
    QCOMPARE(left.front().name.in(Language::English), QStringLiteral("Database: Archiving"));
    const Association &line = draw(left.front());
    QCOMPARE(std::get<QString>(line.attributes.at(AttributeKey::literal("instance"))),
             QStringLiteral("named"));
    QCOMPARE(std::get<Port>(line.attributes.at(AttributeKey::literal("port"))), *Port::from(1435));
}

void JoiningTest::aRoleWithAWordOfItsOwnUsesIt()
{
    removeLines("store");
    const auto left = choices(chat, sql);
    QCOMPARE(left.size(), size_t(1));
    QCOMPARE(std::get<QString>(draw(left.front()).attributes.at(purpose)), QStringLiteral("persistent-chat"));
    QVERIFY(choices(chat, sql).empty());
}

void JoiningTest::nothingJoinsAnElementWithItself()
{
    QVERIFY(choices(frontEnds, frontEnds).empty());
    QVERIFY(whyNotJoined(m_document.topology, lync2013(), frontEnds, frontEnds));
}

void JoiningTest::refusalsNameTheReason()
{
    const auto senseless = whyNotJoined(m_document.topology, lync2013(), sql, edgePool);
    QVERIFY(senseless);
    const QString sentence = senseless->in(Language::English);
    QVERIFY2(sentence.startsWith(QStringLiteral("No line makes sense between “SQL Server” and “Edge pool”.")),
             qPrintable(sentence));
    QVERIFY2(sentence.contains(QStringLiteral("Front End Server")), qPrintable(sentence));
    // Those who can be joined with nearly everything are not listed.
    const auto brief =
        whyNotJoined(m_document.topology, lync2013(), frontEnds, ElementId::literal("party-federated"));
    QVERIFY(brief && brief->in(Language::English).size() < 100);
    const auto drawn = whyNotJoined(m_document.topology, lync2013(), chat, sql);
    QVERIFY(drawn);
    QCOMPARE(drawn->in(Language::English),
             QStringLiteral("All that can join “Persistent Chat pool” and “SQL Server” is drawn already."));
    QVERIFY(!whyNotJoined(m_document.topology, lync2013(), frontEnds, edgePool));
}

void JoiningTest::aRefusedLineLeavesNothing()
{
    JoinChoice wrong;
    wrong.from = sql;
    wrong.to = edgePool;
    wrong.kind = AssociationKey::literal("next-hop");
    QVERIFY(!join(m_document.topology, lync2013(), wrong));
    wrong.from = edgePool;
    wrong.to = directors;
    QVERIFY(!join(m_document.topology, lync2013(), wrong));
}

void JoiningTest::endsMoveToWhatFits()
{
    const AssociationId line = AssociationId::literal("line-next-hop-edge-director");
    QCOMPARE(texts(reattachTargets(m_document.topology, lync2013(), line, AssociationEnd::To)),
             QStringList(QStringLiteral("pool-front-end")));
    const Edit edit = must(reattach(m_document.topology, lync2013(), line, AssociationEnd::To, frontEnds));
    const Document now = after(m_document, edit);
    QCOMPARE(now.topology.associations.find(line)->to, frontEnds);
    QCOMPARE(before(now, edit), m_document);
    const auto refusal = reattach(m_document.topology, lync2013(), line, AssociationEnd::To, sql);
    QVERIFY(!refusal);
    QVERIFY(refusal.error().in(Language::English).contains(QStringLiteral("“SQL Server”")));
}

void JoiningTest::anEndDoesNotMoveOntoALineThereIs()
{
    // The proxy publishes both already.
    const AssociationId line = AssociationId::literal("line-publishes-reverse-proxy-front-end");
    QVERIFY(!reattach(m_document.topology, lync2013(), line, AssociationEnd::To, directors));
    m_document.topology.associations.remove(AssociationId::literal("line-publishes-reverse-proxy-director"));
    QVERIFY(reattach(m_document.topology, lync2013(), line, AssociationEnd::To, directors));
}

void JoiningTest::aPoolIsAddedAndJoinedInOneStep()
{
    const Creation created = must(
        addJoined(m_document, lync2013(), RoleKey::literal("pstn-gateway"), ZoneId::literal("zone-voice"),
                  ElementId::literal("pool-mediation"), Language::English, Placement{10, 20, 0, 0}));
    const Document now = after(m_document, created.edit);
    QVERIFY(inconsistencies(now.topology).empty());
    QCOMPARE(created.edit.text.in(Language::English),
             QStringLiteral("Add PSTN gateway and join it with “Mediation pool”"));
    const auto joined = std::count_if(
        now.topology.associations.begin(), now.topology.associations.end(), [&](const Association &line) {
            return line.to == created.id && line.kind == AssociationKey::literal("trunk");
        });
    QCOMPARE(joined, 1);
    QCOMPARE(now.diagram.placements.at(created.id).y, 20.0);
    QCOMPARE(before(now, created.edit), m_document);
    // Refused as a whole where it may not stand.
    QVERIFY(!addJoined(m_document, lync2013(), RoleKey::literal("pstn-gateway"),
                       ZoneId::literal("zone-internet"), ElementId::literal("pool-mediation"),
                       Language::English));
}

void JoiningTest::onlyRolesThatFitTheZoneAreOffered()
{
    const auto roles =
        rolesThatJoin(m_document.topology, lync2013(), edgePool, ZoneId::literal("zone-internet"));
    const auto has = [](const std::vector<RoleKey> &list, const char *key) {
        return std::ranges::find(list, RoleKey::literal(key)) != list.end();
    };
    QVERIFY(has(roles, "federated-partner"));
    QVERIFY(has(roles, "remote-users"));
    QVERIFY(!has(roles, "front-end"));
    const auto inside =
        rolesThatJoin(m_document.topology, lync2013(), edgePool, ZoneId::literal("zone-servers"));
    QVERIFY(has(inside, "front-end"));
    QVERIFY(!has(inside, "sql-server"));
}

void JoiningTest::aProxyIsPutIntoALine()
{
    // Remote users that sign in at the Front End pool itself.
    const JoinChoice direct = choices(ElementId::literal("party-remote-users"), frontEnds).front();
    const AssociationId line = draw(direct).id;
    const RoleKey role = RoleKey::literal("reverse-proxy");
    QVERIFY(mayInsert(m_document.topology, lync2013(), line, role));
    const Creation put = must(
        insertPool(m_document, lync2013(), line, role, ZoneId::literal("zone-servers"), Language::English));
    const Document now = after(m_document, put.edit);
    QVERIFY(inconsistencies(now.topology).empty());
    QCOMPARE(now.topology.associations.find(line)->to, put.id);
    const auto onward = std::find_if(now.topology.associations.begin(), now.topology.associations.end(),
                                     [&](const Association &each) { return each.from == put.id; });
    QVERIFY(onward != now.topology.associations.end());
    QCOMPARE((*onward).to, frontEnds);
    QCOMPARE((*onward).kind, AssociationKey::literal("publishes"));
    // Not where it was dropped: a reverse proxy stands in the DMZ.
    QCOMPARE(now.topology.pools.find(PoolId(put.id))->zones.at(InterfaceKey::literal("external")),
             ZoneId::literal("zone-dmz-outside"));
    QCOMPARE(before(now, put.edit), m_document);
}

void JoiningTest::whatLeadsNowhereIsNotPutIntoALine()
{
    const AssociationId line = AssociationId::literal("line-uses-edge-main-edge");
    const RoleKey role = RoleKey::literal("reverse-proxy");
    QVERIFY(!mayInsert(m_document.topology, lync2013(), line, role));
    QVERIFY(!insertPool(m_document, lync2013(), line, role, {}, Language::English));
}

void JoiningTest::aBalancerTakesOverWhatTheLineCarries()
{
    m_document.topology.balancers.remove(BalancerId(balancer));
    const AssociationId line = AssociationId::literal("line-publishes-reverse-proxy-front-end");
    QVERIFY(mayInsertBalancer(m_document.topology, lync2013(), line));
    const Creation put = must(insertBalancer(m_document, lync2013(), line));
    const Document now = after(m_document, put.edit);
    QVERIFY(inconsistencies(now.topology).empty());
    const Balancer &added = *now.topology.balancers.find(BalancerId(put.id));
    QCOMPARE(added.zone, ZoneId::literal("zone-servers"));
    QCOMPARE(added.vips.size(), size_t(1));
    QCOMPARE(added.vips.front().traffic, TrafficKey::literal("web"));
    QVERIFY(added.vips.front().address.v4);
    QVERIFY(!mayInsertBalancer(m_document.topology, lync2013(),
                               AssociationId::literal("line-file-share-front-end-files")));
}

void JoiningTest::balancersServeTheSlotsInTheirZone()
{
    QCOMPARE(kinds(choices(balancer, frontEnds)), QStringList(QStringLiteral("sip")));
    QVERIFY(choices(balancer, edgePool).empty());
    const Creation outside = addBalancer(m_document, lync2013(), ZoneId::literal("zone-dmz-outside"));
    m_document = after(m_document, outside.edit);
    // Drawn the other way round it means the same.
    const auto edges = choices(edgePool, outside.id);
    QCOMPARE(kinds(edges), QStringList(QStringLiteral("edge")));
    m_document = after(m_document, must(join(m_document.topology, lync2013(), edges.front())).edit);
    QVERIFY(inconsistencies(m_document.topology).empty());
    QCOMPARE(m_document.topology.balancers.find(BalancerId(outside.id))->vips.size(), size_t(3));
    QCOMPARE(m_document.topology.pools.find(PoolId(edgePool))->balancing.at(TrafficKey::literal("edge")),
             Balancing::Hardware);
    QVERIFY(choices(edgePool, outside.id).empty());
}

void JoiningTest::everyChoiceBetweenAnyTwoElementsCanBeDrawn()
{
    std::vector<ElementId> ends = joinTargets(m_document.topology, lync2013(), frontEnds);
    for (const ElementId &id : {site, edgePool, frontEnds, directors, sql, chat, proxy, balancer})
        ends.push_back(id);
    int drawn = 0;
    for (const ElementId &from : ends) {
        for (const ElementId &to : ends) {
            for (const JoinChoice &choice : choices(from, to)) {
                const Creation line = must(join(m_document.topology, lync2013(), choice));
                QVERIFY(inconsistencies(after(m_document, line.edit).topology).empty());
                QVERIFY(!line.edit.text.in(Language::German).isEmpty());
                ++drawn;
            }
        }
    }
    QVERIFY(drawn > 0);
}

QTEST_GUILESS_MAIN(JoiningTest)
#include "tst_joining.moc"

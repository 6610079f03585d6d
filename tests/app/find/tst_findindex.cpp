// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "find/findindex.h"
#include "find/reachanswer.h"
#include "sheet/rownumbers.h"
#include "support/samples.h"

#include <QTest>

#include <algorithm>

using namespace portolan;
using namespace portolan::test;

namespace {

std::shared_ptr<const Derivation> contoso()
{
    static const auto derivation = std::make_shared<const Derivation>(
        derive(sample(QStringLiteral("contoso")).topology, lyncCatalogue()));
    return derivation;
}

FindIndex contosoIndex(Language language = Language::English)
{
    return FindIndex(contoso(), std::make_shared<const RowNumbers>(numbered({}, *contoso())), language);
}

const FoundGroup *group(const std::vector<FoundGroup> &groups, FindKind kind)
{
    const auto found = std::ranges::find(groups, kind, &FoundGroup::kind);
    return found == groups.end() ? nullptr : &*found;
}

QStringList titles(const FoundGroup *group)
{
    QStringList result;
    for (const Found &found : group ? group->first : std::vector<Found>())
        result << found.title;
    return result;
}

std::optional<ReachAnswer> ask(const char *question, Language language = Language::English)
{
    const auto query = parseReachQuery(QString::fromUtf8(question));
    return query ? std::optional(answer(*query, contosoIndex(language))) : std::nullopt;
}

} // namespace

class FindIndexTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void poolsByNameFqdnAndRole();
    void serversLeadToTheirPool();
    void notesByEveryWord();
    void rolesInTheOtherLanguage();
    void theBeginningRanksFirst();
    void wholeAndPartialAddresses();
    void networksFindWhatIsInside();
    void addressesFindTheNetworkAround();
    void portsCountTheirRows();
    void rowsByNumber();
    void rowsByText();
    void nothingTypedFindsNothing();
    void endsOfConnections();
    void allowedConnectionsNameTheirRows();
    void deniedConnectionsSayWhy();
    void unclearEndsAreNamed();
    void answersAreTranslated();
};

void FindIndexTest::poolsByNameFqdnAndRole()
{
    const FindIndex index = contosoIndex();
    for (const char *query : {"Frankfurt Edge pool", "fra-edge.contoso", "edge frank"}) {
        const auto groups = index.search(QLatin1String(query));
        QVERIFY2(titles(group(groups, FindKind::Named)).contains(QStringLiteral("Frankfurt Edge pool")),
                 query);
    }
    const auto groups = index.search(QStringLiteral("director"));
    const FoundGroup *named = group(groups, FindKind::Named);
    QVERIFY(titles(named).contains(QStringLiteral("Seattle Director pool")));
    QVERIFY(!named->first.front().icon.isEmpty());
    QVERIFY(!named->first.front().detail.isEmpty());
}

void FindIndexTest::notesByEveryWord()
{
    Topology topology = sample(QStringLiteral("contoso")).topology;
    const NoteId note = NoteId::literal("note-1");
    topology.notes.put({note, QStringLiteral("To be decided:\nwho owns the Xylophone?")});
    const auto derivation = std::make_shared<const Derivation>(derive(topology, lyncCatalogue()));
    const FindIndex index(derivation, std::make_shared<const RowNumbers>(), Language::English);
    const auto groups = index.search(QStringLiteral("xylophone decided"));
    const FoundGroup *named = group(groups, FindKind::Named);
    QCOMPARE(titles(named), QStringList{QStringLiteral("To be decided:")});
    QCOMPARE(named->first.front().detail, QStringLiteral("Note"));
    QCOMPARE(named->first.front().elements, std::vector<ElementId>{note});
    QVERIFY(index.ends(QStringLiteral("xylophone")).empty());
}

void FindIndexTest::serversLeadToTheirPool()
{
    const auto groups = contosoIndex().search(QStringLiteral("fra-fe1"));
    const FoundGroup *named = group(groups, FindKind::Named);
    QCOMPARE(named->first.front().title, QStringLiteral("fra-fe1.contoso.net"));
    QCOMPARE(named->first.front().elements.front().toString(), QStringLiteral("pool-fra-front-end"));
}

void FindIndexTest::rolesInTheOtherLanguage()
{
    for (const Language language : {Language::English, Language::German}) {
        const auto groups = contosoIndex(language).search(QStringLiteral("dateispeicher"));
        const auto english = contosoIndex(language).search(QStringLiteral("file store"));
        QVERIFY(group(groups, FindKind::Named) || group(english, FindKind::Named));
    }
}

void FindIndexTest::theBeginningRanksFirst()
{
    const auto groups = contosoIndex().search(QStringLiteral("sea"));
    const QStringList found = titles(group(groups, FindKind::Named));
    QVERIFY(!found.isEmpty());
    for (const QString &title : found)
        QVERIFY2(title.startsWith(QStringLiteral("sea"), Qt::CaseInsensitive), qPrintable(title));
}

void FindIndexTest::wholeAndPartialAddresses()
{
    const FindIndex index = contosoIndex();
    auto groups = index.search(QStringLiteral("10.20.10.21"));
    QCOMPARE(titles(group(groups, FindKind::Address)).first(), QStringLiteral("10.20.10.21"));
    QCOMPARE(group(groups, FindKind::Address)->first.front().elements.front().toString(),
             QStringLiteral("pool-fra-front-end"));
    groups = index.search(QStringLiteral("10.20.10."));
    QVERIFY(group(groups, FindKind::Address)->total > 5);
    groups = index.search(QStringLiteral("198.51.100.11"));
    QVERIFY(group(groups, FindKind::Address));
    groups = index.search(QStringLiteral("edge"));
    QVERIFY(!group(groups, FindKind::Address));
}

void FindIndexTest::networksFindWhatIsInside()
{
    const auto groups = contosoIndex().search(QStringLiteral("172.17.20.0/24"));
    const FoundGroup *addresses = group(groups, FindKind::Address);
    QVERIFY(addresses && addresses->total >= 2);
    const Network network = Network::parse(QStringLiteral("172.17.20.0/24")).value();
    for (const Found &found : addresses->first) {
        const auto inside = Network::parse(found.title);
        QVERIFY(inside && (network.contains(inside->first()) || inside->contains(network.first())));
    }
}

void FindIndexTest::addressesFindTheNetworkAround()
{
    // Nobody has this address, but a zone holds it.
    const auto groups = contosoIndex().search(QStringLiteral("10.20.10.250"));
    const FoundGroup *addresses = group(groups, FindKind::Address);
    QVERIFY(addresses);
    QVERIFY(Network::parse(addresses->first.front().title)
                ->contains(Address::parse(QStringLiteral("10.20.10.250")).value()));
}

void FindIndexTest::portsCountTheirRows()
{
    const FindIndex index = contosoIndex();
    auto groups = index.search(QStringLiteral("5061"));
    const FoundGroup *ports = group(groups, FindKind::Port);
    QVERIFY(ports);
    QCOMPARE(ports->first.front().title, QStringLiteral("TCP 5061"));
    const Row &row = contoso()->rows[*ports->first.front().row];
    QVERIFY(row.ports.contains(Port::from(5061).value()));
    groups = index.search(QStringLiteral("udp 5061"));
    QVERIFY(!group(groups, FindKind::Port)
            || titles(group(groups, FindKind::Port)).first() != QStringLiteral("TCP 5061"));
    groups = index.search(QStringLiteral("3478/udp"));
    QCOMPARE(titles(group(groups, FindKind::Port)), QStringList{QStringLiteral("UDP 3478")});
}

void FindIndexTest::rowsByNumber()
{
    const FindIndex index = contosoIndex();
    const QString number = index.rows().number(7);
    QVERIFY(!number.isEmpty());
    const auto groups = index.search(number.toLower());
    QCOMPARE(group(groups, FindKind::Row)->first.front().title, number);
    QCOMPARE(*group(groups, FindKind::Row)->first.front().row, quint32(7));
}

void FindIndexTest::rowsByText()
{
    const auto groups = contosoIndex().search(QStringLiteral("frankfurt edge 443 tcp"));
    const FoundGroup *rows = group(groups, FindKind::Row);
    QVERIFY(rows && rows->total > 0);
    for (const Found &found : rows->first) {
        QVERIFY(found.detail.contains(QStringLiteral("TCP")));
        QVERIFY(contoso()->rows[*found.row].ports.contains(Port::from(443).value()));
    }
}

void FindIndexTest::nothingTypedFindsNothing()
{
    QVERIFY(contosoIndex().search(QStringLiteral("  ")).empty());
    QVERIFY(contosoIndex().search(QStringLiteral("xyzzy")).empty());
}

void FindIndexTest::endsOfConnections()
{
    const FindIndex index = contosoIndex();
    const auto one = [&](const char *name) {
        const auto ends = index.ends(QLatin1String(name));
        return ends.size() == 1 ? index.nameOf(ends.front()) : QString::number(ends.size());
    };
    QCOMPARE(one("fra-fe1"), QStringLiteral("fra-fe1.contoso.net"));
    QCOMPARE(one("frankfurt edge pool"), QStringLiteral("Frankfurt Edge pool"));
    QCOMPARE(one("pool-fra-edge"), QStringLiteral("Frankfurt Edge pool"));
    QCOMPARE(one("fra-edge.contoso.net"), QStringLiteral("Frankfurt Edge pool"));
    QCOMPARE(one("10.20.10.21"), QStringLiteral("10.20.10.21"));
    QCOMPARE(one("director pool"), QStringLiteral("Seattle Director pool"));
    QCOMPARE(one("xyzzy"), QStringLiteral("0"));
}

void FindIndexTest::allowedConnectionsNameTheirRows()
{
    const auto answer = ask("sea-fe1 > sea-edge1 5061/tcp");
    QVERIFY(answer);
    QCOMPARE(answer->verdict, ReachAnswer::Verdict::Yes);
    QVERIFY(!answer->rows.empty());
    QVERIFY(answer->sentence.contains(QStringLiteral("TCP 5061")));
    QVERIFY(answer->sentence.contains(QStringLiteral("sea-fe1.contoso.net")));
}

void FindIndexTest::deniedConnectionsSayWhy()
{
    const auto answer = ask("fra-fe1 > fra-edge1 25");
    QVERIFY(answer);
    QCOMPARE(answer->verdict, ReachAnswer::Verdict::No);
    QVERIFY(answer->rows.empty());
    QVERIFY(!answer->reasons.isEmpty());
}

void FindIndexTest::unclearEndsAreNamed()
{
    auto answer = ask("xyzzy > fra-edge1 5061");
    QCOMPARE(answer->verdict, ReachAnswer::Verdict::Unclear);
    QVERIFY(answer->sentence.contains(QStringLiteral("xyzzy")));
    answer = ask("edge pool > fra-fe1 5061");
    QCOMPARE(answer->verdict, ReachAnswer::Verdict::Unclear);
    QVERIFY(answer->reasons.contains(QStringLiteral("Frankfurt Edge pool")));
}

void FindIndexTest::answersAreTranslated()
{
    const auto answer = ask("darf fra-fe1 fra-edge1 auf 25 erreichen?", Language::German);
    QCOMPARE(answer->verdict, ReachAnswer::Verdict::No);
}

QTEST_GUILESS_MAIN(FindIndexTest)
#include "tst_findindex.moc"

// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/inventoryplan.h"
#include "model/owners.h"
#include "support/samples.h"

#include <QBuffer>
#include <QTest>

using namespace portolan;
using namespace portolan::test;

namespace {

using Kind = InventoryField::Kind;

const Catalogue &catalogue()
{
    return *lyncCatalogue();
}

Topology contoso()
{
    return sample(QStringLiteral("contoso")).topology;
}

InventoryPlan planFrom(const QByteArray &csv, const Topology &topology, bool adds = false,
                       bool leavesOut = false)
{
    const auto table = parseCsv(csv);
    if (!table)
        qFatal("no table");
    return planOf(*table, {guessedFields(table->headings, catalogue()), adds, leavesOut}, topology,
                  catalogue(), Language::English);
}

/// "2: fqdn, 10.0.0.1 -> 10.0.0.2", a line each.
QStringList changesIn(const InventoryPlan &plan)
{
    QStringList texts;
    for (const InventoryChange &change : plan.changes)
        texts.append(QStringLiteral("%1: %2 %3: %4 -> %5")
                         .arg(change.line)
                         .arg(change.row.id.toString(), wordFor(change.field), change.before, change.after));
    return texts;
}

QList<InventoryObjection> objectionsIn(const InventoryPlan &plan)
{
    return {plan.objections.begin(), plan.objections.end()};
}

AddressPair addressOf(const Topology &topology, const char *pool, const char *server, const char *slot)
{
    const Pool *found = topology.pools.find(PoolId::literal(pool));
    const Server *machine = found ? serverIn(*found, ServerId::literal(server)) : nullptr;
    return machine && machine->addresses.contains(SlotKey::literal(slot))
        ? machine->addresses.at(SlotKey::literal(slot))
        : AddressPair();
}

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

} // namespace

class TestInventory : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aListHasEveryMachine();
    void headingsAreGuessed_data();
    void headingsAreGuessed();
    void everyHeadingItWritesIsRecognised();
    void machinesAreFoundByFqdnThenName_data();
    void machinesAreFoundByFqdnThenName();
    void emptyCellsLeaveAndDashesRemove();
    void publicAddressesBecomeMappings();
    void whatIsWrongIsSaidWithItsPlace_data();
    void whatIsWrongIsSaidWithItsPlace();
    void oneErrorKeepsEverythingAsItIs();
    void wrongLinesCanBeLeftOut();
    void addressesMayChangePlaces();
    void machinesCanBeAdded();
    void listsInOneCell();
    void formulasAreMadeHarmlessAndComeBack();
};

void TestInventory::aListHasEveryMachine()
{
    const Topology topology = contoso();
    const Inventory inventory = inventoryOf(topology, catalogue(), Language::English);
    size_t expected = topology.balancers.size() + topology.parties.size();
    for (const Pool &pool : topology.pools)
        expected += pool.servers.size();
    for (const Balancer &balancer : topology.balancers)
        expected += balancer.vips.size();
    QCOMPARE(inventory.rows.size(), expected);
    const auto row =
        std::ranges::find(inventory.rows, ElementId::literal("srv-sea-edge1"), &InventoryRow::id);
    QVERIFY(row != inventory.rows.end());
    QCOMPARE(row->text({Kind::Role}), text("Edge Server"));
    QCOMPARE(row->text({Kind::Site}), text("Seattle"));
    QCOMPARE(row->text({Kind::Public, SlotKey::literal("access")}), text("203.0.113.11"));
    // Nobody there translates the addresses of Front Ends, and nobody has IPv6.
    QVERIFY(std::ranges::find(inventory.columns, InventoryField{Kind::Public, SlotKey::literal("access")})
            != inventory.columns.end());
    QVERIFY(std::ranges::find(inventory.columns,
                              InventoryField{Kind::Public, SlotKey::literal("access"), Family::IPv6})
            == inventory.columns.end());
}

void TestInventory::headingsAreGuessed_data()
{
    QTest::addColumn<QString>("heading");
    QTest::addColumn<QString>("word");
    for (const auto &[heading, word] : {std::pair("FQDN", "fqdn"),
                                        {"Host name", "fqdn"},
                                        {"Rechner", "fqdn"},
                                        {"Server FQDN", "fqdn"},
                                        {"name", "name"},
                                        {"Rolle", "role"},
                                        {"Standort", "site"},
                                        {"Pool FQDN", "pool"},
                                        {"IP", "address"},
                                        {"IP-Adresse", "address"},
                                        {"IPv6", "ipv6"},
                                        {"internal", "address:internal"},
                                        {"Internal IP", "address:internal"},
                                        {"Adresse: Intern", "address:internal"},
                                        {"A/V Edge", "address:av"},
                                        {"AV IP address", "address:av"},
                                        {"Access Edge (public)", "public:access"},
                                        {"NAT Web Conferencing", "public:webconf"},
                                        {"Öffentliche IPv6-Adresse: A/V-Edge", "public-ipv6:av"},
                                        {"Netze", "networks"},
                                        {"Bemerkung", "none"},
                                        {"Serial number", "none"},
                                        {"", "none"}})
        QTest::newRow(heading) << text(heading) << text(word);
}

void TestInventory::headingsAreGuessed()
{
    QFETCH(QString, heading);
    QFETCH(QString, word);
    QCOMPARE(wordFor(guessedFields({heading}, catalogue()).front()), word);
}

void TestInventory::everyHeadingItWritesIsRecognised()
{
    for (const Language language : {Language::English, Language::German}) {
        const InventoryHeadings names(catalogue(), language);
        const std::vector<InventoryField> all = inventoryFields(catalogue());
        QStringList headings;
        for (const InventoryField &field : all)
            headings.append(names.of(field));
        QCOMPARE(guessedFields(headings, catalogue()), all);
        for (const InventoryField &field : all)
            QCOMPARE(fieldWithWord(wordFor(field), catalogue()), field);
    }
    // A field is taken once.
    QCOMPARE(wordFor(guessedFields({text("FQDN"), text("Host")}, catalogue()).back()), text("none"));
}

void TestInventory::machinesAreFoundByFqdnThenName_data()
{
    QTest::addColumn<QByteArray>("csv");
    const auto row = [](const char *name, const char *csv) { QTest::newRow(name) << QByteArray(csv); };
    row("FQDN", "FQDN,Internal\nfra-edge1.contoso.net,172.17.20.99\n");
    row("in capitals, with a dot", "FQDN;Internal\n FRA-EDGE1.contoso.net. ;172.17.20.99\n");
    row("short name among FQDNs", "Server,Internal\nfra-edge1,172.17.20.99\n");
    row("short name among names", "Name,Internal\nFRA-EDGE1,172.17.20.99\n");
    row("id", "ID in Portolan,Internal\nsrv-fra-edge1,172.17.20.99\n");
    row("id before FQDN", "FQDN,ID,Internal\nfra-edge1.contoso.net,srv-fra-edge1,172.17.20.99\n");
}

void TestInventory::machinesAreFoundByFqdnThenName()
{
    QFETCH(QByteArray, csv);
    const Topology topology = contoso();
    const InventoryPlan plan = planFrom(csv, topology);
    QCOMPARE(objectionsIn(plan), QList<InventoryObjection>());
    QCOMPARE(changesIn(plan),
             QStringList(text("2: srv-fra-edge1 address:internal: 172.17.20.11 -> 172.17.20.99")));
    const Topology after = applied(topology, plan.patch);
    QCOMPARE(addressOf(after, "pool-fra-edge", "srv-fra-edge1", "internal").v4,
             *Address::parse(u"172.17.20.99"));
    QCOMPARE(plan.patch.changes.size(), size_t(1));
}

void TestInventory::emptyCellsLeaveAndDashesRemove()
{
    const Topology topology = contoso();
    const InventoryPlan plan = planFrom("FQDN,Internal,A/V Edge,Access Edge\n"
                                        "fra-edge1.contoso.net,,-,198.51.100.11\n"
                                        "fra-dhcp1.contoso.net,,-,\n",
                                        topology);
    QCOMPARE(objectionsIn(plan), QList<InventoryObjection>());
    QCOMPARE(changesIn(plan), QStringList(text("2: srv-fra-edge1 address:av: 198.51.100.41 -> ")));
    const Topology after = applied(topology, plan.patch);
    QVERIFY(addressOf(after, "pool-fra-edge", "srv-fra-edge1", "av").isEmpty());
    QVERIFY(!addressOf(after, "pool-fra-edge", "srv-fra-edge1", "internal").isEmpty());
}

void TestInventory::publicAddressesBecomeMappings()
{
    const Topology topology = contoso();
    const InventoryPlan removal =
        planFrom("FQDN,Public address: Access Edge\nsea-edge1.contoso.net,-\n", topology);
    QCOMPARE(removal.changes.size(), size_t(1));
    const Topology without = applied(topology, removal.patch);
    QVERIFY(!without.natMappings.find(NatMappingId::literal("nat-sea-edge1-access")));
    const Topology back = applied(
        without,
        planFrom("FQDN,Public address: Access Edge\nsea-edge1.contoso.net,203.0.113.11\n", without).patch);
    QCOMPARE(back.natMappings.size(), topology.natMappings.size());
    const auto made = std::ranges::find_if(back.natMappings, [](const NatMapping &mapping) {
        return mapping.owner == ElementId::literal("srv-sea-edge1")
            && mapping.slot == SlotKey::literal("access");
    });
    QVERIFY(made != back.natMappings.end());
    QCOMPARE(made->boundary,
             topology.natMappings.find(NatMappingId::literal("nat-sea-edge1-access"))->boundary);
    QCOMPARE(made->outside.v4, *Address::parse(u"203.0.113.11"));
}

void TestInventory::whatIsWrongIsSaidWithItsPlace_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<int>("problem");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    QTest::addColumn<QStringList>("arguments");
    const auto row = [](const char *name, const QByteArray &csv, InventoryProblem problem, int line,
                        int column, const QStringList &arguments) {
        QTest::newRow(name) << csv << int(problem) << line << column << arguments;
    };
    using Problem = InventoryProblem;
    row("unknown", "FQDN,IP\nedge9.contoso.net,10.0.0.1\n", Problem::Unknown, 2, -1,
        {text("edge9.contoso.net")});
    row("unknown id", "ID,IP\nsrv-none,10.0.0.1\n", Problem::UnknownId, 2, -1, {text("srv-none")});
    row("no address", "FQDN,Internal\n\nfra-edge1.contoso.net,172.17.20.256\n", Problem::InvalidValue, 3, 1,
        {text("172.17.20.256")});
    row("octal", "FQDN,Internal\nfra-edge1.contoso.net,172.017.020.011\n", Problem::InvalidValue, 2, 1,
        {text("172.017.020.011")});
    row("the other family", "FQDN,Internal\nfra-edge1.contoso.net,2001:db8::1\n", Problem::InvalidValue, 2, 1,
        {text("2001:db8::1")});
    row("used by somebody", "FQDN,Internal\nfra-edge1.contoso.net,172.17.20.12\n", Problem::UsedTwice, 2, 1,
        {text("172.17.20.12"), text("fra-edge2.contoso.net")});
    row("used as a public address", "FQDN,Access Edge\nsea-edge1.contoso.net,203.0.113.12\n",
        Problem::UsedTwice, 2, 1, {text("203.0.113.12"), text("sea-edge2.contoso.net")});
    row("public address used", "FQDN,Public: Access\nsea-edge1.contoso.net,203.0.113.12\n",
        Problem::UsedTwice, 2, 1, {text("203.0.113.12"), text("sea-edge2.contoso.net")});
    row("outside the zone", "FQDN,Internal\nfra-edge1.contoso.net,10.99.0.1\n", Problem::OutsideZone, 2, 1,
        {text("10.99.0.1"), text("Frankfurt DMZ inside")});
    row("a slot the role has not", "FQDN,A/V Edge\nfra-dhcp1.contoso.net,10.20.10.9\n", Problem::NoSuchField,
        2, 1, {text("10.20.10.9")});
    row("several slots", "FQDN,IP\nfra-edge1.contoso.net,10.20.10.9\n", Problem::SeveralFields, 2, 1,
        {text("10.20.10.9")});
    row("the same machine", "FQDN,IP\nfra-dhcp1.contoso.net,10.20.10.9\nfra-dhcp1,10.20.10.9\n",
        Problem::SameMachine, 3, -1, {text("2")});
    row("too many cells", "FQDN,IP\nfra-dhcp1.contoso.net,10.20.10.8,x\n", Problem::TooManyCells, 2, -1,
        {text("3"), text("2")});
    row("too few cells", "FQDN,Role,IP\nfra-dhcp1.contoso.net\n", Problem::TooFewCells, 2, -1,
        {text("1"), text("3")});
    row("nobody", "FQDN,IP\n,10.20.10.8\n", Problem::NamesNothing, 2, -1, {});
    row("no key", "Role,IP\nEdge,10.20.10.8\n", Problem::NoKeyColumn, 0, -1, {});
}

void TestInventory::whatIsWrongIsSaidWithItsPlace()
{
    QFETCH(QByteArray, csv);
    QFETCH(int, problem);
    QFETCH(int, line);
    QFETCH(int, column);
    QFETCH(QStringList, arguments);
    const InventoryPlan plan = planFrom(csv, contoso());
    QCOMPARE(objectionsIn(plan),
             QList<InventoryObjection>({{InventoryProblem(problem), line, column, arguments}}));
    QCOMPARE(plan.patch.isEmpty(), InventoryProblem(problem) != InventoryProblem::OutsideZone);
}

void TestInventory::oneErrorKeepsEverythingAsItIs()
{
    const QByteArray csv = "FQDN,IP\nfra-dhcp1.contoso.net,10.20.10.9\nfra-dc1.contoso.net,nonsense\n";
    const InventoryPlan plan = planFrom(csv, contoso());
    QVERIFY(plan.hasErrors());
    QCOMPARE(plan.changes.size(), size_t(1));
    QVERIFY(plan.patch.isEmpty());
}

void TestInventory::wrongLinesCanBeLeftOut()
{
    const Topology topology = contoso();
    const QByteArray csv = "FQDN,IP\n"
                           "fra-dhcp1.contoso.net,10.20.10.99\n"
                           "fra-dc1.contoso.net,nonsense\n"
                           "sea-dhcp1.contoso.net,10.20.10.98\n"
                           "sea-dc1.contoso.net,10.20.10.98\n";
    const InventoryPlan plan = planFrom(csv, topology, false, true);
    QVERIFY(plan.hasErrors());
    QCOMPARE(changesIn(plan),
             QStringList(text("2: srv-fra-dhcp1 address:internal: 10.20.10.8 -> 10.20.10.99")));
    QCOMPARE(plan.patch.changes.size(), size_t(1));
    QList<int> wrong;
    for (const InventoryObjection &objection : plan.objections)
        wrong.append(objection.line);
    QVERIFY(wrong.contains(3) && wrong.contains(4) && wrong.contains(5));
}

/// What one gives up, another may take in the same list.
void TestInventory::addressesMayChangePlaces()
{
    const InventoryPlan plan = planFrom(
        "FQDN,Internal\nfra-edge1.contoso.net,172.17.20.12\nfra-edge2.contoso.net,172.17.20.11\n", contoso());
    QCOMPARE(objectionsIn(plan), QList<InventoryObjection>());
    QCOMPARE(plan.changes.size(), size_t(2));
    QVERIFY(!plan.patch.isEmpty());
}

void TestInventory::machinesCanBeAdded()
{
    const Topology topology = contoso();
    const QByteArray csv = "FQDN,Pool,Role,Site,IP\n"
                           "fra-fe9.contoso.net,%1,Front End Server,Frankfurt,10.20.10.77\n";
    const Pool pool = *topology.pools.find(PoolId::literal("pool-fra-front-end"));
    const auto with = [&](const QString &name) { return QByteArray(csv).replace("%1", name.toUtf8()); };
    const InventoryPlan listed = planFrom(with(pool.fqdn->toString()), topology);
    QCOMPARE(listed.objections.front().problem, InventoryProblem::Unknown);
    QVERIFY(listed.patch.isEmpty());
    for (const QString &name : {pool.fqdn->toString(), pool.name}) {
        const InventoryPlan plan = planFrom(with(name), topology, true);
        QCOMPARE(objectionsIn(plan), QList<InventoryObjection>());
        const Topology after = applied(topology, plan.patch);
        const Pool *changed = after.pools.find(pool.id);
        QCOMPARE(changed->servers.size(), pool.servers.size() + 1);
        QCOMPARE(changed->servers.back().fqdn->toString(), text("fra-fe9.contoso.net"));
        QCOMPARE(changed->servers.back().addresses.at(SlotKey::literal("internal")).v4,
                 *Address::parse(u"10.20.10.77"));
    }
    QCOMPARE(planFrom(with(text("nowhere.contoso.net")), topology, true).objections.front().problem,
             InventoryProblem::UnknownPool);
    QCOMPARE(planFrom(with(pool.name).replace("Front End Server", "Director"), topology, true)
                 .objections.front()
                 .problem,
             InventoryProblem::OtherRole);
    QCOMPARE(planFrom(with(pool.name).replace("Frankfurt,10", "Seattle,10"), topology, true)
                 .objections.front()
                 .problem,
             InventoryProblem::OtherSite);
}

void TestInventory::listsInOneCell()
{
    const Topology topology = contoso();
    const BalancerId id = BalancerId::literal("lb-fra-web");
    const InventoryPlan plan =
        planFrom("Name,Networks\n"
                 "Frankfurt web load balancer,\"10.20.10.101+2001:db8::1; 10.20.10.199\"\n",
                 topology);
    QCOMPARE(objectionsIn(plan), QList<InventoryObjection>());
    QCOMPARE(plan.changes.front().after, text("10.20.10.101+2001:db8::1 10.20.10.199"));
    const Topology after = applied(topology, plan.patch);
    const Balancer *balancer = after.balancers.find(id);
    QCOMPARE(balancer->own.size(), size_t(2));
    QCOMPARE(balancer->own[0].v6, *Address::parse(u"2001:db8::1"));
    QVERIFY(!balancer->own[1].v6);
    QVERIFY(planFrom("Name,Networks\nFrankfurt web load balancer,10.20.10.101+10.20.10.199\n", topology)
                .hasErrors());
    const Inventory again = inventoryOf(after, catalogue(), Language::English);
    const auto row = std::ranges::find(again.rows, id.element(), &InventoryRow::id);
    QCOMPARE(row->text({Kind::Networks}), plan.changes.front().after);
}

void TestInventory::formulasAreMadeHarmlessAndComeBack()
{
    Topology topology = contoso();
    Party party = *topology.parties.begin();
    party.name = text("=HYPERLINK(\"http://example.com\")");
    party.networks = {*Network::parse(u"10.77.0.0/16")};
    topology.parties.put(party);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QVERIFY(writeInventory(inventoryOf(topology, catalogue(), Language::English), catalogue(),
                           Language::English, CsvTarget::Plain, buffer));
    QVERIFY(buffer.data().contains("'=HYPERLINK"));
    const QByteArray csv =
        "Name,Networks\n\"'=HYPERLINK(\"\"http://example.com\"\")\",10.78.0.0/16 10.79.0.0/16\n";
    const InventoryPlan plan = planFrom(csv, topology);
    QCOMPARE(objectionsIn(plan), QList<InventoryObjection>());
    QCOMPARE(plan.changes.size(), size_t(1));
    QCOMPARE(applied(topology, plan.patch).parties.find(party.id)->networks.size(), size_t(2));
}

QTEST_GUILESS_MAIN(TestInventory)
#include "tst_inventory.moc"

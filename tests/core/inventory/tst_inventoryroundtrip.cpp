// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/inventoryplan.h"
#include "support/randomtopology.h"
#include "support/samples.h"

#include <QBuffer>
#include <QTest>

#include <rapidcheck.h>

using namespace portolan;
using namespace portolan::test;

namespace {

QByteArray listOf(const Topology &topology, Language language, CsvTarget target)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const Catalogue &catalogue = *lyncCatalogue();
    if (!writeInventory(inventoryOf(topology, catalogue, language), catalogue, language, target, buffer))
        qFatal("writing to memory failed");
    return buffer.data();
}

InventoryPlan planFrom(const QByteArray &list, const Topology &topology, Language language)
{
    const Catalogue &catalogue = *lyncCatalogue();
    const auto table = parseCsv(list);
    if (!table)
        qFatal("what was written cannot be read");
    InventoryWishes wishes;
    wishes.mapping = guessedFields(table->headings, catalogue);
    return planOf(*table, wishes, topology, catalogue, language);
}

/// As after an import: who there is, and no address.
Topology withoutAddresses(const Topology &full)
{
    Topology topology = full;
    for (const Pool &pool : full.pools) {
        Pool bare = pool;
        for (Server &server : bare.servers)
            server.addresses.clear();
        topology.pools.put(std::move(bare));
    }
    for (const Balancer &balancer : full.balancers) {
        Balancer bare = balancer;
        bare.own.clear();
        for (Vip &vip : bare.vips)
            vip.address = {};
        topology.balancers.put(std::move(bare));
    }
    for (const Party &party : full.parties) {
        Party bare = party;
        bare.networks.clear();
        topology.parties.put(std::move(bare));
    }
    for (const NatMapping &mapping : full.natMappings) {
        NatMapping bare = mapping;
        bare.outside = {};
        topology.natMappings.put(std::move(bare));
    }
    return topology;
}

std::string described(const InventoryPlan &plan)
{
    std::string text;
    for (const InventoryObjection &objection : plan.objections)
        text += "line " + std::to_string(objection.line) + ": " + std::to_string(int(objection.problem)) + " "
            + objection.arguments.join(QStringLiteral(", ")).toStdString() + "\n";
    return text;
}

} // namespace

class TestInventoryRoundTrip : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void unchangedListsChangeNothing();
    void filledInListsGiveTheDeploymentBack();
};

void TestInventoryRoundTrip::unchangedListsChangeNothing()
{
    QVERIFY(rc::check("an unchanged list changes nothing", [] {
        const auto seed = *rc::gen::inRange<quint32>(1, 100000);
        const auto language = *rc::gen::element(Language::English, Language::German);
        const auto target =
            *rc::gen::element(CsvTarget::Plain, CsvTarget::ExcelEnglish, CsvTarget::ExcelGerman);
        const Topology topology = randomTopology({.seed = seed, .sites = 2, .pools = 12});
        const InventoryPlan plan = planFrom(listOf(topology, language, target), topology, Language::English);
        if (!plan.objections.empty())
            RC_FAIL(described(plan));
        RC_ASSERT(plan.changes.empty());
        RC_ASSERT(plan.patch.isEmpty());
        RC_ASSERT(plan.matched == plan.lines);
    }));
}

void TestInventoryRoundTrip::filledInListsGiveTheDeploymentBack()
{
    QVERIFY(rc::check("a list gives all addresses back", [] {
        const auto seed = *rc::gen::inRange<quint32>(1, 100000);
        const Topology topology = randomTopology({.seed = seed, .sites = 2, .pools = 12});
        const Topology bare = withoutAddresses(topology);
        const InventoryPlan plan =
            planFrom(listOf(topology, Language::German, CsvTarget::ExcelGerman), bare, Language::English);
        if (plan.hasErrors())
            RC_FAIL(described(plan));
        RC_ASSERT(applied(bare, plan.patch) == topology);
    }));
}

QTEST_GUILESS_MAIN(TestInventoryRoundTrip)
#include "tst_inventoryroundtrip.moc"

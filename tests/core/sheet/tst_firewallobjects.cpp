// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/firewallobjects.h"
#include "sheet/objectsheets.h"
#include "sheet/rowsheet.h"
#include "support/samples.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace portolan;
using namespace portolan::test;

namespace {

std::shared_ptr<const Derivation> derived(const Topology &topology)
{
    return std::make_shared<const Derivation>(derive(topology, lyncCatalogue()));
}

Topology contoso()
{
    return sample(QStringLiteral("contoso")).topology;
}

/// What an object stands for, groups taken apart.
QSet<QString> addressesOf(const FirewallObjects &objects, const AddressObject &object)
{
    if (object.address)
        return {object.address->toString()};
    QSet<QString> addresses;
    for (const size_t member : object.members)
        addresses.insert(objects.addresses()[member].address->toString());
    return addresses;
}

QMap<QString, QSet<QString>> meanings(const FirewallObjects &objects)
{
    QMap<QString, QSet<QString>> result;
    for (const AddressObject &object : objects.addresses())
        result[object.name] = addressesOf(objects, object);
    return result;
}

} // namespace

class TestFirewallObjects : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesAreUniqueAndWhatFirewallsTake();
    void everyRowIsWrittenWithItsObject();
    void objectsStandForOneThing();
    void namesOutliveEditsElsewhere();
    void twoWhoWantANameBothGetAnother();
    void hostileNamesBecomeAcceptable_data();
    void hostileNamesBecomeAcceptable();
    void longNamesStayApart();
    void templatesAreFollowed();
    void servicesAreNamedByTransportAndPorts();
    void sheetsSayWhatObjectsAre();
    void expandedRowsNameSingleAddresses();
};

void TestFirewallObjects::namesAreUniqueAndWhatFirewallsTake()
{
    static const QRegularExpression acceptable(QStringLiteral("^[HNG]_[A-Za-z0-9_.-]{1,61}$"));
    for (const QString &id : sampleIds()) {
        const FirewallObjects objects(derived(sample(id).topology));
        QSet<QString> names;
        for (const AddressObject &object : objects.addresses()) {
            QVERIFY2(acceptable.match(object.name).hasMatch(), qPrintable(object.name));
            QVERIFY2(!names.contains(object.name.toLower()), qPrintable(object.name));
            names.insert(object.name.toLower());
        }
        QVERIFY(!names.isEmpty());
    }
}

void TestFirewallObjects::everyRowIsWrittenWithItsObject()
{
    const auto derivation = derived(contoso());
    const FirewallObjects objects(derivation);
    int groups = 0;
    for (quint32 i = 0; i < derivation->rows.size(); ++i) {
        const Row &row = derivation->rows[i];
        const RowDetails details = detailsOf(*derivation, row);
        const auto check = [&](const RowSide &side, const AddressObject *object) {
            const bool isFirewall = row.sheet == SheetKind::Firewall;
            if (!isFirewall || side.special != AddressSet::Special::None || side.addresses.empty())
                return object == nullptr;
            QSet<QString> expected;
            for (const Network &network : side.addresses)
                expected.insert(network.toString());
            groups += object && object->kind == AddressObject::Kind::Group ? 1 : 0;
            return object && addressesOf(objects, *object) == expected
                && std::ranges::count(object->rows, i) == 1;
        };
        QVERIFY(check(details.source, objects.sourceOf(i)));
        QVERIFY(check(details.destination, objects.destinationOf(i)));
    }
    QVERIFY(groups > 50);
}

void TestFirewallObjects::objectsStandForOneThing()
{
    const FirewallObjects objects(derived(contoso()));
    for (const AddressObject &object : objects.addresses()) {
        const bool isGroup = object.kind == AddressObject::Kind::Group;
        QCOMPARE(object.address.has_value(), !isGroup);
        QCOMPARE(object.members.size() > 1, isGroup);
        if (object.address)
            QCOMPARE(object.address->isHost(), object.kind == AddressObject::Kind::Host);
        for (const size_t member : object.members)
            QVERIFY(objects.addresses()[member].address);
    }
}

void TestFirewallObjects::namesOutliveEditsElsewhere()
{
    Topology topology = contoso();
    const auto before = meanings(FirewallObjects(derived(topology)));
    for (const Party &party : contoso().parties) {
        if (party.name == QStringLiteral("Munich phones"))
            topology.parties.remove(party.id);
    }
    const auto after = meanings(FirewallObjects(derived(topology)));
    int kept = 0;
    for (auto it = after.begin(); it != after.end(); ++it) {
        if (it.key().startsWith(u'G'))
            continue;
        QVERIFY2(before.contains(it.key()), qPrintable(it.key()));
        QCOMPARE(before[it.key()], it.value());
        ++kept;
    }
    QVERIFY(kept > 50);
}

void TestFirewallObjects::twoWhoWantANameBothGetAnother()
{
    const auto list = [](const char *text) { return QString::fromLatin1(text).split(u' '); };
    constexpr qsizetype longest = 63;
    const std::vector<QString> names =
        uniqueNames({list("fe1 fe1.a"), list("fe2 fe2.a"), list("FE1 fe1.b"), list("x"), list("X")}, longest);
    QCOMPARE(names,
             (std::vector<QString>{QStringLiteral("fe1.a"), QStringLiteral("fe2"), QStringLiteral("fe1.b"),
                                   QStringLiteral("x"), QStringLiteral("X_2")}));
}

void TestFirewallObjects::hostileNamesBecomeAcceptable_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("acceptable");
    QTest::newRow("umlauts") << QStringLiteral("Zürich Großraum") << QStringLiteral("Zuerich_Grossraum");
    QTest::newRow("accents") << QStringLiteral("Café Łódź") << QStringLiteral("Cafe_odz");
    QTest::newRow("formula") << QStringLiteral("=1+1\n\"x\";") << QStringLiteral("_1_1_x");
    QTest::newRow("emoji") << QStringLiteral("fe\U0001F600x") << QStringLiteral("fe_x");
    QTest::newRow("right to left") << QStringLiteral("\u202Eabc") << QStringLiteral("_abc");
    QTest::newRow("nothing") << QStringLiteral("東京") << QString();
}

void TestFirewallObjects::hostileNamesBecomeAcceptable()
{
    QFETCH(QString, name);
    constexpr qsizetype longest = 63;
    QTEST(acceptableName(name, longest), "acceptable");
}

void TestFirewallObjects::longNamesStayApart()
{
    Topology topology = contoso();
    const QString longName = QString(40000, u'x');
    for (const Party &party : contoso().parties) {
        Party renamed = party;
        renamed.name = longName;
        topology.parties.put(renamed);
    }
    const FirewallObjects objects(derived(topology));
    QSet<QString> names;
    for (const AddressObject &object : objects.addresses()) {
        QVERIFY(object.name.size() <= objects.naming().longest);
        names.insert(object.name.toLower());
    }
    QCOMPARE(size_t(names.size()), objects.addresses().size());
}

void TestFirewallObjects::templatesAreFollowed()
{
    ObjectNaming naming;
    naming.host = QStringLiteral("srv-{name}");
    naming.group = QStringLiteral("{name}.grp");
    naming.service = QStringLiteral("svc-{ports}-{transport}");
    naming.longest = 31;
    const FirewallObjects objects(derived(contoso()), naming);
    for (const AddressObject &object : objects.addresses()) {
        QVERIFY(object.name.size() <= 31);
        if (object.kind == AddressObject::Kind::Host)
            QVERIFY(object.name.startsWith(QStringLiteral("srv-")));
    }
    const auto names = [&](const char *name) {
        return std::ranges::count(objects.addresses(), QString::fromLatin1(name), &AddressObject::name);
    };
    QCOMPARE(names("srv-fra-fe1"), 1);
    QCOMPARE(names("fra-pool.grp"), 1);
    QCOMPARE(std::ranges::count(objects.services(), QStringLiteral("svc-5061-tcp"), &ServiceObject::name), 1);
}

void TestFirewallObjects::servicesAreNamedByTransportAndPorts()
{
    const auto port = [](quint16 number) { return PortRange::single(Port::from(number).value()); };
    const PortRange range = PortRange::parse(u"50000-59999").value();
    const ObjectNaming naming;
    QCOMPARE(serviceObjectName(naming, Transport::Tcp, port(5061), PortRange::any()),
             QStringLiteral("tcp_5061"));
    QCOMPARE(serviceObjectName(naming, Transport::Udp, range, PortRange::any()),
             QStringLiteral("udp_50000-59999"));
    QCOMPARE(serviceObjectName(naming, Transport::Tcp, port(443), range),
             QStringLiteral("tcp_443_from_50000-59999"));
    QCOMPARE(serviceObjectName(naming, Transport::TcpAndUdp, PortRange::any(), PortRange::any()),
             QStringLiteral("tcp-udp_any"));
}

void TestFirewallObjects::sheetsSayWhatObjectsAre()
{
    const FirewallObjects objects(derived(contoso()));
    const auto english = addressObjectSheet(objects, Language::English);
    const auto german = addressObjectSheet(objects, Language::German);
    QCOMPARE(german->lineCount(), english->lineCount());
    QVERIFY(german->title() != english->title());
    QSet<QString> listed;
    for (size_t line = 0; line < english->lineCount(); ++line) {
        QCOMPARE(german->cell(line, 0), english->cell(line, 0));
        listed.insert(english->cell(line, 0));
        QVERIFY(!english->rowsOf(line).empty());
    }
    QCOMPARE(size_t(listed.size()), objects.addresses().size());
    const auto services = serviceObjectSheet(objects, Language::English);
    QCOMPARE(services->lineCount(), objects.services().size());
    size_t rows = 0;
    for (size_t line = 0; line < services->lineCount(); ++line)
        rows += services->rowsOf(line).size();
    QCOMPARE(rows, rowsOf(objects.derivation(), SheetKind::Firewall).size());
}

void TestFirewallObjects::expandedRowsNameSingleAddresses()
{
    const auto derivation = derived(contoso());
    const auto objects = std::make_shared<const FirewallObjects>(derivation);
    const SheetOptions options{Language::English, RowForm::Expanded, true};
    const RowSheet sheet(derivation, std::make_shared<const RowNumbers>(), sheetParts(*derivation).front(),
                         options, objects);
    const auto known = meanings(*objects);
    for (size_t line = 0; line < sheet.lineCount(); ++line) {
        const QString name = sheet.cell(line, Column::DestinationObject);
        if (!name.isEmpty())
            QCOMPARE(known.value(name), QSet<QString>{sheet.cell(line, Column::DestinationAddress)});
    }
    QVERIFY(sheet.lineCount() > 0);
}

QTEST_GUILESS_MAIN(TestFirewallObjects)
#include "tst_firewallobjects.moc"
